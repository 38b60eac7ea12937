package se.vagval.strategy;

/**
 * Regel. One row of the rule table, in order: when {@code condition} holds the table suggests {@code suggestion} (the
 * enum name of a recommendation). {@code explanation} is the Swedish sentence shown as the reason.
 */
public record Rule(
        String code,
        RuleCondition condition,
        String suggestion,
        boolean forwardReservation,
        String explanation,
        FrameworkVersion.Provenance provenance) {}
