package se.vagval.document.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.vagval.document.DocumentFormat.PDF;

import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import se.vagval.Processor;
import se.vagval.document.Block;
import se.vagval.document.DocumentContent;
import se.vagval.document.DocumentRenderer;

/** Prints how long a letter of two pages takes once warm. The aim is 300 ms; the bound leaves room for a busy machine. */
class LetterSpeedTests {

    private static final int WARMING = 20;
    private static final int MEASURED = 21;
    private static final Duration BOUND = Duration.ofSeconds(1);

    private final DocumentRenderer renderer = new FormattedDocuments(new PaperQueue());

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

    /** Its pages are counted before a file is written: set closer three times it is still written once. */
    @Test
    void aPaperThatIsSetCloserToKeepToItsPageCostsLessThanTwoFiles() {
        var lines = new Block.Paragraph("En rad om projektet och vad det ska leda till i byarna. ".repeat(17));
        var letter = Letters.with(lines, lines, lines, lines, lines, lines);
        LongStream.range(0, WARMING).forEach(round -> nanoseconds(letter.keptTo(1)));

        long free = median(letter);
        long kept = median(letter.keptTo(1));

        System.out.printf("A paper of two pages: %d ms; kept to one: %d ms%n", free / 1_000_000, kept / 1_000_000);
        assertThat(kept).isLessThan(2 * free + Duration.ofMillis(100).toNanos());
    }

    private long median(DocumentContent letter) {
        return LongStream.range(0, MEASURED)
                .map(round -> nanoseconds(letter))
                .sorted()
                .skip(MEASURED / 2)
                .findFirst()
                .orElseThrow();
    }

    private long nanoseconds(DocumentContent letter) {
        return Processor.timeOf(() -> renderer.render(letter, PDF)).toNanos();
    }

    private long nanoseconds() {
        return nanoseconds(Letters.withEveryKindOfBlock());
    }
}
