package se.vagval.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.domain.FrameworkOnHand;
import se.vagval.strategy.domain.FrameworkText;

/** One text for many questions: what one guide has found in it leads no other astray. */
class SplitTextTests {

    private static final FrameworkVersion VERSION = FrameworkOnHand.version("2024");

    @Test
    void twoGuidesFindInOneTextWhatEachFindsAlone() {
        var one = new GuideReader(VERSION);
        var other = new GuideReader(otherwise());
        var differing = 0;
        for (var it : ScoredApplications.all()) {
            var text = new SplitText(it.application());
            var together = List.of(one.read(text), other.read(text), one.read(text));
            var alone = List.of(one.read(it.application()), other.read(it.application()), one.read(it.application()));

            assertThat(together).as(it.id()).isEqualTo(alone);
            differing += alone.get(0).equals(alone.get(1)) ? 0 : 1;
        }

        assertThat(differing).as("read otherwise by the other guide").isGreaterThan(20);
    }

    @Test
    void aDamagedWordIsReadAsItWasMeantAndStandsWhereItStood() {
        var text = "Vi pröjektleder. Kömmunen ger 12 500 kronor.";
        var sentences = SplitText.sentences("SUMMARY", text);

        assertThat(sentences).hasSize(2).allSatisfy(it -> {
            assertThat(text.substring(it.start(), it.end())).isEqualTo(it.text());
            assertThat(it.read()).hasSameSizeAs(it.text());
        });
        assertThat(sentences.getLast().read()).isEqualTo("kommunen ger 12 500 kronor.");
        assertThat(sentences.getLast().words()).containsExactly("kommunen", "ger", "12 500", "kronor");
    }

    @Test
    void aNumberAtTheEndOfASentenceBeginsNoOtherOne() {
        assertThat(SplitText.sentences("SUMMARY", "De flesta är kvinnor över 80. Vi frågar dem."))
                .extracting(Sentence::text)
                .containsExactly("De flesta är kvinnor över 80.", "Vi frågar dem.");
        assertThat(SplitText.sentences("SUMMARY", "Vi gör så här: 1. Vi frågar. 2) Vi bygger 3) Vi provar."))
                .extracting(Sentence::text)
                .containsExactly("Vi gör så här:", "Vi frågar.", "2) Vi bygger", "3) Vi provar.");
    }

    @Test
    void sentencesThatSayTheSameInTwoPlacesAreTwo() {
        var sentences = SplitText.sentences("SUMMARY", "Vi bygger led. Vi bygger led.");

        assertThat(sentences).hasSize(2).doesNotHaveDuplicates();
    }

    /** The same names for other patterns, nothing that denies, and another way to speak to the assessor. */
    private static FrameworkVersion otherwise() {
        var content = FrameworkText.tree(VERSION);
        var guide = content.withObjectProperty("readingGuide");
        guide.putArray("negations");
        guide.putArray("addressing").add("\\bkommun\\w*");
        guide.withObjectProperty("patterns").put("figure", "\\bvi\\b");
        return FrameworkText.read(content.toString());
    }
}
