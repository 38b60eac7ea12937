/** Mottagning. What came from outside: files as received, interpreted, reviewed value by value, until registered. */
@ApplicationModule(
        displayName = "Mottagning",
        allowedDependencies = {"casefile", "strategy", "language", "database", "document", "identity", "audit", "web"})
@NullMarked
package se.vagval.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
