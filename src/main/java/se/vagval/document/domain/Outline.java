package se.vagval.document.domain;

import java.util.ArrayList;
import java.util.List;
import se.vagval.document.Block;

/** Closes jumps between heading levels: whoever reads by headings must never wonder what was left out. */
final class Outline {

    private Outline() {}

    static List<Block> withoutGaps(List<Block> blocks) {
        var closed = new ArrayList<Block>();
        int deepest = 1;
        for (Block block : blocks) {
            if (block instanceof Block.Heading(int level, String text)) {
                int allowed = Math.min(level, deepest);
                deepest = allowed + 1;
                closed.add(new Block.Heading(allowed, text));
            } else {
                closed.add(block);
            }
        }
        return closed;
    }
}
