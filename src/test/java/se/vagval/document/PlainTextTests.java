package se.vagval.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.vagval.document.Block.BulletList;
import se.vagval.document.Block.Paragraph;

class PlainTextTests {

    private static final String[] PIECES = {
        "- ", "-", "•", "• ", "\n", "\n\n", "\r\n", " ", "\t", "\u00A0", "ord", "Å", "*", "_", "#", "1.", "<b>",
        "&amp;", "---", "–", "\"", "”", "\\", "`", "|", "😀", "\u2028"
    };

    @Test
    void readsParagraphsBetweenEmptyLines() {
        assertThat(PlainText.blocks("Först.\n\nSedan.\r\n \t\r\nTill sist."))
                .containsExactly(new Paragraph("Först."), new Paragraph("Sedan."), new Paragraph("Till sist."));
    }

    @Test
    void keepsLineBreaksInsideAParagraph() {
        assertThat(PlainText.blocks("Box 654\r\n831 27 Östersund"))
                .containsExactly(new Paragraph("Box 654\n831 27 Östersund"));
    }

    @Test
    void readsDashesAndBulletsAsOneList() {
        assertThat(PlainText.blocks("Vi ser:\n- en sak\n•\ten till\n\n  - en tredje\nSlut."))
                .containsExactly(
                        new Paragraph("Vi ser:"),
                        new BulletList(List.of("en sak", "en till", "en tredje")),
                        new Paragraph("Slut."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027. Året då",
                "5*3*2",
                "# rubrik",
                "> citat",
                "-5 grader",
                "–3",
                "---",
                "- - -",
                "-",
                "• ",
                "_a_",
                "<b>x</b>"
            })
    void interpretsNothingElse(String line) {
        assertThat(PlainText.blocks(line)).containsExactly(new Paragraph(line.strip()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\n", "\t\r\n\u00A0"})
    void findsNothingInBlanks(String blank) {
        assertThat(PlainText.blocks(blank)).isEmpty();
    }

    @RepeatedTest(300)
    void losesNoCharacterButBulletsAndBlanks(RepetitionInfo round) {
        var random = new Random(round.getCurrentRepetition());
        String raw = IntStream.range(0, random.nextInt(1, 60))
                .mapToObj(each -> PIECES[random.nextInt(PIECES.length)])
                .collect(Collectors.joining());

        String printed =
                PlainText.blocks(raw).stream().map(PlainTextTests::words).collect(Collectors.joining());

        assertThat(PdfText.withoutBlanks(printed)).isEqualTo(PdfText.withoutBlanks(PdfText.withoutBullets(raw)));
    }

    @Test
    void readsALongLineOfBlanksAndDashesAtOnce() {
        String raw = "-" + " ".repeat(100_000) + "-".repeat(100_000);

        assertThat(PlainText.blocks(raw)).containsExactly(new Paragraph(raw));
    }

    private static String words(Block block) {
        return switch (block) {
            case Paragraph paragraph -> paragraph.text();
            case BulletList list -> String.join("", list.items());
            default -> throw new AssertionError("plain text became " + block.kind());
        };
    }
}
