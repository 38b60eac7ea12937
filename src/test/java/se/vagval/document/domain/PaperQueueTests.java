package se.vagval.document.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;
import se.vagval.document.DocumentFormat;
import se.vagval.document.DocumentRenderer;

/** Two hundred people print at once: some are served, the others are told that it is crowded, and nothing else happens. */
class PaperQueueTests {

    private final DocumentRenderer renderer = new FormattedDocuments();

    @Test
    void servesAsManyAsItCanAndTellsTheOthers() throws Exception {
        Callable<String> printing = () -> {
            try {
                return renderer.render(Letters.withEveryKindOfBlock(), DocumentFormat.PDF).length > 1_000
                        ? "served"
                        : "empty";
            } catch (RejectedExecutionException busy) {
                return "told";
            }
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(Collections.nCopies(200, printing)).stream()
                    .map(Future::resultNow)
                    .toList();

            assertThat(answers).contains("served", "told").doesNotContain("empty");
        }
        assertThat(printing.call()).isEqualTo("served");
    }
}
