package se.vagval.audit;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import se.vagval.identity.UserId;

/** What of the trail's subjects somebody may not know more of than that something was done. */
public interface ClosedSubjects {

    /** Those that are closed to the reader; one statement, however many they are. */
    Set<UUID> closedTo(UserId reader, Collection<UUID> subjects);
}
