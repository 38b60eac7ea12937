package se.vagval.decision.domain;

/** Handling i sammanträdets underlag, in the order they are bound for each case. */
public enum PacketPaper {
    BRIEF,
    REPORT,
    STATEMENT
}
