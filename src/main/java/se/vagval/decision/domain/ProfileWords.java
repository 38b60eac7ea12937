package se.vagval.decision.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.assessment.AssessmentProfile.GradedDimension;
import se.vagval.assessment.AssessmentProfile.Score;
import se.vagval.assessment.Grade;
import se.vagval.decision.domain.BriefContent.ProfileRow;
import se.vagval.decision.domain.BriefContent.ScoreRow;
import se.vagval.strategy.FrameworkVersion.Dimension;

/** The grades of a case in words, as the case's own framework version puts them. */
@Component
class ProfileWords {

    private final Phrases phrases;

    ProfileWords(Phrases phrases) {
        this.phrases = phrases;
    }

    /** Every dimension of the framework in its order, also those that nobody has judged. */
    List<ProfileRow> rows(CaseMaterial material) {
        return material.framework().dimensions().stream()
                .map(it -> row(it, material.profile().dimensions().get(it.code())))
                .toList();
    }

    List<ScoreRow> scores(CaseMaterial material) {
        var profile = material.profile();
        return List.of(
                score("decision.score.strategyGoals", profile.strategyGoals()),
                score("decision.score.smartSpecialisation", profile.smartSpecialisation()),
                score("decision.score.rusAssurance", profile.rusAssurance()));
    }

    private ProfileRow row(Dimension dimension, @Nullable GradedDimension graded) {
        if (graded == null) {
            return new ProfileRow(dimension.code(), dimension.name(), null, phrases.say("decision.grade.missing"));
        }
        return switch (graded.grade()) {
            case Grade.Level level ->
                new ProfileRow(
                        dimension.code(),
                        dimension.name(),
                        level.value(),
                        dimension.anchor(level.value()).word());
            case Grade.NotAssessable ignored ->
                new ProfileRow(dimension.code(), dimension.name(), null, phrases.say("decision.grade.notAssessable"));
            case Grade.NotRelevant not ->
                new ProfileRow(
                        dimension.code(), dimension.name(), null, phrases.say("decision.grade.notRelevant", not.why()));
        };
    }

    private static ScoreRow score(String name, Score score) {
        return new ScoreRow(name, score.level(), score.word(), score.reached(), score.outOf());
    }
}
