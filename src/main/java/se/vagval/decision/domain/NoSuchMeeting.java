package se.vagval.decision.domain;

import se.vagval.decision.MeetingId;
import se.vagval.web.NotFoundRefusal;

/** No meeting is held on that day, or its agenda has no such number. */
public class NoSuchMeeting extends NotFoundRefusal {

    private static final long serialVersionUID = 1L;

    public NoSuchMeeting(MeetingId id) {
        super("no meeting " + id);
    }

    public NoSuchMeeting(MeetingId id, int number) {
        super("no item " + number + " at meeting " + id);
    }
}
