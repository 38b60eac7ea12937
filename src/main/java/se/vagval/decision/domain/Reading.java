package se.vagval.decision.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.decision.MeetingId;

/** Läsläge. One case of a meeting with its neighbours, and whether its papers have been changed since they were sent out;
 * without content when it is closed to the reader. */
public record Reading(
        MeetingId meeting,
        boolean held,
        boolean changed,
        Agenda.Item item,
        List<Agenda.Item> agenda,
        @Nullable BriefContent content,
        Agenda.@Nullable Recorded decision) {

    public boolean isClosed() {
        return content == null;
    }

    public Agenda.@Nullable Item previous() {
        return item.number() > 1 ? agenda.get(item.number() - 2) : null;
    }

    public Agenda.@Nullable Item next() {
        return item.number() < agenda.size() ? agenda.get(item.number()) : null;
    }
}
