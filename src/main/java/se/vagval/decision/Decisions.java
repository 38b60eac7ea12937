package se.vagval.decision;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.vagval.casefile.CaseFileId;

/** What other modules may ask about meetings and decisions. */
public interface Decisions {

    /** The next meeting on or after the day. */
    Optional<MeetingSummary> nextMeeting(LocalDate day);

    /** Meetings on or after the day with the number of cases on each agenda, soonest first. */
    List<MeetingSummary> comingMeetings(LocalDate day);

    /** On which meeting's agenda each case stands, if any. */
    Map<CaseFileId, LocalDate> meetingsOf(Collection<CaseFileId> caseFiles);

    /** Sammanträde i korthet. */
    record MeetingSummary(MeetingId id, LocalDate date, int cases, int undecided) {}
}
