package se.vagval.identity;

import java.util.EnumSet;
import java.util.Set;

/** Roll. What a person is in the portal; the words stand in the message bundle. */
public enum Role {
    REGISTRAR,
    CASE_OFFICER,
    REGIONAL_STRATEGIST,
    SUBJECT_EXPERT,
    UNIT_MANAGER,
    FRAMEWORK_STEWARD,
    DEVELOPMENT_DIRECTOR,
    COMMITTEE_SECRETARY,
    ELECTED_REPRESENTATIVE,
    PAYMENT_OFFICER,
    ANALYST,
    MUNICIPAL_READER,
    EXTERNAL_READER,
    ARCHIVIST,
    AUDITOR,
    DATA_PROTECTION_OFFICER,
    SYSTEM_ADMINISTRATOR;

    private static final Set<Role> TAKE_TWO = EnumSet.of(
            UNIT_MANAGER,
            DEVELOPMENT_DIRECTOR,
            COMMITTEE_SECRETARY,
            ELECTED_REPRESENTATIVE,
            EXTERNAL_READER,
            PAYMENT_OFFICER,
            ARCHIVIST,
            AUDITOR,
            DATA_PROTECTION_OFFICER,
            SYSTEM_ADMINISTRATOR);

    /** Whether the role decides, reads what is secret or gives out roles: one proposes it and another confirms. */
    public boolean takesTwo() {
        return TAKE_TWO.contains(this);
    }

    /** The name Spring Security knows the role by. */
    public String authority() {
        return "ROLE_" + name();
    }
}
