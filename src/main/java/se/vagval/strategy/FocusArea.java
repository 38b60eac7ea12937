package se.vagval.strategy;

import org.jspecify.annotations.Nullable;
import se.vagval.strategy.FrameworkVersion.Provenance;

/**
 * Fokusområde, eller programmål. One of the areas that a plan of the region points out, by the code of its document, or an
 * objective of a programme, by the code of its fund; cases are tied to it.
 */
public record FocusArea(
        String code, String document, String text, @Nullable String explanation, Provenance provenance) {

    /** Another version may use the code for something else. */
    public boolean isSameAs(FocusArea other) {
        return code.equals(other.code) && document.equals(other.document) && text.equals(other.text);
    }
}
