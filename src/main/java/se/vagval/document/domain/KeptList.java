package se.vagval.document.domain;

import java.util.List;

/** Kort lista. A list of few and short items stands on one page, with what leads to it; the same in every format. */
final class KeptList {

    private static final int FEW_ITEMS = 5;
    private static final int FEW_LINES = 400;

    private KeptList() {}

    static boolean is(List<String> items) {
        return items.size() <= FEW_ITEMS
                && items.stream().mapToInt(String::length).sum() <= FEW_LINES;
    }

    /** What ends with a colon is nothing without what follows. */
    static boolean isLedTo(String words) {
        return words.stripTrailing().endsWith(":");
    }
}
