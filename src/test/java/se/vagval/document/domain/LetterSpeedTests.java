package se.vagval.document.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.vagval.document.DocumentFormat.PDF;

import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import se.vagval.document.DocumentRenderer;

/** Prints how long a letter of two pages takes once warm. The aim is 300 ms; the bound leaves room for a busy machine. */
class LetterSpeedTests {

    private static final int WARMING = 20;
    private static final int MEASURED = 21;
    private static final Duration BOUND = Duration.ofSeconds(1);

    private final DocumentRenderer renderer = new FormattedDocuments();

    @Test
    void rendersTwoPagesInTheBlinkOfAnEye() {
        LongStream.range(0, WARMING).forEach(round -> nanoseconds());

        long median = LongStream.range(0, MEASURED)
                .map(round -> nanoseconds())
                .sorted()
                .skip(MEASURED / 2)
                .findFirst()
                .orElseThrow();

        System.out.printf("A letter of two pages as PDF: median %d ms%n", median / 1_000_000);
        assertThat(Duration.ofNanos(median)).isLessThan(BOUND);
    }

    private long nanoseconds() {
        long start = System.nanoTime();
        renderer.render(Letters.withEveryKindOfBlock(), PDF);
        return System.nanoTime() - start;
    }
}
