package se.vagval.statement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.vagval.assessment.AssessmentProfile;
import se.vagval.assessment.AssessmentProfile.AgendaEffect;
import se.vagval.assessment.AssessmentProfile.Anchoring;
import se.vagval.assessment.AssessmentProfile.Citation;
import se.vagval.assessment.AssessmentProfile.ConflictExamination;
import se.vagval.assessment.AssessmentProfile.Deciding;
import se.vagval.assessment.AssessmentProfile.Deliverable;
import se.vagval.assessment.AssessmentProfile.EffectLogic;
import se.vagval.assessment.AssessmentProfile.GoalConflict;
import se.vagval.assessment.AssessmentProfile.GradedDimension;
import se.vagval.assessment.AssessmentProfile.InvolvedActor;
import se.vagval.assessment.AssessmentProfile.Measure;
import se.vagval.assessment.AssessmentProfile.Overlap;
import se.vagval.assessment.AssessmentProfile.RelatedInitiative;
import se.vagval.assessment.AssessmentProfile.RuleOutcome;
import se.vagval.assessment.AssessmentProfile.Score;
import se.vagval.assessment.AssessmentProfile.StrengthLink;
import se.vagval.assessment.AssessmentProfile.Suggestion;
import se.vagval.assessment.AssessmentProfile.TargetLink;
import se.vagval.assessment.AssessmentProfile.Verdict;
import se.vagval.assessment.Grade;
import se.vagval.initiative.InitiativeRelation;
import se.vagval.initiative.InitiativeStatus;
import se.vagval.strategy.Recommendation;

/** Assessments as others would read them: one about meeting places in villages, one with nothing in it. */
public final class Profiles {

    private static final Score NONE = new Score(null, "", 0, 0);

    private Profiles() {}

    public static AssessmentProfile villages() {
        var levels = Map.of("D1", 3, "D2", 3, "D3", 1, "D7", 2, "D8", 2, "D9", 2, "D10", 2, "D12", 2);
        var empty = empty();
        return new AssessmentProfile(
                "2024",
                AssessmentProfile.Origin.ASSESSED,
                graded(levels),
                NONE,
                NONE,
                NONE,
                NONE,
                suggesting(Recommendation.PRIORITISE, true),
                List.of(
                        new TargetLink("N1", 3, "+", ""),
                        new TargetLink("N3", 3, "+", ""),
                        new TargetLink("N4", 1, "", "")),
                List.of(new TargetLink("R24-1", 3, "+", ""), new TargetLink("R24-3", 1, "0", "")),
                List.of(new StrengthLink(
                        "S3-UPPL", 1, "BAS", "BREDD", "utvecklingsambition och innovationsnivå", true)),
                new EffectLogic(
                        List.of("en modell", "lärslingor"),
                        List.of("studiebesök"),
                        List.of("måluppfyllelsen svår att mäta", "effekten svår att bedöma"),
                        "höga mål för de effekter som nästa fas ska ge"),
                List.of(
                        new Deliverable("En karta över mötesplatser", "kommunerna", "bättre överblick"),
                        new Deliverable("ett förslag till ansvarsfördelning.", "", "att roller blir tydliga")),
                List.of(
                        new RelatedInitiative(
                                InitiativeStatus.EARLIER,
                                "projekt om delade kontor",
                                "Region JH",
                                "",
                                InitiativeRelation.BUILDS_ON,
                                "att ta vara på erfarenheterna därifrån",
                                ""),
                        new RelatedInitiative(
                                InitiativeStatus.ONGOING,
                                "projekt om byutveckling",
                                "Byabolaget",
                                "Leader",
                                InitiativeRelation.OVERLAP,
                                "",
                                "")),
                new Overlap(true, true, true, "fördialog"),
                empty.goalConflicts(),
                empty.conflictExamination(),
                empty.agendaEffects(),
                List.of("OFF", "NAR", "CIV", "AKA").stream()
                        .map(Profiles::actor)
                        .toList(),
                empty.measures(),
                "",
                new Anchoring("Samtliga kommuner", false),
                List.of("förstudien når sina mål"),
                null);
    }

    public static AssessmentProfile empty() {
        return new AssessmentProfile(
                "2024",
                AssessmentProfile.Origin.ASSESSED,
                Map.of(),
                NONE,
                NONE,
                NONE,
                NONE,
                new Suggestion(Optional.empty(), Optional.empty(), false, List.of(), List.of(), List.of(), null),
                List.of(),
                List.of(),
                List.of(),
                new EffectLogic(List.of(), List.of(), List.of(), ""),
                List.of(),
                List.of(),
                new Overlap(false, false, false, ""),
                List.of(),
                new ConflictExamination(null, "", ""),
                List.of(),
                List.of(),
                List.of(),
                "",
                new Anchoring("", false),
                List.of(),
                null);
    }

    /** The villages with one measure. */
    public static AssessmentProfile measuring(Measure measure) {
        var it = villages();
        return new AssessmentProfile(
                it.frameworkVersion(),
                it.origin(),
                it.dimensions(),
                it.nationalStrategy(),
                it.strategyGoals(),
                it.smartSpecialisation(),
                it.rusAssurance(),
                it.suggestion(),
                it.nationalLinks(),
                it.priorityLinks(),
                it.strengthLinks(),
                it.effectLogic(),
                it.deliverables(),
                it.initiatives(),
                it.overlap(),
                it.goalConflicts(),
                it.conflictExamination(),
                it.agendaEffects(),
                it.actors(),
                List.of(measure),
                it.missingActors(),
                it.anchoring(),
                it.premises(),
                it.deepening());
    }

    /** Nothing but what is to be delivered. */
    public static AssessmentProfile delivering(Deliverable deliverable) {
        var it = empty();
        return new AssessmentProfile(
                it.frameworkVersion(),
                it.origin(),
                it.dimensions(),
                it.nationalStrategy(),
                it.strategyGoals(),
                it.smartSpecialisation(),
                it.rusAssurance(),
                it.suggestion(),
                it.nationalLinks(),
                it.priorityLinks(),
                it.strengthLinks(),
                it.effectLogic(),
                List.of(deliverable),
                it.initiatives(),
                it.overlap(),
                it.goalConflicts(),
                it.conflictExamination(),
                it.agendaEffects(),
                it.actors(),
                it.measures(),
                it.missingActors(),
                it.anchoring(),
                it.premises(),
                it.deepening());
    }

    public static AssessmentProfile related(Overlap overlap, RelatedInitiative... initiatives) {
        var it = empty();
        return new AssessmentProfile(
                it.frameworkVersion(),
                it.origin(),
                it.dimensions(),
                it.nationalStrategy(),
                it.strategyGoals(),
                it.smartSpecialisation(),
                it.rusAssurance(),
                it.suggestion(),
                it.nationalLinks(),
                it.priorityLinks(),
                it.strengthLinks(),
                it.effectLogic(),
                it.deliverables(),
                List.of(initiatives),
                overlap,
                it.goalConflicts(),
                it.conflictExamination(),
                it.agendaEffects(),
                it.actors(),
                it.measures(),
                it.missingActors(),
                it.anchoring(),
                it.premises(),
                it.deepening());
    }

    public static AssessmentProfile notRelevant(AssessmentProfile profile, String code, String why) {
        var dimensions = new LinkedHashMap<>(profile.dimensions());
        dimensions.put(code, new GradedDimension(code, new Grade.NotRelevant(why), "", List.of()));
        return with(profile, dimensions, profile.suggestion());
    }

    /** The same assessment with other levels. */
    public static AssessmentProfile with(AssessmentProfile profile, Map<String, Integer> levels) {
        var dimensions = new LinkedHashMap<>(profile.dimensions());
        dimensions.putAll(graded(levels));
        return with(profile, dimensions, profile.suggestion());
    }

    /** One dimension's grade resting on a passage. */
    public static AssessmentProfile cited(AssessmentProfile profile, String dimension, Citation citation) {
        var dimensions = new LinkedHashMap<>(profile.dimensions());
        var graded = dimensions.get(dimension);
        dimensions.put(
                dimension, new GradedDimension(dimension, graded.grade(), graded.motivation(), List.of(citation)));
        return with(profile, dimensions, profile.suggestion());
    }

    /** The villages with another suggestion. */
    public static AssessmentProfile suggested(Recommendation recommendation) {
        var profile = villages();
        return with(profile, profile.dimensions(), suggesting(recommendation, false));
    }

    /** The villages with other consequences of their effect logic. */
    public static AssessmentProfile concluding(List<String> consequences) {
        var profile = villages();
        var logic = profile.effectLogic();
        return with(
                profile,
                profile.dimensions(),
                profile.suggestion(),
                new EffectLogic(logic.unclearTerms(), logic.unclearActivities(), consequences, logic.counterweight()));
    }

    private static AssessmentProfile with(
            AssessmentProfile profile, Map<String, GradedDimension> dimensions, Suggestion suggestion) {
        return with(profile, dimensions, suggestion, profile.effectLogic());
    }

    private static AssessmentProfile with(
            AssessmentProfile profile,
            Map<String, GradedDimension> dimensions,
            Suggestion suggestion,
            EffectLogic logic) {
        return new AssessmentProfile(
                profile.frameworkVersion(),
                profile.origin(),
                dimensions,
                profile.nationalStrategy(),
                profile.strategyGoals(),
                profile.smartSpecialisation(),
                profile.rusAssurance(),
                suggestion,
                profile.nationalLinks(),
                profile.priorityLinks(),
                profile.strengthLinks(),
                logic,
                profile.deliverables(),
                profile.initiatives(),
                profile.overlap(),
                profile.goalConflicts(),
                profile.conflictExamination(),
                profile.agendaEffects(),
                profile.actors(),
                profile.measures(),
                profile.missingActors(),
                profile.anchoring(),
                profile.premises(),
                profile.deepening());
    }

    public static Suggestion suggesting(Recommendation recommendation, boolean ahead) {
        return new Suggestion(
                Optional.of(recommendation), Optional.of("R6"), ahead, List.of(), List.of(), List.of(), null);
    }

    /** The assessment whose RUS-säkring ended with "avsluta" after that step: no rule suggests anything then. */
    public static AssessmentProfile stopped(AssessmentProfile profile, int step) {
        return with(
                profile,
                profile.dimensions(),
                new Suggestion(Optional.empty(), Optional.empty(), false, List.of(), List.of(), List.of(), step));
    }

    /** The assessment with the rule that fired and what decided it. */
    public static AssessmentProfile fired(
            AssessmentProfile profile, Recommendation recommendation, List<Deciding> decidedBy) {
        var rule = new RuleOutcome("R0", Verdict.TRUE, "Regelns skäl.", "", recommendation, decidedBy);
        var suggestion = new Suggestion(
                Optional.of(recommendation), Optional.of("R0"), false, List.of(rule), List.of(), List.of(), null);
        return with(profile, profile.dimensions(), suggestion);
    }

    /** The assessment where these dimensions cannot be judged. */
    public static AssessmentProfile notAssessable(AssessmentProfile profile, String... codes) {
        var dimensions = new LinkedHashMap<>(profile.dimensions());
        for (var code : codes) {
            dimensions.put(code, new GradedDimension(code, new Grade.NotAssessable(), "Skäl till " + code, List.of()));
        }
        return with(profile, dimensions, profile.suggestion());
    }

    /** The assessment with other conflicts, examination, effects, actors and missing parties. */
    public static AssessmentProfile about(
            AssessmentProfile profile,
            AssessmentProfile.Origin origin,
            List<GoalConflict> conflicts,
            ConflictExamination examination,
            List<AgendaEffect> effects,
            List<InvolvedActor> actors,
            String missing) {
        return new AssessmentProfile(
                profile.frameworkVersion(),
                origin,
                profile.dimensions(),
                profile.nationalStrategy(),
                profile.strategyGoals(),
                profile.smartSpecialisation(),
                profile.rusAssurance(),
                profile.suggestion(),
                profile.nationalLinks(),
                profile.priorityLinks(),
                profile.strengthLinks(),
                profile.effectLogic(),
                profile.deliverables(),
                profile.initiatives(),
                profile.overlap(),
                conflicts,
                examination,
                effects,
                actors,
                profile.measures(),
                missing,
                profile.anchoring(),
                profile.premises(),
                profile.deepening());
    }

    private static Map<String, GradedDimension> graded(Map<String, Integer> levels) {
        var dimensions = new LinkedHashMap<String, GradedDimension>();
        levels.forEach((code, level) -> dimensions.put(
                code, new GradedDimension(code, new Grade.Level(level), "Skäl till " + code, List.of())));
        return dimensions;
    }

    private static InvolvedActor actor(String sector) {
        return actor(sector, true);
    }

    public static InvolvedActor actor(String sector, boolean confirmed) {
        return new InvolvedActor("Part " + sector, sector, true, true, 1, 1, false, false, confirmed, null, null, null);
    }

    /** The villages with other actors and missing parties. */
    public static AssessmentProfile acting(List<InvolvedActor> actors, String missing) {
        var profile = villages();
        return about(
                profile,
                profile.origin(),
                profile.goalConflicts(),
                profile.conflictExamination(),
                profile.agendaEffects(),
                actors,
                missing);
    }

    /** The villages with other links to the national strategy and to the priorities. */
    public static AssessmentProfile linking(List<TargetLink> areas, List<TargetLink> priorities) {
        var profile = villages();
        return new AssessmentProfile(
                profile.frameworkVersion(),
                profile.origin(),
                profile.dimensions(),
                profile.nationalStrategy(),
                profile.strategyGoals(),
                profile.smartSpecialisation(),
                profile.rusAssurance(),
                profile.suggestion(),
                areas,
                priorities,
                profile.strengthLinks(),
                profile.effectLogic(),
                profile.deliverables(),
                profile.initiatives(),
                profile.overlap(),
                profile.goalConflicts(),
                profile.conflictExamination(),
                profile.agendaEffects(),
                profile.actors(),
                profile.measures(),
                profile.missingActors(),
                profile.anchoring(),
                profile.premises(),
                profile.deepening());
    }
}
