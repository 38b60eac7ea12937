/** Användare och behörighet. Who may sign in, which roles and units they have, and the words that guard every act. */
@ApplicationModule(
        displayName = "Användare och behörighet",
        allowedDependencies = {})
@NullMarked
package se.vagval.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
