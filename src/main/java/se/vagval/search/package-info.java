/** Sök. One box over everything in the cases that the reader may see; the register of it is kept by the database. */
@ApplicationModule(
        displayName = "Sök",
        allowedDependencies = {"casefile", "strategy", "language", "database", "identity", "web"})
@NullMarked
package se.vagval.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
