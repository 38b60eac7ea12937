package se.vagval.document.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.vagval.document.DocumentFormat.DOCX;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import se.vagval.document.Block;
import se.vagval.document.DocumentContent;
import se.vagval.document.LabelledText;

class WordWriterTests {

    @Test
    void usesTheStylesWordKnows() throws IOException {
        try (var word = written(Letters.withEveryKindOfBlock())) {
            assertThat(word.getParagraphs())
                    .extracting(XWPFParagraph::getStyle)
                    .contains("Title", "Heading1", "Heading2", "Normal", "ListBullet", "ListNumber", "Signature");
            assertThat(word.getParagraphs())
                    .filteredOn(paragraph -> paragraph.getStyle() != null)
                    .allSatisfy(paragraph -> assertThat(word.getStyles().styleExist(paragraph.getStyle()))
                            .isTrue());
        }
    }

    @Test
    void bringsTheTypefaceOfThePrintedLetter() throws IOException {
        try (var word = written(Letters.with(new Block.Paragraph("Text")))) {
            assertThat(word.getStyles()
                            .getDefaultRunStyle()
                            .getRPr()
                            .getRFontsArray(0)
                            .getAscii())
                    .isEqualTo(LetterFonts.FAMILY);
            for (var cut : List.of("Regular", "Bold")) {
                assertThat(unmixed(word, cut)).isEqualTo(LetterFonts.face(cut));
            }
        }
    }

    @Test
    void tellsWhoWroteAndPrintsTheImprintAtTheFoot() throws IOException {
        var content = Letters.ofPlainText("Text").by("Regional utvecklingsstrateg");

        try (var word = written(content.imprinted(new LabelledText("Kontrollsumma", "ab12")))) {
            assertThat(word.getProperties().getCoreProperties().getCreator()).isEqualTo("Regional utvecklingsstrateg");
            assertThat(word.getFooterList().getFirst().getText().strip()).isEqualTo("Kontrollsumma ab12");
        }
    }

    /** As Word reads an embedded font: the key of the font table undoes the mixing. */
    private static byte[] unmixed(XWPFDocument word, String cut) throws IOException {
        var files = word.getPackage();
        try {
            var table = new String(
                    files.getPart(PackagingURIHelper.createPartName("/word/fontTable.xml"))
                            .getInputStream()
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
            var key = Pattern.compile("embed" + cut + "[^>]*fontKey=\"\\{([^}]+)}")
                    .matcher(table);
            assertThat(key.find()).isTrue();
            byte[] font = files.getPart(
                            PackagingURIHelper.createPartName("/word/fonts/" + cut.toLowerCase(Locale.ROOT) + ".odttf"))
                    .getInputStream()
                    .readAllBytes();
            byte[] figures = HexFormat.of().parseHex(key.group(1).replace("-", ""));
            for (int i = 0; i < 32; i++) {
                font[i] ^= figures[15 - i % 16];
            }
            return font;
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void keepsTheTextAsItStands() throws IOException {
        String typed = "<b>efter</b>  &amp; ”citat” 😀 Ŋuorra\nny rad";

        try (var word = written(Letters.with(new Block.Paragraph(typed)))) {
            assertThat(word.getParagraphs().getLast().getText()).isEqualTo(typed);
        }
    }

    @Test
    void replacesWhatWordCannotHold() throws IOException {
        try (var word = written(Letters.with(new Block.Paragraph("a\u0000b\u001Fc\uD83Dd")))) {
            assertThat(word.getParagraphs().getLast().getText()).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd");
        }
    }

    @Test
    void startsEachNumberedListAtOne() throws IOException {
        var list = new Block.NumberedList(List.of("ett", "två"));

        try (var word = written(Letters.with(list, new Block.Paragraph("Mellan."), list))) {
            var numbered = word.getParagraphs().stream()
                    .filter(paragraph -> "ListNumber".equals(paragraph.getStyle()))
                    .toList();
            assertThat(numbered).hasSize(4).allMatch(paragraph -> "decimal".equals(paragraph.getNumFmt()));
            assertThat(numbered.getFirst().getNumID())
                    .isNotEqualTo(numbered.getLast().getNumID());
        }
    }

    /** As on the printed page: a short list and what leads to it are not parted. */
    @Test
    void keepsAShortListTogetherWithTheLineThatLeadsToIt() throws IOException {
        var longer = new Block.BulletList(Collections.nCopies(9, "En punkt"));
        try (var word = written(Letters.with(
                new Block.Paragraph("Belägg:"), new Block.BulletList(List.of("ett", "två", "tre")), longer))) {
            var kept = word.getParagraphs().stream()
                    .skip(1)
                    .map(XWPFParagraph::isKeepNext)
                    .toList();
            assertThat(kept.subList(0, 4)).containsExactly(true, true, true, false);
            assertThat(kept.subList(4, 13)).containsOnly(false);
        }
    }

    @Test
    void repeatsTheTableHeadingAndAlignsFigures() throws IOException {
        try (var word = written(Letters.withEveryKindOfBlock())) {
            var table = word.getTables().getLast();
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).getCell(2).getText()).isEqualTo("1\u00A0250\u00A0000");
            assertThat(table.getRow(1).getCell(2).getParagraphs().getFirst().getAlignment())
                    .isEqualTo(ParagraphAlignment.RIGHT);
        }
    }

    @Test
    void letsWordCountThePagesInTheHeader() throws IOException {
        try (var word = written(Letters.withEveryKindOfBlock())) {
            var header = word.getHeaderList().getFirst();
            assertThat(header.getText()).contains("Region Fjällmark", "2026-11-20", "RUN/117/2026");
            assertThat(header._getHdrFtr().xmlText()).containsSubsequence("\"PAGE\"", "(", "\"NUMPAGES\"", ")");
        }
    }

    @Test
    void namesTitleAndLanguage() throws Exception {
        try (var word = written(Letters.withEveryKindOfBlock())) {
            assertThat(word.getProperties().getCoreProperties().getTitle())
                    .isEqualTo("Strategiskt utlåtande: Matlabb Inland 2027");
            assertThat(word.getStyle().xmlText()).contains("w:val=\"sv-SE\"");
        }
    }

    private static XWPFDocument written(DocumentContent content) throws IOException {
        return new XWPFDocument(
                new ByteArrayInputStream(new FormattedDocuments(new PaperQueue()).render(content, DOCX)));
    }
}
