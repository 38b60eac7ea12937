package se.vagval.scoring.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.vagval.scoring.domain.ScoredApplications.Range;

/** How well levels agree with a facit: share inside the ranges, quadratic weighted kappa, rank correlation. */
final class Agreement {

    private static final int LEVELS = 5;

    record Pair(@Nullable Integer proposed, Range facit) {}

    private final List<Pair> pairs = new ArrayList<>();

    void add(@Nullable Integer proposed, Range facit) {
        pairs.add(new Pair(proposed, facit));
    }

    double inside() {
        return share(
                pairs.stream().filter(it -> it.facit().holds(it.proposed())).count(), pairs.size());
    }

    double unknown() {
        return share(pairs.stream().filter(it -> it.proposed() == null).count(), pairs.size());
    }

    /** Among those where a level was proposed and the facit has one. */
    double insideWhenKnown() {
        var known = known();
        return share(
                known.stream().filter(it -> it.facit().holds(it.proposed())).count(), known.size());
    }

    /** 0 when always the same is said, 1 when all agree. */
    double kappa() {
        var seen = new double[LEVELS][LEVELS];
        var rows = new double[LEVELS];
        var columns = new double[LEVELS];
        var known = known();
        for (var pair : known) {
            seen[pair.proposed()][pair.facit().level()]++;
            rows[pair.proposed()]++;
            columns[pair.facit().level()]++;
        }
        var observed = 0.0;
        var expected = 0.0;
        for (var row = 0; row < LEVELS; row++) {
            for (var column = 0; column < LEVELS; column++) {
                var weight = (row - column) * (row - column);
                observed += weight * seen[row][column];
                expected += weight * rows[row] * columns[column] / known.size();
            }
        }
        return expected == 0 ? 0 : 1 - observed / expected;
    }

    /** Spearman's, with ties sharing their rank. */
    double rankCorrelation() {
        var known = known();
        return correlation(
                ranks(known.stream().map(Pair::proposed).toList()),
                ranks(known.stream().map(it -> it.facit().level()).toList()));
    }

    int size() {
        return pairs.size();
    }

    String row(String name) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.1f %% | %.1f %% | %.1f %% | %.2f | %.2f |",
                name,
                pairs.size(),
                100 * inside(),
                100 * unknown(),
                100 * insideWhenKnown(),
                kappa(),
                rankCorrelation());
    }

    static String head() {
        return """
                | | n | inside the range | cannot be assessed | inside, where a level is proposed | kappa | rank correlation |
                |---|---|---|---|---|---|---|""";
    }

    private List<Pair> known() {
        return pairs.stream()
                .filter(it -> it.proposed() != null && it.facit().level() != null)
                .toList();
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private static double[] ranks(List<Integer> values) {
        var ranks = new double[values.size()];
        for (var at = 0; at < ranks.length; at++) {
            var value = values.get(at);
            var below = values.stream().filter(it -> it < value).count();
            var equal = values.stream().filter(it -> it.equals(value)).count();
            ranks[at] = below + (equal + 1) / 2.0;
        }
        return ranks;
    }

    private static double correlation(double[] one, double[] other) {
        var mean = (one.length + 1) / 2.0;
        var both = 0.0;
        var ofOne = 0.0;
        var ofOther = 0.0;
        for (var at = 0; at < one.length; at++) {
            both += (one[at] - mean) * (other[at] - mean);
            ofOne += (one[at] - mean) * (one[at] - mean);
            ofOther += (other[at] - mean) * (other[at] - mean);
        }
        return ofOne == 0 || ofOther == 0 ? 0 : both / Math.sqrt(ofOne * ofOther);
    }
}
