package se.vagval.decision.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;

import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import se.vagval.casefile.CaseFiles;
import se.vagval.document.Booklet;
import se.vagval.document.BookletBinder;
import se.vagval.document.DocumentRenderer;
import se.vagval.document.PaperTurns;

/** What a packet costs is mostly what is read for it. */
class PaperTests {

    private final PaperTurns crowded = new PaperTurns() {
        @Override
        public <T> T inTurn(Supplier<T> work) {
            throw new RejectedExecutionException("crowded");
        }
    };

    @Test
    void gathersNoPacketWhoseTurnDoesNotCome() {
        var gathered = new AtomicInteger();
        Supplier<Booklet> packet = () -> {
            gathered.incrementAndGet();
            throw new IllegalStateException("gathered");
        };
        var paper = new Paper(mock(DocumentRenderer.class), mock(BookletBinder.class), crowded, mock(CaseFiles.class));

        assertThatExceptionOfType(RejectedExecutionException.class).isThrownBy(() -> paper.answer(packet, "underlag"));

        assertThat(gathered).hasValue(0);
    }
}
