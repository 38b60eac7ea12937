package se.vagval.notice.domain;

/** Why a mail did not go. */
public enum MailProblem {
    UNREACHABLE,
    SIGN_IN,
    ADDRESS,
    STOPPED,
    /** A letter that was taken back, or went some other way, while it waited. */
    TAKEN_BACK,
    /** Whoever it is to has left. */
    ACCOUNT_CLOSED
}
