package se.vagval.decision;

import java.time.LocalDate;

/** Sammanträdets id: its date, as in the address. The committee holds at most one meeting a day. */
public record MeetingId(LocalDate date) {

    public static MeetingId of(String value) {
        return new MeetingId(LocalDate.parse(value));
    }

    @Override
    public String toString() {
        return date.toString();
    }
}
