package se.vagval.intake.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An application that is already there: in which bytes, and by which map it was read. */
record KnownFile(
        UUID id,
        String sha256,
        int part,
        String mappingSource,
        int mappingNumber,
        @Nullable Instant registeredAt) {

    /** A reading by another map is another matter, for as long as nobody has registered the one that is there. */
    boolean is(String bytes, int which, FieldMapping mapping) {
        return sha256.equals(bytes)
                && part == which
                && (registeredAt != null
                        || mappingSource.equals(mapping.source()) && mappingNumber == mapping.number());
    }
}
