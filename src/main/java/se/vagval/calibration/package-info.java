/**
 * Kalibrering. Judgements become even when people compare them: a second assessor who is blind until both have judged, the
 * conversation that ends in a common level, practice cases, and what can be learnt from it all. For learning; it ranks nobody.
 */
@ApplicationModule(
        displayName = "Kalibrering",
        allowedDependencies = {
            "casefile",
            "assessment",
            "scoring",
            "statement",
            "strategy",
            "database",
            "identity",
            "audit",
            "web"
        })
@NullMarked
package se.vagval.calibration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
