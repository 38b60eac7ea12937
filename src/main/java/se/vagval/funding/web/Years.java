package se.vagval.funding.web;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The year that a page of frames is about, and those one may choose. */
final class Years {

    private static final int FIRST = 2000;
    private static final int LAST = 2100;
    private static final int BEFORE = 4;
    private static final int AFTER = 4;

    private Years() {}

    static int chosen(@Nullable Integer asked, int thisYear) {
        return asked == null || asked < FIRST || asked > LAST ? thisYear : asked;
    }

    static List<Integer> around(int thisYear, int chosen) {
        return IntStream.concat(IntStream.rangeClosed(thisYear - BEFORE, thisYear + AFTER), IntStream.of(chosen))
                .distinct()
                .sorted()
                .boxed()
                .toList();
    }
}
