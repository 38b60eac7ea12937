package se.vagval.assessment.web;

import java.util.ArrayList;
import java.util.List;
import se.vagval.assessment.EffectChain;
import se.vagval.strategy.ChainLink;
import se.vagval.web.Words;

/** Effektkedjans bild: a box for each link, one under the other, an arrow from each to the next; a link without anything is dashed. */
record ChainPicture(List<Box> boxes, int width, int height) {

    private static final int WIDTH = 700;
    private static final int HEIGHT = 54;
    private static final int STEP = 76;
    private static final int TOP = 8;
    private static final int LONGEST = 64;

    /** A link with the first of what it says. */
    record Box(String name, String says, boolean gap, int y, boolean last) {

        public int nameY() {
            return y + 22;
        }

        public int saysY() {
            return y + 42;
        }

        public int arrowFrom() {
            return y + HEIGHT;
        }

        public int arrowTo() {
            return y + STEP - 6;
        }

        /** The head of the arrow. */
        public String head() {
            return "M34 " + (arrowTo() - 1) + " h12 l-6 7 z";
        }
    }

    static ChainPicture of(EffectChain chain, Words words) {
        var boxes = new ArrayList<Box>();
        for (var link : ChainLink.values()) {
            var items = chain.of(link);
            var says = items.isEmpty()
                    ? words.message("assessment.chain.gap")
                    : items.size() == 1
                            ? shortened(items.getFirst().text())
                            : words.message(
                                    "assessment.chain.first",
                                    shortened(items.getFirst().text()),
                                    items.size() - 1);
            var y = TOP + boxes.size() * STEP;
            boxes.add(new Box(words.of(link), says, items.isEmpty(), y, link == ChainLink.VISION));
        }
        return new ChainPicture(List.copyOf(boxes), WIDTH, TOP + boxes.size() * STEP - STEP + HEIGHT + TOP);
    }

    private static String shortened(String text) {
        var one = text.replaceAll("\\s+", " ").strip();
        return one.length() <= LONGEST ? one : one.substring(0, LONGEST - 2).stripTrailing() + " …";
    }
}
