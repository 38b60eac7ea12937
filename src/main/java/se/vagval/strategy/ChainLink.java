package se.vagval.strategy;

import java.util.List;

/** Led i effektkedjan, in the order in which one leads to the next. */
public enum ChainLink {
    NEED,
    RESOURCE,
    ACTIVITY,
    OUTPUT,
    SHORT_EFFECT,
    MEDIUM_EFFECT,
    LONG_EFFECT,
    VISION;

    /** The effects are three, and a chain that reaches one of them has reached the effects. */
    public static final List<ChainLink> EFFECTS = List.of(SHORT_EFFECT, MEDIUM_EFFECT, LONG_EFFECT);

    public boolean isEffect() {
        return EFFECTS.contains(this);
    }
}
