package se.vagval.decision.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Läsmarkering. Which edition of a case's papers somebody has read, and that person's private note. It belongs to the case and
 * not to the paper, so it is still there when the paper has been exchanged.
 */
public record ReaderMark(
        @Nullable UUID readEdition, @Nullable Instant readAt, String note, long version) {

    /** Nothing read, nothing noted. */
    public static final ReaderMark NONE = new ReaderMark(null, null, "", -1);

    public boolean isRead() {
        return readEdition != null;
    }

    /** Read, but in an edition that has been replaced. */
    public boolean isOutdatedBy(UUID edition) {
        return readEdition != null && !readEdition.equals(edition);
    }
}
