/** Medel. Frames per source and year, what has been applied for, granted, paid and reversed, and what follows a grant. */
@ApplicationModule(
        displayName = "Medel",
        allowedDependencies = {
            "decision",
            "assessment",
            "casefile",
            "strategy",
            "database",
            "document",
            "language",
            "identity",
            "audit",
            "web"
        })
@NullMarked
package se.vagval.funding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
