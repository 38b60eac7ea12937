package se.vagval.calibration.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.vagval.calibration.domain.Agreement.Pair;
import se.vagval.calibration.domain.Agreement.Uncounted;
import se.vagval.casefile.CaseFileId;

/** The figures equal those of another formula and of a published example; and are not given where they would mislead. */
class AgreementTests {

    private static final CaseFileId DECLINED = CaseFileId.random();

    /**
     * Twenty people whose anxiety two raters judged on a scale of one to six: the example "anxiety" of the R package irr, whose
     * documentation gives kappa 0.297 with squared weights.
     */
    private static final int[] ONE = {3, 3, 3, 4, 5, 5, 2, 3, 5, 2, 2, 6, 1, 5, 2, 2, 1, 2, 4, 3};

    private static final int[] OTHER = {3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4};

    @Test
    void equalsThePublishedExample() {
        assertThat(Agreement.kappa(pairs(ONE, OTHER))).isCloseTo(0.297, within(0.0005));
    }

    /** Quadratically weighted kappa is Lin's concordance of the two: covariance over spread and distance of the means. */
    @Test
    void equalsAnotherFormula() {
        var random = new Random(7);
        for (var round = 0; round < 500; round++) {
            var size = 2 + random.nextInt(60);
            var one = IntStream.range(0, size).map(it -> random.nextInt(5)).toArray();
            var other = IntStream.of(one)
                    .map(it -> Math.clamp(it + random.nextInt(3) - 1L, 0, 4))
                    .toArray();
            var kappa = Agreement.kappa(pairs(one, other));
            if (kappa != null) {
                assertThat(kappa).isCloseTo(concordance(one, other), within(1e-9));
            }
        }
    }

    @Test
    void isOneWhenAllAgreeAndAboutNothingByChance() {
        var levels = new int[] {0, 1, 2, 3, 4, 0, 1, 2, 3, 4};
        assertThat(Agreement.kappa(pairs(levels, levels))).isEqualTo(1);
        var random = new Random(3);
        var one = IntStream.range(0, 20_000).map(it -> random.nextInt(5)).toArray();
        var other = IntStream.range(0, 20_000).map(it -> random.nextInt(5)).toArray();
        assertThat(Agreement.kappa(pairs(one, other))).isCloseTo(0, within(0.02));
    }

    @Test
    void isNotGivenWhereItWouldMislead() {
        assertThat(whyNot(List.of(), true)).isEqualTo(Uncounted.NO_PAIRS);
        assertThat(whyNot(inCases(3, 3), true)).isEqualTo(Uncounted.FEW_PAIRS);
        assertThat(whyNot(inCases(6, 2), false)).isEqualTo(Uncounted.NO_DECLINED);
        assertThat(whyNot(narrow(), true)).isEqualTo(Uncounted.FEW_LEVELS);
        assertThat(whyNot(inCases(6, 2), true)).isNull();
        assertThat(whyNot(inCases(9, 1), true)).isEqualTo(Uncounted.FEW_PAIRS);
        assertThat(whyNot(inCases(10, 1), true)).isNull();
    }

    /** What was counted is told even then. */
    @Test
    void alwaysSaysHowManyItRestsOn() {
        var few = Agreement.of(inCases(2, 2), Set.of(DECLINED));

        assertThat(few.kappa()).isNull();
        assertThat(few.pairs()).isEqualTo(4);
        assertThat(few.cases()).isEqualTo(2);
        assertThat(few.exact() + few.withinOne()).isGreaterThan(0);
    }

    @Test
    void givesTheSameIntervalEveryTimeAndItHoldsTheFigure() {
        var pairs = inCases(12, 6);

        var agreement = Agreement.of(pairs, Set.of(DECLINED));

        assertThat(agreement).isEqualTo(Agreement.of(pairs, Set.of(DECLINED)));
        assertThat(agreement.kappa()).isBetween(agreement.low(), agreement.high());
        assertThat(agreement.low()).isLessThan(agreement.high());
    }

    /** The criteria of one case lean on each other: sixty pairs of five cases say less than sixty of sixty. */
    @Test
    void isWiderWhenThePairsComeFromFewCases() {
        var few = Agreement.of(alike(5, 12), Set.of(DECLINED));
        var many = Agreement.of(alike(60, 1), Set.of(DECLINED));

        assertThat(few.high() - few.low()).isGreaterThan(many.high() - many.low());
        assertThat(Agreement.of(alike(4, 15), Set.of(DECLINED)).low()).isNull();
    }

    private static Uncounted whyNot(List<Pair> pairs, boolean someDeclined) {
        return Agreement.of(pairs, someDeclined ? Set.of(DECLINED) : Set.of()).why();
    }

    private static List<Pair> inCases(int cases, int each) {
        var random = new Random(11);
        var pairs = new ArrayList<Pair>();
        for (var number = 0; number < cases; number++) {
            var id = number == 0 ? DECLINED : CaseFileId.random();
            for (var at = 0; at < each; at++) {
                var level = (number + at) % 5;
                pairs.add(new Pair(id, level, Math.clamp(level + random.nextInt(3) - 1L, 0, 4)));
            }
        }
        return pairs;
    }

    private static List<Pair> narrow() {
        var pairs = new ArrayList<Pair>();
        IntStream.range(0, 12).forEach(it -> pairs.add(new Pair(DECLINED, 2 + it % 2, 2)));
        return pairs;
    }

    /** Whether the two agree is settled by the case. */
    private static List<Pair> alike(int cases, int each) {
        var pairs = new ArrayList<Pair>();
        for (var number = 0; number < cases; number++) {
            var id = number == 0 ? DECLINED : CaseFileId.random();
            for (var at = 0; at < each; at++) {
                pairs.add(new Pair(id, at % 5, number % 2 == 0 ? at % 5 : 4 - at % 5));
            }
        }
        return each > 1 ? pairs : spread(pairs);
    }

    private static List<Pair> spread(List<Pair> pairs) {
        return IntStream.range(0, pairs.size())
                .mapToObj(it -> new Pair(pairs.get(it).caseFile(), it % 5, it % 2 == 0 ? it % 5 : 4 - it % 5))
                .toList();
    }

    private static List<Pair> pairs(int[] one, int[] other) {
        return IntStream.range(0, one.length)
                .mapToObj(it -> new Pair(DECLINED, one[it], other[it]))
                .toList();
    }

    private static double concordance(int[] one, int[] other) {
        var n = one.length;
        var meanOne = IntStream.of(one).average().orElseThrow();
        var meanOther = IntStream.of(other).average().orElseThrow();
        var covariance = IntStream.range(0, n)
                        .mapToDouble(it -> (one[it] - meanOne) * (other[it] - meanOther))
                        .sum()
                / n;
        return 2 * covariance / (variance(one) + variance(other) + Math.pow(meanOne - meanOther, 2));
    }

    private static double variance(int[] levels) {
        var mean = IntStream.of(levels).average().orElseThrow();
        return IntStream.of(levels).mapToDouble(it -> Math.pow(it - mean, 2)).sum() / levels.length;
    }
}
