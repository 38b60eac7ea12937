package se.vagval.knowledge.domain;

/** A rule of the knowledge bank said no. The reason names the sentence {@code knowledge.refused.<REASON>}. */
public class KnowledgeRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Reason {
        NOT_FINISHED,
        SECRET_CASE,
        NO_SUCH_FILE,
        ALREADY_THERE,
        NO_REASON
    }

    private final Reason reason;

    public KnowledgeRefusal(Reason reason) {
        super("knowledge refused: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    static void requireThat(boolean holds, Reason reason) {
        if (!holds) {
            throw new KnowledgeRefusal(reason);
        }
    }
}
