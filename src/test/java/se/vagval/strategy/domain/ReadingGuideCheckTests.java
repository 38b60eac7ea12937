package se.vagval.strategy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vagval.strategy.domain.FrameworkFault.What;

/** What is looked for has a word to look for, in the signs as in what a subject is about. */
class ReadingGuideCheckTests {

    @ParameterizedTest
    @CsvSource({"styrgrupp, D9", "fattigdom, 1"})
    void asksForAWordInEachPhrase(String word, String subject) {
        var text = FrameworkText.write(FrameworkOnHand.version("2024"));

        assertThat(text).as(subject).contains("\"" + word + "\"");
        for (var nothing : new String[] {"!av", "# _", "!av # !till"}) {
            assertThat(FrameworkCheck.faultsIn(
                            FrameworkText.read(text.replace("\"" + word + "\"", "\"" + nothing + "\""))))
                    .as(nothing)
                    .extracting(FrameworkFault::what)
                    .contains(What.NO_WORD);
        }
        assertThat(FrameworkCheck.faultsIn(
                        FrameworkText.read(text.replace("\"" + word + "\"", "\"" + word + " !av\""))))
                .isEmpty();
    }
}
