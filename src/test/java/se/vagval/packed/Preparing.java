package se.vagval.packed;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import org.springframework.util.FileSystemUtils;

/**
 * Prepares the extracted portal for its starts. Which beans there are, what they need and what stands before them is the same
 * each time: Spring finds it out once, here, and writes it as classes into the jar, which the ahead-of-time cache then holds.
 */
final class Preparing {

    /**
     * What is decided here and no more at the start: it has a database of its own, so it is no demo; and it can send mail, which
     * it does if the start names a server.
     */
    private static final List<String> DECIDED =
            List.of("--spring.datasource.url=jdbc:postgresql://none/none", "--spring.mail.host=none");

    private Preparing() {}

    static void prepare(Path jar) throws IOException, InterruptedException {
        var work = Files.createTempDirectory(jar.toAbsolutePath().getParent(), "prepared");
        var sources = work.resolve("sources");
        var resources = work.resolve("resources");
        var classes = work.resolve("classes");
        findOut(jar, sources, resources, classes);
        compile(jar, sources, classes);
        // Said by the jar itself, so that no way of starting it can forget it.
        Files.writeString(classes.resolve("spring.properties"), "spring.aot.enabled=true\n");
        use(
                "jar",
                "--update",
                "--file",
                jar.toString(),
                "-C",
                classes.toString(),
                ".",
                "-C",
                resources.toString(),
                ".");
        FileSystemUtils.deleteRecursively(work);
    }

    private static void findOut(Path jar, Path sources, Path resources, Path classes)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(PackedPortal.java(), "-XX:TieredStopAtLevel=1", "-cp", classPath(jar)));
        command.addAll(
                List.of("org.springframework.boot.SpringApplicationAotProcessor", "se.vagval.VagvalApplication"));
        command.addAll(List.of(sources.toString(), resources.toString(), classes.toString(), "se.vagval", "vagval"));
        command.addAll(DECIDED);
        var ended = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (ended != 0) {
            throw new IllegalStateException("preparing ended with " + ended);
        }
    }

    private static void compile(Path jar, Path sources, Path classes) throws IOException {
        var arguments = new ArrayList<>(List.of("--release", "25", "-parameters", "-proc:none", "-nowarn"));
        arguments.addAll(List.of("-d", classes.toString(), "-cp", classes + ":" + classPath(jar)));
        try (var files = Files.walk(sources)) {
            files.map(Path::toString).filter(it -> it.endsWith(".java")).forEach(arguments::add);
        }
        use("javac", arguments.toArray(String[]::new));
    }

    private static String classPath(Path jar) {
        return jar + ":" + jar.resolveSibling("lib") + "/*";
    }

    private static void use(String tool, String... arguments) {
        var ended = ToolProvider.findFirst(tool)
                .orElseThrow()
                .run(new PrintWriter(System.out, true), new PrintWriter(System.err, true), arguments);
        if (ended != 0) {
            throw new IllegalStateException(tool + " ended with " + ended);
        }
    }
}
