package se.vagval.identity;

import java.time.LocalDate;

/** Ersättare utsedd eller avslutad; the audit trail hears it (identity itself knows no trail). */
public record DeputyAppointed(
        Act act, Role role, UserId deputy, UserId replaced, LocalDate from, LocalDate to, UserId actor) {

    /** What was done. */
    public enum Act {
        APPOINTED,
        PROPOSED,
        CONFIRMED,
        DECLINED,
        WITHDRAWN
    }
}
