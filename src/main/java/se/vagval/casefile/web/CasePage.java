package se.vagval.casefile.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseStatus;
import se.vagval.casefile.CaseTask.Progress;
import se.vagval.web.Link;

/** Everything casefile/case.html shows. */
record CasePage(
        CaseFileSummary caseFile,
        List<Link> trail,
        NextStep next,
        List<TaskRow> tasks,
        List<Happening> happenings,
        boolean moreHappened,
        List<Fact> facts,
        List<Link> links,
        String why) {

    /** Everything casefile/closed.html shows: what is known of a case that is closed to the reader. */
    record ClosedPage(String registryNumber, CaseStatus status, List<Link> trail, String why) {}

    /** The one thing to do now; {@code act} means that a button does it at once. */
    record NextStep(
            String text, @Nullable String label, @Nullable String address, boolean act) {}

    record TaskRow(
            String label, Progress progress, @Nullable String address, List<String> missing, boolean current) {}

    record Happening(Instant at, String sentence, String actor) {}

    record Fact(String label, String text) {}
}
