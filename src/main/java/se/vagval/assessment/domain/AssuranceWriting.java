package se.vagval.assessment.domain;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.assessment.AssessmentProfile.InvolvedActor;
import se.vagval.assessment.domain.AssessmentAct.ActorsNamed;
import se.vagval.assessment.domain.AssessmentAct.AgendaWeighed;
import se.vagval.assessment.domain.AssessmentAct.GoalConflictsAnswered;
import se.vagval.assessment.domain.AssessmentAct.MeasuresPlanned;
import se.vagval.assessment.domain.AssessmentAct.StopPointReached;
import se.vagval.assessment.domain.AssessmentDesk.Opened;
import se.vagval.assessment.domain.AssessmentRefusal.Reason;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.CaseOfficer;
import se.vagval.identity.UserId;
import se.vagval.strategy.Framework;

/** RUS-säkring. The officer's walk through the four steps. Every act answers the part's new version. */
@Service
@Transactional
@CaseOfficer
public class AssuranceWriting {

    private final AssessmentDesk desk;
    private final Framework framework;
    private final Clock clock;

    AssuranceWriting(AssessmentDesk desk, Framework framework, Clock clock) {
        this.desk = desk;
        this.framework = framework;
        this.clock = clock;
    }

    public int answerConflicts(CaseFileId id, ConflictAnswer given, int version, UserId officer) {
        if (given.opposed().stream().anyMatch(it -> it.types().isEmpty())) {
            throw new AssessmentRefusal(Reason.CONFLICT_WITHOUT_TYPE);
        }
        if (Boolean.FALSE.equals(given.exist()) && !given.isComplete()) {
            throw new AssessmentRefusal(Reason.NOBODY_EXAMINED);
        }
        return desk.replace(
                AssessmentPart.CONFLICTS,
                given,
                version,
                Groundwork::conflicts,
                Groundwork::put,
                new GoalConflictsAnswered(id, officer));
    }

    public int weighAgenda(CaseFileId id, AgendaAnswer given, int version, UserId officer) {
        if (given.mainGoals().size() > AgendaAnswer.MOST_MAIN_GOALS) {
            throw new AssessmentRefusal(Reason.TOO_MANY_MAIN_GOALS);
        }
        return desk.replace(
                AssessmentPart.AGENDA,
                given,
                version,
                Groundwork::agenda,
                Groundwork::put,
                new AgendaWeighed(id, officer));
    }

    public int nameActors(CaseFileId id, ActorAnswer given, int version, UserId officer) {
        if (given.nobodyMissing() && given.actors().stream().anyMatch(InvolvedActor::missing)) {
            throw new AssessmentRefusal(Reason.SOMEBODY_MISSING);
        }
        return desk.replace(
                AssessmentPart.ACTORS,
                given,
                version,
                Groundwork::actors,
                Groundwork::put,
                new ActorsNamed(id, officer));
    }

    public int planMeasures(CaseFileId id, MeasureAnswer given, int version, UserId officer) {
        return desk.replace(
                AssessmentPart.MEASURES,
                given,
                version,
                Groundwork::measures,
                Groundwork::put,
                new MeasuresPlanned(id, officer));
    }

    public int stopAfter(CaseFileId id, StopPoint given, int version, UserId officer) {
        var step = given.step();
        var opened = desk.openFor(id, officer);
        var standing = opened.assessment().groundwork().stopPoint(step);
        if (standing.saysSameAs(given)) {
            return opened.assessment().versionOf(AssessmentPart.stopPoint(step).name());
        }
        if (given.done()) {
            requireNotStopped(opened, step);
        }
        if (given.done() && !standing.done()) {
            requireAnswered(opened, given);
        }
        return desk.replace(
                AssessmentPart.stopPoint(step),
                given.signed(officer.value(), clock.instant()),
                version,
                groundwork -> groundwork.stopPoint(step),
                Groundwork::put,
                new StopPointReached(id, officer, step));
    }

    private static void requireNotStopped(Opened opened, int step) {
        var stopped = opened.assessment().groundwork().stoppedAfter();
        if (stopped.filter(it -> it < step).isPresent()) {
            throw new AssessmentRefusal(Reason.STOPPED);
        }
    }

    /** A step that says nothing is done only with a word on why; what was done before this was asked stays done. */
    private void requireAnswered(Opened opened, StopPoint given) {
        var judged =
                new Judged(Optional.of(opened.assessment()), opened.caseFile().judgedBy(framework));
        if (given.note().isBlank() && !new StepAnswers(judged).isAnswered(given.step())) {
            throw new AssessmentRefusal(Reason.NOTHING_ANSWERED);
        }
    }
}
