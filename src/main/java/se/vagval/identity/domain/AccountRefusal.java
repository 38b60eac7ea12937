package se.vagval.identity.domain;

/** A rule about accounts said no. The reason names the sentence {@code identity.refused.<REASON>}. */
public class AccountRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Reason {
        NAME_TAKEN,
        UNKNOWN,
        CHANGED_MEANWHILE,
        LAST_ADMINISTRATOR,
        UNKNOWN_UNIT,
        WRONG_CODE,
        TOO_MANY_TRIES,
        ALREADY_STARTED,
        TAKES_TWO,
        NOT_PROPOSED,
        NOT_YOUR_ROLE,
        OWN_DEPUTY,
        SAME_PERSON,
        DAYS_PASSED
    }

    private final Reason reason;

    public AccountRefusal(Reason reason) {
        super("account refused: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
