package se.vagval.decision.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.CaseFileSummary;

/**
 * Tjänsteskrivelsen, as its page shows it: the text that counts, the drafted one beside it, and whether it may be edited.
 */
public record ReportSheet(
        CaseFileSummary caseFile,
        ReportContent content,
        ReportContent drafted,
        Set<ReportSection> own,
        long version,
        @Nullable Completion completion,
        boolean locked,
        String savedByName,
        java.time.@Nullable Instant savedAt) {

    public boolean isComplete() {
        return completion != null;
    }

    public boolean isEditable() {
        return completion == null && !locked;
    }
}
