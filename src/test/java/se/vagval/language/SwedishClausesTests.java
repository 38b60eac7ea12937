package se.vagval.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a fragment is, by words that are data. */
class SwedishClausesTests {

    private final SwedishClauses words = SwedishClauses.words();

    @ParameterizedTest
    @ValueSource(strings = {"Ingen", "inga aktörer saknas.", "Nej!", " inget ", "ingen part saknas"})
    void saysThatNobodyIsMissing(String text) {
        assertThat(words.saysNobody(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ingen har frågat samebyn", "Ingenjörerna", "Kommunen", "ingen part part"})
    void namesAParty(String text) {
        assertThat(words.saysNobody(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            att fler stannar      | att fler stannar
            fler stannar inte     | att fler inte stannar
            målen går inte i lås  | att målen inte går i lås
            linjen beställdes inte | att linjen inte beställdes
            mer råvara förädlas här | att mer råvara förädlas här
            """)
    void makesAClauseOfIt(String text, String clause) {
        assertThat(words.asClause(text)).isEqualTo(clause);
    }

    @Test
    void tellsAStateFromAClauseAndAThing() {
        assertThat(words.isState("effekten svår att bedöma")).isTrue();
        assertThat(words.isState("effekten är svår att bedöma")).isFalse();
        assertThat(words.isState("en svag effekt")).isFalse();
        assertThat(words.isClause("mål som nästa fas ska ge")).isFalse();
        assertThat(words.isClause("en linje som beställdes för tidigt")).isFalse();
        assertThat(words.isClause("en svag koppling till invånarnas behov")).isFalse();
        assertThat(words.startsInfinitive("stärka byarna")).isTrue();
        assertThat(words.startsInfinitive("stärkande byar")).isFalse();
    }

    /** A person or a place that owns something ends as a verb in the past may do. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "bättre kunskap om boendes behov",
                "ökat fokus på resandes vardag",
                "en samlad bild av sökandes villkor",
                "ett dokumenterat områdes karta",
                "bättre studerandes villkor",
                "ett långsiktigt arbetes grund",
                "stöd inför ett mötes beslut"
            })
    void makesNoVerbOfWhoOwnsSomething(String thing) {
        assertThat(words.isClause(thing)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"linjen beställdes", "metoden användes", "huset köptes", "två byar möttes", "planen ändrades"})
    void knowsAVerbInThePast(String clause) {
        assertThat(words.isClause(clause)).isTrue();
    }

    @Test
    void tiesFragmentsTogether() {
        assertThat(words.joined(List.of("a", "b", "c"))).isEqualTo("a, b och c");
    }

    @Test
    void leavesOutWhatTheSentenceBrings() {
        assertThat(words.bareWhom("för byarna")).isEqualTo("byarna");
        assertThat(words.bareWhom("företagen")).isEqualTo("företagen");
    }

    @Test
    void keepsTheFullStopOfAnAbbreviation() {
        assertThat(words.unclosed("byar m.fl.")).isEqualTo("byar m.fl.");
        assertThat(words.unclosed("byar.")).isEqualTo("byar");
    }

    @Test
    void knowsANameByTheWordAfterIt() {
        assertThat(words.beginsWithName("Åre kommun")).isTrue();
        assertThat(words.beginsWithName("Samtliga kommuner")).isFalse();
    }
}
