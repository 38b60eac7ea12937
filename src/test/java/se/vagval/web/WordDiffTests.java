package se.vagval.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.vagval.web.WordDiff.Kind;
import se.vagval.web.WordDiff.Piece;

class WordDiffTests {

    @Test
    void showsTheWordThatWasExchanged() {
        assertThat(WordDiff.between("Projektet har en svag koppling.", "Projektet har en tydlig koppling."))
                .containsExactly(
                        new Piece(Kind.KEPT, "Projektet har en "),
                        new Piece(Kind.REMOVED, "svag "),
                        new Piece(Kind.ADDED, "tydlig "),
                        new Piece(Kind.KEPT, "koppling."));
    }

    @Test
    void findsNothingInEqualTexts() {
        assertThat(WordDiff.between("Samma text", "Samma text")).containsExactly(new Piece(Kind.KEPT, "Samma text"));
        assertThat(WordDiff.between("", "")).isEmpty();
    }

    @Test
    void givesBothTextsBackWhateverTheyAre() {
        var random = new Random(7);
        for (int round = 0; round < 300; round++) {
            String before = text(random);
            String after = text(random);

            var pieces = WordDiff.between(before, after);

            assertThat(joined(pieces, Kind.REMOVED)).isEqualTo(before);
            assertThat(joined(pieces, Kind.ADDED)).isEqualTo(after);
        }
    }

    @Test
    void copesWithLongTextsThatHaveNothingInCommon() {
        String before = IntStream.range(0, 30_000).mapToObj(it -> "a" + it).collect(Collectors.joining(" "));
        String after = IntStream.range(0, 30_000).mapToObj(it -> "b" + it).collect(Collectors.joining(" "));

        assertThat(WordDiff.between(before, after)).extracting(Piece::kind).containsExactly(Kind.REMOVED, Kind.ADDED);
    }

    private static String joined(List<Piece> pieces, Kind kind) {
        return pieces.stream()
                .filter(it -> it.kind() == kind || it.kind() == Kind.KEPT)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(40), 0, 5)
                .mapToObj(it -> "abcde".charAt(it) + (it == 4 ? "\n\n" : " "))
                .collect(Collectors.joining());
    }
}
