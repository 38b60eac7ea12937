package se.vagval.decision.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppealGuideTests {

    /** Announced, and the last day: three weeks on, or the next working day after that. */
    @ParameterizedTest
    @CsvSource({"2026-11-03,2026-11-24", "2026-11-07,2026-11-30", "2026-12-03,2026-12-28", "2026-12-10,2027-01-04"})
    void endsOnAWorkingDayThreeWeeksAfterTheAnnouncement(LocalDate announced, LocalDate last) {
        assertThat(AppealGuide.lastDay(announced)).isEqualTo(last);
    }
}
