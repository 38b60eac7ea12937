package se.vagval.decision.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.vagval.decision.domain.BriefContent.MoneyRow;
import se.vagval.statement.Frameworks;

/** Medfinansiärer: a letter is written to somebody who has a name, and never to a group. */
class CoFinanciersTests {

    private static final String MUNICIPAL = "Offentlig kontant – kommun";
    private static final String PRIVATE = "Privat kontant";

    private final CoFinanciers financiers = new CoFinanciers(TestBriefs.PHRASES);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Krokom, Åre, Berg                  | Krokoms kommun; Åre kommun; Bergs kommun
            Bräcke och Ragunda                 | Bräcke kommun; Ragunda kommun
            Åre och Bergs kommuner             | Åre kommun; Bergs kommun
            Kommunerna Strömsund och Östersund | Strömsunds kommun; Östersunds kommun
            Härjedalens kommun                 | Härjedalens kommun
            """)
    void areTheMunicipalitiesThatARowNamesTogetherEachByItsOfficialName(String row, String names) {
        assertThat(financiers.named(List.of(row(row, MUNICIPAL)), Frameworks.newest()))
                .containsExactly(names.split("; "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Länets åtta kommuner", "Alla kommuner", "samtliga kommuner i länet"})
    void areAllTheMunicipalitiesWhereAllAreMeant(String row) {
        assertThat(financiers.named(List.of(row(row, MUNICIPAL)), Frameworks.newest()))
                .hasSize(8)
                .contains("Krokoms kommun", "Åre kommun", "Härjedalens kommun");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Företag",
                "Deltagande företag",
                "28 besöksnäringsföretag",
                "Tre kommuner",
                "Annan statlig finansiär",
                "Eget kapital",
                "Banklån",
                "Kommunen",
                "Två skoterklubbar",
                "Fem byalag",
                "En sameby",
                "Markägare",
                "Näringslivet"
            })
    void isNoGroupThatNobodyCanWriteTo(String group) {
        var rows = List.of(row(group, PRIVATE));

        assertThat(financiers.named(rows, Frameworks.newest())).isEmpty();
        assertThat(financiers.unnamed(rows, Frameworks.newest())).containsExactly(group);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bräcke kommun",
                "Bergs kommun",
                "Åre Destination AB",
                "Bräcke Företag AB",
                "Sparbanksstiftelsen",
                "Byalaget i Backen",
                "Länsstyrelsen i Jämtlands län",
                "Tillväxtverket",
                "Fjällnätet Elhandel AB (fiktivt)",
                "Föreningen Mittbygdens Framtid (fiktiv)",
                "Åre byalag"
            })
    void isEverybodyWhoHasAName(String name) {
        assertThat(financiers.isGroup(name)).isFalse();
        assertThat(financiers.named(List.of(row(name, PRIVATE)), Frameworks.newest()))
                .containsExactly(name);
    }

    @Test
    void isNeitherTheRegionNorAFundNorWorkGivenByMany() {
        var rows = Stream.of(
                        row("Region Jämtland Härjedalen", "Offentlig kontant – region (egna medel)"),
                        row("Anslag 1:1", "Sökt stöd anslag 1:1"),
                        row("ERUF Mellersta Norrland", "EU-stöd"),
                        row("Ideell tid", "Privata bidrag i annat än pengar"))
                .toList();

        assertThat(financiers.named(rows, Frameworks.newest())).isEmpty();
        assertThat(financiers.unnamed(rows, Frameworks.newest())).isEmpty();
    }

    private static MoneyRow row(String name, String type) {
        return new MoneyRow(name, type, 100_000, true, null);
    }
}
