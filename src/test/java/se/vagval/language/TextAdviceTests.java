package se.vagval.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextAdviceTests {

    @Test
    void namesWhatTheDictionaryDoesNotKnowAndNoNames() {
        var advice = TextAdvice.of("Föreningen i Strömsund pröwar en ny samverkansform. RUS-målen nås, säger Jamtli.");

        assertThat(advice.unknownWords()).containsExactly("pröwar");
        assertThat(advice.longSentences()).isEmpty();
        assertThat(advice.isQuiet()).isFalse();
    }

    @Test
    void namesTheSentenceThatIsTooLong() {
        var heavy =
                "Projektet ska, när det väl har kommit igång och alla har fått säga sitt om hur arbetet bäst läggs upp under"
                        + " de två år som det är tänkt att pågå, kunna visa vad det har gett för dem som bor och arbetar där.";

        assertThat(TextAdvice.of("Kort först. " + heavy + " Kort sist.").longSentences())
                .containsExactly(heavy);
    }

    @Test
    void saysNothingOfAPlainText() {
        assertThat(TextAdvice.of("Köken får jämna volymer. Gårdarna behåller sin egen takt.")
                        .isQuiet())
                .isTrue();
        assertThat(TextAdvice.of("").isQuiet()).isTrue();
    }
}
