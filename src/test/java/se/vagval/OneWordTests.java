package se.vagval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One thing has one word, in the bundles, in the framework's texts and in what stands in the templates; {@code
 * src/docs/glossary.md} says which. Words that the portal looks for in other people's texts are theirs.
 */
class OneWordTests {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern LOOKED_FOR = Pattern.compile("(assessment\\.stems|statement\\.draft\\.words).*");
    private static final Pattern CODE =
            Pattern.compile("^\\s*(#|- \\{?\\w+: \\{|.*\\{\\w+: \\{?dimension:|dimensions:|include:).*");
    private static final Pattern SPOKEN = Pattern.compile(">([^<>]*)<");

    @ParameterizedTest(name = "{0}, not {1}")
    @CsvSource(delimiter = ';', textBlock = """
                    hållplats;    stoppunkt\\p{L}*
                    kriterium;    (?<!hållbarhets)dimension(en|er|erna|ens)?\\b
                    nivå;         (?<!I vilken )\\b(grad(en|er|erna|ens)?|betyg\\p{L}*)\\b
                    ramverk;      styrdokument\\p{L}*
                    kommentar;    (?<!lämna )(?<!deras )(?<!era )(?<!sina )\\bsynpunkt\\p{L}*
                    utfall;       \\butslag(et)?\\b
                    globala mål;  \\bhållbarhetsmål\\p{L}*
                    systemförvaltare; portalens förvaltare
                    projekttyp;   slag av projekt
                    utelämna;     \\blämn\\p{L}* bort\\b
                    """)
    void oneThingHasOneWord(String word, String other) throws IOException {
        var forbidden = Pattern.compile(other, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

        var found = new TreeSet<String>();
        bundles(forbidden, found);
        framework(forbidden, found);
        templates(forbidden, found);
        assertThat(found).as("the word is %s", word).isEmpty();
    }

    /** What is bought and sold as proof: money is confirmed, an actor's part and backing are proven. */
    @Test
    void moneyIsConfirmedAndAnchoringIsProven() throws IOException {
        var found = new TreeSet<String>();
        bundles(Pattern.compile("(?i)styrkt[^.]*finansiering|finansiering[^.]*styrkt"), found);

        assertThat(found).isEmpty();
    }

    /** "Alla frågor är inte besvarade" may mean none or some: what is left is said instead. */
    @Test
    void nobodyHasToGuessWhetherNoneOrSomeIsMeant() throws IOException {
        var found = new TreeSet<String>();
        bundles(Pattern.compile("(?iU)\\balla\\b[^.:;,]*\\b(är|har) (ännu )?inte\\b"), found);

        assertThat(found).isEmpty();
    }

    /** "Anna Andersson godkände utlåtandet.": the trail puts the name before and the full stop after. */
    @Test
    void anEventGoesOnFromANameAndEndsWithoutAStop() throws IOException {
        var found = new TreeSet<String>();
        for (var file : files("messages", ".properties")) {
            Files.readAllLines(file).stream()
                    .filter(it -> it.startsWith("event.") && !it.matches("event\\.[\\w.]+=\\p{Ll}.*[^.]"))
                    .forEach(found::add);
        }
        assertThat(found).isEmpty();
    }

    /** "1 ärenden": a number before a plural is a choice, unless it is a share of something, or surely many. */
    @Test
    void oneOfAThingIsNotSaidInThePlural() throws IOException {
        var plural = Pattern.compile(
                "(?<!av )(?<!än )\\{\\d(,number[^}]*)?} (?:\\p{Ll}+ )?(ärenden|uppgifter|kriterier"
                        + "|frågor|otydligheter|satsningar|förutsättningar|saker|dagar|villkor som|aviseringar|filer|rader)\\b");
        var found = new TreeSet<String>();
        for (var file : files("messages", ".properties")) {
            Files.readAllLines(file).stream()
                    .filter(it -> plural.matcher(it.replaceAll("\\{\\d,choice,.*?\\|1<[^}]*\\{\\d[^}]*}[^}]*}", ""))
                            .find())
                    .forEach(found::add);
        }
        assertThat(found).isEmpty();
    }

    private static void bundles(Pattern forbidden, TreeSet<String> found) throws IOException {
        for (var file : files("messages", ".properties")) {
            var bundle = new Properties();
            try (var reader = Files.newBufferedReader(file)) {
                bundle.load(reader);
            }
            bundle.forEach((key, text) -> {
                if (!LOOKED_FOR.matcher(key.toString()).matches()
                        && forbidden.matcher(text.toString()).find()) {
                    found.add(key + "=" + text);
                }
            });
        }
    }

    /** Patterns look for what applicants write, in whatever words they choose. */
    private static final Pattern READ_IN_APPLICATIONS = Pattern.compile("^\\s*(- |\\w+: )'.*\\\\b");

    private static void framework(Pattern forbidden, TreeSet<String> found) throws IOException {
        for (var file : files("framework", ".yaml")) {
            Files.readAllLines(file).stream()
                    .filter(it -> !CODE.matcher(it).matches())
                    .filter(it -> !READ_IN_APPLICATIONS.matcher(it).find())
                    .filter(it -> forbidden.matcher(it).find())
                    .forEach(it -> found.add(file.getFileName() + ": " + it.strip()));
        }
    }

    private static void templates(Pattern forbidden, TreeSet<String> found) throws IOException {
        for (var file : files("templates", ".html")) {
            SPOKEN.matcher(Files.readString(file))
                    .results()
                    .map(it -> it.group(1).strip())
                    .filter(it -> !it.contains("${") && forbidden.matcher(it).find())
                    .forEach(it -> found.add(file.getFileName() + ": " + it));
        }
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> walk = Files.walk(RESOURCES.resolve(folder))) {
            return walk.filter(it -> it.toString().endsWith(ending)).sorted().toList();
        }
    }
}
