package se.vagval.identity;

import java.util.Map;

/**
 * An act upon an account or by its owner; the audit trail hears it (identity itself knows no trail). The facts are codes:
 * which fields became another, which roles came and went. Never what a name or a password was.
 */
public record AccountChanged(Act act, UserId account, UserId actor, Map<String, String> facts) {

    /** What was done. */
    public enum Act {
        OPENED,
        CHANGED,
        PASSWORD_SET,
        PASSWORD_CHANGED,
        ROLE_PROPOSED,
        ROLE_CONFIRMED,
        ROLE_DECLINED,
        SESSIONS_ENDED
    }
}
