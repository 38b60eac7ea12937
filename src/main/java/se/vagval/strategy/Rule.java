package se.vagval.strategy;

/**
 * Regel. One row of the rule table, in order: when {@code condition} holds the table suggests
 * {@code suggestion}. {@code explanation} is the Swedish sentence shown as the reason.
 */
public record Rule(
        String code,
        RuleCondition condition,
        Recommendation suggestion,
        boolean forwardReservation,
        String explanation,
        FrameworkVersion.Provenance provenance) {}
