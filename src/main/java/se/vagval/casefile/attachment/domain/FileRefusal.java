package se.vagval.casefile.attachment.domain;

/** A file that is not taken in; the reason names the sentence {@code casefile.file.<REASON>}. */
public class FileRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Reason {
        EMPTY,
        NAME,
        KIND,
        CONTENT,
        TOO_LARGE,
        BOMB,
        MACRO,
        OBJECT,
        RUNS,
        LOCKED,
        NESTED,
        BROKEN
    }

    private final Reason reason;

    public FileRefusal(Reason reason) {
        super("file refused: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
