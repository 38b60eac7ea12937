package se.vagval.statement.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.statement.BlockCode;
import se.vagval.statement.drafting.Gap;

/** One block as its page shows it: what is drafted, what the officer has written, and which of them is printed. */
public record BlockView(
        BlockCode code,
        String draft,
        List<Gap> gaps,
        @Nullable String ownText,
        String seenDraft,
        int number,
        @Nullable String savedBy,
        @Nullable Instant savedAt,
        List<ReviewThread> threads,
        List<TextHint> hints) {

    public BlockView {
        gaps = List.copyOf(gaps);
        threads = List.copyOf(threads);
        hints = List.copyOf(hints);
    }

    /** Own text wins. */
    public String text() {
        return ownText == null ? draft : ownText;
    }

    public boolean isOwn() {
        return ownText != null;
    }

    public boolean isDraftChanged() {
        return ownText != null && !seenDraft.equals(draft);
    }
}
