package se.vagval.decision.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The days on which a meeting asks whether it is meant. */
class DaysOffTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01", "2026-01-06", "2026-04-03", "2026-04-06", "2026-05-01", "2026-05-14", "2025-06-06",
                "2026-06-19", "2026-12-24", "2026-12-25", "2026-12-31", "2026-11-21", "2026-11-22", "2027-03-26"
            })
    void knowsHolidaysEvesAndWeekends(LocalDate day) {
        assertThat(DaysOff.isDayOff(day)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-01-02", "2026-04-02", "2026-04-07", "2026-05-13", "2026-06-18", "2026-12-23", "2026-12-08"
            })
    void leavesWorkingDaysAlone(LocalDate day) {
        assertThat(DaysOff.isDayOff(day)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2024,2024-03-31", "2025,2025-04-20", "2026,2026-04-05", "2027,2027-03-28", "2038,2038-04-25"})
    void reckonsEaster(int year, LocalDate easter) {
        assertThat(DaysOff.easter(year)).isEqualTo(easter);
    }
}
