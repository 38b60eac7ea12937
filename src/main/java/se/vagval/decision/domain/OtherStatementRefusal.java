package se.vagval.decision.domain;

/** Another edition of the statement has been approved since that one was read; nobody has signed. */
public class OtherStatementRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String read;

    OtherStatementRefusal(String read) {
        super("another edition than the one that was read");
        this.read = read;
    }

    /** The fingerprint of the edition that was read. */
    public String read() {
        return read;
    }
}
