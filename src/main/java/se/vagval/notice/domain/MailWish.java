package se.vagval.notice.domain;

/** Önskemål om brev: how a person wants to be told besides in the portal. */
public enum MailWish {
    AT_ONCE,
    DAILY,
    NEVER
}
