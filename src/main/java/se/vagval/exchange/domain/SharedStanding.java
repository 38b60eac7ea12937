package se.vagval.exchange.domain;

import se.vagval.casefile.CaseStatus;

/** Läge utåt: all that somebody from outside is told of how far the work on a case has come. */
public enum SharedStanding {
    PREPARED,
    DECIDED,
    ENDED;

    static SharedStanding of(CaseStatus status) {
        return switch (status) {
            case IDEA,
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
                    TABLED -> PREPARED;
            case DECIDED, DISPATCHED, AWAITING_CO_FUNDER, PROJECT_RUNNING, FINAL_REPORTED -> DECIDED;
            case CLOSED, ARCHIVED, WITHDRAWN -> ENDED;
        };
    }
}
