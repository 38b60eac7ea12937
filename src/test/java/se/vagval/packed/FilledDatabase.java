package se.vagval.packed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import se.vagval.VagvalApplication;
import se.vagval.database.EmbeddedDatabase;

/** One database for all packed portals of a run, filled by one start in Demoläge: people, cases, a meeting. */
final class FilledDatabase {

    /** The password of all its people. */
    static final String PASSWORD = "vagval";

    private static EmbeddedDatabase server;

    private FilledDatabase() {}

    static synchronized EmbeddedDatabase server() {
        if (server == null) {
            var folder = newFolder();
            fill(folder);
            server = EmbeddedDatabase.start(folder);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        }
        return server;
    }

    static void fill(Path folder) {
        SpringApplication.run(
                        VagvalApplication.class,
                        "--server.port=0",
                        "--vagval.database.folder=" + folder,
                        "--vagval.health.port=")
                .close();
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("vagval-packed-database");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
