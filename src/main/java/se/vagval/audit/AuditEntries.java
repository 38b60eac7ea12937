package se.vagval.audit;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What other modules may ask about the trail. */
public interface AuditEntries {

    /** The newest traces of one subject, newest first, in one statement. */
    List<AuditEntry> latestOf(UUID subject, int limit);

    /** Those of one subject that are older than the one with that sequence, newest first, in one statement. */
    List<AuditEntry> olderOf(UUID subject, long sequence, int limit);

    /** Of those, only these acts; what is still being gathered is none of them. */
    List<AuditEntry> olderOf(UUID subject, Set<String> acts, long sequence, int limit);

    /** The whole trail, newest first, from beyond a place in it, in one statement. */
    List<AuditEntry> all(@Nullable Place beyond, int limit);

    /** Plats i spårloggen. */
    record Place(Instant at, UUID subject, long sequence) {

        public static Place of(AuditEntry entry) {
            return new Place(entry.at(), entry.subject(), entry.sequence());
        }
    }
}
