package se.vagval.decision.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vagval.decision.domain.BriefContent.MoneyRow;

/** Medfinansiär: letters go to those who give money, and to the public bodies that give work and things. */
class FinancierTests {

    @ParameterizedTest
    @CsvSource({
        "Bräcke kommun, Offentlig kontant – kommun, true",
        "Bräcke kommun, Offentliga bidrag i annat än pengar, true",
        "Sparbanksstiftelsen, Privat kontant, true",
        "Ideell tid, Privata bidrag i annat än pengar, false",
        "Anslag 1:1, Sökt stöd anslag 1:1, false",
        "ERUF Mellersta Norrland, EU-stöd, false",
        "' ', Privat kontant, false"
    })
    void isSomebodyElseThanTheFundAndTheOneWhoApplies(String name, String type, boolean named) {
        assertThat(new MoneyRow(name, type, 200_000, false).namesFinancier()).isEqualTo(named);
    }
}
