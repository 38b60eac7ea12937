package se.vagval.calibration.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.calibration.domain.CalibrationRefusal.Reason;
import se.vagval.calibration.domain.OfficerMeetingAct.CaseBroughtToOfficers;
import se.vagval.calibration.domain.OfficerMeetingAct.CaseTakenFromOfficers;
import se.vagval.calibration.domain.OfficerMeetingAct.OfficerMeetingPlanned;
import se.vagval.calibration.domain.OfficerMeetingAct.OfficersNoteSaved;
import se.vagval.casefile.BlindReaders;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseInsight;
import se.vagval.casefile.CasePermission;
import se.vagval.casefile.CaseRefusal;
import se.vagval.identity.CaseAssessor;
import se.vagval.identity.UserId;
import se.vagval.web.EditedMeanwhileRefusal;
import se.vagval.web.NotFoundRefusal;

/** Plans officers' meetings, brings cases to them, and notes what was said. */
@Service
@Transactional
@CaseAssessor
public class MeetingNoting {

    private final OfficerMeetingRepository meetings;
    private final CaseInsight insight;
    private final BlindReaders blind;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MeetingNoting(
            OfficerMeetingRepository meetings,
            CaseInsight insight,
            BlindReaders blind,
            ApplicationEventPublisher events,
            Clock clock) {
        this.meetings = meetings;
        this.insight = insight;
        this.blind = blind;
        this.events = events;
        this.clock = clock;
    }

    public UUID plan(String title, LocalDate day, UserId person) {
        var meeting = new OfficerMeeting(UUID.randomUUID(), title.strip(), day, person, 0);
        meetings.plan(meeting, clock.instant());
        events.publishEvent(new OfficerMeetingPlanned(meeting.id(), person, day));
        return meeting.id();
    }

    public void bring(UUID meeting, CaseFileId caseFile, UserId person) {
        var known = meeting(meeting);
        insight.require(CasePermission.ASSESS_AGAIN, caseFile, person);
        if (!meetings.add(meeting, caseFile)) {
            throw new CalibrationRefusal(Reason.ALREADY_ON_LIST);
        }
        events.publishEvent(new CaseBroughtToOfficers(caseFile, person, known.day()));
    }

    public void takeOff(UUID meeting, CaseFileId caseFile, UserId person) {
        var known = meeting(meeting);
        insight.require(CasePermission.ASSESS_AGAIN, caseFile, person);
        if (!meetings.remove(meeting, caseFile)) {
            throw new CalibrationRefusal(Reason.NOTED);
        }
        events.publishEvent(new CaseTakenFromOfficers(caseFile, person, known.day()));
    }

    /**
     * Whoever is to judge the case anew neither reads nor writes what colleagues have said of it.
     *
     * @return the number of the save that stands after the act
     */
    public int note(UUID meeting, CaseFileId caseFile, String note, int seen, UserId person) {
        var known = meeting(meeting);
        insight.require(CasePermission.ASSESS_AGAIN, caseFile, person);
        if (!blind.blindAmong(Set.of(caseFile), person).isEmpty()) {
            throw new CaseRefusal(CaseRefusal.Reason.BLIND);
        }
        var standing =
                meetings.item(meeting, caseFile).orElseThrow(() -> new NotFoundRefusal("case on the meeting's list"));
        if (standing.note().equals(note.strip())) {
            return standing.saves();
        }
        if (!meetings.note(meeting, caseFile, note.strip(), seen, person, clock.instant())) {
            throw new EditedMeanwhileRefusal();
        }
        events.publishEvent(new OfficersNoteSaved(caseFile, person, known.day()));
        return seen + 1;
    }

    private OfficerMeeting meeting(UUID id) {
        return meetings.find(id).orElseThrow(() -> new NotFoundRefusal("officers' meeting"));
    }
}
