package se.vagval.portfolio.domain;

import java.io.Serial;

/** Varför ett kvartal inte kan publiceras. */
public class QuarterRefusal extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Skäl. */
    public enum Reason {
        QUARTER_NOT_OVER,
        UNEXPLAINED,
        UNCHANGED,
        NO_SUCH_PLACE,
        NO_ADDRESS,
        ON_THE_LIST
    }

    private final Reason reason;

    public QuarterRefusal(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
