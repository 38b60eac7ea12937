package se.vagval.assessment.domain;

/** Dimensionernas roller. The few dimensions that the assessment itself treats in a way of their own, named in one place. */
final class Dimensions {

    static final String NATIONAL_STRATEGY = TargetKind.NATIONAL_AREA.dimension();
    static final String STRATEGY_GOALS = TargetKind.PRIORITY.dimension();
    static final String SPECIALISATION = TargetKind.STRENGTH_AREA.dimension();
    static final String ASSURANCE = "D4";
    static final String GOAL_CONFLICTS = "D7";
    static final String SAMI = "D12";

    private Dimensions() {}
}
