package se.vagval.document.domain;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import se.vagval.document.DocumentHeader;
import se.vagval.document.LabelledText;

/** Puts the letterhead on every page; Word itself fills in the page number and how many there are. */
final class WordHeader {

    private static final int LINE_WIDTH = 1_700;
    private static final int PAGE_WIDTH = 730;

    private WordHeader() {}

    static void putInto(XWPFDocument document, DocumentHeader content) {
        var header = document.createHeader(HeaderFooterType.DEFAULT);
        int lines = content.lines().size();
        var table = header.createTable(1, lines + 2);
        var row = table.getRow(0);
        WordTables.spread(table, widths(lines));
        var sender = first(row, 0);
        if (!content.logotype().isBlank()) {
            WordPicture.into(sender, content.logotype(), content.organisation());
            sender = row.getCell(0).addParagraph();
        }
        WordText.into(sender, "Organisation", content.organisation());
        if (!content.unit().isBlank()) {
            WordText.into(row.getCell(0).addParagraph(), "Header", content.unit());
        }
        for (int line = 0; line < lines; line++) {
            LabelledText text = content.lines().get(line);
            WordText.into(first(row, line + 1), "Header", text.label());
            WordText.into(row.getCell(line + 1).addParagraph(), "Header", text.value());
        }
        addPageNumber(first(row, lines + 1));
        header.createParagraph().setStyle("Header");
    }

    private static void addPageNumber(XWPFParagraph paragraph) {
        paragraph.setStyle("Header");
        paragraph.setAlignment(ParagraphAlignment.RIGHT);
        addField(paragraph, "PAGE");
        paragraph.createRun().setText("(");
        addField(paragraph, "NUMPAGES");
        paragraph.createRun().setText(")");
    }

    private static void addField(XWPFParagraph paragraph, String instruction) {
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(instruction);
        field.addNewR().addNewT().setStringValue("1");
    }

    private static XWPFParagraph first(XWPFTableRow row, int column) {
        return row.getCell(column).getParagraphs().getFirst();
    }

    private static int[] widths(int lines) {
        var widths = new int[lines + 2];
        java.util.Arrays.fill(widths, LINE_WIDTH);
        widths[0] = WordParts.TEXT_WIDTH - lines * LINE_WIDTH - PAGE_WIDTH;
        widths[lines + 1] = PAGE_WIDTH;
        return widths;
    }
}
