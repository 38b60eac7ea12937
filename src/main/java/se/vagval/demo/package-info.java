/** Demo. Fills Demoläge with living cases by walking the same use cases that people walk, as the people it has made up. */
@ApplicationModule(
        displayName = "Demo",
        allowedDependencies = {
            "casefile",
            "casefile :: work",
            "intake",
            "intake :: work",
            "assessment",
            "assessment :: work",
            "statement",
            "statement :: work",
            "decision",
            "decision :: work",
            "strategy",
            "identity",
            "identity :: work"
        })
@NullMarked
package se.vagval.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
