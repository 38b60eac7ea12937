package se.vagval.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The Nu checker of HTML, as a process of its own: pages are gathered as they were sent, and read all at once. */
final class NuChecker {

    private static final Path JAR = Path.of("target/nu/node_modules/vnu-jar/build/dist/vnu.jar");

    private final Path folder;
    private final List<String> addresses = new ArrayList<>();

    NuChecker() {
        try {
            folder = Files.createTempDirectory(Path.of("target"), "pages-");
        } catch (IOException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    void add(String address, String html) {
        try {
            Files.writeString(folder.resolve(addresses.size() + ".html"), html);
            addresses.add(address);
        } catch (IOException unwritable) {
            throw new IllegalStateException(address, unwritable);
        }
    }

    int pages() {
        return addresses.size();
    }

    /** What is wrong, with the address of the page that says it. */
    List<String> faults() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var said = folder.resolveSibling(folder.getFileName() + ".txt");
        var checking = new ProcessBuilder(
                        java, "-Xmx512m", "-jar", JAR.toString(), "--errors-only", "--format", "gnu", folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        int ended = checking.waitFor();
        var lines = Files.readAllLines(said);
        if (ended != 0 && lines.isEmpty()) {
            throw new IllegalStateException("the checker ended with " + ended);
        }
        return lines.stream().filter(it -> !it.isBlank()).map(this::told).toList();
    }

    private String told(String line) {
        var number = line.replaceFirst("^\"?file:.*/(\\d+)\\.html.*", "$1");
        return number.matches("\\d+")
                ? addresses.get(Integer.parseInt(number)) + " " + line.replaceFirst("^.*?html", "")
                : line;
    }
}
