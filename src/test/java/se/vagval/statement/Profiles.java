package se.vagval.statement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.AssessmentProfile;
import se.vagval.assessment.AssessmentProfile.AgendaEffect;
import se.vagval.assessment.AssessmentProfile.Anchoring;
import se.vagval.assessment.AssessmentProfile.Citation;
import se.vagval.assessment.AssessmentProfile.ConflictExamination;
import se.vagval.assessment.AssessmentProfile.Deciding;
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
import se.vagval.assessment.Deepening;
import se.vagval.assessment.Deliverable;
import se.vagval.assessment.Grade;
import se.vagval.assessment.SubfieldGrade;
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
        return changed(it, to -> {
            to.measures = List.of(measure);
        });
    }

    /** Nothing but what is to be delivered. */
    public static AssessmentProfile delivering(Deliverable deliverable) {
        var it = empty();
        return changed(it, to -> {
            to.deliverables = List.of(deliverable);
        });
    }

    public static AssessmentProfile related(Overlap overlap, RelatedInitiative... initiatives) {
        var it = empty();
        return changed(it, to -> {
            to.initiatives = List.of(initiatives);
            to.overlap = overlap;
        });
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
        return changed(profile, to -> {
            to.dimensions = dimensions;
            to.suggestion = suggestion;
            to.effectLogic = logic;
        });
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
        return changed(profile, to -> {
            to.origin = origin;
            to.goalConflicts = conflicts;
            to.conflictExamination = examination;
            to.agendaEffects = effects;
            to.actors = actors;
            to.missingActors = missing;
        });
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
        return changed(profile, to -> {
            to.nationalLinks = areas;
            to.priorityLinks = priorities;
        });
    }

    /** Judged field by field where a criterion has fields of its own. */
    public static AssessmentProfile subfields(AssessmentProfile profile, SubfieldGrade... grades) {
        var deepening = new Deepening(null, null, null, null, null, null, List.of(grades), null);
        return changed(profile, it -> it.deepening = deepening);
    }

    /** The assessment with some of its parts others. */
    public static AssessmentProfile changed(AssessmentProfile profile, Consumer<Parts> change) {
        var parts = new Parts(profile);
        change.accept(parts);
        return parts.whole();
    }

    /** The parts of an assessment, each to be changed by its name. */
    public static final class Parts {

        public String frameworkVersion;
        public AssessmentProfile.Origin origin;
        public Map<String, GradedDimension> dimensions;
        public Score nationalStrategy;
        public Score strategyGoals;
        public Score smartSpecialisation;
        public Score rusAssurance;
        public Suggestion suggestion;
        public List<TargetLink> nationalLinks;
        public List<TargetLink> priorityLinks;
        public List<StrengthLink> strengthLinks;
        public EffectLogic effectLogic;
        public List<Deliverable> deliverables;
        public List<RelatedInitiative> initiatives;
        public Overlap overlap;
        public List<GoalConflict> goalConflicts;
        public ConflictExamination conflictExamination;
        public List<AgendaEffect> agendaEffects;
        public List<InvolvedActor> actors;
        public List<Measure> measures;
        public String missingActors;
        public Anchoring anchoring;
        public List<String> premises;
        public @Nullable Deepening deepening;

        private Parts(AssessmentProfile from) {
            frameworkVersion = from.frameworkVersion();
            origin = from.origin();
            dimensions = from.dimensions();
            nationalStrategy = from.nationalStrategy();
            strategyGoals = from.strategyGoals();
            smartSpecialisation = from.smartSpecialisation();
            rusAssurance = from.rusAssurance();
            suggestion = from.suggestion();
            nationalLinks = from.nationalLinks();
            priorityLinks = from.priorityLinks();
            strengthLinks = from.strengthLinks();
            effectLogic = from.effectLogic();
            deliverables = from.deliverables();
            initiatives = from.initiatives();
            overlap = from.overlap();
            goalConflicts = from.goalConflicts();
            conflictExamination = from.conflictExamination();
            agendaEffects = from.agendaEffects();
            actors = from.actors();
            measures = from.measures();
            missingActors = from.missingActors();
            anchoring = from.anchoring();
            premises = from.premises();
            deepening = from.deepening();
        }

        private AssessmentProfile whole() {
            return new AssessmentProfile(
                    frameworkVersion,
                    origin,
                    dimensions,
                    nationalStrategy,
                    strategyGoals,
                    smartSpecialisation,
                    rusAssurance,
                    suggestion,
                    nationalLinks,
                    priorityLinks,
                    strengthLinks,
                    effectLogic,
                    deliverables,
                    initiatives,
                    overlap,
                    goalConflicts,
                    conflictExamination,
                    agendaEffects,
                    actors,
                    measures,
                    missingActors,
                    anchoring,
                    premises,
                    deepening);
        }
    }
}
