package se.vagval.packed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.vagval.packed.PackedPortal.Form;
import se.vagval.packed.PackedPortal.Ports;

/**
 * The cache that the image is shipped with is trained as it is run: {@code AOTMode=on} makes a JVM that refuses it end
 * instead of starting slowly and silently. {@code src/test/perf/start} measures what it gains.
 */
@Tag("packed")
class AheadOfTimePackedTests {

    private static final int ROUNDS = Integer.getInteger("vagval.perf.starts", 0);
    private static final int WARM_UP = 10;
    private static final Duration PATIENCE = Duration.ofMinutes(8);

    /** Until the first page: by the clock and by the processor; then the processor time of the first requests. */
    private record Start(double seconds, double cpu, double warmUp, int requests) {}

    @Test
    void startsWithTheTrainedCacheAndNeverWithoutItUnnoticed() throws Exception {
        var jar = Form.EXTRACTED.jar();
        var cache = Training.train(jar, FilledDatabase.server());

        var server = FilledDatabase.server();
        try (var portal = PackedPortal.start(jar, server, new Ports(), "cached", this::namesMail, options(cache))) {
            portal.awaitUp(PATIENCE);
            assertThat(portal.log()).contains("AOT-processed");
            assertThat(hasMail(portal))
                    .as("a server for mail is named at the start")
                    .isTrue();
            assertThat(new Walk(portal.ports().pages()).once()).isGreaterThan(20);
            assertThat(portal.endsWithin(Duration.ofSeconds(60))).isTrue();
        }
        measure(jar, cache);
    }

    private void namesMail(ProcessBuilder process) {
        process.environment().put("SPRING_MAIL_HOST", "127.0.0.1");
    }

    private static boolean hasMail(PackedPortal portal) throws Exception {
        var officer = new Guest(portal.ports().pages());
        officer.signIn("handlaggare", FilledDatabase.PASSWORD);
        var page = officer.get("/aviseringar/brev");
        assertThat(page.status()).isEqualTo(200);
        return !page.body().contains("ingen e-post inställd");
    }

    private static void measure(Path jar, Path cache) throws Exception {
        var plainJar = PackedPortal.extractTo(Path.of("target/packed/plain"));
        var plain = new ArrayList<Start>();
        var cached = new ArrayList<Start>();
        for (var round = 0; round < ROUNDS; round++) {
            plain.add(start(plainJar, "plain"));
            cached.add(start(jar, "cached", options(cache)));
        }
        if (ROUNDS > 0) {
            tell("start, clock", plain, cached, Start::seconds);
            tell("start, processor", plain, cached, Start::cpu);
            tell("first " + plain.getFirst().requests() + " requests, processor", plain, cached, Start::warmUp);
        }
    }

    private static String[] options(Path cache) {
        return new String[] {"-XX:AOTCache=" + cache, "-XX:AOTMode=on"};
    }

    private static Start start(Path jar, String name, String... options) throws Exception {
        try (var portal = PackedPortal.start(jar, FilledDatabase.server(), name, options)) {
            var seconds = portal.awaitUp(PATIENCE).toMillis() / 1000.0;
            var cpu = portal.cpu();
            var walk = new Walk(portal.ports().pages());
            var requests = 0;
            for (var round = 0; round < WARM_UP; round++) {
                requests = walk.once();
            }
            var warmUp = portal.cpu().minus(cpu);
            portal.endsWithin(Duration.ofSeconds(60));
            return new Start(seconds, cpu.toMillis() / 1000.0, warmUp.toMillis() / 1000.0, requests);
        }
    }

    private interface Figure {
        double of(Start start);
    }

    private static void tell(String what, List<Start> plain, List<Start> cached, Figure figure) {
        var without = median(plain, figure);
        var with = median(cached, figure);
        System.out.printf("%-34s plain %6.2f s   cached %6.2f s   ratio %.2f%n", what, without, with, with / without);
    }

    private static double median(List<Start> starts, Figure figure) {
        var sorted = starts.stream().mapToDouble(figure::of).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
