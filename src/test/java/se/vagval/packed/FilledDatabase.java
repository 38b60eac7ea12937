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
    private static Path folder;

    private FilledDatabase() {}

    static synchronized EmbeddedDatabase server() {
        if (server == null) {
            folder = newFolder();
            fill(folder);
            server = EmbeddedDatabase.start(folder);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        }
        return server;
    }

    /** Where it lies, for those who mean it harm. */
    static synchronized Path folder() {
        server();
        return folder;
    }

    private static void fill(Path folder) {
        SpringApplication.run(
                        VagvalApplication.class,
                        "--server.port=0",
                        "--vagval.database.folder=" + folder,
                        "--vagval.test.demo=true")
                .close();
    }

    private static Path newFolder() {
        try {
            var named = System.getProperty("vagval.attack.disk");
            return named == null
                    ? Files.createTempDirectory("vagval-packed-database")
                    : Files.createTempDirectory(Path.of(named), "database");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
