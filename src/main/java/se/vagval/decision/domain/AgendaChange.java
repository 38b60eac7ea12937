package se.vagval.decision.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Ändrat sedan utskicket: what was done with which case on an agenda the members had already been sent, on which edition of its
 * papers, and for whom, when a deputy did it. An older change did not keep the edition.
 */
public record AgendaChange(
        Kind kind,
        UUID caseFile,
        String registryNumber,
        String title,
        Instant at,
        @Nullable String insteadOf,
        @Nullable UUID edition) {

    /** What was done. */
    public enum Kind {
        ADDED,
        MOVED,
        REMOVED
    }

    /** Of a case that is closed to the reader, the number alone. */
    AgendaChange closed() {
        return new AgendaChange(kind, caseFile, registryNumber, "", at, insteadOf, edition);
    }

    static AgendaChange of(Kind kind, Matter matter, Instant now, @Nullable String insteadOf) {
        return new AgendaChange(
                kind,
                matter.caseFileValue(),
                matter.registryNumber(),
                matter.title(),
                now,
                insteadOf,
                matter.edition());
    }
}
