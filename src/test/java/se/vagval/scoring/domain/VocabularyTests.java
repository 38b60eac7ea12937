package se.vagval.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words of a text are forms of a word that is looked for. */
class VocabularyTests {

    @ParameterizedTest
    @CsvSource({
        "by, byarna, true",
        "by, fjällbyar, true",
        "~by, byarna, true",
        "~by, fjällbyar, false",
        "~ost, ostar, true",
        "~ost, påkostad, false",
        "=byarna, byarna, true",
        "=byarna, by, false",
        "mötesplats*, mötesplatsernas, true",
        "mötesplats*, möten, false"
    })
    void isAFormOfItAsItIsWritten(String term, String word, boolean is) {
        var vocabulary = new Vocabulary();
        var number = vocabulary.numberOf(term);

        assertThat(vocabulary.termsIn(word, null).contains(number)).isEqualTo(is);
    }

    @Test
    void aTermHasOneNumber() {
        var vocabulary = new Vocabulary();

        assertThat(vocabulary.numberOf("by")).isEqualTo(vocabulary.numberOf("by"));
        assertThat(vocabulary.numberOf("~by")).isNotEqualTo(vocabulary.numberOf("by"));
    }
}
