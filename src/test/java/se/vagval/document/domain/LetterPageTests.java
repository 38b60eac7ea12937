package se.vagval.document.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.vagval.document.DocumentFormat.PDF;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import se.vagval.document.Block;
import se.vagval.document.DocumentFormat;
import se.vagval.document.DocumentRenderer;
import se.vagval.document.PdfText;

class LetterPageTests {

    private final DocumentRenderer renderer = new FormattedDocuments(new PaperQueue());

    @Test
    void opensEveryPageWithSenderDateRegistryNumberAndPage() throws IOException {
        try (var letter = open(renderer.render(Letters.withEveryKindOfBlock(), PDF))) {
            assertThat(letter.getNumberOfPages()).isEqualTo(2);
            for (int page = 1; page <= 2; page++) {
                assertThat(textOf(letter, page))
                        .contains("Region Fjällmark", "2026-11-20", "RUN/117/2026", page + "(2)");
            }
        }
    }

    @Test
    void beginsANewPageWhereItIsTold() throws IOException {
        var content = Letters.with(new Block.Paragraph("Före"), new Block.PageBreak(), new Block.Paragraph("Efter"));

        try (var letter = open(renderer.render(content, PDF))) {
            assertThat(letter.getNumberOfPages()).isEqualTo(2);
            assertThat(textOf(letter, 1)).contains("Före").doesNotContain("Efter");
            assertThat(textOf(letter, 2)).contains("Efter");
        }
    }

    /** However many lines there are, the last page is worth its paper: the signature never stands there alone. */
    @Test
    void leavesNoPageAlmostEmpty() throws IOException {
        var pages = new TreeSet<Integer>();
        for (int lines = 30; lines < 60; lines++) {
            var blocks = Stream.concat(
                    Collections.nCopies(lines, new Block.Paragraph("En rad.")).stream(),
                    Stream.of(new Block.Signatures(
                            "För regional utveckling", List.of(new Block.Signatory("Enhetschefen", "")))));
            try (var letter = open(renderer.render(Letters.with(blocks.toArray(Block[]::new)), PDF))) {
                pages.add(letter.getNumberOfPages());
                assertThat(textOf(letter, letter.getNumberOfPages()).split("En rad\\.", -1))
                        .as("%d lines, the last page of %d", lines, letter.getNumberOfPages())
                        .hasSizeGreaterThan(4);
            }
        }
        assertThat(pages).containsExactly(1, 2);
    }

    /** However long the words beside them are. */
    @Test
    void partsNoDateAndNoAmountInATable() {
        var name = "Flexbyn – förstudie om effekttoppar i fjällnära byar och vad de betyder för nätet, RUN/9106/2026";
        var content = Letters.with(new Block.Table(
                "Delegationsbeslut",
                List.of("Paragraf", "Datum", "Ärende", "Beslutets utfall", "Kronor"),
                List.of(List.of("§ 41", "2026-11-22", name, "Bifall", "12 396 000")),
                List.of(
                        Block.Alignment.START,
                        Block.Alignment.START,
                        Block.Alignment.START,
                        Block.Alignment.START,
                        Block.Alignment.END)));

        assertThat(PdfText.body(renderer.render(content, PDF))).contains("2026-11-22", "12 396 000", "Bifall");
    }

    @Test
    void carriesTitleAndLanguage() throws IOException {
        try (var letter = open(renderer.render(Letters.withEveryKindOfBlock(), PDF))) {
            assertThat(letter.getDocumentInformation().getTitle())
                    .isEqualTo("Strategiskt utlåtande: Matlabb Inland 2027");
            assertThat(letter.getDocumentCatalog().getLanguage()).isEqualTo("sv-SE");
        }
    }

    @Test
    void printsTheBlocksInReadingOrder() {
        String body = PdfText.body(renderer.render(Letters.withEveryKindOfBlock(), PDF));

        assertThat(body)
                .containsSubsequence(
                        "Matlabb Inland 2027",
                        "Sökande",
                        "802400-1234",
                        "Sammanfattning",
                        "Insatsen",
                        "kök",
                        "Bedömning",
                        "Finansiering per källa",
                        "Belopp",
                        "819",
                        "Villkor",
                        "Delrapport 3",
                        "Anna Öberg",
                        "Handläggare",
                        "Birgit Jåma");
    }

    @Test
    void repeatsTheHeadingOfALongTable() throws IOException {
        var rows = IntStream.range(0, 80)
                .mapToObj(row -> List.of("Rad " + row, "x"))
                .toList();
        var table = Block.Table.of("Lång tabell", List.of("Källa", "Slag"), rows);

        try (var letter = open(renderer.render(Letters.with(table), PDF))) {
            assertThat(letter.getNumberOfPages()).isGreaterThan(1);
            assertThat(textOf(letter, 2)).contains("Källa", "Slag");
        }
    }

    @Test
    void rendersForManyAtOnce() throws Exception {
        Callable<String> work = () -> PdfText.body(renderer.render(Letters.withEveryKindOfBlock(), PDF));

        try (var readers = Executors.newFixedThreadPool(4)) {
            var letters = readers.invokeAll(Collections.nCopies(12, work));

            for (var letter : letters) {
                assertThat(letter.get()).isEqualTo(work.call());
            }
        }
    }

    private static PDDocument open(byte[] pdf) throws IOException {
        return Loader.loadPDF(pdf);
    }

    private static String textOf(PDDocument letter, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(letter);
    }

    @Test
    void isSetCloserToKeepToItsPages() throws Exception {
        var lines = new Block.Paragraph("En rad om projektet och vad det ska leda till i byarna. ".repeat(17));
        var letter = Letters.with(lines, lines, lines, lines, lines, lines);
        var renderer = new FormattedDocuments(new PaperQueue());

        try (var free = Loader.loadPDF(renderer.render(letter, DocumentFormat.PDF));
                var kept = Loader.loadPDF(renderer.render(letter.keptTo(1), DocumentFormat.PDF))) {
            assertThat(free.getNumberOfPages()).isEqualTo(2);
            assertThat(kept.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void leavesNoLineThatLeadsToAListAloneAtTheFoot() throws Exception {
        for (int before = 20; before < 40; before++) {
            var letter = Letters.with(Stream.concat(
                            IntStream.range(0, before).mapToObj(it -> new Block.Paragraph("Rad " + it)),
                            Stream.of(new Block.Paragraph("Belägg:"), new Block.BulletList(List.of("Ett ställe"))))
                    .toArray(Block[]::new));
            try (var pdf = Loader.loadPDF(new FormattedDocuments(new PaperQueue()).render(letter, PDF))) {
                var stripper = new PDFTextStripper();
                stripper.setEndPage(1);
                assertThat(stripper.getText(pdf).strip()).doesNotEndWith("Belägg:");
            }
        }
    }

    @Test
    void keepsAShortListOnOnePageWithItsHeading() throws Exception {
        for (int before = 20; before < 40; before++) {
            var letter = Letters.with(Stream.concat(
                            IntStream.range(0, before).mapToObj(it -> new Block.Paragraph("Rad " + it)),
                            Stream.of(
                                    new Block.Heading(1, "Beslutsunderlag"),
                                    new Block.BulletList(List.of("Skrivelsen", "Ansökan", "Utlåtandet"))))
                    .toArray(Block[]::new));
            try (var pdf = Loader.loadPDF(new FormattedDocuments(new PaperQueue()).render(letter, PDF))) {
                var stripper = new PDFTextStripper();
                stripper.setEndPage(1);
                var first = stripper.getText(pdf);
                assertThat(first.contains("Beslutsunderlag"))
                        .as("%d lines before", before)
                        .isEqualTo(first.contains("Utlåtandet"));
                assertThat(first.contains("Skrivelsen")).isEqualTo(first.contains("Utlåtandet"));
            }
        }
    }
}
