/**
 * Bedömningsstöd. Reads an application by the framework's reading guide and proposes levels with passages and reasons: the
 * same for the same words, here on the spot, and only as material. It knows no officer and decides nothing.
 */
@ApplicationModule(
        displayName = "Bedömningsstöd",
        allowedDependencies = {"casefile", "strategy", "language", "database", "identity", "web"})
@NullMarked
package se.vagval.scoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
