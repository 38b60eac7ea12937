package se.vagval.funding.domain;

import java.time.LocalDate;
import java.util.UUID;

/** Återföring. Granted money that returns to the frame of {@code frameYear}, and why. */
public record Reversal(UUID id, Kind kind, long amount, LocalDate reversedOn, int frameYear, String reason) {

    /** Vad som återförs: what was never paid out, or what the receiver has paid back. */
    public enum Kind {
        RELEASED,
        REPAID
    }
}
