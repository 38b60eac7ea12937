package se.vagval.statement.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/**
 * The patterns of the drafts are ours. A real statement is kept here only as fingerprints of its runs of six words, those
 * that are official names left out; no pattern and no example of the demo may hold one of them.
 */
class OwnWordsTests {

    private static final int RUN = 6;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");

    private final Set<String> real = lines("statements/real-phrases.sha256");

    @Test
    void noPatternRepeatsMoreThanAFewWordsOfARealStatement() throws IOException {
        var patterns = new Properties();
        try (var file = new ClassPathResource("messages/statement-draft.properties").getInputStream()) {
            patterns.load(new java.io.InputStreamReader(file, StandardCharsets.UTF_8));
        }

        patterns.forEach((key, pattern) -> Stream.of(((String) pattern).split("\\{\\d}|;"))
                .forEach(part -> assertThat(repeated(part)).as(key.toString()).isEmpty()));
    }

    @Test
    void neitherDoTheExamplesOfTheDemo() {
        for (var file : List.of("demo/assessments/HUB2030.yaml", "demo/cases/HUB2030.yaml")) {
            var text = String.join(" ", lines(file));

            assertThat(repeated(text)).as(file).isEmpty();
        }
    }

    private List<String> repeated(String text) {
        var words = WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(it -> it.group())
                .toList();
        var found = new ArrayList<String>();
        for (int at = 0; at + RUN <= words.size(); at++) {
            var run = String.join(" ", words.subList(at, at + RUN));
            if (real.contains(fingerprint(run))) {
                found.add(run);
            }
        }
        return found;
    }

    private static String fingerprint(String run) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(run.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Set<String> lines(String path) {
        try {
            return new ClassPathResource(path)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
