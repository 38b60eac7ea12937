package se.vagval.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CaseAddressTests {

    private static final Pattern SPELLED = Pattern.compile("\"(redirect:)?/arenden/\" \\+");

    @Test
    void saysWhereACaseAndItsPagesAre() {
        var id = CaseFileId.of("0b7e3c1e-5a51-4c07-9d0a-000000000000");

        assertThat(id.address()).isEqualTo("/arenden/0b7e3c1e-5a51-4c07-9d0a-000000000000");
        assertThat(id.address("beslut#paragraf"))
                .isEqualTo("/arenden/0b7e3c1e-5a51-4c07-9d0a-000000000000/beslut#paragraf");
    }

    @Test
    void nobodyElseSpellsTheAddressOfACase() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(it -> it.toString().endsWith(".java"))
                            .filter(it -> !it.endsWith("CaseFileId.java"))
                            .filter(it -> !spellings(it).isEmpty())
                            .flatMap(it -> spellings(it).stream().map(line -> it.getFileName() + ": " + line)))
                    .isEmpty();
        }
    }

    private static List<String> spellings(Path file) {
        try {
            return Files.readString(file)
                    .lines()
                    .filter(it -> SPELLED.matcher(it).find() && !it.contains("/arenden/nytt"))
                    .map(String::strip)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
