package se.vagval.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SwedishTests {

    @Test
    void writesAmountsWithBlanksThatDoNotBreak() {
        assertThat(Swedish.amount(2_569_697)).isEqualTo("2\u00a0569\u00a0697\u00a0kronor");
        assertThat(Swedish.amount(1)).isEqualTo("1\u00a0krona");
        assertThat(Swedish.amount(0)).isEqualTo("0\u00a0kronor");
        assertThat(Swedish.amount(new BigDecimal("-1500.50"))).isEqualTo("\u22121\u00a0501\u00a0kronor");
        assertThat(Swedish.amount(null)).isEmpty();
    }

    @Test
    void shortensMillionsOnlyWhenNothingIsLost() {
        assertThat(Swedish.amountShort(1_250_000)).isEqualTo("1,25\u00a0mnkr");
        assertThat(Swedish.amountShort(3_000_000)).isEqualTo("3\u00a0mnkr");
        assertThat(Swedish.amountShort(2_569_697)).isEqualTo("2\u00a0569\u00a0697\u00a0kr");
        assertThat(Swedish.amountShort(950_000)).isEqualTo("950\u00a0000\u00a0kr");
    }

    @Test
    void writesSharesWithABlankBeforeTheSign() {
        assertThat(Swedish.percent(18)).isEqualTo("18\u00a0%");
        assertThat(Swedish.percent(12.5)).isEqualTo("12,5\u00a0%");
        assertThat(Swedish.share(450, 2500)).isEqualTo("18\u00a0%");
        assertThat(Swedish.share(1, 0)).isEmpty();
    }

    @Test
    void aShareIsTheNearestAndALimitIsNeverLessThanItsPart() {
        assertThat(Swedish.share(900_000, 1_380_000)).isEqualTo("65,2\u00a0%");
        assertThat(Swedish.share(42_000, 800_000)).as("5,25").isEqualTo("5,3\u00a0%");
        assertThat(Swedish.shareAtMost(900_000, 1_380_000)).isEqualTo("65,3\u00a0%");
        assertThat(Swedish.shareAtMost(400_000, 800_000)).isEqualTo("50\u00a0%");
        assertThat(Swedish.shareAtMost(1, null)).isEmpty();
    }

    @Test
    void writesDatesAndTimesTheSwedishWay() {
        assertThat(Swedish.longDate(LocalDate.of(2025, 9, 19))).isEqualTo("den\u00a019\u00a0september 2025");
        assertThat(Swedish.date(LocalDate.of(2025, 9, 19))).isEqualTo("2025-09-19");
        assertThat(Swedish.time(LocalTime.of(9, 0))).isEqualTo("kl.\u00a09.00");
        assertThat(Swedish.times(LocalTime.of(9, 0), LocalTime.of(15, 30))).isEqualTo("kl.\u00a09.00–15.30");
        assertThat(Swedish.stamp(Instant.parse("2026-07-01T12:32:00Z"))).isEqualTo("2026-07-01\u00a0kl.\u00a014.32");
    }

    @Test
    void isReadBackAsTheSameAmountByTheReader() {
        var random = new Random(20261120);
        for (var round = 0; round < 20_000; round++) {
            var kronor = BigDecimal.valueOf(random.nextLong(1_000_000_000_000L))
                    .movePointLeft(random.nextInt(12))
                    .setScale(0, java.math.RoundingMode.DOWN);

            assertThat(AmountReader.read(Swedish.amount(kronor))).get().isEqualTo(kronor);
            assertThat(AmountReader.read(Swedish.amountShort(kronor))).get().isEqualTo(kronor);
            assertThat(AmountReader.read(kronor.toPlainString())).get().isEqualTo(kronor);
        }
    }
}
