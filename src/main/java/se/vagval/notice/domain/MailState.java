package se.vagval.notice.domain;

/** Läge för ett brev. One in {@code SENDING} is in the hands of one sender; one left there became {@code UNCERTAIN}. */
public enum MailState {
    WAITING,
    SENDING,
    SENT,
    FAILED,
    UNCERTAIN
}
