package se.vagval.intake.domain;

import java.time.Instant;
import se.vagval.database.StoredDocument;

/**
 * Svar på en anmärkning. What a person said about one received value: confirmed as interpreted, corrected to another
 * value, or accepted as missing or faulty. For a row of a list, LEFT_OUT says that the row is not taken along.
 */
public record IntakeAnswer(String path, Act act, String value, String by, Instant at) implements StoredDocument {

    /** What was done. */
    public enum Act {
        CONFIRMED,
        CORRECTED,
        LEFT_OUT
    }

    boolean saysTheSameAs(IntakeAnswer other) {
        return path.equals(other.path) && act == other.act && value.equals(other.value);
    }
}
