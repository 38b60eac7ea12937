package se.vagval.web.error;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class RepeatedTracesTests {

    private static final long A_MINUTE = 60_000_000_000L;

    private final RepeatedTraces traces = new RepeatedTraces();
    private final Logger log = (Logger) LoggerFactory.getLogger("repeated.traces");
    private final ListAppender<ILoggingEvent> written = new ListAppender<>();

    @BeforeEach
    void listen() {
        traces.listen();
        written.start();
        log.addAppender(written);
    }

    @AfterEach
    void leave() {
        log.detachAppender(written);
        traces.leave();
    }

    @Test
    void writesAFailureOfOneCauseOnceHoweverOftenItIsLogged() {
        for (var times = 0; times < 20; times++) {
            log.error("request {} failed", times, new IllegalStateException(oneCause()));
        }
        log.error("another", new IllegalArgumentException("elsewhere"));
        log.error("without any trace");
        log.error("without any trace");

        assertThat(written.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .containsExactly("request 0 failed", "another", "without any trace", "without any trace");
    }

    @Test
    void writesItAgainAfterAMinute() {
        assertThat(traces.isFirst("cause", 0)).isTrue();
        assertThat(traces.isFirst("cause", A_MINUTE - 1)).isFalse();
        assertThat(traces.isFirst("cause", A_MINUTE)).isTrue();
        assertThat(traces.isFirst("other", A_MINUTE)).isTrue();
    }

    private static RuntimeException oneCause() {
        return new UnsupportedOperationException("of one place");
    }
}
