package se.vagval.worklist.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import se.vagval.web.Swedish;
import se.vagval.web.Words;
import se.vagval.worklist.domain.WorkDate;
import se.vagval.worklist.domain.WorkDate.Meaning;
import se.vagval.worklist.domain.WorkItem;

/** What worklist/item.html says of a row, on the work list and on a page of its own alike. */
interface WorkSentences {

    LocalDate today();

    Words words();

    int NEAR = 31;

    /** Numbers as numbers: "ett ärende", "3 ärenden". */
    default Object[] facts(WorkItem item) {
        return item.facts().stream()
                .<Object>map(it -> it.matches("\\d{1,9}") ? Integer.valueOf(it) : it)
                .toArray();
    }

    /** The day, and how far away it is when it is near, {@code worklist.day.<…>}: "2026-12-15, om 24 dagar". */
    default String when(WorkDate date) {
        var days = ChronoUnit.DAYS.between(today(), date.day());
        return words().message(nearness(days), Swedish.date(date.day()), Math.abs(days));
    }

    private static String nearness(long days) {
        if (Math.abs(days) > NEAR) {
            return "worklist.day.far";
        }
        return days < 0 ? "worklist.day.gone" : "worklist.day.ahead";
    }

    /** The sentence about the day: {@code worklist.date.<MEANING>}, with {@code .passed} when the day is gone. */
    default String sentence(WorkDate date) {
        return "worklist.date." + date.meaning() + (date.day().isBefore(today()) ? ".passed" : "");
    }

    default boolean isLate(WorkDate date) {
        return date.meaning() == Meaning.STEP && date.day().isBefore(today());
    }
}
