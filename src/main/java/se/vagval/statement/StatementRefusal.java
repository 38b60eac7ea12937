package se.vagval.statement;

/** A rule of the statement said no. The reason names the sentence {@code statement.refused.<REASON>}. */
public class StatementRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Reason {
        LOCKED,
        NOT_SUBMITTED,
        INCOMPLETE,
        OWN_STATEMENT,
        DEVIATION_NOT_ARGUED,
        ASSESSMENT_CHANGED,
        NOTHING_SAID,
        NO_SUCH_VERSION,
        NOT_READ,
        ALREADY_OPENED,
        NOT_APPROVED,
        NO_OPINION,
        OPINION_SENT,
        SENT_BEFORE_APPROVED,
        SENT_IN_FUTURE
    }

    private final Reason reason;

    public StatementRefusal(Reason reason) {
        super("statement refused: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    public static void requireThat(boolean condition, Reason otherwise) {
        if (!condition) {
            throw new StatementRefusal(otherwise);
        }
    }
}
