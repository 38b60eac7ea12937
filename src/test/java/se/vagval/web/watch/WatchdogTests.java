package se.vagval.web.watch;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.apache.coyote.AbstractProtocol;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.availability.LivenessState;

/** The portal knows when it stands still: tried on a real server with three threads, all of which can be held. */
class WatchdogTests {

    private static final int THREADS = 3;
    /** Longer than a busy machine, or the collector of a large heap, lets a thread wait. */
    private static final Duration STANDSTILL = Duration.ofMillis(1_500);

    @TempDir
    Path folder;

    private final RequestEnds ends = new RequestEnds();
    private final CountDownLatch held = new CountDownLatch(1);
    private final BlockingQueue<LivenessState> told = new LinkedBlockingQueue<>();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final List<Socket> visitors = new ArrayList<>();
    private final Tomcat server = new Tomcat();
    private int port;

    @BeforeEach
    void open() throws Exception {
        server.setBaseDir(folder.toString());
        var connector = new Connector();
        connector.setPort(0);
        ((AbstractProtocol<?>) connector.getProtocolHandler()).setMaxThreads(THREADS);
        server.setConnector(connector);
        var context = server.addContext("", null);
        Tomcat.addServlet(context, "page", new Page());
        context.addServletMappingDecoded("/*", "page");
        filter(context);
        server.start();
        port = connector.getLocalPort();
    }

    @AfterEach
    void close() throws Exception {
        held.countDown();
        for (var visitor : visitors) {
            visitor.close();
        }
        server.stop();
        server.destroy();
    }

    @Test
    void livesAsLongAsItAnswersItsOwnKnock() throws Exception {
        try (var _ = watchdog()) {
            assertThat(told.poll(3 * STANDSTILL.toMillis(), TimeUnit.MILLISECONDS))
                    .isNull();
        }
    }

    @Test
    void isBrokenWhileAllRequestsStandStillAndWellAgainAfterwards() throws Exception {
        try (var _ = watchdog()) {
            holdAllThreads();

            assertThat(told.poll(20, TimeUnit.SECONDS)).isEqualTo(LivenessState.BROKEN);
            assertThat(ended.await(20, TimeUnit.SECONDS)).as("the last way out").isTrue();

            held.countDown();
            assertThat(told.poll(20, TimeUnit.SECONDS)).isEqualTo(LivenessState.CORRECT);
        }
    }

    @Test
    void isLeftInPeaceWhileOthersAreServedThoughTheKnockIsNot() throws Exception {
        try (var _ = new Watchdog(ends, () -> false, STANDSTILL, told::add, ended::countDown).begin()) {
            for (var request = 0; request < 12; request++) {
                assertThat(new OwnDoor("127.0.0.1", port).isAnswered()).isTrue();
                TimeUnit.MILLISECONDS.sleep(STANDSTILL.toMillis() / 6);
            }
            assertThat(told).isEmpty();
        }
    }

    @Test
    void isBrokenWhenNobodyOpensAtAll() throws Exception {
        server.stop();
        try (var _ = watchdog()) {
            assertThat(told.poll(20, TimeUnit.SECONDS)).isEqualTo(LivenessState.BROKEN);
        }
    }

    private Watchdog watchdog() {
        return new Watchdog(ends, new OwnDoor("127.0.0.1", port)::isAnswered, STANDSTILL, told::add, ended::countDown)
                .begin();
    }

    private void holdAllThreads() throws IOException {
        for (var visitor = 0; visitor < THREADS; visitor++) {
            var socket = new Socket("127.0.0.1", port);
            visitors.add(socket);
            socket.getOutputStream().write("GET /held HTTP/1.1\r\nHost: a\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
        }
    }

    private void filter(org.apache.catalina.Context context) {
        var definition = new FilterDef();
        definition.setFilterName("ends");
        definition.setFilter(ends);
        context.addFilterDef(definition);
        var map = new FilterMap();
        map.setFilterName("ends");
        map.addURLPattern("/*");
        context.addFilterMap(map);
    }

    private final class Page extends HttpServlet {

        private static final long serialVersionUID = 1;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            if (request.getRequestURI().equals("/held")) {
                try {
                    held.await();
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                }
            }
            response.getWriter().print("ok");
        }
    }
}
