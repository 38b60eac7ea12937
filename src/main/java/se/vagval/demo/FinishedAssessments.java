package se.vagval.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.vagval.assessment.AssessmentProfile.Anchoring;
import se.vagval.assessment.AssessmentProfile.EffectLogic;
import se.vagval.assessment.AssessmentProfile.Overlap;
import se.vagval.assessment.AssessmentProfile.RelatedInitiative;
import se.vagval.assessment.Deliverable;
import se.vagval.assessment.domain.DeliverableList;
import se.vagval.assessment.domain.FrameAnswer;
import se.vagval.assessment.domain.OverlapAnswer;
import se.vagval.demo.FinishedStatement.StatementBlock;
import se.vagval.initiative.InitiativeRelation;
import se.vagval.initiative.InitiativeStatus;
import se.vagval.statement.ApprovedStatement.Signatory;
import se.vagval.statement.BlockCode;
import se.vagval.statement.Judgement;
import se.vagval.strategy.DimensionRole;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.Recommendation;

/** Reads the assessment out of a finished statement: just the levels its text gives; what it is silent on stays unknown. */
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
    /** The block of a statement that speaks of a dimension. */
    private static final Map<DimensionRole, BlockCode> BLOCK_OF = Map.of(
            DimensionRole.NATIONAL_STRATEGY, BlockCode.B3,
            DimensionRole.REGIONAL_GOALS, BlockCode.B4,
            DimensionRole.SMART_SPECIALISATION, BlockCode.B4,
            DimensionRole.EFFECT_LOGIC, BlockCode.B5);

    private final DemoWords words;

    FinishedAssessments(DemoWords words) {
        this.words = words;
    }

    DemoAssessment materialOf(FinishedStatement said, FrameworkVersion version) {
        var judged = said.judgement();
        return new DemoAssessment(
                said.registryNumber(),
                List.of(new DemoAssessment.Note(words.say("note"), LocalDate.parse(said.date()), allText(said))),
                null,
                grades(said, version),
                List.of(),
                null,
                null,
                null,
                null,
                logic(judged.effectLogic()),
                new DeliverableList(points(said, BlockCode.B2)
                        .map(it -> new Deliverable(it.text(), "", ""))
                        .toList()),
                overlap(said),
                frame(judged),
                null,
                null,
                false,
                null,
                judgement(said));
    }

    private static EffectLogic logic(FinishedStatement.EffectLogic said) {
        return new EffectLogic(
                said.unclearTerms(), said.unclearActivities(), said.consequences(), said.counterweight());
    }

    private static FrameAnswer frame(FinishedStatement.Judgement judged) {
        var anchoring =
                new Anchoring(judged.anchoring().claimed(), judged.anchoring().proven());
        return new FrameAnswer(judged.premises(), anchoring, "", "");
    }

    /** Only what the text itself grades; a level that the file merely supposes, where the text is silent, is none. */
    private Map<String, DemoAssessment.GradeWords> grades(FinishedStatement said, FrameworkVersion version) {
        var grades = new LinkedHashMap<String, DemoAssessment.GradeWords>();
        said.judgement().levels().forEach((role, level) -> grades.put(version.codeOf(role), grade(said, role, level)));
        return grades;
    }

    private DemoAssessment.GradeWords grade(FinishedStatement said, DimensionRole dimension, int level) {
        var cited = Optional.ofNullable(BLOCK_OF.get(dimension)).flatMap(it -> block(said, it)).stream()
                .map(it -> new DemoAssessment.Cited(null, words.say("note"), FinishedStatements.rawText(it)))
                .toList();
        var links = targets(said, dimension);
        return new DemoAssessment.GradeWords(
                links.isEmpty() ? level : null, false, null, words.say("motivation"), links, null, cited);
    }

    private List<DemoAssessment.TargetWords> targets(FinishedStatement said, DimensionRole dimension) {
        var judged = said.judgement();
        return switch (dimension) {
            case NATIONAL_STRATEGY ->
                judged.national().areas().stream()
                        .map(it -> new DemoAssessment.TargetWords(
                                it, judged.national().level(), "", "", null, null, "", false))
                        .toList();
            case SMART_SPECIALISATION ->
                judged.specialisation().strengthArea().isBlank() ? List.of() : List.of(strength(said));
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
                points(said, BlockCode.B6)
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
        return new Judgement(
                RECOMMENDATIONS.get(said.recommendation()),
                List.of(),
                List.of(),
                Judgement.Risk.NONE,
                null,
                "",
                "",
                conditions,
                Judgement.Deviation.NONE,
                said.signatories().people().stream()
                        .map(it -> new Signatory(it.name(), it.title()))
                        .toList(),
                LocalDate.parse(said.date()));
    }

    private static String allText(FinishedStatement said) {
        return said.blocks().stream().map(FinishedStatements::rawText).collect(Collectors.joining("\n\n"));
    }

    private static Stream<FinishedStatement.Point> points(FinishedStatement said, BlockCode block) {
        return block(said, block).stream().flatMap(it -> it.points().stream());
    }

    private static Optional<StatementBlock> block(FinishedStatement said, BlockCode code) {
        return said.blocks().stream().filter(it -> it.id().equals(code.name())).findFirst();
    }
}
