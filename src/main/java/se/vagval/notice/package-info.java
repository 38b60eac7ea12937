/** Aviseringar. Tells people that something waits for them, in the portal and by mail. Knows acts by their names in the trail. */
@ApplicationModule(
        displayName = "Aviseringar",
        allowedDependencies = {"audit", "casefile", "identity", "web"})
@NullMarked
package se.vagval.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
