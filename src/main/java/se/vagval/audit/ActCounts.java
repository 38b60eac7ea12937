package se.vagval.audit;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** How often acts were done, of nobody and of no case: for following up how the portal is used. */
public interface ActCounts {

    /** By act, from a moment and before another; what is still being gathered is not among them. One statement. */
    Map<String, Long> between(Collection<String> acts, Instant from, Instant before);
}
