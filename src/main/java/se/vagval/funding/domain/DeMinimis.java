package se.vagval.funding.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.CaseFileId;

/**
 * Försumbart stöd. What one organisation has got over three years: what it has declared, what the region itself has granted
 * it before, and this grant, in euro. A grant here whose ground nobody has recorded is shown, and counted.
 */
public record DeMinimis(
        long limitEuro,
        long declaredEuro,
        List<Earlier> earlier,
        long amount,
        @Nullable BigDecimal rate) {

    public DeMinimis {
        earlier = List.copyOf(earlier);
    }

    /** Tidigare bidrag till samma organisationsnummer; a sub-grant of a frame project has the project's number. */
    public record Earlier(
            CaseFileId caseFile,
            LocalDate decidedOn,
            long amount,
            @Nullable AidGround ground) {

        boolean counts() {
            return ground == null || ground == AidGround.DE_MINIMIS;
        }
    }

    public long earlierKronor() {
        return earlier.stream()
                .filter(Earlier::counts)
                .mapToLong(Earlier::amount)
                .sum();
    }

    /** The whole sum, rounded up; unknown without a rate. */
    public @Nullable Long sumEuro() {
        return rate == null
                ? null
                : declaredEuro
                        + BigDecimal.valueOf(earlierKronor() + amount)
                                .divide(rate, 0, RoundingMode.CEILING)
                                .longValueExact();
    }

    public boolean isOver() {
        var sum = sumEuro();
        return sum != null && sum > limitEuro;
    }
}
