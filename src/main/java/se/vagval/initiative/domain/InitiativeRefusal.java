package se.vagval.initiative.domain;

/** A rule of the register said no. The reason names the sentence {@code initiative.refused.<REASON>}. */
public class InitiativeRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Reason {
        NO_THEME,
        TURNED_TO_NOBODY,
        UNKNOWN_MUNICIPALITY,
        UNKNOWN_FOCUS_AREA,
        SECRET_CASE
    }

    private final Reason reason;

    public InitiativeRefusal(Reason reason) {
        super("initiative refused: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
