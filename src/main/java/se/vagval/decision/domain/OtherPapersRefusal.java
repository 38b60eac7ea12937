package se.vagval.decision.domain;

import java.util.UUID;

/** The case has been given other papers since those were read; nothing has been decided. */
public class OtherPapersRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final UUID read;

    OtherPapersRefusal(UUID read) {
        super("other papers than those that were read");
        this.read = read;
    }

    /** The papers that were read. */
    public UUID read() {
        return read;
    }
}
