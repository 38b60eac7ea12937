package se.vagval.assessment.web;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.domain.AssessmentSheet;
import se.vagval.web.Words;

/** Vägen genom RUS-säkringen: page after page, to the profile. */
enum AssuranceWay {
    STRATEGY("rus-sakring/1", 1),
    SUSTAINABILITY("rus-sakring/2", 2),
    CONFLICTS("rus-sakring/malkonflikter", 0),
    ACTORS("rus-sakring/3", 3),
    MEASURES("rus-sakring/4", 4),
    PROFILE("profil", 0);

    private final String page;
    private final int step;

    AssuranceWay(String page, int step) {
        this.page = page;
        this.step = step;
    }

    static AssuranceWay first() {
        return STRATEGY;
    }

    /** Where one goes on to from a page; nothing from one that lies beside the way. */
    static @Nullable AssuranceWay after(String page) {
        return Arrays.stream(values())
                .filter(it -> it.ordinal() > 0 && values()[it.ordinal() - 1].page.equals(page))
                .findFirst()
                .orElse(null);
    }

    String place() {
        return this == PROFILE ? page : "bedomning/" + page;
    }

    String label(AssessmentSheet sheet, Words words) {
        return switch (this) {
            case PROFILE -> words.message("assessment.onward.profile");
            case CONFLICTS -> words.message("assessment.onward.conflicts");
            default ->
                words.message(
                        "assessment.onward.step",
                        step,
                        sheet.framework().assuranceSteps().get(step - 1).name());
        };
    }
}
