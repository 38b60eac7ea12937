package se.vagval.casefile.domain;

import static se.vagval.casefile.CaseStatus.ARCHIVED;
import static se.vagval.casefile.CaseStatus.AT_COMMITTEE;
import static se.vagval.casefile.CaseStatus.AT_DELEGATE;
import static se.vagval.casefile.CaseStatus.AWAITING_CO_FUNDER;
import static se.vagval.casefile.CaseStatus.CLOSED;
import static se.vagval.casefile.CaseStatus.DECIDED;
import static se.vagval.casefile.CaseStatus.DISPATCHED;
import static se.vagval.casefile.CaseStatus.FINAL_REPORTED;
import static se.vagval.casefile.CaseStatus.FORMAL_CHECK;
import static se.vagval.casefile.CaseStatus.IDEA;
import static se.vagval.casefile.CaseStatus.IN_REVIEW;
import static se.vagval.casefile.CaseStatus.PARTY_COMMUNICATION;
import static se.vagval.casefile.CaseStatus.PROJECT_RUNNING;
import static se.vagval.casefile.CaseStatus.RECEIVED;
import static se.vagval.casefile.CaseStatus.REGISTERED;
import static se.vagval.casefile.CaseStatus.RETURNED;
import static se.vagval.casefile.CaseStatus.STATEMENT_APPROVED;
import static se.vagval.casefile.CaseStatus.SUPPLEMENT_REQUESTED;
import static se.vagval.casefile.CaseStatus.TABLED;
import static se.vagval.casefile.CaseStatus.UNDER_ASSESSMENT;
import static se.vagval.casefile.CaseStatus.WITHDRAWN;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.vagval.casefile.CaseStatus;

/** Steg i ärendets gång: from where it may be taken, and where it leads. */
public enum CaseStep {
    RECEIVE(RECEIVED, IDEA),
    REGISTER(REGISTERED, RECEIVED),
    START_FORMAL_CHECK(FORMAL_CHECK, REGISTERED),
    REQUEST_SUPPLEMENT(SUPPLEMENT_REQUESTED, FORMAL_CHECK, UNDER_ASSESSMENT, RETURNED),
    START_ASSESSMENT(UNDER_ASSESSMENT, FORMAL_CHECK),
    SUBMIT_FOR_REVIEW(IN_REVIEW, UNDER_ASSESSMENT, RETURNED),
    TAKE_BACK(UNDER_ASSESSMENT, IN_REVIEW),
    RETURN_TO_OFFICER(RETURNED, IN_REVIEW),
    APPROVE_STATEMENT(STATEMENT_APPROVED, IN_REVIEW),
    REOPEN_STATEMENT(RETURNED, STATEMENT_APPROVED, PARTY_COMMUNICATION, TABLED),
    COMMUNICATE(PARTY_COMMUNICATION, STATEMENT_APPROVED),
    SEND_TO_COMMITTEE(AT_COMMITTEE, STATEMENT_APPROVED, PARTY_COMMUNICATION, TABLED),
    WITHDRAW_FROM_COMMITTEE(STATEMENT_APPROVED, AT_COMMITTEE),
    SEND_TO_DELEGATE(AT_DELEGATE, STATEMENT_APPROVED, PARTY_COMMUNICATION),
    TABLE(TABLED, AT_COMMITTEE),
    UNDO_TABLING(AT_COMMITTEE, TABLED),
    REFER_BACK(RETURNED, AT_COMMITTEE, AT_DELEGATE),
    DECIDE(DECIDED, AT_COMMITTEE, AT_DELEGATE),
    DISPATCH(DISPATCHED, DECIDED),
    REOPEN_DISPATCH(DECIDED, DISPATCHED),
    AWAIT_CO_FUNDER(AWAITING_CO_FUNDER, DISPATCHED),
    START_PROJECT(PROJECT_RUNNING, DISPATCHED, AWAITING_CO_FUNDER),
    FINAL_REPORT(FINAL_REPORTED, PROJECT_RUNNING),
    CLOSE(CLOSED, DISPATCHED, AWAITING_CO_FUNDER, FINAL_REPORTED),
    ARCHIVE(ARCHIVED, CLOSED),
    WITHDRAW(
            WITHDRAWN,
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
            TABLED);

    private final CaseStatus to;
    private final Set<CaseStatus> from;

    CaseStep(CaseStatus to, CaseStatus... from) {
        this.to = to;
        this.from = EnumSet.copyOf(List.of(from));
    }

    public boolean isAllowedFrom(CaseStatus status) {
        return from.contains(status);
    }

    public Set<CaseStatus> origins() {
        return Set.copyOf(from);
    }

    public CaseStatus target() {
        return to;
    }

    /** On whose table the step lays the case. */
    public Optional<Table> table() {
        return switch (this) {
            case SEND_TO_COMMITTEE -> Optional.of(Table.COMMITTEE);
            case SEND_TO_DELEGATE -> Optional.of(Table.DELEGATE);
            default -> Optional.empty();
        };
    }

    /** Bord: where a case lies to be decided. */
    public enum Table {
        COMMITTEE,
        DELEGATE
    }
}
