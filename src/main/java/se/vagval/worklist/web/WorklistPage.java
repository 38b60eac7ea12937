package se.vagval.worklist.web;

import java.time.temporal.ChronoUnit;
import java.util.List;
import se.vagval.web.Link;
import se.vagval.web.Swedish;
import se.vagval.worklist.domain.WorkDate;
import se.vagval.worklist.domain.WorkDate.Meaning;
import se.vagval.worklist.domain.WorkItem;
import se.vagval.worklist.domain.Worklist;

/** Everything worklist/worklist.html shows. */
record WorklistPage(Worklist list, List<Link> firstSteps) {

    private static final int NEAR = 31;

    /** Numbers as numbers: "ett ärende", "3 ärenden". */
    public Object[] facts(WorkItem item) {
        return item.facts().stream()
                .<Object>map(it -> it.matches("\\d{1,9}") ? Integer.valueOf(it) : it)
                .toArray();
    }

    /** "2026-12-15, om 24 dagar"; the date alone when it is far away. */
    public String when(WorkDate date) {
        var written = Swedish.date(date.day());
        var isNear = Math.abs(ChronoUnit.DAYS.between(list.today(), date.day())) <= NEAR;
        return isNear ? written + ", " + Swedish.relativeDay(date.day(), list.today()) : written;
    }

    /** The sentence about the day: {@code worklist.date.<MEANING>}, with {@code .passed} when the day is gone. */
    public String sentence(WorkDate date) {
        return "worklist.date." + date.meaning() + (date.day().isBefore(list.today()) ? ".passed" : "");
    }

    public boolean isLate(WorkDate date) {
        return date.meaning() == Meaning.STEP && date.day().isBefore(list.today());
    }

    public String greeting() {
        return list.hasMore() ? "worklist.greeting.more" : "worklist.greeting";
    }
}
