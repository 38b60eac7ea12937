package se.vagval.strategy;

/** Spärrens ämne. What the portal looks for in an application when it helps with a gate. */
public enum GateTopic {
    APPLICANT,
    PROJECT,
    CONTENT,
    MONEY,
    SUPPORT_FORM,
    STATE_AID,
    PLACES,
    TIME,
    SUSTAINABILITY,
    CONFLICTS,
    COMPANY_SUPPORT
}
