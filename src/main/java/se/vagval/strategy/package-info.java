/** Styrdokument. The versioned framework every application is weighed against: goals, areas, dimensions, gates, questions and the rule table. */
@ApplicationModule(
        displayName = "Styrdokument",
        allowedDependencies = {"database", "identity", "audit", "web"})
@NullMarked
package se.vagval.strategy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
