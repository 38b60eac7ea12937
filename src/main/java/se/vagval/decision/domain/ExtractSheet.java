package se.vagval.decision.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.document.DocumentContent;

/**
 * Protokollsutdragets sida: the decision it is of or how the case was put off, whether it has been laid back, who among the elected has declared a
 * conflict of interest, and how the extract reads or would read.
 */
public record ExtractSheet(
        Matter matter,
        LocalDate meeting,
        int number,
        @Nullable UUID decision,
        @Nullable Integer paragraph,
        ItemState state,
        @Nullable UUID extract,
        List<String> conflicted,
        DocumentContent content) {

    /** The paragraph of what was put off is told here; a decision has its own already. */
    public boolean isOfPutOff() {
        return state.isPutOff();
    }

    public boolean isFiled() {
        return extract != null;
    }
}
