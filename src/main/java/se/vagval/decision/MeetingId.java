package se.vagval.decision;

import java.time.LocalDate;
import se.vagval.web.TimeReader;

/** Sammanträdets id: its date, as in the address. The committee holds at most one meeting a day. */
public record MeetingId(LocalDate date) {

    /** Where all meetings are. */
    public static final String CALENDAR = "/sammantraden";

    public static MeetingId of(String value) {
        return new MeetingId(TimeReader.day(value));
    }

    /** Where the meeting's own page is. */
    public String address() {
        return CALENDAR + "/" + date;
    }

    /** @param page a page of the meeting, such as {@code laslage}, with whatever follows in an address */
    public String address(String page) {
        return address() + "/" + page;
    }

    /** Where its paper on the agenda's item is read. */
    public String address(int item) {
        return address("laslage/" + item);
    }

    @Override
    public String toString() {
        return date.toString();
    }
}
