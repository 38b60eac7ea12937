/** Dokument. Renders content to PDF and Word; knows no case. */
@ApplicationModule(
        displayName = "Dokument",
        allowedDependencies = {"database"})
@NullMarked
package se.vagval.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
