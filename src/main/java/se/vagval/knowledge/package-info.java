/** Kunskapsbank. Reports of finished projects that others may build on: published by a case's officer, found by everybody inside. */
@ApplicationModule(
        displayName = "Kunskapsbank",
        allowedDependencies = {"casefile", "identity", "audit", "web"})
@NullMarked
package se.vagval.knowledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
