/** Arbetskorg. The start page of each role: what waits for me, why, and what the next step is. */
@ApplicationModule(
        displayName = "Arbetskorg",
        allowedDependencies = {
            "intake",
            "casefile",
            "statement",
            "calibration",
            "decision",
            "funding",
            "notice",
            "audit",
            "database",
            "identity",
            "web"
        })
@NullMarked
package se.vagval.worklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
