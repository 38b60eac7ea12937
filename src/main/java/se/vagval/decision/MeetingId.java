package se.vagval.decision;

import java.time.LocalDate;
import se.vagval.web.TimeReader;

/** Sammanträdets id: its date, as in the address. The committee holds at most one meeting a day. */
public record MeetingId(LocalDate date) {

    public static MeetingId of(String value) {
        return new MeetingId(TimeReader.day(value));
    }

    @Override
    public String toString() {
        return date.toString();
    }
}
