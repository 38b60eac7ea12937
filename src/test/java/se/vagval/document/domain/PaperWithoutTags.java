package se.vagval.document.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.vagval.document.DocumentFormat.PDF;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import se.vagval.Processor;
import se.vagval.document.Block;
import se.vagval.document.DocumentContent;
import se.vagval.document.DocumentRenderer;
import se.vagval.document.PdfText;

/**
 * Measured, not part of every build: {@code src/test/perf/tags}. What it costs that papers can be read aloud: each is drawn
 * once as the portal draws it, and once without tags, which exists only here.
 */
class PaperWithoutTags {

    private static final double SAME = 0.02;
    private static final int ROUNDS = 7;
    private static final int WARMING = 6;
    private static final double ROUND_SECONDS = 1;

    private final DocumentRenderer portal = new FormattedDocuments(new PaperQueue());
    private final LetterFonts fonts = LetterFonts.fromClasspath();
    private final LetterPage page = new LetterPage();
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    @Test
    void ofALetter() throws IOException {
        measure("a letter of two pages", Letters.withEveryKindOfBlock());
    }

    @Test
    void ofALongList() throws IOException {
        var rows = IntStream.rangeClosed(1, 200)
                .mapToObj(row ->
                        List.of("RUN/" + row + "/2026", "Matlabb i inlandet " + row, "Anna Öberg", row + "\u00A0000"))
                .toList();
        measure(
                "a list of 200 rows",
                Letters.with(Block.Table.of("Ärenden", List.of("Nummer", "Titel", "Handläggare", "Kronor"), rows)));
    }

    private void measure(String name, DocumentContent paper) throws IOException {
        theTwinIsTheSamePaper(paper);
        var ratios = new double[ROUNDS];
        var tagged = new double[ROUNDS];
        for (var round = -WARMING; round < ROUNDS; round++) {
            var with = milliseconds(() -> twin(paper, true));
            var without = milliseconds(() -> twin(paper, false));
            if (round >= 0) {
                tagged[round] = with;
                ratios[round] = with / without;
            }
        }
        System.out.printf(
                "tags: %-24s %6.1f ms, with tags / without: must 1.6, aim 1.3, now %.2f (%.2f–%.2f)%n",
                name, median(tagged), median(ratios), least(ratios), most(ratios));
    }

    /** With tags it comes out as the portal's own file does; without them there is nothing else that is not there. */
    private void theTwinIsTheSamePaper(DocumentContent paper) throws IOException {
        var own = portal.render(paper, PDF);
        var bare = twin(paper, false);
        assertThat((double) twin(paper, true).length).isCloseTo(own.length, Percentage.withPercentage(100 * SAME));
        assertThat(PdfText.body(bare)).isEqualTo(PdfText.body(own));
        assertThat(isTagged(own)).isTrue();
        assertThat(isTagged(bare)).isFalse();
    }

    private static boolean isTagged(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getDocumentCatalog().getStructureTreeRoot() != null;
        }
    }

    private byte[] twin(DocumentContent content, boolean tagged) {
        var outlined = content.with(Outline.withoutGaps(content.blocks()));
        var text = page.of(outlined, 0).getDocumentElement().getTextContent();
        var bytes = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        fonts.register(builder, text);
        RightToLeft.register(builder, text);
        builder.useUnicodeLineBreaker(Breaks.betweenWords());
        builder.useUnicodeCharacterBreaker(Breaks.betweenCharacters());
        builder.usePdfAConformance(tagged ? PdfAConformance.PDFA_2_A : PdfAConformance.PDFA_2_U);
        builder.usePdfUaAccessibility(tagged);
        builder.useColorProfile(colours);
        builder.withProducer("Vägval");
        builder.withW3cDocument(page.of(outlined, 0), "");
        builder.toStream(bytes);
        try (var printer = builder.buildPdfRenderer()) {
            printer.layout();
            printer.createPDF();
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Processor time of one, of as many as fit in a while. */
    private static double milliseconds(Supplier<byte[]> drawing) {
        var spent = 0.0;
        var papers = 0;
        for (; spent < ROUND_SECONDS * 1000; papers++) {
            spent += Processor.timeOf(drawing::get).toNanos() / 1e6;
        }
        return spent / papers;
    }

    private static double median(double[] of) {
        return DoubleStream.of(of).sorted().skip(of.length / 2).findFirst().orElseThrow();
    }

    private static double least(double[] of) {
        return DoubleStream.of(of).min().orElseThrow();
    }

    private static double most(double[] of) {
        return DoubleStream.of(of).max().orElseThrow();
    }
}
