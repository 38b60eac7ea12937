package se.vagval.decision.domain;

/** A rule of the decision said no. The reason names the sentence {@code decision.refused.<REASON>}. */
public class DecisionRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Reason {
        STATEMENT_NOT_APPROVED,
        REPORT_NOT_COMPLETE,
        REPORT_EMPTY,
        OPEN_SUPPLEMENT,
        NOT_COMMUNICATED,
        COMMUNICATION_WAITS,
        ANSWER_AFTER_PAPERS,
        SILENCE_AFTER_PAPERS,
        GROUND_AFTER_PAPERS,
        LETTER_OVERTAKEN,
        CASE_NOT_READY,
        ABOVE_DELEGATION_LIMIT,
        MEETING_EXISTS,
        MEETING_PASSED,
        MEETING_HELD,
        MEETING_NOT_YET_HELD,
        UNDECIDED_CASES,
        ALREADY_ON_AGENDA,
        NOT_ON_AGENDA,
        LOCKED,
        ALREADY_DECIDED,
        NOT_DECIDED,
        AGENDA_CHANGED,
        PARAGRAPH_TAKEN,
        FUTURE_DATE,
        DATE_OUTSIDE,
        AMOUNT_MISSING,
        AMOUNT_ABOVE_APPLIED,
        NOT_ALL_GRANTED,
        ALL_GRANTED,
        RAPPORTEUR_MISSING,
        MOTIVATION_MISSING,
        MOTIVATION_OF_PROPOSAL,
        DEPARTURE_UNEXPLAINED,
        CLAUSES_CONTRADICT,
        CORRECTION_UNEXPLAINED,
        SAME_PERSON,
        NO_ADDRESSEE,
        ADDRESSEE_UNNAMED,
        REASON_MISSING,
        NOT_TABLED,
        NOT_READ,
        PAPERS_NOT_APPROVED,
        OWN_PAPERS,
        OWN_CASE,
        SENDING_UNTOLD,
        HOUR_PASSED,
        MEETING_BEGUN,
        AGENDA_CLOSED,
        DAY_OFF,
        NOT_PROPOSED,
        EXTRACT_MISSING,
        EXTRACT_MADE,
        ADJUSTED_OUTSIDE,
        PUBLISHED_OUTSIDE,
        APPLICANT_MISSING,
        APPEAL_TRACK_MISSING,
        APPEAL_UNREAD,
        LETTER_SETTLED,
        SENT_BEFORE_MADE,
        SENT_IN_FUTURE,
        NOTHING_SENT,
        NO_SUCH_VERSION,
        NOTICE_SENT,
        AGENDA_EMPTY,
        SIGNATURE_MISSING,
        NOT_NAMED,
        ALREADY_SIGNED,
        PAPERS_BEING_MADE;

        /** Something has become known that does not stand in the papers. */
        public boolean isOfOvertakenPapers() {
            return this == ANSWER_AFTER_PAPERS || this == GROUND_AFTER_PAPERS;
        }
    }

    private final Reason reason;

    public DecisionRefusal(Reason reason) {
        super("decision refused: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    static void requireThat(boolean condition, Reason reason) {
        if (!condition) {
            throw new DecisionRefusal(reason);
        }
    }
}
