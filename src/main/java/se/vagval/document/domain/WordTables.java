package se.vagval.document.domain;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import se.vagval.document.Block;
import se.vagval.document.Block.Alignment;
import se.vagval.document.LabelledText;

/** Writes tables that Word reads out with their headings, and key facts as two columns. */
final class WordTables {

    private static final int LABEL_WIDTH = 2_400;
    private static final int KEPT_TOGETHER = 9;

    private WordTables() {}

    static void add(XWPFDocument document, Block.Table content) {
        if (!content.caption().isBlank()) {
            WordText.into(document.createParagraph(), "Caption", content.caption());
        }
        int columns = content.header().size();
        var table = document.createTable(content.rows().size() + 1, columns);
        table.setStyleID("Figures");
        spread(table, widths(content.alignments()));
        table.getCTTbl().getTblPr().addNewTblLook().setFirstRow("1");
        table.getRow(0).setRepeatHeader(true);
        fill(table.getRow(0), "TableHeading", content.header(), content.alignments());
        for (int row = 0; row < content.rows().size(); row++) {
            fill(table.getRow(row + 1), "TableText", content.rows().get(row), content.alignments());
        }
        if (content.rows().size() <= KEPT_TOGETHER) {
            keepTogether(table);
        }
        document.createParagraph().setSpacingAfter(0);
    }

    static void add(XWPFDocument document, Block.KeyFacts content) {
        if (content.facts().isEmpty()) {
            return;
        }
        var table = document.createTable(content.facts().size(), 2);
        spread(table, LABEL_WIDTH, WordParts.TEXT_WIDTH - LABEL_WIDTH);
        table.getCTTbl().getTblPr().addNewTblLook().setFirstColumn("1");
        for (int row = 0; row < content.facts().size(); row++) {
            LabelledText fact = content.facts().get(row);
            fill(table.getRow(row), "TableHeading", List.of(fact.label()), List.of(Alignment.START));
            WordText.into(table.getRow(row).getCell(1).getParagraphs().getFirst(), "TableText", fact.value());
        }
        document.createParagraph().setSpacingAfter(0);
    }

    /** Gives the columns fixed widths; without them the readers of Word files each guess their own. */
    static void spread(XWPFTable table, int... widths) {
        table.removeBorders();
        table.setWidth(Arrays.stream(widths).sum());
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        var grid = table.getCTTbl().addNewTblGrid();
        for (int column = 0; column < widths.length; column++) {
            grid.addNewGridCol().setW(BigInteger.valueOf(widths[column]));
            for (XWPFTableRow row : table.getRows()) {
                row.getCell(column).setWidth(String.valueOf(widths[column]));
            }
        }
    }

    /** Columns of words are twice as wide as columns of figures. */
    private static int[] widths(List<Alignment> alignments) {
        var shares =
                alignments.stream().mapToInt(it -> it == Alignment.END ? 1 : 2).toArray();
        int sum = Arrays.stream(shares).sum();
        return Arrays.stream(shares)
                .map(share -> WordParts.TEXT_WIDTH * share / sum)
                .toArray();
    }

    private static void keepTogether(XWPFTable table) {
        var rows = table.getRows();
        rows.subList(0, rows.size() - 1).stream()
                .flatMap(row -> row.getTableCells().stream())
                .flatMap(cell -> cell.getParagraphs().stream())
                .forEach(paragraph -> paragraph.setKeepNext(true));
    }

    private static void fill(XWPFTableRow row, String style, List<String> cells, List<Alignment> alignments) {
        row.setCantSplitRow(true);
        for (int column = 0; column < cells.size(); column++) {
            var paragraph = row.getCell(column).getParagraphs().getFirst();
            WordText.into(paragraph, style, cells.get(column));
            if (alignments.get(column) == Alignment.END) {
                paragraph.setAlignment(ParagraphAlignment.RIGHT);
            }
        }
    }
}
