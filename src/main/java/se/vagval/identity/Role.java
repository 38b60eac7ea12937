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
    PRESIDIUM,
    PAYMENT_OFFICER,
    ANALYST,
    MUNICIPAL_READER,
    COUNTY_GOVERNOR,
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
            PRESIDIUM,
            COUNTY_GOVERNOR,
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

    /** What comes with the role: the presidium is elected among the members of the committee. */
    public Set<Role> implied() {
        return this == PRESIDIUM ? EnumSet.of(ELECTED_REPRESENTATIVE) : EnumSet.noneOf(Role.class);
    }

    /** The name Spring Security knows the role by. */
    public String authority() {
        return "ROLE_" + name();
    }
}
