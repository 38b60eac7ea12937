package se.vagval.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.vagval.assessment.AssessmentProfile.Citation;
import se.vagval.assessment.domain.CitationChange;
import se.vagval.assessment.domain.EvidenceText;
import se.vagval.web.MarkedPiece;
import se.vagval.web.MarkedPiece.Mark;
import se.vagval.web.WordBeginnings;

class SourceViewTests {

    private static final String TEXT = "Fem byar får el.\nKlimatet gynnas av  detta. Samebyn är tillfrågad! 😀 Slut";

    private static final WordBeginnings NONE = new WordBeginnings(List.of());

    @Test
    void thePiecesPutTogetherAreTheText() {
        var view = view(List.of("klimat"), List.of(new Citation("OBJECTIVES", 1, 4, 12, TEXT.substring(4, 12))));

        assertThat(view.pieces().stream().map(MarkedPiece::text).collect(Collectors.joining()))
                .isEqualTo(TEXT);
    }

    @Test
    void marksTheSentenceThatSpeaksAndThePassageThatIsCited() {
        var view = view(List.of("klimat"), List.of(new Citation("OBJECTIVES", 1, 4, 12, TEXT.substring(4, 12))));

        assertThat(view.pieces().stream().filter(it -> it.mark() == Mark.CITED).map(MarkedPiece::text))
                .containsExactly("byar får");
        assertThat(view.pieces().stream().filter(it -> it.mark() == Mark.SPEAKS).map(MarkedPiece::text))
                .containsExactly("Klimatet gynnas av  detta.");
    }

    @Test
    void everySentenceCanBeChosenByItsPosition() {
        for (var sentence : view(List.of(), List.of()).sentences()) {
            var request = CitationChange.Wanted.ofSentence(sentence.value()).orElseThrow();
            assertThat(TEXT.substring(request.start(), request.end())).isEqualTo(sentence.label());
        }
    }

    @Test
    void aCitationOfAnOlderVersionIsNotMarkedWhereTheTextHasChanged() {
        var view = view(
                List.of(),
                List.of(new Citation("OBJECTIVES", 1, 4, 12, "orterna "), new Citation("OBJECTIVES", 1, 0, 999, "x")));

        assertThat(view.pieces()).noneMatch(it -> it.mark() == Mark.CITED);
    }

    @Test
    void countsAndMarksWhatIsSoughtHoweverItIsWritten() {
        var found = SourceView.of(new EvidenceText("OBJECTIVES", null, "Mål", TEXT), true, NONE, List.of(), "KLIMATET");

        assertThat(found.hits()).isEqualTo(1);
        assertThat(found.pieces().stream().filter(it -> it.mark() == Mark.FOUND).map(MarkedPiece::text))
                .containsExactly("Klimatet");
    }

    @Test
    void anEmptyTextHasNothingToShow() {
        assertThat(SourceView.of(new EvidenceText("RISKS", null, "Risker", ""), false, NONE, List.of(), "")
                        .pieces())
                .isEmpty();
    }

    private static SourceView view(List<String> stems, List<Citation> citations) {
        return SourceView.of(
                new EvidenceText("OBJECTIVES", null, "Mål", TEXT), true, new WordBeginnings(stems), citations, "");
    }
}
