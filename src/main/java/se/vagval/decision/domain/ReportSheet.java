package se.vagval.decision.domain;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.wording.DraftedText;

/**
 * Tjänsteskrivelsen, as its page shows it: the text that counts, the drafted one beside it, and whether it may be edited.
 */
public record ReportSheet(
        CaseFileSummary caseFile,
        ReportContent content,
        ReportContent drafted,
        Map<ReportSection, DraftedText> texts,
        long version,
        @Nullable Completion completion,
        boolean locked,
        String savedByName,
        java.time.@Nullable Instant savedAt) {

    public Set<ReportSection> own() {
        return texts.entrySet().stream()
                .filter(it -> it.getValue().hasOwn())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    public boolean isComplete() {
        return completion != null;
    }

    public boolean isEditable() {
        return completion == null && !locked;
    }
}
