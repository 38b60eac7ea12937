/**
 * Databas. The embedded PostgreSQL that the portal brings with it when no database is configured, and the rule for how
 * documents are kept in any.
 */
@ApplicationModule(
        displayName = "Databas",
        allowedDependencies = {})
@NullMarked
package se.vagval.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
