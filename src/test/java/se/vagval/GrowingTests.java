package se.vagval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Where a new thing goes: a map that names what is not there misleads whoever takes over. */
class GrowingTests {

    private static final Path MAP = Path.of("src/docs/growing.md");
    private static final Pattern NAMED = Pattern.compile("`(src/[^`]+)`");
    private static final int THINGS = 9;

    @Test
    void everyFileThatIsNamedStandsThere() throws IOException {
        assertThat(NAMED.matcher(Files.readString(MAP)).results().map(it -> it.group(1)))
                .hasSizeGreaterThan(2 * THINGS)
                .allSatisfy(it -> assertThat(Path.of(it)).exists());
    }

    @Test
    void eachOfTheNineThingsHasItsRow() throws IOException {
        assertThat(Files.readAllLines(MAP).stream()
                        .filter(it -> it.startsWith("| ") && !it.startsWith("| New"))
                        .map(Pattern.compile("^\\| ([^|]+) \\|")::matcher)
                        .flatMap(it -> it.results().map(MatchResult::group)))
                .hasSize(THINGS);
    }
}
