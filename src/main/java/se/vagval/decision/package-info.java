/** Beslut. The committee's meetings, the official report, the brief the elected read, and the decision that is recorded. */
@ApplicationModule(
        displayName = "Beslut",
        allowedDependencies = {
            "casefile",
            "assessment",
            "statement",
            "document",
            "strategy",
            "language",
            "database",
            "identity",
            "audit",
            "web",
            "wording"
        })
@NullMarked
package se.vagval.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
