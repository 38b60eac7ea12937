package se.vagval.assessment;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.vagval.database.StoredDocument;

/** Nästa fas: what a pre-study is to give ground for deciding, how it may grow, whether it came to that, and in which later case. */
public record NextPhase(
        String decisionPoint, String scaling, @Nullable State state, String laterCase) implements StoredDocument {

    public static final NextPhase NONE = new NextPhase(null, null, null, null);

    /** Läget för nästa fas. */
    public enum State {
        NOT_RAISED,
        RAISED,
        APPLIED,
        DROPPED
    }

    public NextPhase(
            @Nullable String decisionPoint,
            @Nullable String scaling,
            @Nullable State state,
            @Nullable String laterCase) {
        this.decisionPoint = Objects.requireNonNullElse(decisionPoint, "");
        this.scaling = Objects.requireNonNullElse(scaling, "");
        this.state = state;
        this.laterCase = Objects.requireNonNullElse(laterCase, "");
    }
}
