package se.vagval.strategy.draft.domain;

/** Utkastets läge. */
public enum DraftStatus {
    OPEN,
    PUBLISHED,
    DISCARDED
}
