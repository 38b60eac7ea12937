package se.vagval.document.domain;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import se.vagval.document.Booklet.PageMark;

/** Writes the line at the foot of bound pages. It is decoration to who listens: the paper's own header says the same. */
final class PageMarks {

    private static final float SIZE = 8.5f;
    private static final float ABOVE_EDGE = 18;
    private static final float THOUSAND = 1000;

    private final PDDocument document;
    private final PDFont font;

    PageMarks(PDDocument document) throws IOException {
        this.document = document;
        this.font = PDType0Font.load(document, new ByteArrayInputStream(LetterFonts.face("Regular")), true);
    }

    /** Marks all pages from the first one to the document's last. */
    void put(PageMark mark, int first) throws IOException {
        int pages = document.getNumberOfPages() - first;
        for (int page = 0; page < pages; page++) {
            write(document.getPage(first + page), mark.of(page + 1, pages));
        }
    }

    private void write(PDPage page, String text) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        var width = font.getStringWidth(text) / THOUSAND * SIZE;
        try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            content.beginMarkedContent(COSName.ARTIFACT);
            content.beginText();
            content.setNonStrokingColor(0.3f, 0.3f, 0.3f);
            content.setFont(font, SIZE);
            content.newLineAtOffset((page.getMediaBox().getWidth() - width) / 2, ABOVE_EDGE);
            content.showText(text);
            content.endText();
            content.endMarkedContent();
        }
    }
}
