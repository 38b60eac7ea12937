package se.vagval.worklist.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.CaseDays;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.Insight;

/**
 * Uppgift. One row of a work list: what it is about, why it waits, what day stands by it, and the next step. {@code why} and
 * {@code step} name sentences of the bundle; a row without a step waits for somebody else. The case is there when
 * the row is about one, and its clock when it presses.
 */
public record WorkItem(
        @Nullable CaseFileId caseFile,
        Insight insight,
        String title,
        String reference,
        @Nullable String address,
        String why,
        List<String> facts,
        @Nullable WorkDate date,
        @Nullable WorkDate clock,
        @Nullable String step,
        @Nullable String stepAddress) {

    private static final int NEAR = 31;

    public WorkItem {
        facts = List.copyOf(facts);
    }

    /** A row about a case; how far the person sees into it is asked when the whole list is there. */
    static WorkItem ofCase(
            CaseFileId caseFile,
            String title,
            String reference,
            String address,
            String why,
            List<String> facts,
            @Nullable WorkDate date,
            @Nullable String step,
            @Nullable String stepAddress) {
        return new WorkItem(
                caseFile, Insight.OPEN, title, reference, address, why, facts, date, null, step, stepAddress);
    }

    /** A row about anything else. */
    static WorkItem of(
            String title,
            String reference,
            @Nullable String address,
            String why,
            List<String> facts,
            @Nullable WorkDate date,
            @Nullable String step,
            @Nullable String stepAddress) {
        return new WorkItem(null, Insight.OPEN, title, reference, address, why, facts, date, null, step, stepAddress);
    }

    /** As the person sees it: of a closed case the number alone, and nothing to do. */
    WorkItem seenWith(Insight seen) {
        var door = seen == Insight.CONFLICTED && caseFile != null ? caseFile.address("jav") : address;
        return seen.isClosed()
                ? new WorkItem(caseFile, seen, "", reference, door, why, facts, date, null, null, null)
                : new WorkItem(caseFile, seen, title, reference, address, why, facts, date, clock, step, stepAddress);
    }

    /** Ärendets klocka, where it matters and the row's own day does not say it already. */
    WorkItem ticking(CaseDays days, LocalDate today) {
        var near = today.plusDays(NEAR);
        var told = days.legalLimit().isAfter(near)
                ? days.stopped()
                        ? new WorkDate(WorkDate.Meaning.STOPPED, days.target())
                        : days.target().isAfter(near) ? null : new WorkDate(WorkDate.Meaning.TARGET, days.target())
                : new WorkDate(WorkDate.Meaning.CASE, days.legalLimit());
        return told == null || told.equals(date)
                ? this
                : new WorkItem(caseFile, insight, title, reference, address, why, facts, date, told, step, stepAddress);
    }
}
