package se.vagval.notice.domain;

/** Why a mail did not go. */
public enum MailProblem {
    UNREACHABLE,
    SIGN_IN,
    ADDRESS,
    STOPPED
}
