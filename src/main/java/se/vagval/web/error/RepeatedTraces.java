package se.vagval.web.error;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.springframework.stereotype.Component;

/** Writes a failure with its stack trace once per cause and minute, whoever logs it, so that a stranger cannot fill the log. */
@Component
class RepeatedTraces extends TurboFilter {

    private static final long INTERVAL = Duration.ofMinutes(1).toNanos();
    private static final int MOST_CAUSES = 500;

    private final Map<String, Long> written = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > MOST_CAUSES;
        }
    };

    @PostConstruct
    void listen() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            context.addTurboFilter(this);
            start();
        }
    }

    @PreDestroy
    void leave() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            context.getTurboFilterList().remove(this);
        }
    }

    @Override
    public FilterReply decide(
            @Nullable Marker marker,
            Logger logger,
            Level level,
            @Nullable String format,
            Object @Nullable [] arguments,
            @Nullable Throwable failure) {
        var thrown = failure != null ? failure : lastOf(arguments);
        return thrown == null
                        || !level.isGreaterOrEqual(logger.getEffectiveLevel())
                        || isFirst(causeOf(thrown), System.nanoTime())
                ? FilterReply.NEUTRAL
                : FilterReply.DENY;
    }

    synchronized boolean isFirst(String cause, long now) {
        var last = written.get(cause);
        if (last != null && now - last < INTERVAL) {
            return false;
        }
        written.remove(cause);
        written.put(cause, now);
        return true;
    }

    /** The kind of the innermost failure and the place it came from. */
    private static String causeOf(Throwable failure) {
        var root = failure;
        for (var depth = 0; root.getCause() != null && depth < 30; depth++) {
            root = root.getCause();
        }
        var frames = root.getStackTrace();
        return root.getClass().getName() + (frames.length == 0 ? "" : "@" + frames[0]);
    }

    private static @Nullable Throwable lastOf(Object @Nullable [] arguments) {
        return arguments != null && arguments.length > 0 && arguments[arguments.length - 1] instanceof Throwable thrown
                ? thrown
                : null;
    }
}
