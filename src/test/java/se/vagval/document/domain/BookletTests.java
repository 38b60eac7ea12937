package se.vagval.document.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.vagval.document.DocumentFormat.PDF;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import se.vagval.Processor;
import se.vagval.document.Block;
import se.vagval.document.Booklet;
import se.vagval.document.Booklet.PageMark;
import se.vagval.document.Booklet.Paper;

/** Binds letters into a booklet and reads it as who leafs through it, jumps in it, keeps it and hears it read. */
class BookletTests {

    private static final FormattedDocuments LETTERS = new FormattedDocuments(new PaperQueue());

    private final byte[] cover = LETTERS.render(Letters.ofPlainText("Föredragningslista"), PDF);
    private final byte[] rich = LETTERS.render(Letters.withEveryKindOfBlock(), PDF);
    private final byte[] late = LETTERS.render(
            Letters.with(Collections.nCopies(90, new Block.Paragraph("Ny text. ".repeat(30)))
                    .toArray(Block[]::new)),
            PDF);

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFA_2_A", "PDFUA_1"})
    void keepsThePromisesOfItsPapers(PDFAFlavour flavour) throws Exception {
        assertThat(Archivability.breaches(bound(paper(1, rich), paper(2, late)), flavour))
                .isEmpty();
    }

    @Test
    void leadsToEachPaper() throws Exception {
        try (var pdf = Loader.loadPDF(bound(paper(1, rich), part(1, rich), part(1, late), paper(2, late)))) {
            assertThat(outline(pdf.getDocumentCatalog().getDocumentOutline(), pdf))
                    .isEqualTo(List.of(
                            "Föredragningslista@1",
                            "Ärende 1@2",
                            List.of("Del 1@" + (2 + pages(rich)), "Del 1@" + (2 + 2 * pages(rich))),
                            "Ärende 2@" + (2 + 2 * pages(rich) + pages(late))));
        }
    }

    @Test
    void marksEachPageWithItsPaperAndKeepsItsOwnHeader() throws Exception {
        try (var pdf = Loader.loadPDF(bound(paper(1, rich), paper(2, late)))) {
            var last = textOf(pdf, 1 + pages(rich) + 2);

            assertThat(last).contains("Punkt 2, sida 2 av " + pages(late), "RUN/117/2026", "2(" + pages(late) + ")");
            assertThat(textOf(pdf, 1)).doesNotContain("Punkt");
        }
    }

    @Test
    void movesNoNumberWhenAPaperIsExchanged() throws Exception {
        try (var before = Loader.loadPDF(bound(paper(1, rich), paper(2, rich)));
                var after = Loader.loadPDF(bound(paper(1, late), paper(2, rich)))) {
            assertThat(textOf(after, after.getNumberOfPages())).isEqualTo(textOf(before, before.getNumberOfPages()));
        }
    }

    @Test
    void bindsFortyCasesInSecondsAndInLittleMemory() throws InterruptedException {
        var papers = new ArrayList<Paper>();
        IntStream.rangeClosed(1, 40)
                .forEach(item -> papers.addAll(List.of(paper(item, rich), part(item, rich), part(item, late))));
        var before = kept();
        var most = new AtomicLong();
        var binding = Thread.ofPlatform()
                .start(() -> new PdfBinder(new PaperQueue())
                        .bind(new Booklet(front(), papers), OutputStream.nullOutputStream()));

        while (!binding.join(Duration.ofSeconds(1))) {
            most.accumulateAndGet(kept(), Math::max);
            assertThat(Processor.timeOf(binding)).isLessThan(Duration.ofSeconds(20));
        }

        assertThat((most.get() - before) / 1024 / 1024).as("megabytes").isLessThan(150);
    }

    /** What is held by somebody, in bytes; the other tests of this machine hold theirs. */
    private static long kept() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private byte[] bound(Paper... papers) {
        var file = new ByteArrayOutputStream();
        new PdfBinder(new PaperQueue()).bind(new Booklet(front(), List.of(papers)), file);
        return file.toByteArray();
    }

    private Paper front() {
        return new Paper("Föredragningslista", 0, PageMark.NONE, () -> cover);
    }

    private static Paper paper(int item, byte[] pdf) {
        return new Paper(
                "Ärende " + item, 0, (page, pages) -> "Punkt " + item + ", sida " + page + " av " + pages, () -> pdf);
    }

    private static Paper part(int item, byte[] pdf) {
        return new Paper(
                "Del " + item, 1, (page, pages) -> "Punkt " + item + ", sida " + page + " av " + pages, () -> pdf);
    }

    private static List<Object> outline(PDOutlineNode node, PDDocument pdf) {
        var found = new ArrayList<>();
        for (PDOutlineItem item :
                StreamSupport.stream(node.children().spliterator(), false).toList()) {
            try {
                found.add(item.getTitle() + "@" + (pdf.getPages().indexOf(item.findDestinationPage(pdf)) + 1));
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            if (item.hasChildren()) {
                found.add(outline(item, pdf));
            }
        }
        return found;
    }

    private static int pages(byte[] pdf) throws Exception {
        try (var read = Loader.loadPDF(pdf)) {
            return read.getNumberOfPages();
        }
    }

    private static String textOf(PDDocument pdf, int page) throws Exception {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }
}
