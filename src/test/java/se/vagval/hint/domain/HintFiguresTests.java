package se.vagval.hint.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vagval.strategy.HintCode;

/** When a hint is said to be unheeded, at the very limits. */
class HintFiguresTests {

    @ParameterizedTest
    @CsvSource({
        // shown, acted, cases, enough, unheeded
        "100, 9, 30, true, true",
        "100, 10, 30, true, false",
        "20, 1, 5, true, true",
        "20, 2, 5, true, false",
        "19, 0, 19, false, false",
        "400, 0, 4, false, false",
        "21, 2, 5, true, true",
        "0, 0, 0, false, false"
    })
    void isUnheededUnderTenPercentOfEnough(long shown, long acted, long cases, boolean enough, boolean unheeded) {
        var figures = new HintFigures(HintCode.LONG_SENTENCE, shown, acted, cases, 0, false);

        assertThat(figures.isEnough()).isEqualTo(enough);
        assertThat(figures.isUnheeded()).isEqualTo(unheeded);
    }

    @Test
    void oneThatIsRetiredIsNotAskedAboutAgain() {
        assertThat(new HintFigures(HintCode.LONG_SENTENCE, 100, 0, 30, 0, true).isUnheeded())
                .isFalse();
    }
}
