package se.vagval.decision.domain;

import java.time.Instant;
import java.util.UUID;

/** Ändrat sedan utskicket: what was done with which case on an agenda the members had already been sent. */
public record AgendaChange(Kind kind, UUID caseFile, String registryNumber, String title, Instant at) {

    /** What was done. */
    public enum Kind {
        ADDED,
        MOVED,
        REMOVED
    }

    static AgendaChange of(Kind kind, Matter matter, Instant now) {
        return new AgendaChange(kind, matter.caseFileValue(), matter.registryNumber(), matter.title(), now);
    }
}
