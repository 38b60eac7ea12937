package se.vagval.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.assessment.AssessmentProfile.Anchoring;
import se.vagval.assessment.AssessmentProfile.Deliverable;
import se.vagval.assessment.AssessmentProfile.EffectLogic;
import se.vagval.assessment.AssessmentProfile.Overlap;
import se.vagval.assessment.AssessmentProfile.RelatedInitiative;
import se.vagval.assessment.InitiativeRelation;
import se.vagval.assessment.InitiativeStatus;
import se.vagval.assessment.domain.ConflictAnswer;
import se.vagval.assessment.domain.DeliverableList;
import se.vagval.assessment.domain.FrameAnswer;
import se.vagval.assessment.domain.OverlapAnswer;
import se.vagval.assessment.domain.SamiAnswer;
import se.vagval.demo.FinishedStatement.StatementBlock;
import se.vagval.statement.ApprovedStatement.Signatory;
import se.vagval.statement.Judgement;
import se.vagval.strategy.Framework;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.GateOutcome;
import se.vagval.strategy.Recommendation;

/** Reads the assessment out of a finished statement: just the levels it gives; what it is silent on is not assessable. */
@Component
class FinishedAssessments {

    private static final Map<String, Recommendation> RECOMMENDATIONS = Map.of(
            "PRIO", Recommendation.PRIORITISE,
            "PRIO_VILLKOR", Recommendation.PRIORITISE_WITH_CONDITIONS,
            "KOMPLETTERA", Recommendation.REQUEST_SUPPLEMENT,
            "AVSLA", Recommendation.DECLINE);
    private static final Map<String, InitiativeStatus> INITIATIVE_STATUS = Map.of(
            "tidigare", InitiativeStatus.EARLIER,
            "pagaende", InitiativeStatus.ONGOING,
            "testad", InitiativeStatus.TESTED,
            "planerad", InitiativeStatus.PLANNED);
    /** The block of a statement that speaks of a dimension; of the others the opening speaks. */
    private static final Map<String, String> BLOCK_OF =
            Map.of("D1", "B3", "D2", "B4", "D3", "B4", "D8", "B5", "D10", "B6");

    private final Framework framework;
    private final DemoWords words;

    FinishedAssessments(Framework framework, DemoWords words) {
        this.framework = framework;
        this.words = words;
    }

    DemoAssessment materialOf(FinishedStatement said) {
        var version = framework.inForceOn(LocalDate.parse(said.date()));
        var judged = said.judgement();
        var logic = judged.effectLogic();
        return new DemoAssessment(
                said.registryNumber(),
                List.of(new DemoAssessment.Note(words.say("note"), LocalDate.parse(said.date()), allText(said))),
                gates(version),
                grades(said, version),
                List.of(),
                ConflictAnswer.none(words.say("unknown"), words.say("unknown")),
                null,
                null,
                null,
                new EffectLogic(
                        logic.unclearTerms(), logic.unclearActivities(), logic.consequences(), logic.counterweight()),
                new DeliverableList(points(said, "B2")
                        .map(it -> new Deliverable(it.text(), "", ""))
                        .toList()),
                overlap(said),
                new FrameAnswer(
                        judged.premises(),
                        new Anchoring(
                                judged.anchoring().claimed(), judged.anchoring().proven()),
                        "",
                        ""),
                null,
                judgement(said));
    }

    private Map<String, DemoAssessment.GateWords> gates(FrameworkVersion version) {
        return version.gates().stream()
                .collect(Collectors.toMap(
                        FrameworkVersion.Gate::code,
                        it -> new DemoAssessment.GateWords(GateOutcome.OK, words.say("gate"))));
    }

    private Map<String, DemoAssessment.GradeWords> grades(FinishedStatement said, FrameworkVersion version) {
        var levels = said.judgement().levels();
        var grades = new LinkedHashMap<String, DemoAssessment.GradeWords>();
        version.dimensions().forEach(it -> grades.put(it.code(), grade(said, it.code(), levels.get(it.code()))));
        return grades;
    }

    private DemoAssessment.GradeWords grade(FinishedStatement said, String dimension, @Nullable Integer level) {
        if (level == null) {
            return new DemoAssessment.GradeWords(null, true, null, words.say("silent"), null, null, null);
        }
        var block = block(said, BLOCK_OF.getOrDefault(dimension, "B1")).or(() -> block(said, "B1"));
        var cited = block.map(it ->
                        List.of(new DemoAssessment.Cited(null, words.say("note"), FinishedStatements.rawText(it))))
                .orElse(List.of());
        var sami = dimension.equals("D12") ? new SamiAnswer(List.of(), words.say("unknown")) : null;
        return new DemoAssessment.GradeWords(
                level, false, null, words.say("motivation"), targets(said, dimension), sami, cited);
    }

    private List<DemoAssessment.TargetWords> targets(FinishedStatement said, String dimension) {
        var judged = said.judgement();
        return switch (dimension) {
            case "D1" ->
                judged.national().areas().stream()
                        .map(it -> new DemoAssessment.TargetWords(
                                it, judged.national().level(), "", "", null, null, "", false))
                        .toList();
            case "D3" -> judged.specialisation().strengthArea().isBlank() ? List.of() : List.of(strength(said));
            default -> List.of();
        };
    }

    private static DemoAssessment.TargetWords strength(FinishedStatement said) {
        var link = said.judgement().specialisation();
        return new DemoAssessment.TargetWords(
                link.strengthArea(),
                link.link(),
                "",
                "",
                link.levelNow().isBlank() ? null : link.levelNow(),
                link.levelPotential().isBlank() ? null : link.levelPotential(),
                link.condition(),
                link.namedByApplicant());
    }

    private OverlapAnswer overlap(FinishedStatement said) {
        var judged = said.judgement().overlap();
        return new OverlapAnswer(
                new Overlap(judged.risk(), judged.potential(), judged.applicationUnclear(), judged.source()),
                points(said, "B6")
                        .map(it -> new RelatedInitiative(
                                INITIATIVE_STATUS.getOrDefault(it.status(), InitiativeStatus.ONGOING),
                                it.text(),
                                String.join(", ", it.owners()),
                                String.join(", ", it.funders()),
                                InitiativeRelation.BUILDS_ON,
                                "",
                                judged.source()))
                        .toList());
    }

    private Judgement judgement(FinishedStatement said) {
        var conditions = said.judgement().conditions().stream()
                .map(it -> new Judgement.Condition(Judgement.ConditionType.NEXT_STEP, it.text()))
                .toList();
        var argued = new Judgement.Deviation(words.say("unknown"), words.say("unknown"), words.say("unknown"));
        return new Judgement(
                RECOMMENDATIONS.get(said.recommendation()),
                List.of(),
                List.of(),
                Judgement.Risk.NONE,
                null,
                "",
                "",
                conditions,
                argued,
                said.signatories().people().stream()
                        .map(it -> new Signatory(it.name(), it.title()))
                        .toList(),
                LocalDate.parse(said.date()));
    }

    private static String allText(FinishedStatement said) {
        return said.blocks().stream().map(FinishedStatements::rawText).collect(Collectors.joining("\n\n"));
    }

    private static Stream<FinishedStatement.Point> points(FinishedStatement said, String block) {
        return block(said, block).stream().flatMap(it -> it.points().stream());
    }

    private static Optional<StatementBlock> block(FinishedStatement said, String id) {
        return said.blocks().stream().filter(it -> it.id().equals(id)).findFirst();
    }
}
