package se.vagval.exchange.domain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The calendar as RFC 5545 has it: whole days, lines of at most 75 bytes, texts with their signs made harmless. */
public final class CalendarText {

    private static final int LONGEST = 75;

    private final StringBuilder text = new StringBuilder();

    private CalendarText() {}

    /** @param portal where the portal is, for the ways back to it */
    public static String of(CalendarFeed feed, String name, String portal, Instant now) {
        var calendar = new CalendarText();
        calendar.line("BEGIN:VCALENDAR");
        calendar.line("VERSION:2.0");
        calendar.line("PRODID:-//Vagval//Kalender 1//SV");
        calendar.line("CALSCALE:GREGORIAN");
        calendar.line("METHOD:PUBLISH");
        calendar.line("X-WR-CALNAME:" + escaped(name));
        for (var day : feed.days()) {
            calendar.line("BEGIN:VEVENT");
            calendar.line("UID:" + day.key() + "@vagval");
            calendar.line("DTSTAMP:" + stamp(now));
            calendar.line("DTSTART;VALUE=DATE:" + basic(day.day()));
            calendar.line("DTEND;VALUE=DATE:" + basic(day.day().plusDays(1)));
            calendar.line("SUMMARY:" + escaped(day.summary()));
            calendar.line("URL:" + portal + day.address());
            calendar.line("TRANSP:TRANSPARENT");
            calendar.line("END:VEVENT");
        }
        calendar.line("END:VCALENDAR");
        return calendar.text.toString();
    }

    /** 20261122 */
    private static String basic(LocalDate day) {
        return day.toString().replace("-", "");
    }

    /** 20261122T080000Z */
    private static String stamp(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString().replaceAll("[-:]", "");
    }

    static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    /** Folded so that no letter is cut in two; what goes on begins with a blank, which counts. */
    private void line(String line) {
        var bytes = 0;
        for (var at = 0; at < line.length(); ) {
            var letter = line.codePointAt(at);
            var size = Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > LONGEST) {
                text.append("\r\n ");
                bytes = 1;
            }
            text.appendCodePoint(letter);
            bytes += size;
            at += Character.charCount(letter);
        }
        text.append("\r\n");
    }
}
