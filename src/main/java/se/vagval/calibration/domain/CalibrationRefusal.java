package se.vagval.calibration.domain;

/** A rule of calibration said no. The reason names the sentence {@code calibration.refused.<REASON>}. */
public class CalibrationRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Reason {
        NOT_ASKER,
        NO_CRITERIA,
        UNKNOWN_CODE,
        NOT_AN_ASSESSOR,
        ASSESSOR_IS_OFFICER,
        ASSESSOR_CLOSED,
        ASSESSOR_HAS_WRITTEN,
        ALREADY_ASKED,
        TOO_EARLY,
        NO_OFFICER,
        NOT_ASKED_FOR,
        NOT_THE_ASSESSOR,
        OWN_CASE,
        INCOMPLETE,
        REASON_MISSING,
        ALWAYS_RELEVANT,
        OWN_INCOMPLETE,
        NOT_OPEN,
        NOT_ONE_OF_THE_TWO,
        NOT_YOURS,
        EMPTY,
        OTHER_PROPOSAL,
        OWN_PROPOSAL,
        ALREADY_AGREED,
        ALREADY_ANSWERED,
        NOTHING_TO_DRAW,
        OTHER_SAMPLE,
        ALREADY_ON_LIST,
        NOTED
    }

    private final Reason reason;

    public CalibrationRefusal(Reason reason) {
        super("calibration refused: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
