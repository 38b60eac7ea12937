package se.vagval.worklist.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.vagval.PortalTest;
import se.vagval.web.Words;

/** The greeting counts what the person has something to do about, and no more. */
@PortalTest
class WorklistTests {

    @Autowired
    List<LongList> lists;

    @Autowired
    Words words;

    @Test
    void aFullListOfWhatIsGoodToKnowPromisesNothingThatWaits() {
        var full = list(section(Corner.MOST, "step").toKnow());

        assertThat(full.waiting()).isZero();
        assertThat(full.hasMore()).isFalse();
    }

    @Test
    void aFullListOfWhatLiesWithOthersPromisesNothingThatWaits() {
        var others = list(section(Corner.MOST, null), section(1, "step"));

        assertThat(others.waiting()).isEqualTo(1);
        assertThat(others.hasMore()).isFalse();
    }

    @Test
    void aFullListOfWhatWaitsSaysThatThereMayBeMore() {
        var mine = list(section(Corner.MOST, "step"), section(Corner.MOST, null));

        assertThat(mine.waiting()).isEqualTo(Corner.MOST);
        assertThat(mine.hasMore()).isTrue();
        assertThat(list(section(Corner.MOST - 1, "step")).hasMore()).isFalse();
    }

    /** Whoever opens the page of a list is told in words that it is empty, and what comes there. */
    @Test
    void everyLongListSaysInWholeSentencesThatItIsEmpty() {
        assertThat(lists).hasSizeGreaterThan(5).allSatisfy(it -> {
            var key = "worklist.section." + it.name() + ".empty";
            assertThat(words.message(key)).matches("\\p{Lu}\\S+ \\S+.*");
            assertThat(words.message(key + ".text")).matches("\\p{Lu}.* .*\\.");
        });
    }

    private static Worklist list(WorkSection... sections) {
        return new Worklist("Anna", LocalDate.EPOCH, 0, List.of(sections));
    }

    private static WorkSection section(int rows, @Nullable String step) {
        var items = IntStream.range(0, rows)
                .mapToObj(it -> WorkItem.of("Titel", "", "/" + step + "/" + it, "why", List.of(), null, step, "/"))
                .toList();
        return WorkSection.of("section", items, "/alla");
    }
}
