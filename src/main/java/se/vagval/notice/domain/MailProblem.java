package se.vagval.notice.domain;

/** Why a mail did not go. */
public enum MailProblem {
    UNREACHABLE,
    SIGN_IN,
    ADDRESS,
    STOPPED,
    /** Whoever it is to has left. */
    ACCOUNT_CLOSED
}
