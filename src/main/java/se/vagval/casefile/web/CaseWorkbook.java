package se.vagval.casefile.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import se.vagval.casefile.CaseClock;
import se.vagval.casefile.domain.CaseRow;
import se.vagval.casefile.web.CaseListPages.FileRows;
import se.vagval.web.Words;

/** The list as a workbook, with days as days and amounts as numbers. Only a hundred rows are in memory at a time. */
final class CaseWorkbook implements FileRows, AutoCloseable {

    private static final int IN_MEMORY = 100;
    private static final int WIDTH = 22 * 256;
    private static final int WIDE = 45 * 256;

    private final SXSSFWorkbook workbook = new SXSSFWorkbook(IN_MEMORY);
    private final SXSSFSheet sheet;
    private final CellStyle bold;
    private final CellStyle day;
    private final CellStyle amount;
    private final Words words;
    private int rows;

    CaseWorkbook(Words words) {
        this.words = words;
        workbook.setCompressTempFiles(true);
        sheet = workbook.createSheet(words.message("casefile.list.title"));
        var font = workbook.createFont();
        font.setBold(true);
        bold = workbook.createCellStyle();
        bold.setFont(font);
        day = styled("yyyy-mm-dd");
        amount = styled("#,##0");
    }

    private CellStyle styled(String format) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    @Override
    public void head(List<String> columns) {
        var texts = new ArrayList<>(List.of(
                words.message("casefile.list.number"),
                words.message("casefile.list.project"),
                words.message("casefile.list.applicant")));
        texts.addAll(columns);
        var row = sheet.createRow(rows++);
        for (var at = 0; at < texts.size(); at++) {
            var cell = row.createCell(at);
            cell.setCellValue(texts.get(at));
            cell.setCellStyle(bold);
            sheet.setColumnWidth(at, at == 1 || at == 2 ? WIDE : WIDTH);
        }
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, 0, 0, texts.size() - 1));
    }

    @Override
    public void row(CaseRow row, CaseCells cells, List<CaseColumn> columns) {
        var line = sheet.createRow(rows++);
        line.createCell(0).setCellValue(row.registryNumber());
        line.createCell(1).setCellValue(cells.title(row));
        line.createCell(2).setCellValue(row.applicant());
        for (var at = 0; at < columns.size(); at++) {
            fill(line, at + 3, columns.get(at), row, cells);
        }
    }

    private void fill(Row line, int at, CaseColumn column, CaseRow row, CaseCells cells) {
        var cell = line.createCell(at);
        if (row.insight().isClosed()) {
            cell.setCellValue(cells.text(column, row));
        } else if (column == CaseColumn.RECEIVED) {
            cell.setCellValue(row.received());
            cell.setCellStyle(day);
        } else if (column == CaseColumn.DECISION_BY) {
            cell.setCellValue(CaseClock.legalLimit(row.received()));
            cell.setCellStyle(day);
        } else if (column == CaseColumn.AMOUNT && row.appliedAmount() != 0) {
            cell.setCellValue(row.appliedAmount());
            cell.setCellStyle(amount);
        } else {
            cell.setCellValue(cells.text(column, row));
        }
    }

    void writeTo(OutputStream out) throws IOException {
        workbook.write(out);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
