package se.vagval.strategy.draft.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.vagval.strategy.FrameworkVersion.Item;
import se.vagval.strategy.domain.FrameworkOnHand;
import se.vagval.strategy.domain.WordingOutcome;
import se.vagval.strategy.domain.WordingRow;

/** A region's own words come in from files, and every row is told of. */
class WordingFilesTests {

    @TempDir
    Path folder;

    @Test
    void putsTheRegionsWordsInThePlaceOfThePortals() throws IOException {
        file("""
                version: "2024"
                priorities:
                  - code: "R24-1"
                    text: "Likvärdiga villkor i hela länet, ord för ord"
                    provenance: {kind: underlag, source: "RUN/316/2024, sidan 4", verified: true, note: null}
                  - {code: "R24-2", text: "Utan källa"}
                  - {code: "R24-9", text: "Finns inte"}
                  - {code: "R24-3", txt: "Felskrivet fält"}
                  - {code: "R24-4", text: ["inte", "text"]}
                assuranceSteps:
                  - {number: 1, questions: ["Går det i linje?", "Hur påverkas strategin?", "Finns målkonflikter?"]}
                nonsense: [{code: "X"}]
                """);
        var before = FrameworkOnHand.version("2024");

        var files = new WordingFiles(folder.toString());
        var worded = files.applied(before);

        assertThat(worded.priorities())
                .extracting(Item::text)
                .contains("Likvärdiga villkor i hela länet, ord för ord", "Utan källa");
        assertThat(worded.isVerified("R24-1")).isTrue();
        assertThat(worded.isVerified("R24-2")).as("no source, no mark").isFalse();
        assertThat(worded.priorities().get(2)).isEqualTo(before.priorities().get(2));
        assertThat(worded.assuranceSteps().getFirst().questions()).hasSize(3);
        assertThat(worded.readingGuide().subjects()).noneMatch(it -> it.code().equals("1.4"));
        assertThat(files.report())
                .extracting(WordingRow::code, WordingRow::outcome)
                .contains(
                        tuple("R24-1", WordingOutcome.TAKEN),
                        tuple("R24-2", WordingOutcome.WITHOUT_SOURCE),
                        tuple("R24-9", WordingOutcome.UNKNOWN_THING),
                        tuple("R24-3", WordingOutcome.UNKNOWN_FIELD),
                        tuple("R24-4", WordingOutcome.NOT_SOUND),
                        tuple("1.4", WordingOutcome.PRUNED),
                        tuple("", WordingOutcome.UNKNOWN_PART));
    }

    /** F297: what one portal gives away another can read, and finds nothing other in it. */
    @Test
    void readsAWholeVersionThatAnotherPortalHasWritten() throws IOException {
        var version = FrameworkOnHand.version("2024");
        file(FrameworkSharing.write(version));

        var files = new WordingFiles(folder.toString());

        assertThat(files.applied(version)).isEqualTo(version);
        assertThat(files.report()).hasSizeGreaterThan(150).allMatch(it -> it.outcome() == WordingOutcome.SAME);
    }

    @Test
    void addsAndTakesOutForARegionThatBegins() throws IOException {
        file("""
                version: "2024"
                crosswalk: [{code: "R24-4", gone: true}]
                priorities:
                  - {code: "R24-4", gone: true}
                  - {code: "SV-1", new: true, text: "Fisk och vatten", explanation: null}
                  - {code: "D8", new: true, text: "Betyder redan något annat", explanation: null}
                nationalAreas:
                  - {code: "N1", gone: true}
                """);

        var files = new WordingFiles(folder.toString());
        var worded = files.applied(FrameworkOnHand.version("2024"));

        assertThat(worded.priorities()).extracting(Item::code).containsExactly("R24-1", "R24-2", "R24-3", "SV-1");
        assertThat(worded.isVerified("SV-1")).isFalse();
        assertThat(worded.readingGuide().subjects()).noneMatch(it -> it.code().equals("R24-4"));
        assertThat(files.report())
                .extracting(WordingRow::code, WordingRow::outcome)
                .contains(
                        tuple("SV-1", WordingOutcome.ADDED),
                        tuple("R24-4", WordingOutcome.REMOVED),
                        tuple("R24-4", WordingOutcome.PRUNED),
                        tuple("D8", WordingOutcome.NOT_SOUND));
    }

    @Test
    void tellsOfAFileThatCannotBeReadAndOfAVersionThatDoesNotExist() throws IOException {
        Files.writeString(folder.resolve("a.yaml"), "version: [\n");
        Files.writeString(folder.resolve("b.yaml"), "version: \"1999\"\n");

        var files = new WordingFiles(folder.toString());
        var version = FrameworkOnHand.version("2024");

        assertThat(files.applied(version)).isEqualTo(version);
        assertThat(files.report())
                .extracting(WordingRow::outcome)
                .containsExactly(WordingOutcome.UNREADABLE, WordingOutcome.UNKNOWN_VERSION);
    }

    /** As it comes out of an old editor, or half done: the portal starts, and says what it could not use. */
    @Test
    void standsWhatSomebodyHasSavedInAHurry() throws IOException {
        Files.write(folder.resolve("a.yml"), "version: \"2024\" # åäö".getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(folder.resolve("b.yaml"), "- version: 2024\n");
        Files.writeString(folder.resolve("c.yaml"), """
                version: "2024"
                2027: [{code: "X"}]
                nationalAreas:
                letterhead: "Bara text"
                priorities:
                  - "bara text"
                  - code: "R24-1"
                    text: 2027-01-01
                  - {code: "R24-2", provenance: "sidan 4"}
                  - {7: "siffra", code: "R24-3"}
                """);

        var files = new WordingFiles(folder.toString());
        var version = FrameworkOnHand.version("2024");

        assertThat(files.applied(version).priorities())
                .extracting(Item::code)
                .containsExactlyElementsOf(
                        version.priorities().stream().map(Item::code).toList());
        assertThat(files.report())
                .extracting(WordingRow::file, WordingRow::outcome)
                .contains(
                        tuple("a.yml", WordingOutcome.UNREADABLE),
                        tuple("b.yaml", WordingOutcome.UNREADABLE),
                        tuple("c.yaml", WordingOutcome.UNKNOWN_PART),
                        tuple("c.yaml", WordingOutcome.NOT_SOUND),
                        tuple("c.yaml", WordingOutcome.UNKNOWN_FIELD))
                .doesNotContain(tuple("c.yaml", WordingOutcome.TAKEN), tuple("c.yaml", WordingOutcome.SAME));
    }

    private void file(String text) throws IOException {
        Files.writeString(folder.resolve("ord.yaml"), text);
    }
}
