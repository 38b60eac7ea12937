package se.vagval.strategy.draft.domain;

import org.jspecify.annotations.Nullable;
import se.vagval.strategy.GateOutcome;
import se.vagval.strategy.ProjectType;
import se.vagval.strategy.RuleCondition;

/** Slag av villkor. What one row of a rule's condition says, with a criterion and a level where it needs them. */
public enum ConditionKind {
    AT_LEAST,
    AT_MOST,
    NOT_ASSESSABLE,
    OBSTACLE,
    REMEDIABLE,
    PRE_STUDY,
    IMPLEMENTATION,
    FRAMEWORK,
    DECISIVE_PARTY_MISSING,
    OPEN_CONDITIONS,
    NO_OPEN_CONDITIONS,
    ALWAYS;

    public boolean needsCriterion() {
        return this == AT_LEAST || this == AT_MOST || this == NOT_ASSESSABLE;
    }

    public boolean needsLevel() {
        return this == AT_LEAST || this == AT_MOST;
    }

    RuleCondition condition(String criterion, int level) {
        return switch (this) {
            case AT_LEAST -> new RuleCondition.AtLeast(criterion, level);
            case AT_MOST -> new RuleCondition.AtMost(criterion, level);
            case NOT_ASSESSABLE -> new RuleCondition.NotAssessable(criterion);
            case OBSTACLE -> new RuleCondition.AnyGate(GateOutcome.OBSTACLE);
            case REMEDIABLE -> new RuleCondition.AnyGate(GateOutcome.REMEDIABLE);
            case PRE_STUDY -> new RuleCondition.ProjectIs(ProjectType.PRE_STUDY);
            case IMPLEMENTATION -> new RuleCondition.ProjectIs(ProjectType.IMPLEMENTATION);
            case FRAMEWORK -> new RuleCondition.ProjectIs(ProjectType.FRAMEWORK);
            case DECISIVE_PARTY_MISSING -> new RuleCondition.DecisivePartyMissing();
            case OPEN_CONDITIONS -> new RuleCondition.OpenConditions();
            case NO_OPEN_CONDITIONS -> new RuleCondition.Not(new RuleCondition.OpenConditions());
            case ALWAYS -> new RuleCondition.Always();
        };
    }

    /** The kind of a condition that one row can say; none for those that hold others. */
    static @Nullable ConditionKind of(RuleCondition condition) {
        return switch (condition) {
            case RuleCondition.AtLeast ignored -> AT_LEAST;
            case RuleCondition.AtMost ignored -> AT_MOST;
            case RuleCondition.NotAssessable ignored -> NOT_ASSESSABLE;
            case RuleCondition.AnyGate(var outcome) -> outcome == GateOutcome.OBSTACLE ? OBSTACLE : REMEDIABLE;
            case RuleCondition.ProjectIs(var type) -> valueOf(type.name());
            case RuleCondition.DecisivePartyMissing ignored -> DECISIVE_PARTY_MISSING;
            case RuleCondition.OpenConditions ignored -> OPEN_CONDITIONS;
            case RuleCondition.Not(RuleCondition.OpenConditions ignored) -> NO_OPEN_CONDITIONS;
            case RuleCondition.Always ignored -> ALWAYS;
            case RuleCondition.All ignored -> null;
            case RuleCondition.Any ignored -> null;
            case RuleCondition.Not ignored -> null;
        };
    }
}
