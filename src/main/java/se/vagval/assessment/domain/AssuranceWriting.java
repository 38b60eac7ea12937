package se.vagval.assessment.domain;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.assessment.AssessmentProfile.InvolvedActor;
import se.vagval.assessment.domain.AssessmentAct.ActorsNamed;
import se.vagval.assessment.domain.AssessmentAct.AgendaWeighed;
import se.vagval.assessment.domain.AssessmentAct.GoalConflictsAnswered;
import se.vagval.assessment.domain.AssessmentAct.MeasuresPlanned;
import se.vagval.assessment.domain.AssessmentAct.StopPointReached;
import se.vagval.assessment.domain.AssessmentRefusal.Reason;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.CaseOfficer;
import se.vagval.identity.UserId;

/** RUS-säkring. The officer's walk through the four steps. Every act answers the part's new version. */
@Service
@Transactional
@CaseOfficer
public class AssuranceWriting {

    private final AssessmentDesk desk;
    private final Clock clock;

    AssuranceWriting(AssessmentDesk desk, Clock clock) {
        this.desk = desk;
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
        var assessment = desk.openFor(id, officer).assessment();
        if (assessment.groundwork().stopPoint(step).saysSameAs(given)) {
            return assessment.versionOf(AssessmentPart.stopPoint(step).name());
        }
        if (given.done()
                && assessment
                        .groundwork()
                        .stoppedAfter()
                        .filter(it -> it < step)
                        .isPresent()) {
            throw new AssessmentRefusal(Reason.STOPPED);
        }
        return desk.replace(
                AssessmentPart.stopPoint(step),
                given.signed(officer.value(), clock.instant()),
                version,
                groundwork -> groundwork.stopPoint(step),
                Groundwork::put,
                new StopPointReached(id, officer, step));
    }
}
