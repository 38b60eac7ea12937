package se.vagval.portfolio.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Rutkarta: the municipalities as tiles, each about where it lies; the more money, the fuller its colour. */
record TilePicture(List<Tile> tiles) {

    private static final int WIDE = 150;
    private static final int HIGH = 78;
    private static final double FULLEST = 0.34;

    /** Column and row of each municipality, by its code. */
    private static final Map<String, int[]> PLACES = Map.of(
            "2313", new int[] {2, 0},
            "2309", new int[] {1, 1},
            "2321", new int[] {0, 1},
            "2303", new int[] {3, 1},
            "2380", new int[] {2, 1},
            "2305", new int[] {3, 2},
            "2326", new int[] {1, 2},
            "2361", new int[] {1, 3});

    /** Ruta; {@code fill} is how full its colour is. */
    record Tile(String name, String word, String cases, int x, int y, String fill) {

        public int width() {
            return WIDE - 8;
        }

        public int height() {
            return HIGH - 8;
        }

        public int textX() {
            return x + 10;
        }

        public int first() {
            return y + 22;
        }

        public int second() {
            return y + 42;
        }

        public int third() {
            return y + 60;
        }
    }

    /** What a tile stands for. */
    record Value(String code, String name, long amount, String word, String cases) {}

    static TilePicture of(List<Value> values) {
        var most = Math.max(1, values.stream().mapToLong(Value::amount).max().orElse(1));
        var tiles = new ArrayList<Tile>();
        for (var value : values) {
            var place = PLACES.get(value.code());
            if (place != null) {
                var fill = Math.round(100 * FULLEST * Math.max(0, value.amount()) / most) / 100.0;
                tiles.add(new Tile(
                        value.name(),
                        value.word(),
                        value.cases(),
                        place[0] * WIDE + 4,
                        place[1] * HIGH + 4,
                        Double.toString(fill)));
            }
        }
        return new TilePicture(tiles);
    }

    public int width() {
        return 4 * WIDE;
    }

    public int height() {
        return 4 * HIGH;
    }
}
