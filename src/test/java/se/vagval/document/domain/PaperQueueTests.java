package se.vagval.document.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.OutputStream;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.vagval.document.Booklet;
import se.vagval.document.Crowd;
import se.vagval.document.DocumentContent;
import se.vagval.document.DocumentFormat;

/** Two hundred people print at once: some are served, the others are told that it is crowded, and nothing else happens. */
class PaperQueueTests {

    private final AtomicLong clock = new AtomicLong();

    /** The only place is taken until the first has been told, so that no machine is too quick for it. */
    @Test
    void servesAsManyAsItCanAndTellsTheOthers() throws Exception {
        var queue = new PaperQueue(1);
        var letters = new FormattedDocuments(queue);
        var begun = new CountDownLatch(1);
        var told = new CountDownLatch(1);
        Callable<String> printing = () -> {
            try {
                return letters.render(Letters.withEveryKindOfBlock(), DocumentFormat.PDF).length > 1_000
                        ? "served"
                        : "empty";
            } catch (RejectedExecutionException busy) {
                told.countDown();
                return "told";
            }
        };
        var busy = Thread.ofVirtual()
                .start(() -> queue.inTurn(() -> {
                    begun.countDown();
                    await(told);
                    return "";
                }));
        await(begun);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(Collections.nCopies(200, printing)).stream()
                    .map(Future::resultNow)
                    .toList();

            assertThat(answers).contains("served", "told").doesNotContain("empty");
        }
        busy.join();
        assertThat(printing.call()).isEqualTo("served");
    }

    @Test
    @Timeout(60)
    void tellsAtOnceWhoseTurnCannotComeInTime() throws Exception {
        var queue = new PaperQueue(1, Duration.ofHours(1), clock::get);
        taking(queue, Duration.ofMinutes(25));

        try (var crowd = new Crowd(queue, 1)) {
            crowd.waits(2);

            assertThatExceptionOfType(RejectedExecutionException.class)
                    .as("the third would wait 75 minutes")
                    .isThrownBy(() -> queue.inTurn(() -> ""))
                    .withMessage("too many documents at once");
        }
        assertThat(queue.<String>inTurn(() -> "served")).isEqualTo("served");
    }

    @Test
    @Timeout(60)
    void letsMoreWaitWhenPapersHaveBecomeQuickAgain() throws Exception {
        var queue = new PaperQueue(1, Duration.ofHours(1), clock::get);
        taking(queue, Duration.ofDays(2));
        try (var crowd = new Crowd(queue, 1)) {
            crowd.waits(1);
        }

        for (var made = 0; made < 20; made++) {
            taking(queue, Duration.ofMinutes(1));
        }

        try (var crowd = new Crowd(queue, 1)) {
            crowd.waits(10);
        }
    }

    @Test
    @Timeout(60)
    void lettersOnTwoPlacesLetTwiceAsManyWait() throws Exception {
        var queue = new PaperQueue(2, Duration.ofHours(1), clock::get);
        taking(queue, Duration.ofMinutes(25));

        try (var crowd = new Crowd(queue, 2)) {
            crowd.waits(4);

            assertThatExceptionOfType(RejectedExecutionException.class)
                    .isThrownBy(() -> queue.inTurn(() -> ""))
                    .withMessage("too many documents at once");
        }
    }

    private void taking(PaperQueue queue, Duration time) {
        queue.inTurn(() -> clock.addAndGet(time.toNanos()));
    }

    @Test
    void aPacketWaitsItsTurnLikeAnyPaperAndIsToldWhenItIsCrowded() throws Exception {
        var queue = new PaperQueue(1);
        var begun = new CountDownLatch(1);
        var over = new CountDownLatch(1);
        var cover = new FormattedDocuments(new PaperQueue()).render(Letters.ofPlainText("Lista"), DocumentFormat.PDF);
        var packet = new Booklet(new Booklet.Paper("Lista", 0, Booklet.PageMark.NONE, () -> cover), List.of());
        var busy = Thread.ofVirtual()
                .start(() -> queue.inTurn(() -> {
                    begun.countDown();
                    await(over);
                    return "";
                }));
        await(begun);

        assertThatExceptionOfType(RejectedExecutionException.class)
                .isThrownBy(() -> new PdfBinder(queue).bind(packet, OutputStream.nullOutputStream()));

        over.countDown();
        busy.join();
        assertThatCode(() -> new PdfBinder(queue).bind(packet, OutputStream.nullOutputStream()))
                .doesNotThrowAnyException();
    }

    @Test
    void whatAPaperSaysIsGatheredWhenItsTurnHasCome() throws Exception {
        var queue = new PaperQueue(1);
        var letters = new FormattedDocuments(queue);
        var gathered = new AtomicInteger();
        Supplier<DocumentContent> content = () -> {
            gathered.incrementAndGet();
            assertThatExceptionOfType(RejectedExecutionException.class)
                    .as("the place is taken while the content is gathered")
                    .isThrownBy(() -> waiting(queue));
            return Letters.ofPlainText("Brev");
        };

        letters.render(content, DocumentFormat.PDF);

        assertThat(gathered).hasValue(1);
    }

    /** Somebody else, who meets the queue. */
    private static void waiting(PaperQueue queue) throws Throwable {
        try (var other = Executors.newVirtualThreadPerTaskExecutor()) {
            other.submit(() -> queue.inTurn(() -> "")).get();
        } catch (ExecutionException refused) {
            throw refused.getCause();
        }
    }

    @Test
    void aPaperMadeWhileItIsBoundTakesNoSecondPlace() {
        var queue = new PaperQueue(1);
        var letters = new FormattedDocuments(queue);
        var paper = new Booklet.Paper(
                "Brev",
                0,
                Booklet.PageMark.NONE,
                () -> letters.render(Letters.ofPlainText("Brev"), DocumentFormat.PDF));

        assertThatCode(() -> new PdfBinder(queue)
                        .bind(new Booklet(paper, List.of(paper, paper)), OutputStream.nullOutputStream()))
                .doesNotThrowAnyException();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
