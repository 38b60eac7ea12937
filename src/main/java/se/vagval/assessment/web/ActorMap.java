package se.vagval.assessment.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.AssessmentProfile.InvolvedActor;

/**
 * Aktörskartan: power upwards, influence to the right, each actor a number that its table explains. Whoever has to live with
 * the matter and has no say in it stands first in the table, and in the shaded column of the picture.
 */
record ActorMap(List<Row> rows, List<Mark> marks, List<Line> columns, List<Line> levels) {

    private static final int LEFT = 150;
    private static final int TOP = 34;
    private static final int CELL_WIDTH = 130;
    private static final int CELL_HEIGHT = 96;
    private static final int STEP = 34;
    private static final int IN_A_ROW = 3;
    private static final int UNKNOWN = 4;

    /** An actor with its number in the picture. */
    record Row(int number, InvolvedActor actor) {}

    /** Where it stands in the picture: affected ones are squares, the others circles, missing ones dashed. */
    record Mark(int number, int x, int y, boolean affected, boolean missing) {

        public int left() {
            return x - 13;
        }

        public int top() {
            return y - 13;
        }

        public int textY() {
            return y + 5;
        }
    }

    /** A column or a level of the picture; nothing as its value stands for what is not known. */
    record Line(@Nullable Integer value, int from) {

        public int middle() {
            return from + CELL_WIDTH / 2;
        }

        public int level() {
            return from + CELL_HEIGHT / 2;
        }
    }

    static ActorMap of(List<InvolvedActor> actors) {
        var sorted = actors.stream().sorted(ORDER).toList();
        var rows = IntStream.range(0, sorted.size())
                .mapToObj(it -> new Row(it + 1, sorted.get(it)))
                .toList();
        var columns = scale(sorted.stream().anyMatch(it -> it.influence() == null)).stream()
                .map(it -> new Line(it, LEFT + column(it) * CELL_WIDTH))
                .toList();
        var levels = scale(sorted.stream().anyMatch(it -> it.power() == null)).stream()
                .map(it -> new Line(it, TOP + row(it) * CELL_HEIGHT))
                .toList();
        return new ActorMap(rows, marks(rows), columns, levels);
    }

    /** Those without a say first, then those of whom it is not known, then by how little say they have. */
    private static final Comparator<InvolvedActor> ORDER = Comparator.comparing(
                    (InvolvedActor it) -> !it.lacksInfluence())
            .thenComparing(it -> !it.missing())
            .thenComparing(it -> it.influence() == null ? 0 : it.influence())
            .thenComparing(it -> it.power() == null ? 0 : -it.power())
            .thenComparing(InvolvedActor::name);

    private static List<Mark> marks(List<Row> rows) {
        var inCell = new HashMap<Integer, Integer>();
        var marks = new ArrayList<Mark>();
        for (var row : rows) {
            var x = column(row.actor().influence());
            var y = row(row.actor().power());
            var before = inCell.merge(x * 10 + y, 1, Integer::sum) - 1;
            marks.add(new Mark(
                    row.number(),
                    LEFT + x * CELL_WIDTH + 30 + (before % IN_A_ROW) * STEP,
                    TOP + y * CELL_HEIGHT + 22 + (before / IN_A_ROW % 2) * STEP + before / (2 * IN_A_ROW) * 6,
                    row.actor().affected(),
                    row.actor().missing()));
        }
        return marks;
    }

    private static int column(@Nullable Integer influence) {
        return influence == null ? UNKNOWN : influence;
    }

    private static int row(@Nullable Integer power) {
        return power == null ? UNKNOWN : 3 - power;
    }

    private static List<@Nullable Integer> scale(boolean withUnknown) {
        var scale = new ArrayList<@Nullable Integer>(List.of(0, 1, 2, 3));
        if (withUnknown) {
            scale.add(null);
        }
        return scale;
    }

    public int width() {
        return LEFT + columns.size() * CELL_WIDTH + 10;
    }

    public int height() {
        return TOP + levels.size() * CELL_HEIGHT + 36;
    }

    public int left() {
        return LEFT;
    }

    public int top() {
        return TOP;
    }

    public int bottom() {
        return TOP + levels.size() * CELL_HEIGHT;
    }

    public int right() {
        return LEFT + columns.size() * CELL_WIDTH;
    }

    public int shade() {
        return CELL_WIDTH;
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
