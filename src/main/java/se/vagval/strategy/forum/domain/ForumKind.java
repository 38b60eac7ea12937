package se.vagval.strategy.forum.domain;

/** Forumets slag. */
public enum ForumKind {
    PARTNERSHIP,
    COOPERATION,
    COUNCIL,
    NETWORK,
    MEETING
}
