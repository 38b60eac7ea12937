package se.vagval.calibration.domain;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.Grade;

/**
 * Omdöme. A level of the scale, or why there is none, with its reason. The mark is written as in the trail: "0" to "4", "?"
 * for what cannot be assessed and "×" for what is not relevant.
 */
public record Verdict(String mark, String reason) {

    public static final String NOT_ASSESSABLE = "?";
    public static final String NOT_RELEVANT = "×";

    private static final Pattern FORM = Pattern.compile("[0-4?×]");
    private static final Pattern LEVEL = Pattern.compile("[0-4]");

    public Verdict {
        if (!isMark(mark)) {
            throw new IllegalArgumentException("not a mark: " + mark);
        }
        reason = reason.strip();
    }

    public static boolean isMark(@Nullable String typed) {
        return typed != null && FORM.matcher(typed).matches();
    }

    public static Verdict of(Grade grade, String motivation) {
        return switch (grade) {
            case Grade.Level(var level) -> new Verdict(String.valueOf(level), motivation);
            case Grade.NotAssessable ignored -> new Verdict(NOT_ASSESSABLE, motivation);
            case Grade.NotRelevant(var why) -> new Verdict(NOT_RELEVANT, motivation.isBlank() ? why : motivation);
        };
    }

    public @Nullable Integer level() {
        return levelOf(mark);
    }

    /** No level where none was judged, also where nobody had judged yet: there the trail has no mark. */
    public static @Nullable Integer levelOf(@Nullable String mark) {
        return mark != null && LEVEL.matcher(mark).matches() ? Integer.valueOf(mark) : null;
    }
}
