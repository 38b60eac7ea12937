package se.vagval.casefile;

import java.util.Set;
import se.vagval.audit.AuditableEvent;

/**
 * Öppna händelser. The acts that tell only which way a case has gone. Each room names its own; the trail of every other act
 * is working material, and for those alone who may read that.
 */
public interface OpenActs {

    Set<Class<? extends AuditableEvent>> acts();
}
