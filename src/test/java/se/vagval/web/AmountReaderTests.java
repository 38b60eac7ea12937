package se.vagval.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountReaderTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 250 000 | 1250000",
                "1250000 | 1250000",
                "1,25 mnkr | 1250000",
                "1,2 mkr | 1200000",
                "1.5 mnkr | 1500000",
                "2 miljoner kronor | 2000000",
                "800 tkr | 800000",
                "640.000:- | 640000",
                "640 000:- | 640000",
                "1\u00a0250\u202f000 kr | 1250000",
                "45 000 kronor | 45000",
                "99,50 kr | 99.5",
                "1 250 000,50 | 1250000.5",
                "0 | 0",
                "-500 | -500",
                "12.50 | 12.5",
                "250 000 SEK | 250000",
                "800 kr. | 800",
            })
    void understandsAmountsAsPeopleWriteThem(String typed, BigDecimal kronor) {
        assertThat(AmountReader.read(typed))
                .get()
                .usingComparator(BigDecimal::compareTo)
                .isEqualTo(kronor);
        assertThat(AmountReader.isMisread(typed)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 tusen",
                "tolv",
                "12 34",
                "1 25 000",
                "1.250.00",
                "1,250,000",
                "kr",
                "1 000 000 000 000 000 000",
                "1e6",
                "0x10",
                "1.250 mnkr",
                "1,123 kr",
                "100-200",
                "ca 500",
                "٣",
                "1/2"
            })
    void leavesWhatItCannotBeSureOfToTheWriter(String typed) {
        assertThat(AmountReader.read(typed)).isEmpty();
        assertThat(AmountReader.isMisread(typed)).isTrue();
    }

    @Test
    void takesAnEmptyFieldAsNoAmountAndNoMistake() {
        assertThat(AmountReader.read("  ")).isEmpty();
        assertThat(AmountReader.isMisread("  ")).isFalse();
        assertThat(AmountReader.isMisread(null)).isFalse();
    }

    @Test
    void neverFailsWhateverIsTyped() {
        var random = new Random(7);
        var letters = "0123456789 .,:-kmnrt\u00a0ΩA\n";
        for (var round = 0; round < 50_000; round++) {
            var typed = random.ints(random.nextInt(20), 0, letters.length())
                    .collect(StringBuilder::new, (text, at) -> text.append(letters.charAt(at)), StringBuilder::append)
                    .toString();

            assertThat(AmountReader.read(typed))
                    .matches(read -> read.isEmpty() || read.get().scale() <= 2, typed);
        }
    }
}
