package se.vagval.worklist.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.Insight;

/**
 * Uppgift. One row of a work list: what it is about, why it waits, what day stands by it, and the next step. {@code why} and
 * {@code step} name sentences of the bundle; a row without a step waits for somebody else. The case is there when
 * the row is about one.
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
        @Nullable String step,
        @Nullable String stepAddress) {

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
        return new WorkItem(caseFile, Insight.OPEN, title, reference, address, why, facts, date, step, stepAddress);
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
        return new WorkItem(null, Insight.OPEN, title, reference, address, why, facts, date, step, stepAddress);
    }

    /** As the person sees it: of a closed case the number alone, and nothing to do. */
    WorkItem seenWith(Insight seen) {
        var door = seen == Insight.CONFLICTED && caseFile != null ? caseFile.address("jav") : address;
        return seen.isClosed()
                ? new WorkItem(caseFile, seen, "", reference, door, why, facts, date, null, null)
                : new WorkItem(caseFile, seen, title, reference, address, why, facts, date, step, stepAddress);
    }
}
