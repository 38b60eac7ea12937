package se.vagval.identity;

/** An act upon an account or by its owner; the audit trail hears it (identity itself knows no trail). */
public record AccountChanged(Act act, UserId account, UserId actor) {

    /** What was done. */
    public enum Act {
        OPENED,
        CHANGED,
        PASSWORD_SET
    }
}
