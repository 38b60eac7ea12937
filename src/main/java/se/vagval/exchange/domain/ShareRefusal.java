package se.vagval.exchange.domain;

/** A rule of sharing said no. The reason names the sentence {@code exchange.share.refused.<REASON>}. */
public class ShareRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Reason {
        SECRET_CASE,
        NO_READER,
        NO_REASON,
        DAY_OUT_OF_REACH,
        OPEN_ALREADY
    }

    private final Reason reason;

    public ShareRefusal(Reason reason) {
        super("sharing refused: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
