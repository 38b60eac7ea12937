package se.vagval.document;

import java.io.Closeable;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * En PDF utifrån. Opened only when all that it packs has been counted, and read only as long as its limits allow: the
 * library that reads it holds whole streams in memory and asks nobody for how long.
 */
public final class ReceivedPdf implements Closeable {

    private final PDDocument document;
    private final Limits limits;
    private final long end;

    private ReceivedPdf(PDDocument document, Limits limits) {
        this.document = document;
        this.limits = limits;
        this.end = System.nanoTime() + limits.longest().toNanos();
    }

    /** @param unpacked bytes that its streams may come to together, pictures apart */
    public record Limits(int pages, int letters, long unpacked, Duration longest) {}

    /**
     * @throws PdfRefusal when it comes to more than the limits
     * @throws IOException when it is broken or locked
     */
    public static ReceivedPdf open(byte[] content, Limits limits) throws IOException {
        var document = Loader.loadPDF(
                content, "", null, null, MemoryUsageSetting.setupTempFileOnly(limits.unpacked()).streamCache);
        try {
            PdfStreams.requireSmall(document, limits.unpacked());
            return new ReceivedPdf(document, limits);
        } catch (IOException | RuntimeException | StackOverflowError refused) {
            document.close();
            throw refused;
        }
    }

    public PDDocument document() {
        return document;
    }

    /** All of its text, or a refusal. */
    public String text() throws IOException {
        if (document.getNumberOfPages() > limits.pages()) {
            throw new PdfRefusal(PdfRefusal.Reason.TOO_LARGE);
        }
        var text = new StringWriter();
        write(text);
        return text.toString();
    }

    /** Its text, page by page, as far as the limits reach. */
    public String beginning() throws IOException {
        var text = new StringWriter();
        try {
            write(text);
        } catch (PdfRefusal tooMuch) {
            // the pages before are worth having
        }
        return text.toString();
    }

    private void write(StringWriter text) throws IOException {
        var stripper = new BoundedStripper();
        stripper.setSortByPosition(true);
        for (var page = 1; page <= Math.min(document.getNumberOfPages(), limits.pages()); page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            stripper.writeText(document, text);
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    /** Looks at the clock at every step of a page, since a small file may ask for endlessly many. */
    private final class BoundedStripper extends PDFTextStripper {

        private int letters;

        /** Counted as they come, since a page gathers all of them before it writes any. */
        @Override
        protected void processTextPosition(TextPosition letter) {
            if (++letters > limits.letters()) {
                throw new PdfRefusal(PdfRefusal.Reason.TOO_LARGE);
            }
            super.processTextPosition(letter);
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (System.nanoTime() - end > 0) {
                throw new PdfRefusal(PdfRefusal.Reason.TOO_LARGE);
            }
            super.processOperator(operator, operands);
        }
    }
}
