/** Spårlogg. The append-only trail of acts: who did what, when. Knows nobody; every module's acts reach it as events. */
@ApplicationModule(
        displayName = "Spårlogg",
        allowedDependencies = {"database", "identity", "web"})
@NullMarked
package se.vagval.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
