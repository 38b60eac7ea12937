package se.vagval.report.domain;

import java.io.Serial;

/** Varför något i resultatredovisningen inte går. */
public class ReportRefusal extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Skäl. */
    public enum Reason {
        APPROVED,
        TOO_LONG,
        UNANSWERED,
        NO_SUCH_YEAR,
        NO_SUCH_CHOICE,
        OWN_TEXT,
        GOAL_MISSING,
        GROUND_MISSING,
        YEAR_TO_COME,
        SAID_TWICE
    }

    private final Reason reason;

    public ReportRefusal(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    static void requireThat(boolean condition, Reason otherwise) {
        if (!condition) {
            throw new ReportRefusal(otherwise);
        }
    }
}
