package se.vagval.exchange.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.vagval.exchange.domain.CalendarFeed.Day;

/** Held against RFC 5545, section by section. */
class CalendarTextTests {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

    @Test
    void isACalendarOfWholeDays() {
        assertThat(of(new Day(
                        "meeting-2026-12-31", LocalDate.of(2026, 12, 31), "Nämndens sammanträde", "/sammantraden")))
                .isEqualTo(String.join(
                        "\r\n",
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Vagval//Kalender 1//SV",
                        "CALSCALE:GREGORIAN",
                        "METHOD:PUBLISH",
                        "X-WR-CALNAME:Vägval",
                        "BEGIN:VEVENT",
                        "UID:meeting-2026-12-31@vagval",
                        "DTSTAMP:20261122T080000Z",
                        "DTSTART;VALUE=DATE:20261231",
                        "DTEND;VALUE=DATE:20270101",
                        "SUMMARY:Nämndens sammanträde",
                        "URL:https://portal.example/sammantraden",
                        "TRANSP:TRANSPARENT",
                        "END:VEVENT",
                        "END:VCALENDAR",
                        ""));
    }

    /** 3.1: at most 75 octets and the break; unfolded it is the line it was. */
    @Test
    void foldsLongLinesBetweenLetters() {
        var summary = "å".repeat(100) + "😀".repeat(40);
        var text = of(new Day("a", LocalDate.of(2026, 1, 1), summary, "/"));

        assertThat(text.split("\r\n"))
                .allSatisfy(it ->
                        assertThat(it.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n ", "")).contains("SUMMARY:" + summary + "\r\n");
    }

    /** 3.3.11 */
    @Test
    void makesSignsOfTextHarmless() {
        assertThat(CalendarText.escaped("a;b,c\\d\ne")).isEqualTo("a\\;b\\,c\\\\d\\ne");
        assertThat(of(new Day("a", LocalDate.of(2026, 1, 1), "x\r\nATTENDEE:mailto:x", "/")))
                .doesNotContain("\r\nATTENDEE");
    }

    private static String of(Day day) {
        return CalendarText.of(new CalendarFeed(List.of(day)), "Vägval", "https://portal.example", NOW);
    }
}
