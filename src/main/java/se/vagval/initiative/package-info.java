/** Satsningar. The register of what others have done and do, fed from cases, and found by whoever weighs something like it. */
@ApplicationModule(
        displayName = "Satsningar",
        allowedDependencies = {"casefile", "strategy", "database", "identity", "audit", "web"})
@NullMarked
package se.vagval.initiative;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
