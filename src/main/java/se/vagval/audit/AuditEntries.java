package se.vagval.audit;

import java.util.List;
import java.util.UUID;

/** What other modules may ask about the trail. */
public interface AuditEntries {

    /** The newest traces of one subject, newest first, in one statement. */
    List<AuditEntry> latestOf(UUID subject, int limit);
}
