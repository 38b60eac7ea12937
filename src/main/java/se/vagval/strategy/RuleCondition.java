package se.vagval.strategy;

import java.util.List;

/** Villkor i regeltabellen, as data of a framework version. The assessment module evaluates it. */
public sealed interface RuleCondition {

    /** Whether the level of that dimension has a say in it. */
    default boolean asks(String dimension) {
        return switch (this) {
            case All(var of) -> of.stream().anyMatch(it -> it.asks(dimension));
            case Any(var of) -> of.stream().anyMatch(it -> it.asks(dimension));
            case Not(var of) -> of.asks(dimension);
            case AtLeast(var code, var ignored) -> code.equals(dimension);
            case AtMost(var code, var ignored) -> code.equals(dimension);
            case NotAssessable(var code) -> code.equals(dimension);
            case AnyGate ignored -> false;
            case ProjectIs ignored -> false;
            case DecisivePartyMissing ignored -> false;
            case OpenConditions ignored -> false;
            case Always ignored -> false;
        };
    }

    record All(List<RuleCondition> of) implements RuleCondition {}

    record Any(List<RuleCondition> of) implements RuleCondition {}

    record Not(RuleCondition of) implements RuleCondition {}

    /** The dimension is graded at this level or above; "ej relevant" counts as reached. */
    record AtLeast(String dimension, int level) implements RuleCondition {}

    /** The dimension is graded at this level or below; "ej relevant" never is. */
    record AtMost(String dimension, int level) implements RuleCondition {}

    /** The dimension has been judged "kan inte bedömas". */
    record NotAssessable(String dimension) implements RuleCondition {}

    /** At least one formal gate has this outcome. */
    record AnyGate(GateOutcome outcome) implements RuleCondition {}

    /** The project is of this type. */
    record ProjectIs(ProjectType type) implements RuleCondition {}

    /** A party the matter turns on has not been asked. */
    record DecisivePartyMissing() implements RuleCondition {}

    /** Conditions stand open beyond the standard ones. */
    record OpenConditions() implements RuleCondition {}

    record Always() implements RuleCondition {}
}
