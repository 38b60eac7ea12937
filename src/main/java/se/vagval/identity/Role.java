package se.vagval.identity;

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
    ARCHIVIST,
    AUDITOR,
    DATA_PROTECTION_OFFICER,
    SYSTEM_ADMINISTRATOR;

    /** The name Spring Security knows the role by. */
    public String authority() {
        return "ROLE_" + name();
    }
}
