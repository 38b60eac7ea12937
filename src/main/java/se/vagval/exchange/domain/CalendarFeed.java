package se.vagval.exchange.domain;

import java.time.LocalDate;
import java.util.List;

/** Kalenderflöde. Days for one person's calendar, each with where to read more. */
public record CalendarFeed(List<Day> days) {

    public CalendarFeed {
        days = List.copyOf(days);
    }

    /** Dag. The key stays the same when the day moves, so that the calendar moves it too. */
    public record Day(String key, LocalDate day, String summary, String address) {}
}
