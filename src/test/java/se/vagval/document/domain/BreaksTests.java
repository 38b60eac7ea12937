package se.vagval.document.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BreaksTests {

    @ParameterizedTest
    @ValueSource(strings = {"”", "“", "\"", "’", "»", "(", "(”"})
    void leavesNoOpeningMarkAloneAtTheEndOfALine(String mark) {
        assertThat(pieces("bidrar till " + mark + "hållbar utveckling i länet"))
                .contains(mark + "hållbar ")
                .noneMatch(it -> it.endsWith(mark));
    }

    @Test
    void breaksAfterAClosingMarkAndItsBlank() {
        assertThat(pieces("kallas ”nav” av alla")).containsExactly("kallas ", "”nav” ", "av ", "alla");
    }

    @Test
    void keepsAMarkThatOpensTheText() {
        assertThat(pieces("”Nav” i byn")).containsExactly("”Nav” ", "i ", "byn");
    }

    @Test
    void keepsDatesAndNumbersWhole() {
        assertThat(pieces("senast 2026-03-31, orgnr 990002-2204, RUN/117/2026"))
                .containsExactly("senast ", "2026-03-31, ", "orgnr ", "990002-2204, ", "RUN/117/2026");
    }

    @Test
    void breaksAfterTheHyphenOfAWord() {
        assertThat(pieces("drift- och e-handelsstöd")).contains("drift- ", "e-");
    }

    private static List<String> pieces(String text) {
        var breaks = Breaks.betweenWords();
        breaks.setText(text);
        var pieces = new ArrayList<String>();
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            pieces.add(text.substring(start, end));
            start = end;
        }
        return pieces.stream().filter(it -> !it.isEmpty()).toList();
    }
}
