package se.vagval.assessment.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.Grade;

/**
 * Kriteriebedömning as the officer gives it: the grade (none while still thinking), the motivation, the links to the
 * targets that the dimension weighs, for the Sami perspective its areas and the question about land, and why the level is
 * another than the proposed one (nothing where that is not asked).
 */
public record GradeEntry(
        @Nullable Grade grade,
        String motivation,
        List<TargetEntry> targets,
        @Nullable SamiAnswer sami,
        @Nullable String deviation) {

    public GradeEntry {
        targets = List.copyOf(targets);
    }

    public static GradeEntry of(@Nullable Grade grade, String motivation) {
        return new GradeEntry(grade, motivation, List.of(), null, null);
    }

    public GradeEntry withGrade(@Nullable Grade given) {
        return new GradeEntry(given, motivation, targets, sami, deviation);
    }

    public GradeEntry withTargets(List<TargetEntry> given) {
        return new GradeEntry(grade, motivation, given, sami, deviation);
    }

    public GradeEntry withSami(@Nullable SamiAnswer given) {
        return new GradeEntry(grade, motivation, targets, given, deviation);
    }

    public GradeEntry withDeviation(@Nullable String given) {
        return new GradeEntry(grade, motivation, targets, sami, given);
    }
}
