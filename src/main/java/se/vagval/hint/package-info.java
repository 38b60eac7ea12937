/**
 * Påpekanden. What the portal points out without stopping anybody: remembers how often a hint was acted on, so that one that nobody
 * heeds can be taken away. It counts hints, never people.
 */
@ApplicationModule(
        displayName = "Påpekanden",
        allowedDependencies = {"strategy", "database", "identity", "web"})
@NullMarked
package se.vagval.hint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
