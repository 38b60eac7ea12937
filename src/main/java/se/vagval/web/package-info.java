/**
 * Webbskal. The frame around every page: layout and navigation, error pages, what forms have in common, and how dates
 * and amounts are written.
 */
@ApplicationModule(
        displayName = "Webbskal",
        allowedDependencies = {"database", "identity"})
@NullMarked
package se.vagval.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
