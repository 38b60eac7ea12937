/** Språk. Which words are Swedish and what they are forms of, by the dictionary that the build fetches; knows no case. */
@ApplicationModule(
        displayName = "Språk",
        allowedDependencies = {})
@NullMarked
package se.vagval.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
