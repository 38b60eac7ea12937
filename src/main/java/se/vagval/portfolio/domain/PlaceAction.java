package se.vagval.portfolio.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Åtgärd i en kommun: what is done so that support reaches it, who sees to it and until when. */
public record PlaceAction(
        UUID id,
        long version,
        String place,
        String text,
        String responsible,
        LocalDate due,
        @Nullable LocalDate doneOn) {}
