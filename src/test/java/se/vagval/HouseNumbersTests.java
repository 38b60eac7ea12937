package se.vagval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Husets tal: how long files and methods are. Says the figures, and lets no file and no method grow past the house's measure. */
class HouseNumbersTests {

    private static final Logger LOG = LoggerFactory.getLogger(HouseNumbersTests.class);
    private static final Path ROOT = Path.of("src/main/java");
    private static final int LONGEST_FILE = 250;
    private static final int LONGEST_METHOD = 26;

    /** Methods that were longer when the measure was set; the list only shrinks. */
    private static final int STILL_LONGER = 3;

    private static final int STILL_LONGER_FILES = 0;

    private static final Pattern HEAD = Pattern.compile("^ {4,}\\S.*\\{$");
    private static final Pattern NO_METHOD = Pattern.compile(
            "\\b(?:class|record|enum|interface|new|switch|if|for|while|try|catch|synchronized|return)\\b|=|->");

    record Measured(String name, int lines) {
        @Override
        public String toString() {
            return name + " " + lines;
        }
    }

    @Test
    void noFileIsLongerThanAPersonReads() throws IOException {
        var files = new ArrayList<Measured>();
        for (var file : sources()) {
            files.add(new Measured(
                    file.getFileName().toString(), Files.readAllLines(file).size()));
        }

        say("files", files);
        assertThat(files.stream().filter(it -> it.lines() > LONGEST_FILE)).hasSizeLessThanOrEqualTo(STILL_LONGER_FILES);
    }

    @Test
    void noMethodIsLongerThanAPersonHoldsInMind() throws IOException {
        var methods = new ArrayList<Measured>();
        for (var file : sources()) {
            methods.addAll(methodsOf(file.getFileName().toString(), Files.readAllLines(file)));
        }

        say("methods", methods);
        assertThat(methods).hasSizeGreaterThan(3000);
        assertThat(methods.stream().filter(it -> it.lines() > LONGEST_METHOD)).hasSizeLessThanOrEqualTo(STILL_LONGER);
    }

    @Test
    void measuresBetweenTheBraces() {
        var lines = List.of(
                "class A {",
                "    A() {}",
                "    int one(",
                "            int a) {",
                "        if (a > 0) {",
                "            return 1;",
                "        }",
                "        return 2;",
                "    }",
                "}");

        assertThat(methodsOf("A", lines)).containsExactly(new Measured("A one", 4));
    }

    private static List<Measured> methodsOf(String file, List<String> lines) {
        var found = new ArrayList<Measured>();
        for (var at = 0; at < lines.size(); at++) {
            var head = HEAD.matcher(lines.get(at));
            if (!head.matches()) {
                continue;
            }
            var start = at;
            var said = lines.get(at).strip();
            while (count(said, '(') < count(said, ')') || !said.contains("(") && start > 0) {
                start--;
                if (start < 0 || lines.get(start).isBlank()) {
                    break;
                }
                said = lines.get(start).strip() + " " + said;
            }
            var name = said.split("\\(")[0];
            if (start < 0 || !said.contains("(") || NO_METHOD.matcher(name).find() || name.startsWith("@")) {
                continue;
            }
            var indent =
                    lines.get(start).length() - lines.get(start).stripLeading().length();
            if (indent > 8 || name.contains(".")) {
                continue;
            }
            var end = lines.subList(at, lines.size()).indexOf(" ".repeat(indent) + "}");
            if (end > 0) {
                found.add(new Measured(file + " " + name.substring(name.lastIndexOf(' ') + 1), end - 1));
            }
        }
        return found;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(it -> it == sign).count();
    }

    private static void say(String what, List<Measured> measured) {
        var sorted = measured.stream()
                .sorted(Comparator.comparingInt(Measured::lines))
                .toList();
        LOG.info(
                "{}: {}, median {}, p90 {}, longest {}",
                what,
                sorted.size(),
                sorted.get(sorted.size() / 2).lines(),
                sorted.get(sorted.size() * 9 / 10).lines(),
                sorted.reversed().stream().limit(20).toList());
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(ROOT)) {
            return files.filter(it -> it.toString().endsWith(".java")).toList();
        }
    }
}
