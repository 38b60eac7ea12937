package se.vagval.worklist.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import se.vagval.web.Swedish;
import se.vagval.worklist.domain.WorkItem;
import se.vagval.worklist.domain.Worklist;

/** Everything worklist/worklist.html shows. */
record WorklistPage(Worklist list) {

    private static final int NEAR = 31;

    public Object[] facts(WorkItem item) {
        return item.facts().toArray();
    }

    /** "2026-12-15, om 24 dagar"; the date alone when it is far away. */
    public String when(LocalDate deadline) {
        var date = Swedish.date(deadline);
        var isNear = Math.abs(ChronoUnit.DAYS.between(list.today(), deadline)) <= NEAR;
        return isNear ? date + ", " + Swedish.relativeDay(deadline, list.today()) : date;
    }

    public boolean isLate(@Nullable LocalDate deadline) {
        return deadline != null && deadline.isBefore(list.today());
    }
}
