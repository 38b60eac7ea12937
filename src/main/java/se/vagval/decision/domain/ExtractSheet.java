package se.vagval.decision.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.document.DocumentContent;

/**
 * Protokollsutdragets sida: the decision it is of, whether it has been laid back, who among the elected has declared a
 * conflict of interest, and how the extract reads or would read.
 */
public record ExtractSheet(
        Matter matter,
        LocalDate meeting,
        int number,
        UUID decision,
        DecisionMinutes minutes,
        @Nullable UUID extract,
        List<String> conflicted,
        DocumentContent content) {

    public boolean isFiled() {
        return extract != null;
    }
}
