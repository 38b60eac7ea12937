package se.vagval.portfolio.web;

import java.util.ArrayList;
import java.util.List;

/** Stapelbild: one bar per row of the table beside it, in the units of the view box. */
record BarPicture(List<Bar> bars, int width, int height) {

    private static final int LABEL = 300;
    private static final int LONGEST = 320;
    private static final int ROW = 28;
    private static final int LETTERS = 38;

    /** Stapel. */
    record Bar(String label, int y, int width, String word) {

        public int x() {
            return LABEL;
        }

        public int top() {
            return y - 14;
        }

        public int wordX() {
            return LABEL + width + 8;
        }
    }

    /** What a bar stands for. */
    record Value(String label, long amount, String word) {}

    static BarPicture of(List<Value> values) {
        var most = Math.max(1, values.stream().mapToLong(Value::amount).max().orElse(1));
        var bars = new ArrayList<Bar>();
        for (var value : values) {
            bars.add(new Bar(
                    shortened(value.label()),
                    ROW * bars.size() + 20,
                    (int) Math.round((double) LONGEST * Math.max(0, value.amount()) / most),
                    value.word()));
        }
        return new BarPicture(bars, LABEL + LONGEST + 150, ROW * values.size() + 10);
    }

    private static String shortened(String label) {
        return label.length() <= LETTERS
                ? label
                : label.substring(0, LETTERS - 1).stripTrailing() + "…";
    }
}
