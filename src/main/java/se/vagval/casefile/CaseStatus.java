package se.vagval.casefile;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Ärendestatus. Where a case stands on its way from the first idea to the archive. */
public enum CaseStatus {
    IDEA,
    RECEIVED,
    REGISTERED,
    FORMAL_CHECK,
    SUPPLEMENT_REQUESTED,
    UNDER_ASSESSMENT,
    IN_REVIEW,
    RETURNED,
    STATEMENT_APPROVED,
    PARTY_COMMUNICATION,
    AT_COMMITTEE,
    AT_DELEGATE,
    TABLED,
    DECIDED,
    DISPATCHED,
    AWAITING_CO_FUNDER,
    PROJECT_RUNNING,
    FINAL_REPORTED,
    CLOSED,
    ARCHIVED,
    WITHDRAWN;

    /** The states in which judgement and draft are still written: taken up, and not handed in. */
    public static final Set<CaseStatus> WRITTEN_IN =
            Collections.unmodifiableSet(EnumSet.of(UNDER_ASSESSMENT, RETURNED));

    public boolean isWrittenIn() {
        return WRITTEN_IN.contains(this);
    }
}
