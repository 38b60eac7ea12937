/** Förvaltning av ramverket. What a draft would mean: tried on profiles that are made up, on last year's cases, on real papers. */
@ApplicationModule(
        displayName = "Förvaltning av ramverket",
        allowedDependencies = {
            "decision",
            "statement",
            "assessment",
            "scoring",
            "casefile",
            "strategy",
            "document",
            "database",
            "identity",
            "audit",
            "web"
        })
@NullMarked
package se.vagval.stewardship;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
