package se.vagval.funding.domain;

/** När villkoret binder: before money is paid out, while the project runs, or in the applicant's next application. */
public enum ConditionKind {
    BEFORE_PAYMENT,
    DURING_PROJECT,
    NEXT_STEP
}
