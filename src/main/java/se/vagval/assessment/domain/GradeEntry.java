package se.vagval.assessment.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.Grade;

/**
 * Kriteriebedömning as the officer gives it: the grade (none while still thinking), the motivation, the links to the
 * targets that the dimension weighs, and for the Sami perspective its areas and the question about land.
 */
public record GradeEntry(
        @Nullable Grade grade,
        String motivation,
        List<TargetEntry> targets,
        @Nullable SamiAnswer sami) {

    public GradeEntry {
        targets = List.copyOf(targets);
    }

    public static GradeEntry of(@Nullable Grade grade, String motivation) {
        return new GradeEntry(grade, motivation, List.of(), null);
    }

    public GradeEntry withTargets(List<TargetEntry> given) {
        return new GradeEntry(grade, motivation, given, sami);
    }

    public GradeEntry withSami(@Nullable SamiAnswer given) {
        return new GradeEntry(grade, motivation, targets, given);
    }
}
