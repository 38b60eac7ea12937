package se.vagval.decision.domain;

import static se.vagval.decision.domain.DecisionRefusal.Reason.NOT_READ;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The case has been given other papers since those were read; nothing has been decided. */
public class OtherPapersRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final UUID read;

    private OtherPapersRefusal(UUID read) {
        super("other papers than those that were read");
        this.read = read;
    }

    /**
     * Whatever is decided of a case is decided upon the papers it has, by somebody who has had them before her.
     *
     * @param read the papers that were on the page; nothing when none were
     */
    static void requireSame(UUID edition, @Nullable UUID read) {
        if (read == null) {
            throw new DecisionRefusal(NOT_READ);
        }
        if (!edition.equals(read)) {
            throw new OtherPapersRefusal(read);
        }
    }

    /** The papers that were read. */
    public UUID read() {
        return read;
    }
}
