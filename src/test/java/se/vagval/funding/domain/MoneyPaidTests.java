package se.vagval.funding.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.vagval.funding.domain.Reversal.Kind;

/** Money that has moved is never more than the decision, and what came back never more than what went out. */
class MoneyPaidTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Test
    void aGrantBearsWhatHasBeenPaidAndReleased() {
        var paid = new MoneyPaid(100, List.of(payment(80, null)), List.of(reversal(Kind.RELEASED, 20)));

        assertThat(paid.isBorneBy(YearPlan.allIn(2026, 100))).isTrue();
        assertThat(new MoneyPaid(99, paid.payments(), paid.reversals()).isBorneBy(YearPlan.allIn(2026, 99)))
                .isFalse();
        assertThat(paid.isBorneBy(YearPlan.allIn(2027, 100)))
                .as("the year gave nothing")
                .isFalse();
    }

    @Test
    void noGrantBearsNothing() {
        assertThat(new MoneyPaid(0, List.of(), List.of()).isBorneBy(YearPlan.NONE))
                .isTrue();
        assertThat(new MoneyPaid(0, List.of(payment(1, "Fel ärende")), List.of()).isBorneBy(YearPlan.NONE))
                .isTrue();
        assertThat(new MoneyPaid(0, List.of(payment(1, null)), List.of()).isBorneBy(YearPlan.NONE))
                .isFalse();
        assertThat(new MoneyPaid(0, List.of(), List.of(reversal(Kind.RELEASED, 1))).isBorneBy(YearPlan.NONE))
                .isFalse();
    }

    /** The list of a source's cases knows the sums alone, and says the same. */
    @Test
    void ofNoGrantNothingRemainsWhateverWasPaid() {
        assertThat(new MoneyPaid(0, List.of(payment(40, null)), List.of()).remaining())
                .isZero();
        assertThat(MoneyPaid.remaining(0, 40, 0)).isZero();
        assertThat(MoneyPaid.remaining(100, 60, 10)).isEqualTo(30);
    }

    @Test
    void whatHasComeBackWasPaidOut() {
        var first = payment(60, null);
        var second = payment(40, null);
        var paid = new MoneyPaid(100, List.of(first, second), List.of(reversal(Kind.REPAID, 50)));

        assertThat(paid.canDoWithout(second)).isTrue();
        assertThat(paid.canDoWithout(first)).isFalse();
    }

    @Test
    void isAheadOfThePlanWhenMoreIsPaidThanTheYearsUntilThenGive() {
        var plan = new YearPlan(new TreeMap<>(Map.of(2026, 132L, 2027, 264L)));
        var paid = new MoneyPaid(396, List.of(payment(90, null), payment(50, null), payment(500, "Fel")), List.of());

        assertThat(paid.ahead(plan, 2026)).isEqualTo(8);
        assertThat(paid.ahead(plan, 2027)).as("all years until then").isZero();
    }

    private static Payment payment(long amount, String withdrawn) {
        return new Payment(UUID.randomUUID(), amount, DAY, false, "rekvisition", withdrawn);
    }

    private static Reversal reversal(Kind kind, long amount) {
        return new Reversal(UUID.randomUUID(), kind, amount, DAY, 2026, "billigare");
    }
}
