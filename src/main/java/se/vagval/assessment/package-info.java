/** Bedömning. Grades an application by dimension, goal and strength area, walks the four steps of RUS-säkring, and suggests; a person decides. */
@ApplicationModule(
        displayName = "Bedömning",
        allowedDependencies = {
            "casefile",
            "strategy",
            "hint",
            "scoring",
            "initiative",
            "document",
            "database",
            "identity",
            "audit",
            "web",
            "language"
        })
@NullMarked
package se.vagval.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
