/**
 * Portfölj och statistik. Figures across all cases: what is applied for, granted and under way, cut by what the region steers
 * by; the quarter's distribution over the municipalities, published in editions; what a list of decisions would do.
 */
@ApplicationModule(
        displayName = "Portfölj och statistik",
        allowedDependencies = {
            "initiative",
            "casefile",
            "strategy",
            "decision",
            "document",
            "database",
            "identity",
            "audit",
            "web"
        })
@NullMarked
package se.vagval.portfolio;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
