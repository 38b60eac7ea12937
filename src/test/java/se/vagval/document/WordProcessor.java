package se.vagval.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Ordbehandlare. The one that is installed, if any: it reads Word files and prints their pages. */
public final class WordProcessor {

    private static final String PROGRAM = "soffice";
    private static final int PATIENCE_SECONDS = 120;

    private WordProcessor() {}

    public static boolean isInstalled() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .map(it -> Path.of(it, PROGRAM))
                .anyMatch(Files::isExecutable);
    }

    /** All in one start, in a folder of their own. */
    public static List<byte[]> printed(Path folder, List<byte[]> documents) {
        try {
            var command = new ArrayList<>(List.of(
                    PROGRAM,
                    "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                    "--headless",
                    "--convert-to",
                    "pdf",
                    "--outdir",
                    folder.toString()));
            for (int at = 0; at < documents.size(); at++) {
                command.add(Files.write(folder.resolve(at + ".docx"), documents.get(at))
                        .toString());
            }
            var running = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log").toFile())
                    .start();
            if (!running.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                running.destroyForcibly();
                throw new IllegalStateException("no pages within " + PATIENCE_SECONDS + " s");
            }
            var pages = new ArrayList<byte[]>();
            for (int at = 0; at < documents.size(); at++) {
                pages.add(Files.readAllBytes(folder.resolve(at + ".pdf")));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
