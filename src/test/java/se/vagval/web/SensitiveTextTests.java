package se.vagval.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.vagval.web.SensitiveText.Kind;

class SensitiveTextTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ring projektledaren, 811228-9874, före fredag. | PERSONAL_NUMBER
            198112289874                                   | PERSONAL_NUMBER
            Samordningsnummer 811288-9871.                 | PERSONAL_NUMBER
            Ekonomen är sjukskriven sedan i maj.           | HEALTH
            Hon har fått en diagnos.                       | HEALTH
            """)
    void findsPersonalNumbersAndWordsAboutHealth(String text, Kind kind) {
        assertThat(SensitiveText.in(text)).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Föreningens organisationsnummer är 990006-6607.",
                "Diarienummer RUN/491/2025, 2 569 697 kronor.",
                "811228-9875 har fel kontrollsiffra.",
                "Projektet stärker folkhälsan i byarna.",
                ""
            })
    void leavesEverythingElseAlone(String text) {
        assertThat(SensitiveText.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Ring 19811228-9874 om nyckeln., Ring ••••••-•••• om nyckeln.",
        "Ring 811228-9874., Ring ••••••-••••.",
        "Ring 811228-9875 med fel siffra., Ring ••••••-•••• med fel siffra.",
        "Ring 8112289874., Ring ••••••-••••.",
        "Org. 990001-1108 söker., Org. 990001-1108 söker.",
        "Beloppet 1 250 000 kronor., Beloppet 1 250 000 kronor."
    })
    void masksNumbersOfPersonsAndNothingElse(String text, String shown) {
        assertThat(SensitiveText.masked(text)).isEqualTo(shown);
    }
}
