package se.vagval.web.watch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.LivenessState;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Hälsoporten. Tells a supervisor how the portal is, on a port and on threads of its own: nothing that holds the pages, a
 * full queue, a lost acceptor, can hold this answer. It opens before the pages and closes after them.
 */
@Component
class HealthPort implements SmartLifecycle {

    private static final int THREADS = 2;
    private static final int UP = 200;
    private static final int DOWN = 503;

    private final WatchSettings settings;
    private final ApplicationAvailability availability;
    private final String host;
    private @Nullable HttpServer server;
    private @Nullable ExecutorService threads;

    HealthPort(
            WatchSettings settings,
            ApplicationAvailability availability,
            @Value("${server.address:0.0.0.0}") String host) {
        this.settings = settings;
        this.availability = availability;
        this.host = host;
    }

    @Override
    public void start() {
        if (settings.port() == null) {
            return;
        }
        try {
            threads = Executors.newFixedThreadPool(
                    THREADS, Thread.ofPlatform().daemon().name("health-", 1).factory());
            server = HttpServer.create(new InetSocketAddress(host, settings.port()), 0);
            server.setExecutor(threads);
            server.createContext("/actuator/health", it -> answer(it, this::isAlive));
            server.createContext("/actuator/health/readiness", it -> answer(it, this::isReady));
            server.start();
            // The first answer loads what all later ones need, before there are pages that compete for it.
            new OwnDoor(SelfWatch.reachable(host), server.getAddress().getPort()).isAnswered();
        } catch (IOException taken) {
            throw new UncheckedIOException("the health port " + settings.port() + " cannot be opened", taken);
        }
    }

    private boolean isAlive() {
        return availability.getLivenessState() == LivenessState.CORRECT;
    }

    private boolean isReady() {
        return isAlive() && availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC;
    }

    private static void answer(HttpExchange exchange, BooleanSupplier isWell) throws IOException {
        try (exchange) {
            var well = isWell.getAsBoolean();
            var body = ("{\"status\":\"" + (well ? "UP" : "DOWN") + "\"}").getBytes(StandardCharsets.US_ASCII);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(well ? UP : DOWN, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
            server = null;
        }
        if (threads != null) {
            threads.shutdownNow();
        }
    }

    @Override
    public boolean isRunning() {
        return server != null;
    }

    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
