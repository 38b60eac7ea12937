package se.vagval.decision.domain;

/** Sammanträdets läge: planerat, hållet. */
public enum MeetingStatus {
    PLANNED,
    HELD
}
