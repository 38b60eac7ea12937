/** Strategiskt utlåtande. The region's view on one application: written by a case officer, approved by a unit manager, then frozen. */
@ApplicationModule(
        displayName = "Strategiskt utlåtande",
        allowedDependencies = {
            "casefile",
            "assessment",
            "strategy",
            "hint",
            "document",
            "database",
            "identity",
            "audit",
            "web",
            "language",
            "wording"
        })
@NullMarked
package se.vagval.statement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
