package se.vagval.web.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.availability.ApplicationAvailabilityBean;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.AvailabilityState;
import org.springframework.boot.availability.LivenessState;
import org.springframework.boot.availability.ReadinessState;

/** A supervisor is told the truth on a port that nobody can fill. */
class HealthPortTests {

    private static final int PATIENCE = 3_000;

    private final ApplicationAvailabilityBean availability = new ApplicationAvailabilityBean();
    private int port;
    private HealthPort health;

    @BeforeEach
    void open() throws IOException {
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        health = new HealthPort(settings(port), availability, "127.0.0.1");
        health.start();
    }

    @AfterEach
    void close() {
        health.stop();
    }

    @Test
    void tellsWhetherThePortalLivesAndWhetherItTakesVisitors() throws IOException {
        becomes(LivenessState.CORRECT);
        assertThat(ask("/actuator/health")).isEqualTo(200);
        assertThat(ask("/actuator/health/readiness")).as("not yet ready").isEqualTo(503);

        becomes(ReadinessState.ACCEPTING_TRAFFIC);
        assertThat(ask("/actuator/health/readiness")).isEqualTo(200);

        becomes(LivenessState.BROKEN);
        assertThat(ask("/actuator/health")).isEqualTo(503);
        assertThat(ask("/actuator/health/liveness")).isEqualTo(503);
        assertThat(ask("/actuator/health/readiness")).isEqualTo(503);
    }

    @Test
    void answersAlsoWhileOthersSayNothingOnIt() throws IOException {
        becomes(LivenessState.CORRECT);
        List<Socket> silent = new ArrayList<>();
        for (var visitor = 0; visitor < 20; visitor++) {
            silent.add(new Socket("127.0.0.1", port));
        }

        assertThat(ask("/actuator/health")).isEqualTo(200);

        for (var visitor : silent) {
            visitor.close();
        }
    }

    @Test
    void showsNothingElse() throws IOException {
        assertThat(ask("/")).isEqualTo(404);
        assertThat(ask("/arenden")).isEqualTo(404);
    }

    @Test
    void opensNoPortUnlessToldTo() {
        var closed = new HealthPort(settings(null), availability, "127.0.0.1");

        closed.start();

        assertThat(closed.isRunning()).isFalse();
    }

    private static WatchSettings settings(@Nullable Integer port) {
        return new WatchSettings(port, Duration.ofSeconds(60), false);
    }

    private void becomes(AvailabilityState state) {
        availability.onApplicationEvent(new AvailabilityChangeEvent<>(this, state));
    }

    private int ask(String path) throws IOException {
        var visit = (HttpURLConnection)
                URI.create("http://127.0.0.1:" + port + path).toURL().openConnection();
        visit.setConnectTimeout(PATIENCE);
        visit.setReadTimeout(PATIENCE);
        return visit.getResponseCode();
    }
}
