package se.vagval.assessment.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.AssessmentProfile;
import se.vagval.assessment.AssessmentProfile.Citation;
import se.vagval.assessment.AssessmentProfile.RuleOutcome;
import se.vagval.assessment.AssessmentProfile.Score;
import se.vagval.assessment.AssessmentProfile.Suggestion;
import se.vagval.assessment.AssessmentProfile.Verdict;
import se.vagval.assessment.Grade;
import se.vagval.assessment.domain.AssessmentSheet;
import se.vagval.assessment.domain.AssessmentSheet.Criterion;
import se.vagval.strategy.DimensionRole;
import se.vagval.strategy.Recommendation;
import se.vagval.web.SensitiveText;

/**
 * Profilen som data: every score led back to its criteria, and every criterion to the passages it rests on, as
 * {@code assessment/profile.schema.json} describes it. Names of fields are Swedish, as in all that others' systems read.
 */
record ProfileFile(
        String format,
        int version,
        Instant skapad,
        ProfiledCase arende,
        String ramverk,
        AssessmentProfile.Origin ursprung,
        List<Scored> poang,
        List<Judgement> kriterier,
        Proposed forslag) {

    private static final String FORMAT = "urn:vagval:bedomningsprofil";

    /** Ärendet. */
    record ProfiledCase(String id, String diarienummer, String rubrik) {}

    /** En poäng; {@code vilarPa} names the criteria that it comes from. */
    record Scored(DimensionRole slag, @Nullable Integer niva, String ord, int uppnadda, int av, List<String> vilarPa) {}

    /** What kind of answer a criterion has. */
    enum AnswerKind {
        LEVEL,
        NOT_ASSESSABLE,
        NOT_RELEVANT,
        UNGRADED;

        static AnswerKind of(@Nullable Grade grade) {
            return switch (grade) {
                case null -> UNGRADED;
                case Grade.Level ignored -> LEVEL;
                case Grade.NotAssessable ignored -> NOT_ASSESSABLE;
                case Grade.NotRelevant ignored -> NOT_RELEVANT;
            };
        }
    }

    /** Ett kriterium: what was judged, why, and where in the material it stands. */
    record Judgement(
            String kod,
            String namn,
            AnswerKind svar,
            @Nullable Integer niva,
            @Nullable String ord,
            String motivering,
            List<Passage> belagg) {

        static Judgement of(Criterion criterion, String motivation) {
            var grade = criterion.grade().orElse(null);
            var level = grade instanceof Grade.Level(var value) ? value : null;
            return new Judgement(
                    criterion.code(),
                    criterion.dimension().name(),
                    AnswerKind.of(grade),
                    level,
                    level == null ? null : criterion.dimension().anchor(level).word(),
                    motivation,
                    criterion.citations().stream()
                            .map(it -> Passage.of(it.citation()))
                            .toList());
        }
    }

    /** Belägg: {@code fran} and {@code till} count characters in that version of the field, or in the note. */
    record Passage(String kalla, int ansokansversion, int fran, int till, String text) {

        static Passage of(Citation it) {
            return new Passage(
                    it.source(), it.applicationVersion(), it.start(), it.end(), SensitiveText.masked(it.text()));
        }
    }

    /** Regelförslaget, with every rule in its order and what made it come out so. */
    record Proposed(
            @Nullable Recommendation rekommendation,
            @Nullable String regel,
            List<Outcome> regler,
            List<String> saknas) {

        static Proposed of(Suggestion it) {
            return new Proposed(
                    it.recommendation().orElse(null),
                    it.firedRule().orElse(null),
                    it.rules().stream().map(Outcome::of).toList(),
                    it.missingDimensions());
        }
    }

    /** Hur en regel föll ut. */
    record Outcome(String kod, Verdict utfall, String forklaring, String nivaer) {

        static Outcome of(RuleOutcome it) {
            return new Outcome(it.code(), it.verdict(), it.explanation(), it.levels());
        }
    }

    static ProfileFile of(AssessmentSheet sheet, Instant now) {
        var profile = sheet.profile();
        return new ProfileFile(
                FORMAT,
                1,
                now,
                new ProfiledCase(
                        sheet.caseFile().id().value().toString(),
                        sheet.caseFile().registryNumber().value(),
                        sheet.caseFile().title()),
                profile.frameworkVersion(),
                profile.origin(),
                List.of(
                        scored(sheet, DimensionRole.REGIONAL_GOALS, profile.strategyGoals()),
                        scored(sheet, DimensionRole.NATIONAL_STRATEGY, profile.nationalStrategy()),
                        scored(sheet, DimensionRole.SMART_SPECIALISATION, profile.smartSpecialisation()),
                        scored(sheet, DimensionRole.RUS_ASSURANCE, profile.rusAssurance())),
                sheet.criteria().stream()
                        .map(it -> Judgement.of(it, motivation(profile, it)))
                        .toList(),
                Proposed.of(profile.suggestion()));
    }

    private static Scored scored(AssessmentSheet sheet, DimensionRole role, Score score) {
        return new Scored(
                role,
                score.level(),
                score.word(),
                score.reached(),
                score.outOf(),
                ScoreView.restsOn(role)
                        .flatMap(it -> sheet.framework().dimension(it).stream())
                        .map(it -> it.code())
                        .toList());
    }

    private static String motivation(AssessmentProfile profile, Criterion criterion) {
        var graded = profile.dimensions().get(criterion.code());
        return SensitiveText.masked(graded == null ? criterion.motivation() : graded.motivation());
    }
}
