package se.vagval.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegistryNumberAdviceTests {

    @ParameterizedTest
    @CsvSource({
        "RUN7113/2022, RUN/113/2022",
        "RUN/280//2023, RUN/280/2023",
        "RUN9104/2026, RUN/9104/2026",
        "run/117/2026, RUN/117/2026",
        "RUN 117-2026, RUN/117/2026"
    })
    void suggestsWhatWasProbablyMeant(String typed, String meant) {
        assertThat(RegistryNumberAdvice.suggestionFor(typed)).hasValue(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RUN/34/202", "RUN/117/2026", "hej", "", "117/2026"})
    void saysNothingWhereItCannotKnow(String typed) {
        assertThat(RegistryNumberAdvice.suggestionFor(typed)).isEmpty();
    }
}
