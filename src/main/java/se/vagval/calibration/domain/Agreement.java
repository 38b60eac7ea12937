package se.vagval.calibration.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.CaseFileId;

/**
 * Samstämmighet between two who have judged the same thing. Agreement within a narrow range says nothing, so kappa is given
 * only where the range was there to disagree in; the interval is drawn from whole cases, since the criteria of one case lean on
 * each other. The number of pairs always stands beside it.
 *
 * @param kappa quadratically weighted; none when {@code why} says why not
 * @param low of the 95 % interval; none when there are too few cases to draw from
 */
public record Agreement(
        int pairs,
        int cases,
        int exact,
        int withinOne,
        @Nullable Double kappa,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable Uncounted why) {

    static final int FEWEST_PAIRS = 10;
    static final int FEWEST_LEVELS = 3;
    static final int FEWEST_CASES = 5;

    private static final int DRAWS = 2000;

    /** The same figures every time they are asked for. */
    private static final long SEED = 20_260_101L;

    private static final double TAIL = 0.025;
    private static final int MOST_UNDEFINED = DRAWS / 20;

    /** Varför ingen kappa. */
    public enum Uncounted {
        NO_PAIRS,
        FEW_PAIRS,
        FEW_LEVELS,
        NO_DECLINED
    }

    /** Par: what the first and the second said of the same criterion of the same case. */
    public record Pair(CaseFileId caseFile, int first, int second) {

        int distance() {
            return Math.abs(first - second);
        }
    }

    /** @param declined the cases that were proposed to be refused: without any, nobody had the weak end before them */
    public static Agreement of(Collection<Pair> pairs, Set<CaseFileId> declined) {
        var byCase = new LinkedHashMap<CaseFileId, List<Pair>>();
        pairs.forEach(it ->
                byCase.computeIfAbsent(it.caseFile(), id -> new ArrayList<>()).add(it));
        var why = whyNot(pairs, byCase, declined);
        var kappa = why == null ? kappa(pairs) : null;
        var interval = kappa == null || byCase.size() < FEWEST_CASES ? null : interval(byCase);
        return new Agreement(
                pairs.size(),
                byCase.size(),
                (int) pairs.stream().filter(it -> it.distance() == 0).count(),
                (int) pairs.stream().filter(it -> it.distance() <= 1).count(),
                kappa,
                interval == null ? null : interval[0],
                interval == null ? null : interval[1],
                kappa == null && why == null ? Uncounted.FEW_LEVELS : why);
    }

    private static @Nullable Uncounted whyNot(
            Collection<Pair> pairs, Map<CaseFileId, List<Pair>> byCase, Set<CaseFileId> declined) {
        if (pairs.isEmpty()) {
            return Uncounted.NO_PAIRS;
        }
        if (pairs.size() < FEWEST_PAIRS) {
            return Uncounted.FEW_PAIRS;
        }
        if (byCase.keySet().stream().noneMatch(declined::contains)) {
            return Uncounted.NO_DECLINED;
        }
        var levels = new TreeSet<Integer>();
        pairs.forEach(it -> {
            levels.add(it.first());
            levels.add(it.second());
        });
        return levels.size() < FEWEST_LEVELS ? Uncounted.FEW_LEVELS : null;
    }

    /** One minus the disagreement that was, over the one to expect of the same two level mixes by chance; squared distances. */
    static @Nullable Double kappa(Collection<Pair> pairs) {
        var observed = 0.0;
        var firsts = new double[10];
        var seconds = new double[10];
        for (var pair : pairs) {
            observed += Math.pow(pair.first() - pair.second(), 2);
            firsts[pair.first()]++;
            seconds[pair.second()]++;
        }
        var expected = 0.0;
        for (var one = 0; one < firsts.length; one++) {
            for (var other = 0; other < seconds.length; other++) {
                expected += Math.pow(one - other, 2) * firsts[one] * seconds[other];
            }
        }
        return expected == 0 ? null : 1 - observed * pairs.size() / expected;
    }

    /** By drawing as many cases as there are, with replacement, many times over. */
    private static double @Nullable [] interval(Map<CaseFileId, List<Pair>> byCase) {
        var cases = List.copyOf(byCase.values());
        var random = new Random(SEED);
        var drawn = new ArrayList<Double>();
        for (var draw = 0; draw < DRAWS; draw++) {
            var sample = new ArrayList<Pair>();
            for (var at = 0; at < cases.size(); at++) {
                sample.addAll(cases.get(random.nextInt(cases.size())));
            }
            var kappa = kappa(sample);
            if (kappa != null) {
                drawn.add(kappa);
            }
        }
        if (DRAWS - drawn.size() > MOST_UNDEFINED) {
            return null;
        }
        drawn.sort(Double::compare);
        return new double[] {drawn.get((int) (TAIL * drawn.size())), drawn.get((int) ((1 - TAIL) * drawn.size()) - 1)};
    }
}
