package se.vagval.decision.domain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.assessment.AssessmentProfile;
import se.vagval.assessment.AssessmentProfile.Score;
import se.vagval.assessment.Grade;
import se.vagval.assessment.Impact;
import se.vagval.decision.domain.BriefContent.ProfileRow;
import se.vagval.decision.domain.BriefContent.ScoreRow;
import se.vagval.language.SwedishClauses;
import se.vagval.strategy.Dimension;
import se.vagval.strategy.DimensionRole;
import se.vagval.web.Swedish;

/** The grades of a case in words, as the case's own framework version puts them. */
@Component
class ProfileWords {

    private static final int NONE_FOUND = 3;

    private final Phrases phrases;

    ProfileWords(Phrases phrases) {
        this.phrases = phrases;
    }

    /** Every dimension of the framework in its order, also those that nobody has judged. */
    List<ProfileRow> rows(CaseMaterial material) {
        return material.framework().dimensions().stream()
                .map(it -> row(it, material.profile()))
                .toList();
    }

    List<ScoreRow> scores(CaseMaterial material) {
        var profile = material.profile();
        return List.of(
                score("decision.score.strategyGoals", profile.strategyGoals()),
                score("decision.score.nationalStrategy", profile.nationalStrategy()),
                score("decision.score.smartSpecialisation", profile.smartSpecialisation()),
                score("decision.score.rusAssurance", profile.rusAssurance()));
    }

    private ProfileRow row(Dimension dimension, AssessmentProfile profile) {
        var graded = profile.dimensions().get(dimension.code());
        if (graded == null) {
            var ofStatement = profile.origin() == AssessmentProfile.Origin.FINISHED_STATEMENT;
            return row(dimension, null, phrases.say("decision.grade." + (ofStatement ? "notInStatement" : "missing")));
        }
        return switch (graded.grade()) {
            case Grade.Level level -> row(dimension, level.value(), word(dimension, level.value(), profile));
            case Grade.NotAssessable ignored -> row(dimension, null, phrases.say("decision.grade.notAssessable"));
            case Grade.NotRelevant not ->
                row(dimension, null, phrases.say("decision.grade.notRelevant", bare(not.why())));
        };
    }

    private static ProfileRow row(Dimension dimension, @Nullable Integer level, String word) {
        return new ProfileRow(
                dimension.code(), dimension.name(), level, word, dimension.question(), dimension.onTrial());
    }

    /** Without the full stop that the sentence it stands in has. */
    private static String bare(String why) {
        return SwedishClauses.words().unclosed(why.strip());
    }

    /** The level that means handled also means that none was found, and then nothing was handled. */
    private String word(Dimension dimension, int level, AssessmentProfile profile) {
        var noneFound = dimension.is(DimensionRole.GOAL_CONFLICTS)
                && level == NONE_FOUND
                && ConflictWords.standing(profile) == ConflictStanding.NONE;
        return noneFound
                ? phrases.say("decision.grade.noConflict")
                : dimension.anchor(level).word();
    }

    /** Where the officer's own sentence begins with the level's word, the word is not said twice. */
    String reason(String told, ProfileRow row, String why) {
        var word = row.word();
        var said = !word.isBlank() && why.regionMatches(true, 0, word, 0, word.length());
        return said
                ? phrases.draft("reason.said", told, SwedishClauses.words().lowerFirst(why))
                : phrases.draft("reason", told, word, why).strip();
    }

    private static ScoreRow score(String name, Score score) {
        return new ScoreRow(name, score.level(), score.word(), score.reached(), score.outOf());
    }

    /**
     * The priorities of the version's own region that carry the row's level, in its wording; none for a criterion that is no
     * strategy's, nor where the officer's own words name them already.
     */
    String priorities(CaseMaterial material, ProfileRow row, String said) {
        var level = row.level();
        var role = material.framework().roleOf(row.code());
        if (!role.equals(Optional.of(DimensionRole.REGIONAL_GOALS)) || level == null || level == 0) {
            return "";
        }
        var carrying = material.profile().priorityLinks().stream()
                .filter(it -> Objects.equals(it.level(), level) && !Impact.worksAgainst(it.impact()))
                .flatMap(it -> material.framework().textOf(it.code()).stream())
                .filter(it -> !said.toLowerCase(Phrases.SWEDISH).contains(it.toLowerCase(Phrases.SWEDISH)))
                .map(Swedish::quoted)
                .toList();
        return SwedishClauses.words().joined(carrying);
    }

    /** In a sentence where a colon follows the name, the name has none of its own. */
    static String plain(String name) {
        return name.replace(": ", ", ");
    }
}
