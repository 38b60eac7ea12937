/**
 * Ordalydelse. Text that the portal drafts and a person words: the draft that was seen, the own words, every version of
 * them, and whether the draft has moved since. Statement, official report and brief are all written this way.
 */
@ApplicationModule(
        displayName = "Ordalydelse",
        allowedDependencies = {"casefile", "database", "identity", "web"})
@NullMarked
package se.vagval.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
