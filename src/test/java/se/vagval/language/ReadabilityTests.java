package se.vagval.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadabilityTests {

    @Test
    void countsWordsSentencesAndLongWords() {
        var text = Readability.of("Byn bygger om huset. Det behövs för framtiden!");

        assertThat(text).isEqualTo(new Readability(8, 2, 1));
        assertThat(text.lix()).isEqualTo(17);
        assertThat(text.isPlain()).isTrue();
    }

    @Test
    void findsAHeavyTextHeavy() {
        var text = Readability.of(
                "Förvaltningens sammanfattande ställningstagande angående medfinansieringsförutsättningarna "
                        + "föranleder ytterligare kompletteringsförfrågningar avseende hållbarhetsperspektiven.");

        assertThat(text.lix()).isGreaterThan(Readability.AIM);
        assertThat(text.isPlain()).isFalse();
    }

    @Test
    void endsASentenceAtALineBreakAndNotInANumber() {
        assertThat(Readability.of("Rubrik\nSidan 3.2 gäller nu.").sentences()).isEqualTo(2);
    }

    @Test
    void hasNothingToSayOfAnEmptyText() {
        assertThat(Readability.of("  \n ").lix()).isZero();
    }
}
