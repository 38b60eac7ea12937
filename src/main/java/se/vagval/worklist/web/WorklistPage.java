package se.vagval.worklist.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.vagval.web.Swedish;
import se.vagval.worklist.domain.WorkItem;
import se.vagval.worklist.domain.Worklist;

/** Everything worklist/worklist.html shows. */
record WorklistPage(Worklist list) {

    public Object[] facts(WorkItem item) {
        return item.facts().toArray();
    }

    public String when(@Nullable LocalDate deadline) {
        return Swedish.relativeDay(deadline, list.today());
    }

    public boolean isLate(@Nullable LocalDate deadline) {
        return deadline != null && deadline.isBefore(list.today());
    }
}
