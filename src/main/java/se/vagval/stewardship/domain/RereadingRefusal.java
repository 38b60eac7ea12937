package se.vagval.stewardship.domain;

/** A rule of the rereading said no. The reason names the sentence {@code stewardship.refused.<REASON>}. */
public class RereadingRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Reason {
        ALREADY_RUNNING,
        NOTHING_TO_READ_BY,
        NOT_RUNNING
    }

    private final Reason reason;

    public RereadingRefusal(Reason reason) {
        super("rereading refused: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
