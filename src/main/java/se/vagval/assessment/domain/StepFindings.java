package se.vagval.assessment.domain;

import static se.vagval.assessment.StepFinding.Kind.EMPTY_SECTOR;
import static se.vagval.assessment.StepFinding.Kind.MISSING_ACTOR;
import static se.vagval.assessment.StepFinding.Kind.NEGATIVE_GOAL;
import static se.vagval.assessment.StepFinding.Kind.NEGATIVE_IMPACT;
import static se.vagval.assessment.StepFinding.Kind.NO_INFLUENCE;
import static se.vagval.assessment.StepFinding.Kind.OTHER_GOAL;
import static se.vagval.assessment.StepFinding.Kind.QUESTION;
import static se.vagval.assessment.StepFinding.Kind.REMAINING_CONFLICT;
import static se.vagval.assessment.StepFinding.Kind.SAMI_RISK;
import static se.vagval.assessment.StepFinding.Kind.UNPROVEN_ANCHORING;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.vagval.assessment.AssessmentProfile.AgendaEffect;
import se.vagval.assessment.AssessmentProfile.GoalConflict;
import se.vagval.assessment.AssessmentProfile.InvolvedActor;
import se.vagval.assessment.Deepening.AnsweredFinding;
import se.vagval.assessment.Impact;
import se.vagval.assessment.MunicipalAnchoring;
import se.vagval.assessment.OtherGoal;
import se.vagval.assessment.StepFinding;
import se.vagval.strategy.FrameworkVersion;

/** Fynden. What the first three steps have shown, read out of what was answered in them; nothing is found where nothing was said. */
final class StepFindings {

    private StepFindings() {}

    static List<AnsweredFinding> answered(Judged judged) {
        var measures = judged.groundwork().measures();
        return of(judged).stream()
                .map(it -> new AnsweredFinding(it, measures.measuresFor(it.key()), measures.whyNone(it.key())))
                .toList();
    }

    static List<StepFinding> of(Judged judged) {
        var found = new ArrayList<StepFinding>();
        judged.targets(TargetKind.PRIORITY).stream()
                .filter(it -> Impact.worksAgainst(it.impact()))
                .forEach(it -> found.add(StepFinding.of(NEGATIVE_IMPACT, it.code())));
        judged.groundwork().conflicts().opposed().stream()
                .filter(GoalConflict::remains)
                .forEach(it -> found.add(StepFinding.of(REMAINING_CONFLICT, it.between() + " – " + it.and())));
        goals(judged.groundwork().agenda(), found);
        actors(judged.groundwork().actors(), judged.framework()).forEach(found::add);
        judged.groundwork().frame().anchoring().places().stream()
                .filter(it -> !it.holds())
                .map(MunicipalAnchoring::code)
                .forEach(it -> found.add(StepFinding.of(UNPROVEN_ANCHORING, it)));
        judged.groundwork().sami().risks().forEach(it -> found.add(StepFinding.of(SAMI_RISK, it.code())));
        answers(judged, found);
        return found.stream().distinct().toList();
    }

    private static void goals(AgendaAnswer agenda, List<StepFinding> found) {
        agenda.effects().stream()
                .filter(it -> !it.positive())
                .map(AgendaEffect::goal)
                .distinct()
                .forEach(it -> found.add(StepFinding.of(NEGATIVE_GOAL, String.valueOf(it))));
        agenda.otherGoals().stream()
                .filter(OtherGoal::harmed)
                .forEach(it -> found.add(StepFinding.of(OTHER_GOAL, it.kind().name())));
    }

    private static void answers(Judged judged, List<StepFinding> found) {
        judged.groundwork().questions().walks(judged.framework().questionTrees()).stream()
                .flatMap(walk -> walk.steps().stream()
                        .filter(it -> it.answer().leavesFinding())
                        .map(it -> new StepFinding(
                                walk.tree().step(), QUESTION, it.question().code())))
                .forEach(found::add);
    }

    private static Stream<StepFinding> actors(ActorAnswer answer, FrameworkVersion framework) {
        var here = answer.actors().stream().filter(it -> !it.missing()).toList();
        var missing = answer.actors().stream()
                .filter(InvolvedActor::missing)
                .map(it -> StepFinding.of(MISSING_ACTOR, it.name()));
        var powerless =
                here.stream().filter(InvolvedActor::lacksInfluence).map(it -> StepFinding.of(NO_INFLUENCE, it.name()));
        var empty = here.isEmpty()
                ? Stream.<StepFinding>empty()
                : framework.helixSectors().stream()
                        .filter(sector ->
                                here.stream().noneMatch(it -> sector.code().equals(it.sector())))
                        .map(sector -> StepFinding.of(EMPTY_SECTOR, sector.code()));
        return Stream.of(missing, powerless, empty).flatMap(it -> it);
    }
}
