package se.vagval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** One Swedish term, one English name: every name in the glossary is a type or a constant in the code. */
class GlossaryTests {

    private static final Pattern ROW = Pattern.compile("^\\| ([^|]+) \\| `([^`]+)` \\| ([a-z]+) \\|$");

    record Term(String swedish, String english, String module) {}

    @Test
    void namesOnlyWhatTheCodeHas() throws IOException {
        var words = wordsPerModule();
        var missing = terms().stream()
                .filter(it -> !words.getOrDefault(it.module(), Set.of()).contains(it.english()))
                .toList();
        assertThat(terms()).hasSizeGreaterThan(40);
        assertThat(missing).isEmpty();
    }

    @Test
    void givesEachSwedishTermOneNameAndEachNameOneTerm() throws IOException {
        assertThat(terms()).extracting(Term::swedish).doesNotHaveDuplicates();
        assertThat(terms()).extracting(Term::english).doesNotHaveDuplicates();
    }

    private static List<Term> terms() throws IOException {
        var found = new ArrayList<Term>();
        for (var line : Files.readAllLines(Path.of("src/docs/glossary.md"))) {
            var row = ROW.matcher(line);
            if (row.matches()) {
                found.add(new Term(row.group(1).strip(), row.group(2), row.group(3)));
            }
        }
        return found;
    }

    /** Type names and enum constants per module, read from the sources. */
    private static Map<String, Set<String>> wordsPerModule() throws IOException {
        var root = Path.of("src/main/java/se/vagval");
        var words = new HashMap<String, Set<String>>();
        try (var files = Files.walk(root)) {
            for (var file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                var module = root.relativize(file).getName(0).toString();
                var names = Pattern.compile(
                                "\\b(?:class|record|enum|interface|@interface) (\\w+)|^\\s+([A-Z][A-Z_0-9]+)[,;(]?",
                                Pattern.MULTILINE)
                        .matcher(Files.readString(file))
                        .results()
                        .map(it -> it.group(1) != null ? it.group(1) : it.group(2))
                        .collect(Collectors.toSet());
                words.computeIfAbsent(module, it -> new HashSet<>()).addAll(names);
            }
        }
        return words;
    }
}
