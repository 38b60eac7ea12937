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
        "Delrapport lämnas senast den 30 april 2027, 2027-04-30",
        "Delrapport lämnas senast 1 Maj 2027 (2027-05-01), 2027-05-01",
        "Delrapport lämnas senast 15 dec. 2026 eller 31 dec. 2026,",
        "Delrapport lämnas senast 15 jan. 2027, 2027-01-15",
        "Högst 30 deltagare 2027 och 31 april 2027,",
        "Diarienummer 2027-13-45,",
        "Avtal visas,"
    })
    void isTheOneDayToComeThatTheTextNames(String text, LocalDate day) {
        assertThat(WatchedCondition.dayIn(text, DECIDED).orElse(null)).isEqualTo(day);
    }
}
