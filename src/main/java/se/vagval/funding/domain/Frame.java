package se.vagval.funding.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.identity.UserId;

/**
 * Ram. What a source may give in a year, and what decisions of that year may bind of the years after (bemyndigande). A frame
 * that is changed gets a new number; the old ones stay.
 */
public record Frame(
        UUID id,
        String source,
        int year,
        int number,
        long amount,
        @Nullable Long authority,
        LocalDate decidedOn,
        String reference,
        UserId setBy,
        Instant setAt) {

    boolean says(FrameSetting.NewFrame said) {
        return amount == said.amount()
                && Objects.equals(authority, said.authority())
                && decidedOn.equals(said.decidedOn())
                && reference.equals(said.reference());
    }
}
