package se.vagval.document.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import se.vagval.document.DocumentContent;
import se.vagval.document.DocumentFormat;
import se.vagval.document.DocumentRenderer;

/**
 * Hands the content to the writer of the format asked for. As many are written at once as the machine has processors; the
 * others wait their turn, and whoever has waited too long is told that the portal is busy.
 */
@Component
class FormattedDocuments implements DocumentRenderer {

    private static final Duration PATIENCE = Duration.ofMillis(2000);

    private static final int LONGEST_QUEUE = 80;

    private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    private final PdfWriter pdf = new PdfWriter(LetterFonts.fromClasspath());
    private final WordWriter word = new WordWriter();

    @Override
    public byte[] render(DocumentContent content, DocumentFormat format) {
        try {
            if (places.getQueueLength() >= LONGEST_QUEUE
                    || !places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new RejectedExecutionException("too many documents at once");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new RejectedExecutionException("stopped while waiting", stopped);
        }
        try {
            return write(content, format);
        } finally {
            places.release();
        }
    }

    private byte[] write(DocumentContent content, DocumentFormat format) {
        var outlined = content.with(Outline.withoutGaps(content.blocks()));
        try {
            return switch (format) {
                case PDF -> pdf.write(outlined);
                case DOCX -> word.write(outlined);
            };
        } catch (IOException e) {
            throw new UncheckedIOException("could not write " + format, e);
        }
    }
}
