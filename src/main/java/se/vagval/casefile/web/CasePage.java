package se.vagval.casefile.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseStatus;
import se.vagval.casefile.web.Happenings.Happening;
import se.vagval.web.Link;
import se.vagval.web.Tag;

/** Everything casefile/case.html shows. */
record CasePage(
        CaseFileSummary caseFile,
        List<Link> trail,
        @Nullable ConflictQuestion question,
        NextStep next,
        List<NextStep> others,
        List<TaskRow> tasks,
        List<Happening> happenings,
        @Nullable String moreHappened,
        List<Fact> facts,
        List<Link> links,
        String why) {

    /** Everything casefile/closed.html shows: what is known of a case that is closed to the reader. */
    record ClosedPage(String registryNumber, CaseStatus status, List<Link> trail, String why) {}

    /** The one thing to do now; {@code act} means that a button does it at once. */
    record NextStep(
            String text, @Nullable String label, @Nullable String address, boolean act) {}

    /** Jävsfrågan, where it is still to be answered; {@code takeable}: a no may take the case as well. */
    record ConflictQuestion(List<String> ties, boolean takeable) {}

    record TaskRow(String label, Tag progress, @Nullable String address, List<String> missing, boolean current) {}

    record Fact(String label, String text, @Nullable String address) {}
}
