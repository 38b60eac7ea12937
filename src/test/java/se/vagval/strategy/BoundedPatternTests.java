package se.vagval.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.vagval.strategy.domain.FrameworkOnHand;

class BoundedPatternTests {

    static final String HARDEST = "a".repeat(60_000) + "!";

    @ParameterizedTest
    @ValueSource(strings = {"(.*)(.*)(.*)x", "(\\w+)*\\1z", "(.*)(.*)(.*)(.*)x", "((a+)b?)+c\\2"})
    void neitherTakesAPatternWithoutEndNorWaitsForIt(String endless) {
        assertThat(BoundedPattern.isBounded(endless)).as(endless).isFalse();

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(BoundedPattern.of(endless, 0).isIn(HARDEST)).isFalse());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drifts?stöd|ordinarie verksamhet",
                "\\d[\\d \\u00a0]*(?: euro| ?€)",
                "(?<!in)direkt\\w*",
                ".*kommun.*"
            })
    void takesWhatPeopleWrite(String usual) {
        assertThat(BoundedPattern.isBounded(usual)).as(usual).isTrue();
    }

    @Test
    void takesEverythingThePortalBrings() {
        for (var version : List.of(FrameworkOnHand.version("2021"), FrameworkOnHand.version("2024"))) {
            version.gates()
                    .forEach(gate -> gate.words()
                            .values()
                            .forEach(it -> assertThat(BoundedPattern.isBounded(it))
                                    .as(it)
                                    .isTrue()));
            var guide = version.readingGuide();
            guide.patterns()
                    .values()
                    .forEach(it ->
                            assertThat(BoundedPattern.isBounded(it)).as(it).isTrue());
            guide.addressing()
                    .forEach(it ->
                            assertThat(BoundedPattern.isBounded(it)).as(it).isTrue());
        }
    }

    @Test
    void findsWhatThePatternItselfFinds() {
        var text = "Stödet är 12 000 euro och 300 €. ".repeat(500);
        var written = "\\d[\\d \\u00a0]*(?: euro| ?€)";

        assertThat(BoundedPattern.of(written, 0).passagesIn(text, 10_000))
                .containsExactlyElementsOf(Pattern.compile(written)
                        .matcher(text)
                        .results()
                        .map(it -> it.group())
                        .toList());
        assertThat(BoundedPattern.of(written, 0).passagesIn(text, 3)).hasSize(3);
        assertThat(BoundedPattern.of("finns inte", 0).isIn(text)).isFalse();
    }

    @Test
    void tellsAMisprintFromAPatternWithoutEnd() {
        assertThat(BoundedPattern.isReadable("(öppen")).isFalse();
        assertThat(BoundedPattern.isReadable("x".repeat(3_000))).isFalse();
        assertThat(BoundedPattern.isReadable("(.*)(.*)(.*)x")).isTrue();
    }
}
