package se.vagval.funding.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a grant falls on the years: no krona is lost or made. */
class YearPlanTests {

    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

    @Test
    void fallsOnTheYearsByTheMonthsOfTheProject() {
        var plan = YearPlan.byMonths(2_100_000, APRIL, LocalDate.of(2027, 12, 31), 2026);

        assertThat(plan.amounts()).containsExactly(Map.entry(2026, 900_000L), Map.entry(2027, 1_200_000L));
    }

    @Test
    void leavesNothingInYearsThatHaveGoneBy() {
        assertThat(YearPlan.byMonths(700, APRIL, LocalDate.of(2027, 12, 31), 2027)
                        .amounts())
                .containsExactly(Map.entry(2027, 700L));
    }

    @Test
    void fallsOnTheFirstYearWhenTheProjectHasNoDays() {
        assertThat(YearPlan.byMonths(700, null, null, 2026)).isEqualTo(YearPlan.allIn(2026, 700));
        assertThat(YearPlan.byMonths(700, APRIL, LocalDate.of(2025, 1, 1), 2026))
                .isEqualTo(YearPlan.allIn(2026, 700));
        assertThat(YearPlan.byMonths(700, LocalDate.of(-5000, 1, 1), APRIL, 2026))
                .isEqualTo(YearPlan.allIn(2026, 700));
        assertThat(YearPlan.byMonths(700, APRIL, LocalDate.of(9000, 1, 1), 2026))
                .isEqualTo(YearPlan.allIn(2026, 700));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 99, 100_001, 399_999, 20_000_000_003L, 900_000_000_000_000L})
    void keepsEveryKronaWhenTheGrantIsAnother(long granted) {
        var plan = new YearPlan(new TreeMap<>(Map.of(2026, 133_333L, 2027, 133_334L, 2028, 133_333L)));

        assertThat(plan.scaledTo(granted).sum()).isEqualTo(granted);
    }
}
