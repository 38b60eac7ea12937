package se.vagval.assessment.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import se.vagval.assessment.EffectChain;
import se.vagval.strategy.ChainLink;
import se.vagval.web.Words;

/**
 * Effektkedjans bild: a box for each link, one under the other and as high as its words ask, an arrow from each to the next; a link
 * without anything is dashed.
 */
record ChainPicture(List<Box> boxes, int width, int height) {

    private static final int WIDTH = 700;
    private static final int HEAD = 34;
    private static final int ROW = 20;
    private static final int GAP = 22;
    private static final int TOP = 8;
    private static final int LONGEST = 64;

    /** One row of words. */
    record Said(String text, int y) {}

    /** A link with the first of what it says, whole. */
    record Box(String name, List<String> rows, boolean gap, int y, boolean last) {

        public int height() {
            return HEAD + rows.size() * ROW;
        }

        public int nameY() {
            return y + 22;
        }

        public List<Said> says() {
            return IntStream.range(0, rows.size())
                    .mapToObj(it -> new Said(rows.get(it), y + 42 + it * ROW))
                    .toList();
        }

        public int arrowFrom() {
            return y + height();
        }

        public int arrowTo() {
            return arrowFrom() + GAP - 6;
        }

        /** The head of the arrow. */
        public String head() {
            return "M34 " + (arrowTo() - 1) + " h12 l-6 7 z";
        }
    }

    static ChainPicture of(EffectChain chain, Words words) {
        var boxes = new ArrayList<Box>();
        var y = TOP;
        for (var link : ChainLink.values()) {
            var box = new Box(
                    words.of(link),
                    rows(says(chain, link, words)),
                    chain.of(link).isEmpty(),
                    y,
                    link == ChainLink.VISION);
            boxes.add(box);
            y += box.height() + GAP;
        }
        return new ChainPicture(List.copyOf(boxes), WIDTH, y - GAP + TOP);
    }

    private static String says(EffectChain chain, ChainLink link, Words words) {
        var items = chain.of(link);
        return switch (items.size()) {
            case 0 -> words.message("assessment.chain.gap");
            case 1 -> items.getFirst().text();
            default -> words.message("assessment.chain.first", items.getFirst().text(), items.size() - 1);
        };
    }

    /** Broken between words; a word that is longer than a row is broken where the row ends. */
    static List<String> rows(String text) {
        var rows = new ArrayList<String>();
        var left = text.replaceAll("\\s+", " ").strip();
        while (left.length() > LONGEST) {
            var blank = left.lastIndexOf(' ', LONGEST);
            var end = blank > 0 ? blank : LONGEST;
            rows.add(left.substring(0, end));
            left = left.substring(end).strip();
        }
        rows.add(left);
        return List.copyOf(rows);
    }
}
