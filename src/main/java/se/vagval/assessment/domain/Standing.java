package se.vagval.assessment.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.Grade;
import se.vagval.assessment.domain.AssessmentAct.DimensionGraded;
import se.vagval.identity.UserId;
import se.vagval.scoring.KeptSheet;
import se.vagval.scoring.LevelProposal;
import se.vagval.strategy.Dimension;

/** Nivån som den står, of a criterion or of one of its targets, and since when; written as in the trail. */
record Standing(
        String dimension, @Nullable Grade grade, @Nullable String since) {

    static Standing of(Assessment assessment, Dimension weighed, String subject) {
        var own = assessment.gradeOf(weighed.code()).flatMap(DimensionGrade::grade);
        var levels = TargetKind.of(weighed).map(assessment::targets).stream()
                .flatMap(it -> it.stream())
                .filter(it -> subject.equals(weighed.code()) || it.code().equals(subject))
                .map(TargetEntry::counted)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
        var standing = levels.<Grade>map(Grade.Level::new)
                .or(() -> subject.equals(weighed.code()) ? own : Optional.empty())
                .orElse(null);
        var version = assessment.versions().get(weighed.code());
        return new Standing(weighed.code(), standing, standing == null || version == null ? null : version.at());
    }

    boolean isOpen() {
        return grade == null;
    }

    String word() {
        return DimensionGraded.word(grade);
    }

    SeenProposal seen(LevelProposal proposal, KeptSheet kept, UserId officer, Instant now) {
        var level = proposal.level();
        return new SeenProposal(
                proposal.code(),
                dimension,
                kept.id(),
                officer.value(),
                DimensionGraded.word(level == null ? new Grade.NotAssessable() : new Grade.Level(level)),
                proposal.confidence(),
                isOpen() ? null : word(),
                since,
                now.toString(),
                null,
                null,
                false,
                "");
    }
}
