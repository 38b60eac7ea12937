package se.vagval.funding.domain;

/** A rule of the money said no. The reason names the sentence {@code funding.refused.<REASON>}. */
public class FundingRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Reason {
        NO_SUCH_SOURCE,
        SOURCE_EXISTS,
        PLAN_EMPTY,
        PLAN_IS_NOT_THE_GRANT,
        CHANGED_MEANWHILE,
        NOT_GRANTED,
        NO_SOURCE,
        EU_DECISION_AWAITED,
        CONDITION_OPEN,
        MORE_THAN_REMAINS,
        MORE_THAN_PAID,
        MORE_REPAID_THAN_PAID,
        MORE_THAN_THE_YEAR,
        MONEY_HAS_MOVED,
        TAKEN_BACK,
        ADVANCE_TOO_LARGE,
        BEFORE_DECISION,
        DAY_TO_COME,
        NO_SUCH_PAYMENT,
        WITHDRAWN_ALREADY,
        NO_SUCH_OWNER,
        CALL_NOT_OPEN,
        NO_FRAME_PROJECT,
        MORE_THAN_FRAME,
        AID_WITHOUT_GROUND,
        RATE_MISSING,
        ARTICLE_MISSING,
        NO_SUCH_PROVISION,
        ORGANISATION_EXISTS,
        OTHER_ORGANISATION
    }

    private final Reason reason;

    public FundingRefusal(Reason reason) {
        super("funding refused: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    static void requireThat(boolean condition, Reason reason) {
        if (!condition) {
            throw new FundingRefusal(reason);
        }
    }
}
