package se.vagval.packed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import se.vagval.database.EmbeddedDatabase;

/**
 * Trains the ahead-of-time cache. The extracted and prepared portal is started as in production, the pages that people open most are
 * walked, and the portal ends as it is told to: the JVM then writes down which classes it needed, how they are linked and
 * which methods were hot. {@code src/main/docker/train} runs it for the image.
 */
public final class Training {

    private static final int ROUNDS = 12;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private Training() {}

    /** @param arguments the folder to put the extracted portal and its cache into */
    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[0]).toAbsolutePath();
        var jar = PackedPortal.extractTo(folder);
        Preparing.prepare(jar);
        var cache = train(jar, FilledDatabase.server());
        System.out.println("trained " + cache + ", " + Files.size(cache) / 1_000_000 + " MB");
        System.exit(0);
    }

    static Path train(Path jar, EmbeddedDatabase database) throws IOException, InterruptedException, TimeoutException {
        var cache = jar.resolveSibling("vagval.aot");
        Files.deleteIfExists(cache);
        try (var portal = PackedPortal.start(jar, database, "training", "-XX:AOTCacheOutput=" + cache)) {
            portal.awaitUp(PATIENCE);
            var walk = new Walk(portal.ports().pages());
            for (var round = 0; round < ROUNDS; round++) {
                walk.once();
            }
            if (!portal.endsWithin(PATIENCE) || !Files.exists(cache)) {
                throw new IllegalStateException("the training left no cache: " + portal.log());
            }
        }
        return cache;
    }
}
