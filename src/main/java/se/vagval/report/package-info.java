/**
 * Resultatredovisning. The year's report to the government, question by question in the order of its form: written by several at
 * once, with what the cases say gathered into it and bound, measured against the form's limits, approved and frozen.
 */
@ApplicationModule(
        displayName = "Resultatredovisning",
        allowedDependencies = {"portfolio", "casefile", "strategy", "document", "database", "identity", "audit", "web"})
@NullMarked
package se.vagval.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
