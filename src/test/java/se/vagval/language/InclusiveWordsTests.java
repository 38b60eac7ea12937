package se.vagval.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.vagval.language.InclusiveWords.Advised;
import se.vagval.language.InclusiveWords.Kind;

/** Words that leave people out, in the forms they are written in, and the words that only look like them. */
class InclusiveWordsTests {

    @ParameterizedTest
    @CsvSource({
        "En tjänsteman svarar., GENDERED, tjänsteman, tjänsteperson",
        "Tjänstemännen svarar., GENDERED, Tjänstemännen, tjänsteperson",
        "Projektet kräver 40 mantimmar., GENDERED, mantimmar, persontimme",
        "Lokalen är handikappanpassad., EXCLUDING, handikappanpassad, tillgänglig",
        "Kurser för invandrare ges., EXCLUDING, invandrare, utrikes född",
        "Stöd till invandrarna ges., EXCLUDING, invandrarna, utrikes född",
        "En missbrukares väg., EXCLUDING, missbrukares, person med beroende",
        "Åldringar och åldringarna., EXCLUDING, Åldringar, äldre person",
        "Insatser i u-länder., EXCLUDING, u-länder, låg- eller medelinkomstland"
    })
    void findsAWordInAnyOfItsEndings(String text, Kind kind, String word, String instead) {
        assertThat(InclusiveWords.in(text).words()).contains(new Advised(kind, word, instead));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kommunen bemannar växeln.",
                "Samisk hantverksman",
                "Ordföranden och talespersonen",
                "Lapptäcke och papperslapp",
                "Papperslappar på bordet",
                "Fackmannaskapet nämns inte",
                "Romska kvinnor",
                "Talmannen",
                "Den som missbrukar förtroendet",
                "När fler invandrar till länet",
                "De lappar ihop vägen med lappar"
            })
    void leavesOtherWordsAlone(String text) {
        assertThat(InclusiveWords.in(text).words()).isEmpty();
    }

    @Test
    void tellsAWordOnceHoweverOftenItStands() {
        assertThat(InclusiveWords.in("En lekman, en lekman och en lekman.").words())
                .hasSize(1);
    }
}
