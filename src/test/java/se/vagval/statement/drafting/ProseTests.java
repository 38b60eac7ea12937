package se.vagval.statement.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vagval.language.SwedishClauses;

class ProseTests {

    @Test
    void listsInSwedish() {
        assertThat(Prose.list(List.of())).isEmpty();
        assertThat(Prose.list(List.of("a"))).isEqualTo("a");
        assertThat(Prose.list(List.of("a", "b"))).isEqualTo("a och b");
        assertThat(Prose.list(List.of("a", " ", "b.", "c"))).isEqualTo("a, b och c");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en modell     | ”en modell”
            "en modell"   | ”en modell”
            “en modell”   | ”en modell”
            """)
    void quotesOnceWithSwedishMarks(String raw, String quoted) {
        assertThat(Prose.quoted(raw)).isEqualTo(quoted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Innovation och förnyelse | innovation och förnyelse
            Ökad takt                | ökad takt
            RUS-målen                | RUS-målen
            EU-finansiering          | EU-finansiering
            Region Jämtland          | Region Jämtland
            Åre kommun               | Åre kommun
            Samtliga kommuner        | samtliga kommuner
            """)
    void lowersTheFirstLetterButNotAnAbbreviation(String raw, String lowered) {
        assertThat(SwedishClauses.words().lowerFirst(raw)).isEqualTo(lowered);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nå målen        | Nå målen.
            nå målen.       | Nå målen.
            kommuner m.fl.  | Kommuner m.fl.
            når de målen?   | Når de målen?
            """)
    void closesASentenceOnce(String raw, String sentence) {
        assertThat(Prose.sentence(raw)).isEqualTo(sentence);
    }
}
