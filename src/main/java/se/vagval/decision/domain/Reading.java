package se.vagval.decision.domain;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.decision.MeetingId;

/**
 * Läsläge. One case of a meeting with its neighbours, and whether its papers have been changed since they were sent out, or
 * why they no longer say what is so; without content when it is closed to the reader.
 */
public record Reading(
        MeetingId meeting,
        boolean held,
        boolean changed,
        Agenda.Item item,
        List<Agenda.Item> agenda,
        @Nullable BriefContent content,
        Agenda.@Nullable Recorded decision,
        DecisionRefusal.@Nullable Reason overtaken) {

    public boolean isClosed() {
        return content == null;
    }

    /** Which in order it is, from one. */
    public long position() {
        return agenda.stream().filter(it -> it.number() <= item.number()).count();
    }

    /** By number: where something was taken off the agenda the numbers have gaps, and are no places in the list. */
    public Agenda.@Nullable Item previous() {
        return agenda.stream()
                .filter(it -> it.number() < item.number())
                .max(Comparator.comparingInt(Agenda.Item::number))
                .orElse(null);
    }

    public Agenda.@Nullable Item next() {
        return agenda.stream()
                .filter(it -> it.number() > item.number())
                .min(Comparator.comparingInt(Agenda.Item::number))
                .orElse(null);
    }
}
