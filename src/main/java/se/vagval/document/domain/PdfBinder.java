package se.vagval.document.domain;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitWidthDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.springframework.stereotype.Component;
import se.vagval.document.Booklet;
import se.vagval.document.BookletBinder;

/**
 * Binds PDF files without opening their pages: what was printed is what is bound. The cover's file is the one the others
 * are added to, so its title and its promises (PDF/A-2a, PDF/UA-1) are the booklet's. A booklet waits its turn like any paper.
 */
@Component
class PdfBinder implements BookletBinder {

    private static final int NO_LEVEL = -1;

    private final PaperQueue queue;

    PdfBinder(PaperQueue queue) {
        this.queue = queue;
    }

    @Override
    public void bind(Booklet booklet, OutputStream file) {
        queue.inTurn(() -> {
            bound(booklet, file);
            return file;
        });
    }

    private static void bound(Booklet booklet, OutputStream file) {
        try (var bound = Loader.loadPDF(
                new RandomAccessReadBuffer(booklet.cover().pdf().get()), IOUtils.createTempFileOnlyStreamCache())) {
            var bookmarks = new Bookmarks();
            var marks = new PageMarks(bound);
            bookmarks.add(booklet.cover(), bound, 0);
            marks.put(booklet.cover().mark(), 0);
            for (var paper : booklet.papers()) {
                int first = bound.getNumberOfPages();
                append(bound, paper);
                bookmarks.add(paper, bound, first);
                marks.put(paper.mark(), first);
            }
            bound.getDocumentCatalog().setDocumentOutline(bookmarks.outline);
            bound.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
            bound.save(file);
        } catch (IOException broken) {
            throw new UncheckedIOException("could not bind the papers", broken);
        }
    }

    @Override
    public int pages(byte[] pdf) {
        try (var paper = Loader.loadPDF(pdf)) {
            return paper.getNumberOfPages();
        } catch (IOException broken) {
            throw new UncheckedIOException("could not count the pages", broken);
        }
    }

    private static void append(PDDocument bound, Booklet.Paper paper) throws IOException {
        try (var added = Loader.loadPDF(paper.pdf().get())) {
            added.getDocumentCatalog().setDocumentOutline(null);
            added.getDocumentCatalog().getCOSObject().removeItem(COSName.OUTPUT_INTENTS);
            new PDFMergerUtility().appendDocument(bound, added);
        }
    }

    /** Keeps the way down to the bookmark that the next one may stand below. */
    private static final class Bookmarks {

        private final PDDocumentOutline outline = new PDDocumentOutline();
        private final Deque<PDOutlineNode> way = new ArrayDeque<>();
        private int deepest = NO_LEVEL;

        private Bookmarks() {
            way.push(outline);
        }

        private void add(Booklet.Paper paper, PDDocument bound, int page) {
            while (deepest >= paper.level()) {
                way.pop();
                deepest--;
            }
            var target = new PDPageFitWidthDestination();
            target.setPage(bound.getPage(page));
            var item = new PDOutlineItem();
            item.setTitle(PrintableText.line(paper.bookmark()));
            item.setDestination(target);
            way.peek().addLast(item);
            way.push(item);
            deepest++;
        }
    }
}
