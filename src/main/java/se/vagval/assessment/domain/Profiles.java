package se.vagval.assessment.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.vagval.assessment.AssessmentProfile;
import se.vagval.assessment.AssessmentProfile.GoalConflict;
import se.vagval.assessment.AssessmentProfile.GradedDimension;
import se.vagval.assessment.AssessmentProfile.Origin;
import se.vagval.assessment.AssessmentProfile.StrengthLink;
import se.vagval.assessment.AssessmentProfile.Suggestion;
import se.vagval.assessment.AssessmentProfile.TargetLink;
import se.vagval.assessment.Deepening;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseFiles.AppliedSupport;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.GateOutcome;

/** Puts together the profile that everybody else reads. */
@Component
class Profiles {

    private final SuggestionWords words;

    Profiles(SuggestionWords words) {
        this.words = words;
    }

    /** What the case itself brings to the suggestion. */
    record CaseFacts(CaseFileSummary summary, Map<String, GateOutcome> gates, AppliedSupport applied) {}

    AssessmentProfile profile(Judged judged, CaseFacts facts) {
        return profile(judged, new Scores(judged, words), facts);
    }

    private AssessmentProfile profile(Judged judged, Scores scores, CaseFacts facts) {
        var groundwork = judged.groundwork();
        return new AssessmentProfile(
                judged.framework().id(),
                judged.isReadFromStatement() ? Origin.FINISHED_STATEMENT : Origin.ASSESSED,
                dimensions(judged),
                scores.nationalStrategy(),
                scores.strategyGoals(),
                scores.smartSpecialisation(),
                scores.rusAssurance(),
                suggestion(judged, facts),
                links(judged, TargetKind.NATIONAL_AREA),
                links(judged, TargetKind.PRIORITY),
                strengthLinks(judged),
                groundwork.effectLogic(),
                groundwork.deliverables().deliverables(),
                groundwork.overlap().initiatives(),
                groundwork.overlap().judgement(),
                named(groundwork.conflicts().opposed(), judged.framework()),
                groundwork.conflicts().examination(),
                groundwork.agenda().effects(),
                groundwork.actors().actors(),
                groundwork.measures().measures(),
                groundwork.actors().missingParties(),
                words.weighed(groundwork.frame().anchoring(), judged.framework()),
                groundwork.frame().premises(),
                deepening(judged, facts));
    }

    private Deepening deepening(Judged judged, CaseFacts facts) {
        var groundwork = judged.groundwork();
        return new Deepening(
                named(groundwork.conflicts().synergies(), judged.framework()),
                StepFindings.answered(judged),
                groundwork.effectChain(),
                groundwork.nextPhase(),
                groundwork.sami().risks(),
                groundwork
                        .supportAnswers()
                        .to(judged.framework(), facts.applied().form()),
                groundwork.subfields().grades(judged.framework()),
                groundwork.frame().ambition());
    }

    private List<GoalConflict> named(List<GoalConflict> conflicts, FrameworkVersion framework) {
        return conflicts.stream().map(it -> words.named(it, framework)).toList();
    }

    Suggestion suggestion(Judged judged, CaseFacts facts) {
        var open = OpenConditions.of(facts.applied().financing(), judged.groundwork(), judged.framework());
        var ruleFacts = new RuleFacts(
                judged.grades(),
                facts.gates(),
                facts.summary().projectType(),
                judged.groundwork().actors().decisivePartyMissing(),
                open.exist());
        var trial = new RuleTable(judged.framework().rules()).tryOn(ruleFacts);
        var suggested = words.suggestion(trial, ruleFacts, open, judged.framework());
        return judged.groundwork()
                .stoppedAfter()
                .map(step -> stopped(suggested, step))
                .orElse(suggested);
    }

    /** Whoever has stopped after a step suggests nothing any more; the rules stand as they came out. */
    private static Suggestion stopped(Suggestion suggested, int step) {
        return new Suggestion(
                Optional.empty(),
                Optional.empty(),
                false,
                suggested.rules(),
                suggested.missingDimensions(),
                List.of(),
                step);
    }

    private static Map<String, GradedDimension> dimensions(Judged judged) {
        var graded = new LinkedHashMap<String, GradedDimension>();
        judged.framework().dimensions().stream()
                .map(it -> judged.graded(it.code()))
                .flatMap(Optional::stream)
                .forEach(it -> graded.put(it.code(), it));
        return graded;
    }

    private static List<TargetLink> links(Judged judged, TargetKind kind) {
        return judged.targets(kind).stream()
                .map(it -> new TargetLink(it.code(), it.level(), it.impact(), it.motivation()))
                .toList();
    }

    private static List<StrengthLink> strengthLinks(Judged judged) {
        return judged.targets(TargetKind.STRENGTH_AREA).stream()
                .map(it -> new StrengthLink(
                        it.code(),
                        it.level(),
                        it.levelNow(),
                        it.levelPotential(),
                        Objects.requireNonNullElse(it.dependsOn(), ""),
                        it.statedByApplicant()))
                .toList();
    }
}
