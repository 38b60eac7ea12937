package se.vagval.document.domain;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.pdfbox.Loader;
import org.w3c.dom.Document;
import se.vagval.document.DocumentContent;

/** Writes the letter as PDF/A-2a and PDF/UA-1: kept for decades, and read aloud as well as seen. */
final class PdfWriter {

    private static final int LONG_TEXT = 100_000;
    private static final int CLOSEST = 3;

    /** A text of book length takes a good part of the memory: they wait for each other, letters never do. */
    private final Lock oneLongText = new ReentrantLock();

    private final LetterFonts fonts;
    private final LetterPage page = new LetterPage();
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    PdfWriter(LetterFonts fonts) {
        XRLog.setLoggerImpl(new Slf4jLogger());
        this.fonts = fonts;
    }

    /** Set closer step by step until it keeps to its pages; if it cannot, as close as it gets. */
    byte[] write(DocumentContent content) throws IOException {
        byte[] file = write(content, 0);
        for (int closer = 1; closer <= CLOSEST && exceeds(file, content.pages()); closer++) {
            file = write(content, closer);
        }
        return file;
    }

    private static boolean exceeds(byte[] file, int pages) throws IOException {
        if (pages == 0) {
            return false;
        }
        try (var printed = Loader.loadPDF(file)) {
            return printed.getNumberOfPages() > pages;
        }
    }

    private byte[] write(DocumentContent content, int closer) throws IOException {
        var letter = page.of(content, closer);
        var text = letter.getDocumentElement().getTextContent();
        if (text.length() < LONG_TEXT) {
            return print(letter, text);
        }
        oneLongText.lock();
        try {
            return print(letter, text);
        } finally {
            oneLongText.unlock();
        }
    }

    private byte[] print(Document letter, String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
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
        builder.run();
        return bytes.toByteArray();
    }
}
