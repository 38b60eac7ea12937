package se.vagval.document.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.vagval.document.Block;
import se.vagval.document.Block.Heading;

class OutlineTests {

    @Test
    void closesJumpsBetweenLevels() {
        assertThat(levels(2, 4, 4, 1, 3, 2)).containsExactly(1, 2, 3, 1, 2, 2);
    }

    @Test
    void leavesAnOrderlyOutlineAlone() {
        assertThat(levels(1, 2, 3, 2, 3, 1, 1)).containsExactly(1, 2, 3, 2, 3, 1, 1);
    }

    private static List<Integer> levels(int... levels) {
        List<Block> headings = IntStream.of(levels)
                .<Block>mapToObj(level -> new Heading(level, "Rubrik"))
                .toList();
        return Outline.withoutGaps(headings).stream()
                .map(block -> ((Heading) block).level())
                .toList();
    }
}
