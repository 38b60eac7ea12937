package se.vagval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is wrong with a field is seen: whatever folds fields away lies open when one of them is at fault. */
class FoldedFieldsTests {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern FOLD = Pattern.compile("<(/?)details\\b([^>]*)>");

    /** Open by other means: with anything written in it, with the proposal it answers, for the very paper that is taken back. */
    private static final Map<String, String> OTHERWISE = Map.of(
            "targets.html", "form.explained",
            "proposal.html", "proposal.shown",
            "case.html", "${here}");

    @Test
    void everyFoldWithFieldsOpensForTheirFaults() throws IOException {
        var closed = new ArrayList<String>();
        var folds = 0;
        for (var template : templates()) {
            var text = Files.readString(template);
            var fold = FOLD.matcher(text);
            while (fold.find()) {
                if (fold.group(1).isEmpty() && inside(text, fold.end()).contains("components/field ::")) {
                    folds++;
                    if (!opens(template.getFileName().toString(), fold.group(2))) {
                        closed.add(template.getFileName() + fold.group());
                    }
                }
            }
        }

        assertThat(closed).isEmpty();
        assertThat(folds).isGreaterThan(10);
    }

    private static boolean opens(String template, String attributes) {
        return attributes.contains("th:open")
                && (attributes.contains("faults")
                        || attributes.contains("#fields.hasErrors")
                        || OTHERWISE.containsKey(template) && attributes.contains(OTHERWISE.get(template)));
    }

    private static String inside(String text, int from) {
        var fold = FOLD.matcher(text).region(from, text.length());
        for (var depth = 1; fold.find(); ) {
            depth += fold.group(1).isEmpty() ? 1 : -1;
            if (depth == 0) {
                return text.substring(from, fold.start());
            }
        }
        throw new IllegalStateException("a fold that does not end");
    }

    private static List<Path> templates() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            return files.filter(it -> it.toString().endsWith(".html")).toList();
        }
    }
}
