package se.vagval.funding.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Utbetalning. {@code advance}: before the costs; a slip is taken back with a reason and stays to be read. */
public record Payment(
        UUID id,
        long amount,
        LocalDate paidOn,
        boolean advance,
        String reference,
        @Nullable String withdrawnReason) {

    public boolean counts() {
        return withdrawnReason == null;
    }
}
