package se.vagval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the sources may not say: codes and labels of the framework are data, and rules ask for roles. */
class SourceTests {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern CODE =
            Pattern.compile("\"[DGB]\\d{1,2}\"|'[DGB]\\d{1,2}'|\"(?:N\\d|R\\d{2}-\\d|S3-[A-Z]+|MK\\d)\"");
    private static final Pattern LABEL = Pattern.compile(
            "\"[^\"]*(?:annat än pengar|Sökt stöd|EU-stöd|\\(avgår\\)|aktiebolag|de minimis|firmateckn)[^\"]*\"");
    /** A list of Swedish words parted by bars, or a small word that ties a sentence together. */
    private static final Pattern WORDS = Pattern.compile(
            "\"[^\"]*[a-zåäö]{2,}\\|[^\"]*[a-zåäö]{2,}\\|[^\"]*[åäö][^\"]*\"|\"(?: (?:att|och|för|som|inte|svår) ?|(?:att|och|för|som|inte) )\"");

    private static final Pattern DAY = Pattern.compile("Local(?:Date|DateTime|Time)\\.now\\(\\)|Year\\.now\\(\\)");

    private static final String THINGS = "/(?:arenden|sammantraden|kvartal|satsningar)/";
    /** The way to a case, a meeting, a quarter or an initiative, with its id added to it. */
    private static final Pattern ADDRESS = Pattern.compile("\"(?:redirect:)?" + THINGS + "\"\\s*\\+");

    private static final Pattern ADDRESS_ON_PAGE = Pattern.compile("'" + THINGS + "'\\s*\\+|\\|" + THINGS + "\\$");

    /** The one table of what the first format left unsaid. */
    private static final Path TABLE = SOURCES.resolve("se/vagval/strategy/FormatOne.java");

    /** What an act tells stands in the order of its sentence; a map without order turns the words round by chance. */
    private static final Pattern DETAILS =
            Pattern.compile("Map<String, String> details\\(\\) \\{[^}]*?Map\\.of\\(\\s*\"\\w+\",[^;]*?,\\s*\"\\w+\",");

    @Test
    void tellWhatAnActDidInTheOrderOfItsSentence() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            assertThat(files.filter(it -> it.toString().endsWith(".java")))
                    .allSatisfy(it -> assertThat(Files.readString(it)).doesNotContainPattern(DETAILS));
        }
    }

    @Test
    void nameNoCodeOfTheFramework() {
        assertThat(found(CODE, SOURCES))
                .as("codes of the framework in the program")
                .isEmpty();
    }

    @Test
    void readNoLabelOfTheFramework() {
        assertThat(found(LABEL, SOURCES))
                .as("labels of the framework in the program")
                .isEmpty();
    }

    /** By which words a text is known for what it is, is data: of the framework, of a bundle or of {@code language}. */
    @Test
    void listNoSwedishWords() {
        assertThat(found(WORDS, SOURCES))
                .as("lists of Swedish words in the program")
                .isEmpty();
    }

    /** Between the Swedish midnight and that of the machine, its day is another than the portal's. */
    /** The trail keeps moments and amounts; how they are said may change. */
    @Test
    void keepNoWrittenDayOrAmountInAnAct() {
        var written = found(Pattern.compile("\\bSwedish\\."), SOURCES);
        assertThat(written.keySet()).filteredOn(it -> it.endsWith("Act.java")).isEmpty();
        assertThat(written).hasSizeGreaterThan(50);
    }

    @Test
    void askNoMachineWhatDayItIs() {
        assertThat(found(DAY, SOURCES)).as("the machine's day in the program").isEmpty();
        assertThat(found(DAY, Path.of("src/test/java")))
                .as("the machine's day in a test")
                .isEmpty();
    }

    /** Whoever moves a page changes the one thing that says where it is. */
    @Test
    void putNoAddressOfAThingTogetherFromWords() throws IOException {
        assertThat(found(ADDRESS, SOURCES).keySet())
                .containsExactlyInAnyOrder(
                        "se/vagval/casefile/CaseFileId.java",
                        "se/vagval/initiative/Initiative.java",
                        "se/vagval/portfolio/QuarterId.java",
                        "se/vagval/search/domain/SearchHit.java");
        try (var pages = Files.walk(Path.of("src/main/resources/templates"))) {
            assertThat(pages.filter(it -> it.toString().endsWith(".html")))
                    .allSatisfy(page -> assertThat(Files.readString(page)).doesNotContainPattern(ADDRESS_ON_PAGE));
        }
    }

    @Test
    void wouldSeeThemAll() {
        assertThat(ADDRESS.matcher("var back = \"/sammantraden/\" + meeting;").find())
                .isTrue();
        assertThat(ADDRESS.matcher("@GetMapping(\"/arenden/{caseFile}\")").find())
                .isFalse();
        assertThat(ADDRESS_ON_PAGE.matcher("${'/arenden/' + page.id}").find()).isTrue();
        assertThat(ADDRESS_ON_PAGE.matcher("|/kvartal/${page.id}|").find()).isTrue();
        assertThat(ADDRESS_ON_PAGE
                        .matcher("@{/arenden/{id}/jav(id=${page.id})}")
                        .find())
                .isFalse();
        assertThat(DAY.matcher("var today = LocalDate" + ".now();").find()).isTrue();
        assertThat(DAY.matcher("LocalDate.now(clock)").find()).isFalse();
        assertThat(CODE.matcher("grade(\"D7\")").find()).isTrue();
        assertThat(CODE.matcher("when 'PRIORITY' then 'D2'").find()).isTrue();
        assertThat(WORDS.matcher("\" (blir|är|går|måste)\\\\b\"").find()).isTrue();
        assertThat(WORDS.matcher("it.startsWith(\"att \")").find()).isTrue();
        assertThat(WORDS.matcher("filter(\"till\", filter.till())").find()).isFalse();
        assertThat(LABEL.matcher("type.contains(\"i annat än pengar\")").find()).isTrue();
    }

    private static TreeMap<String, List<String>> found(Pattern pattern, Path root) {
        var all = new TreeMap<String, List<String>>();
        try (var files = Files.walk(root)) {
            for (var file : files.filter(it -> it.toString().endsWith(".java") && !it.equals(TABLE))
                    .toList()) {
                var hits = Files.readAllLines(file).stream()
                        .map(String::strip)
                        .filter(it -> !it.startsWith("*") && !it.startsWith("/*") && !it.startsWith("//"))
                        .filter(it -> pattern.matcher(it).find())
                        .toList();
                if (!hits.isEmpty()) {
                    all.put(root.relativize(file).toString(), hits);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return all;
    }
}
