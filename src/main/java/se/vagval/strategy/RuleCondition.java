package se.vagval.strategy;

import java.util.List;

/** Villkor i regeltabellen, as data of a framework version. The assessment module evaluates it. */
public sealed interface RuleCondition {

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
