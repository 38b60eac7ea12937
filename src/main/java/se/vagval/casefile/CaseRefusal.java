package se.vagval.casefile;

import java.util.EnumSet;
import java.util.Set;

/** A rule of the case said no. The reason names the sentence {@code casefile.refused.<REASON>}. */
public class CaseRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Reason {
        WRONG_STATE,
        NOT_YOUR_CASE,
        OTHER_UNIT,
        CONFLICT_OF_INTEREST,
        CONFLICT_UNDECLARED,
        CONFLICT_NOT_DECLARED,
        OWN_CONFLICT,
        RECEIVER_CONFLICTED,
        SECRET,
        DRAFT,
        BLIND,
        CO_WRITER,
        NO_WRITER,
        ALREADY_GATHERED,
        OBSTACLE_REMAINS,
        GATES_NOT_STARTED,
        FAULT_UNEXPLAINED,
        OPEN_SUPPLEMENT,
        NOT_CONFIRMED,
        REGISTRY_NUMBER_TAKEN,
        ALREADY_TAKEN,
        FIELDS_MISSING,
        LETTER_NOT_SENT,
        LETTER_SENT_BEFORE_WRITTEN,
        LETTER_ON_ITS_WAY,
        SECRET_NOT_BY_MAIL,
        NO_MAIL,
        ANSWERED_BEFORE_SENT,
        DAY_TO_COME,
        FILE_REFUSED,
        MONEY_HAS_MOVED,
        ARCHIVED
    }

    private static final Set<Reason> FORBIDDEN = EnumSet.of(
            Reason.NOT_YOUR_CASE,
            Reason.OTHER_UNIT,
            Reason.CONFLICT_OF_INTEREST,
            Reason.OWN_CONFLICT,
            Reason.SECRET,
            Reason.DRAFT,
            Reason.BLIND,
            Reason.CO_WRITER);

    private final Reason reason;

    public CaseRefusal(Reason reason) {
        super("case refused: " + reason);
        this.reason = reason;
    }

    /** Whether it is the person that may not, whatever page she comes from; anything else can be mended or waited for. */
    public boolean isForbidden() {
        return FORBIDDEN.contains(reason);
    }

    public Reason reason() {
        return reason;
    }
}
