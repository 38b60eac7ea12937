package se.vagval.assessment.domain;

/** A rule of the assessment said no. The reason names the sentence {@code assessment.refused.<REASON>}. */
public class AssessmentRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Reason {
        LOCKED,
        UNKNOWN_CODE,
        INACTIVE_LEVEL,
        REASON_MISSING,
        PASSAGE_NOT_FOUND,
        NO_SUCH_CITATION,
        NO_SUCH_DELIVERABLE,
        TOO_MANY_MAIN_GOALS,
        CONFLICT_WITHOUT_TYPE,
        NOBODY_EXAMINED,
        ALWAYS_RELEVANT,
        OVERALL_BESIDE_LINKS,
        STEPS_NOT_DONE,
        FINDINGS_OPEN,
        STOPPED,
        NOTHING_ANSWERED,
        SOMEBODY_MISSING,
        OWN_LEVEL_FIRST,
        END_UNTOLD,
        NO_SUCH_MEASURE,
        REFERRAL_UNTOLD,
        NO_SUCH_REFERRAL,
        DAY_TO_COME,
        DUE_BEFORE_SENT,
        ANSWERED_BEFORE_SENT,
        ANSWERED_ALREADY,
        NOTHING_PROPOSED,
        NO_SUCH_NEIGHBOUR,
        PATH_NOT_ALLOWED,
        MOTIVATION_MISSING,
        MOTIVATION_NOT_ASKED,
        NO_TITLE,
        NOT_YOUR_RUN
    }

    private final Reason reason;

    public AssessmentRefusal(Reason reason) {
        super("assessment refused: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
