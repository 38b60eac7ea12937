package se.vagval.decision.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import se.vagval.decision.DecisionStorageTest;
import se.vagval.decision.domain.BriefContent.MoneyRow;
import se.vagval.document.DocumentFormat;
import se.vagval.document.DocumentRenderer;
import se.vagval.document.PdfText;
import se.vagval.document.WordProcessor;

/** The official report on paper: whose it is, to whom it goes, and how it fills its pages. */
@DecisionStorageTest
class ReportPaperTests {

    private static final String SENTENCE =
            "Projektet samlar kommuner, föreningar och företag kring en gemensam modell. ";
    private static final float FOOT_BEGINS = 785;
    private static final float TWO_THIRDS = 105 + (FOOT_BEGINS - 105) * 2 / 3;

    @Autowired
    DecisionDocuments documents;

    @Autowired
    DocumentRenderer renderer;

    @Test
    void saysToWhomItGoesAndWhoStandsForIt() {
        var signed = new PaperSheet.Signed(
                "Eva Chef", "enhetschef", "Enheten för näringsliv", "", Instant.parse("2026-11-20T09:00:00Z"));
        var pdf = renderer.render(documents.report(full(12, 8), List.of(signed), false), DocumentFormat.PDF);

        assertThat(PdfText.body(pdf).replaceAll("[\\s\\h]+", " "))
                .containsSubsequence(
                        "Tjänsteskrivelse",
                        "Till",
                        "Regionala utvecklingsnämnden",
                        "Handläggare",
                        "Anna Öst",
                        "Förslag till beslut",
                        "Beslutet skickas till",
                        "För regional utveckling",
                        "Anna Öst",
                        "näringslivsutvecklare",
                        "Eva Chef",
                        "enhetschef, Enheten för näringsliv, har godkänt 2026-11-20");
    }

    /** The account's title, as under every letter; a report from before it was kept says the role. */
    @Test
    void saysTheRoleOfAnOfficerWhoseTitleWasNotKept() {
        var now = full(4, 1);
        var before = new ReportContent(
                now.registryNumber(),
                now.title(),
                now.officer(),
                now.date(),
                now.texts(),
                now.budget(),
                now.financing(),
                now.totalCost(),
                null);

        assertThat(signedBy(now)).contains("Anna Öst näringslivsutvecklare").doesNotContain("Anna Öst handläggare");
        assertThat(signedBy(before)).contains("Anna Öst handläggare");
    }

    private String signedBy(ReportContent content) {
        var pdf = renderer.render(documents.report(content, List.of(), false), DocumentFormat.PDF);
        return PdfText.body(pdf).replaceAll("[\\s\\h]+", " ");
    }

    @Test
    void isAddressedToWhoeverIsToDecide() {
        var pdf = renderer.render(documents.report(full(4, 1), List.of(), true), DocumentFormat.PDF);

        assertThat(PdfText.body(pdf).replaceAll("[\\s\\h]+", " "))
                .containsSubsequence(
                        "Till", "Regional utvecklingsdirektör, som beslutar på nämndens vägnar", "Handläggare")
                .doesNotContain("Till Regionala utvecklingsnämnden");
    }

    /** As long as the drafts of a case with many budget lines and every condition there is. */
    @Test
    void keepsToFourPagesAndLeavesNoThirdOfAPageEmpty() throws IOException {
        for (var rows : List.of(4, 9, 12, 15)) {
            var pdf = renderer.render(documents.report(full(rows, 8), List.of(), false), DocumentFormat.PDF);

            var lowest = lowestText(pdf);
            assertThat(lowest).as("%d rows", rows).hasSizeLessThanOrEqualTo(4);
            lowest.remove(lowest.lastKey());
            assertThat(lowest.values()).as("%d rows: %s", rows, lowest).allMatch(it -> it > TWO_THIRDS);
        }
    }

    /** Somebody who works on in Word reads the same letters on as many pages. */
    @Test
    void hasAsManyPagesInWordInTheSameTypeface(@TempDir Path folder) throws IOException {
        assumeTrue(WordProcessor.isInstalled(), "no word processor here");
        var papers = Stream.of(4, 7, 9, 12, 15)
                .flatMap(rows -> Stream.of(
                        documents.report(full(rows, 1), List.of(), true),
                        documents.report(full(rows, 8), List.of(), false)))
                .toList();

        var pages = WordProcessor.printed(
                folder,
                papers.stream()
                        .map(it -> renderer.render(it, DocumentFormat.DOCX))
                        .toList());

        for (int at = 0; at < papers.size(); at++) {
            try (var pdf = Loader.loadPDF(renderer.render(papers.get(at), DocumentFormat.PDF));
                    var word = Loader.loadPDF(pages.get(at))) {
                assertThat(word.getNumberOfPages()).as("paper %d", at).isEqualTo(pdf.getNumberOfPages());
                assertThat(typefaces(word)).as("paper %d", at).isEqualTo(typefaces(pdf));
            }
        }
    }

    /** The families of the letters on the pages, without what tells a part of a typeface from the whole. */
    private static Set<String> typefaces(PDDocument pdf) throws IOException {
        var found = new TreeSet<String>();
        for (var page : pdf.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                found.add(page.getResources()
                        .getFont(name)
                        .getName()
                        .replaceFirst("^[A-Z]{6}\\+", "")
                        .replaceFirst("-.*", "")
                        .replace(" ", ""));
            }
        }
        return found;
    }

    private static ReportContent full(int budgetRows, int financingRows) {
        var texts = new EnumMap<ReportSection, String>(ReportSection.class);
        texts.put(ReportSection.PROPOSAL, numbered(6));
        texts.put(ReportSection.SUMMARY, SENTENCE.repeat(6));
        texts.put(ReportSection.BACKGROUND, SENTENCE.repeat(14) + "\n\n" + SENTENCE.repeat(14));
        texts.put(ReportSection.STRATEGIC_ASSESSMENT, (SENTENCE.repeat(8) + "\n\n").repeat(4));
        texts.put(ReportSection.SUSTAINABILITY, (SENTENCE.repeat(6) + "\n\n").repeat(3));
        texts.put(ReportSection.ECONOMY, SENTENCE.repeat(4));
        texts.put(ReportSection.LEGAL, SENTENCE.repeat(12));
        texts.put(ReportSection.CONDITIONS, ("- " + SENTENCE + "\n").repeat(6));
        texts.put(ReportSection.DECISION_BASIS, "- Ansökan\n".repeat(6));
        texts.put(ReportSection.SENT_TO, "- Byalaget i Backen\n".repeat(6));
        return new ReportContent(
                "RUN/117/2026",
                "Byhuset",
                "Anna Öst",
                LocalDate.of(2026, 11, 20),
                Map.copyOf(texts),
                rows(budgetRows),
                rows(financingRows),
                800_000,
                "näringslivsutvecklare");
    }

    private static String numbered(int clauses) {
        var lines = new ArrayList<String>();
        IntStream.rangeClosed(1, clauses).forEach(it -> lines.add(it + ". " + SENTENCE));
        return String.join("\n", lines);
    }

    private static List<MoneyRow> rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(it -> new MoneyRow("Rad " + it, "Offentlig kontant – kommun", 10_000, true, null))
                .toList();
    }

    /** How far down each page its text comes. */
    private static TreeMap<Integer, Float> lowestText(byte[] pdf) throws IOException {
        var lowest = new TreeMap<Integer, Float>();
        var stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                if (text.getYDirAdj() < FOOT_BEGINS) {
                    lowest.merge(getCurrentPageNo(), text.getYDirAdj(), Math::max);
                }
            }
        };
        try (var document = Loader.loadPDF(pdf)) {
            stripper.getText(document);
        }
        return lowest;
    }
}
