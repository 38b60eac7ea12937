package se.vagval.decision.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.vagval.strategy.FinancingType.Trait.APPLIED_GRANT;
import static se.vagval.strategy.FinancingType.Trait.IN_KIND;
import static se.vagval.strategy.FinancingType.Trait.PUBLIC;
import static se.vagval.strategy.FinancingType.Trait.STANDARD_CONDITION;

import java.util.List;
import org.junit.jupiter.api.Test;
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
        assertThat(new MoneyRow(name, type, 200_000, false, null).namesFinancier())
                .isEqualTo(named);
    }

    /** What a type of money is, the framework says, whatever it calls it. */
    @Test
    void isKnownByWhatTheFrameworkSaysOfItsType() {
        var grant = new MoneyRow("Anslag 1:1", "Regionalt utvecklingsanslag", 1, false, List.of(APPLIED_GRANT, PUBLIC));
        var time = new MoneyRow("Ideell tid", "Arbete utan lön", 1, false, List.of(IN_KIND));

        assertThat(grant.namesFinancier()).isFalse();
        assertThat(grant.confirmation()).isEqualTo("decision.money.appliedFor");
        assertThat(time.namesFinancier()).isFalse();
        assertThat(new MoneyRow("ERUF", "Strukturfond", 1, false, List.of(STANDARD_CONDITION)).namesFinancier())
                .isFalse();
        assertThat(new MoneyRow("Stiftelsen", "Sökt stöd anslag 1:1", 1, false, List.of()).namesFinancier())
                .isTrue();
    }
}
