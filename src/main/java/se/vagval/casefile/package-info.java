/** Ärende. The application and everything filed with it, from the received file to the archived case. */
@ApplicationModule(
        displayName = "Ärende",
        allowedDependencies = {"strategy", "hint", "database", "document", "identity", "audit", "web"})
@NullMarked
package se.vagval.casefile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
