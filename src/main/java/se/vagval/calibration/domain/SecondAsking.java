package se.vagval.calibration.domain;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.calibration.SecondKind;
import se.vagval.calibration.domain.CalibrationAct.SecondAssessmentWithdrawn;
import se.vagval.calibration.domain.CalibrationRefusal.Reason;
import se.vagval.casefile.BlindReaders;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseInsight;
import se.vagval.identity.CaseAssessor;
import se.vagval.identity.Person;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;

/** Asks somebody to judge a case, or a part of it, anew; and takes the question back. */
@Service
@Transactional
@CaseAssessor
public class SecondAsking {

    private final SecondAssessmentRepository seconds;
    private final QuestionDesk desk;
    private final BlindReaders blind;
    private final CaseFiles caseFiles;
    private final CaseInsight insight;
    private final Users users;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SecondAsking(
            SecondAssessmentRepository seconds,
            QuestionDesk desk,
            BlindReaders blind,
            CaseFiles caseFiles,
            CaseInsight insight,
            Users users,
            ApplicationEventPublisher events,
            Clock clock) {
        this.seconds = seconds;
        this.desk = desk;
        this.blind = blind;
        this.caseFiles = caseFiles;
        this.insight = insight;
        this.users = users;
        this.events = events;
        this.clock = clock;
    }

    /** The case's officer, or a manager of its unit, asks. */
    public UUID ask(CaseFileId id, SecondQuestion asked, UserId asker) {
        insight.requireOpenToChange(id, asker);
        var caseFile = caseFiles.summaryOf(id);
        require(mayAsk(caseFile, users.person(asker)), Reason.NOT_ASKER);
        require(asked.kind() != SecondKind.SAMPLE, Reason.NOT_ASKER);
        return desk.begin(caseFile, asked, asker, null);
    }

    /** By whoever asked, or whoever asks now in that one's place. */
    public void withdraw(CaseFileId id, UUID which, UserId person) {
        insight.requireOpen(id, person);
        var second = seconds.findLocked(which, id.value()).orElseThrow(SecondReading::noSuch);
        require(
                second.askedBy().equals(person) || mayAsk(caseFiles.summaryOf(id), users.person(person)),
                Reason.NOT_ASKER);
        second.withdraw(person, clock.instant());
        blind.unblind(id, second.assessor());
        events.publishEvent(new SecondAssessmentWithdrawn(id, person, second.assessor()));
    }

    static boolean mayAsk(CaseFileSummary caseFile, Person person) {
        return person.id().equals(caseFile.officer()) || person.manages(caseFile.unit());
    }

    private static void require(boolean holds, Reason otherwise) {
        if (!holds) {
            throw new CalibrationRefusal(otherwise);
        }
    }
}
