package se.vagval.document.domain;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.w3c.dom.Document;
import se.vagval.document.DocumentContent;

/** Writes the letter as PDF/A-2a and PDF/UA-1: kept for decades, and read aloud as well as seen. */
final class PdfWriter {

    private static final int LONG_TEXT = 100_000;
    private static final int CLOSEST = WordSetting.CLOSEST;
    private static final double ALMOST_EMPTY = 0.2;

    /** A text of book length takes a good part of the memory: they wait for each other, letters never do. */
    private final Lock oneLongText = new ReentrantLock();

    private final LetterFonts fonts;
    private final LetterPage page = new LetterPage();
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    PdfWriter(LetterFonts fonts) {
        XRLog.setLoggerImpl(new Slf4jLogger());
        this.fonts = fonts;
    }

    /**
     * Set closer step by step until it keeps to its pages; if it cannot, as close as it gets. The pages are counted on what is
     * laid out, so that a file is written only once.
     */
    byte[] write(DocumentContent content) throws IOException {
        var text = page.of(content, 0).getDocumentElement().getTextContent();
        if (text.length() < LONG_TEXT) {
            return write(content, text);
        }
        oneLongText.lock();
        try {
            return write(content, text);
        } finally {
            oneLongText.unlock();
        }
    }

    /** By how many steps the letter is set closer to keep to its pages; nothing is written. */
    int closer(DocumentContent content) throws IOException {
        if (content.pages() == 0) {
            return 0;
        }
        var text = page.of(content, 0).getDocumentElement().getTextContent();
        for (int closer = 0; closer < CLOSEST; closer++) {
            try (var printer = printer(page.of(content, closer), text, OutputStream.nullOutputStream())) {
                printer.layout();
                if (keepsTo(content.pages(), printer)) {
                    return closer;
                }
            }
        }
        return CLOSEST;
    }

    private byte[] write(DocumentContent content, String text) throws IOException {
        if (content.pages() > 0) {
            return write(content, text, content.pages(), 0);
        }
        int fewer;
        var bytes = new ByteArrayOutputStream();
        try (var printer = printer(page.of(content, 0), text, bytes)) {
            printer.layout();
            fewer = printer.getRootBox().getLayer().getPages().size() - 1;
            if (text.length() >= LONG_TEXT || !endsWithAlmostEmptyPage(printer) || !keepsTo(fewer, content, text)) {
                printer.createPDF();
                return bytes.toByteArray();
            }
        }
        return write(content, text, fewer, 1);
    }

    private boolean keepsTo(int pages, DocumentContent content, String text) throws IOException {
        try (var closest = printer(page.of(content, CLOSEST), text, OutputStream.nullOutputStream())) {
            closest.layout();
            return keepsTo(pages, closest);
        }
    }

    /** A page for a few lines of a signature, or the last rows of a list: the paper is set closer where that spares it. */
    private static boolean endsWithAlmostEmptyPage(PdfBoxRenderer printer) {
        var pages = printer.getRootBox().getLayer().getPages();
        var last = pages.getLast();
        return pages.size() > 1
                && printer.getRootBox().getHeight() - last.getTop() < ALMOST_EMPTY * (last.getBottom() - last.getTop());
    }

    private byte[] write(DocumentContent content, String text, int pages, int from) throws IOException {
        for (int closer = from; ; closer++) {
            var bytes = new ByteArrayOutputStream();
            try (var printer = printer(page.of(content, closer), text, bytes)) {
                printer.layout();
                if (closer == CLOSEST || keepsTo(pages, printer)) {
                    printer.createPDF();
                    return bytes.toByteArray();
                }
            }
        }
    }

    private static boolean keepsTo(int pages, PdfBoxRenderer printer) {
        return printer.getRootBox().getLayer().getPages().size() <= pages;
    }

    private PdfBoxRenderer printer(Document letter, String text, OutputStream bytes) {
        var builder = new PdfRendererBuilder();
        fonts.register(builder, text);
        RightToLeft.register(builder, text);
        builder.useUnicodeLineBreaker(Breaks.betweenWords());
        builder.useUnicodeCharacterBreaker(Breaks.betweenCharacters());
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(colours);
        builder.withProducer("Vägval");
        builder.withW3cDocument(letter, "");
        builder.toStream(bytes);
        return builder.buildPdfRenderer();
    }
}
