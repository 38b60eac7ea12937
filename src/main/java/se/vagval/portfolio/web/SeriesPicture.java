package se.vagval.portfolio.web;

import java.util.ArrayList;
import java.util.List;

/** Tidsserie: a column per year for what was applied for, and one beside it for what was granted. */
record SeriesPicture(List<Column> columns, int width, int height) {

    /** As wide as a picture is shown at least, so that few years are not blown up. */
    private static final int LEAST = 704;

    private static final int STEP = 74;
    private static final int HIGH = 180;
    private static final int FOOT = 26;
    private static final int HEAD = 20;

    /** Ett år: the heights of its two columns. */
    record Column(int x, int appliedTop, int applied, int grantedTop, int granted, String year, String word) {

        public int secondX() {
            return x + 28;
        }

        public int middle() {
            return x + 26;
        }
    }

    /** What a year stands for. */
    record Value(String year, long applied, long granted, String word) {}

    static SeriesPicture of(List<Value> values) {
        var most = Math.max(
                1,
                values.stream()
                        .mapToLong(it -> Math.max(it.applied(), it.granted()))
                        .max()
                        .orElse(1));
        var columns = new ArrayList<Column>();
        for (var value : values) {
            var applied = (int) (HIGH * value.applied() / most);
            var granted = (int) (HIGH * value.granted() / most);
            columns.add(new Column(
                    columns.size() * STEP + 10,
                    HEAD + HIGH - applied,
                    applied,
                    HEAD + HIGH - granted,
                    granted,
                    value.year(),
                    value.word()));
        }
        return new SeriesPicture(columns, Math.max(LEAST, values.size() * STEP + 20), HEAD + HIGH + FOOT);
    }

    public int base() {
        return HEAD + HIGH;
    }

    public int labelY() {
        return HEAD + HIGH + 18;
    }
}
