package se.vagval.assessment.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Profilens bild: one bar per dimension from 0 to 4, in the units of the view box. The table beside it says the same. */
record ProfilePicture(List<Bar> bars, List<Grid> grid, int width, int height) {

    private static final int LABEL = 370;
    private static final int STEP = 80;
    private static final int ROW = 30;
    private static final int TOP = 30;

    /** A dimension: {@code y} its baseline, {@code bar} the width of its bar, {@code word} what stands beside it. */
    record Bar(String label, int y, int bar, String word, int wordX, boolean judged) {

        public int x() {
            return LABEL;
        }

        public int top() {
            return y - 14;
        }
    }

    /** A line of the grid with its number. */
    record Grid(int level, int x) {}

    static ProfilePicture of(List<ProfilePage.Row> rows) {
        var bars = new ArrayList<Bar>();
        for (var row : rows) {
            var level = row.level();
            var width = level == null ? 0 : level * STEP;
            var y = TOP + ROW * (bars.size() + 1) - 6;
            bars.add(new Bar(
                    row.code() + " " + row.name(), y, width, row.grade(), LABEL + 4 * STEP + 24, level != null));
        }
        var grid = IntStream.rangeClosed(0, 4)
                .mapToObj(it -> new Grid(it, LABEL + it * STEP))
                .toList();
        return new ProfilePicture(bars, grid, LABEL + 4 * STEP + 300, TOP + ROW * rows.size() + 10);
    }

    public int top() {
        return TOP - 8;
    }
}
