package se.vagval.funding.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day that a condition of a decision is watched until to begin with. */
class WatchedConditionTests {

    private static final LocalDate DECIDED = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({
        "Avtal visas senast 2027-01-31, 2027-01-31",
        "Avtal visas samma dag: 2026-11-23, 2026-11-23",
        "Rapport enligt ansökan av den 2026-06-01,",
        "Enligt ansökan av den 2026-06-01 visas avtal senast 2027-01-31, 2027-01-31",
        "Rapport 2027-01-31 och 2027-06-30,",
        "Rapport 2027-01-31; åter 2027-01-31, 2027-01-31",
        "Diarienummer 2027-13-45,",
        "Avtal visas,"
    })
    void isTheOneDayToComeThatTheTextNames(String text, LocalDate day) {
        assertThat(WatchedCondition.dayIn(text, DECIDED).orElse(null)).isEqualTo(day);
    }
}
