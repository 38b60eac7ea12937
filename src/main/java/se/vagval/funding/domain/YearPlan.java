package se.vagval.funding.domain;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Fördelning per år. How an amount falls on the years; only years that carry something, in whole kronor. */
public record YearPlan(SortedMap<Integer, Long> amounts) {

    /** No project lasts longer, and none is planned for beyond the last year; anything else is a slip of the pen. */
    private static final int LONGEST = 20;

    private static final int LAST = 2100;

    public static final YearPlan NONE = new YearPlan(new TreeMap<>());

    public YearPlan {
        var kept = new TreeMap<>(amounts);
        kept.values().removeIf(it -> it <= 0);
        amounts = Collections.unmodifiableSortedMap(kept);
    }

    public static YearPlan allIn(int year, long amount) {
        return new YearPlan(new TreeMap<>(Collections.singletonMap(year, amount)));
    }

    /** By how many of the project's months fall in each year, as funding_spread does; the first year carries those before it. */
    public static YearPlan byMonths(long amount, @Nullable LocalDate start, @Nullable LocalDate end, int firstYear) {
        if (start == null
                || end == null
                || end.isBefore(start)
                || end.getYear() - start.getYear() > LONGEST
                || end.getYear() > LAST) {
            return allIn(firstYear, amount);
        }
        var months = new TreeMap<Integer, Long>();
        for (var month = YearMonth.from(start); !month.isAfter(YearMonth.from(end)); month = month.plusMonths(1)) {
            months.merge(Math.max(month.getYear(), firstYear), 1L, Long::sum);
        }
        return new YearPlan(months).scaledTo(amount);
    }

    public long sum() {
        return amounts.values().stream().mapToLong(Long::longValue).sum();
    }

    public boolean isEmpty() {
        return amounts.isEmpty();
    }

    /** The same shares of another amount, to the krona: what does not divide falls on the last years. */
    public YearPlan scaledTo(long amount) {
        var whole = sum();
        if (whole == 0 || whole == amount) {
            return this;
        }
        var scaled = new TreeMap<Integer, Long>();
        var before = 0L;
        var given = 0L;
        for (var year : amounts.entrySet()) {
            before += year.getValue();
            var upTo = share(amount, before, whole);
            scaled.put(year.getKey(), upTo - given);
            given = upTo;
        }
        return new YearPlan(scaled);
    }

    /** What was planned for years that have gone by is carried by the first. */
    public YearPlan notBefore(int firstYear) {
        var moved = new TreeMap<Integer, Long>();
        amounts.forEach((year, amount) -> moved.merge(Math.max(year, firstYear), amount, Long::sum));
        return new YearPlan(moved);
    }

    /** What each year has got back. */
    static YearPlan of(List<Reversal> reversals) {
        var back = new TreeMap<Integer, Long>();
        reversals.forEach(it -> back.merge(it.frameYear(), it.amount(), Long::sum));
        return new YearPlan(back);
    }

    /** Whether every year carries at least what has come back of it: a frame never gets more back than it gave. */
    boolean covers(List<Reversal> reversals) {
        return of(reversals).amounts().entrySet().stream()
                .allMatch(it -> it.getValue() <= amounts.getOrDefault(it.getKey(), 0L));
    }

    /** Less what has come back of each year. */
    YearPlan without(List<Reversal> reversals) {
        var left = new TreeMap<>(amounts);
        reversals.forEach(it -> left.merge(it.frameYear(), -it.amount(), Long::sum));
        return new YearPlan(left);
    }

    private static long share(long amount, long part, long whole) {
        return BigInteger.valueOf(amount)
                .multiply(BigInteger.valueOf(part))
                .divide(BigInteger.valueOf(whole))
                .longValueExact();
    }
}
