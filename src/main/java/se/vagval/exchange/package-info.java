/**
 * Utbyte. What leaves the portal for other systems: a whole case as a file, calendars, the read interface, and
 * what is opened for a reader of another authority.
 */
@ApplicationModule(
        displayName = "Utbyte",
        allowedDependencies = {
            "casefile",
            "statement",
            "decision",
            "funding",
            "strategy",
            "document",
            "database",
            "identity",
            "audit",
            "web"
        })
@NullMarked
package se.vagval.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
