package se.vagval.intake.domain;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads the sheets of a workbook as a stream of its cells. Nothing is counted out: a formula gives the value that was saved
 * with it, and says so; what lies outside the workbook is never asked for.
 */
final class WorkbookSheets {

    private static final int MOST_SHEETS = 20;
    private static final long MOST_UNPACKED = 30L * 1024 * 1024;

    private WorkbookSheets() {}

    static List<Sheet> read(byte[] content) {
        requireSmall(content);
        try (var workbook = OPCPackage.open(new ByteArrayInputStream(content))) {
            var reader = new XSSFReader(workbook);
            var texts = new ReadOnlySharedStringsTable(workbook);
            var styles = reader.getStylesTable();
            var parts = (XSSFReader.SheetIterator) reader.getSheetsData();
            var from1904 = countsFrom1904(reader);
            var sheets = new ArrayList<Sheet>();
            while (parts.hasNext()) {
                if (sheets.size() >= MOST_SHEETS) {
                    throw new IntakeRefusal(IntakeRefusal.Reason.SHEET_TOO_LARGE);
                }
                try (var part = parts.next()) {
                    sheets.add(sheet(parts.getSheetName(), part, new WorkbookCells(texts, styles, from1904)));
                }
            }
            return sheets;
        } catch (OpenXML4JException | IOException | SAXException | ParserConfigurationException broken) {
            throw new IntakeRefusal(IntakeRefusal.Reason.BROKEN);
        } catch (IntakeRefusal refusal) {
            throw refusal;
        } catch (RuntimeException broken) {
            // the library says in many ways that a part is missing or is not what it should be
            throw new IntakeRefusal(IntakeRefusal.Reason.BROKEN);
        }
    }

    private static Sheet sheet(String name, InputStream part, WorkbookCells cells)
            throws IOException, SAXException, ParserConfigurationException {
        hear(part, cells);
        return new Sheet(name, cells.rows());
    }

    private static boolean countsFrom1904(XSSFReader reader)
            throws OpenXML4JException, IOException, SAXException, ParserConfigurationException {
        var properties = new WorkbookProperties();
        try (var part = reader.getWorkbookData()) {
            hear(part, properties);
        }
        return properties.from1904;
    }

    private static void hear(InputStream part, DefaultHandler handler)
            throws IOException, SAXException, ParserConfigurationException {
        var parser = XMLHelper.newXMLReader();
        parser.setContentHandler(handler);
        parser.parse(new InputSource(part));
    }

    /** What the workbook says about all its sheets. */
    private static final class WorkbookProperties extends DefaultHandler {

        private boolean from1904;

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            if (name.equals("workbookPr")) {
                var said = attributes.getValue("date1904");
                from1904 = "1".equals(said) || "true".equals(said);
            }
        }
    }

    /** All of it is held in memory while it is read. */
    private static void requireSmall(byte[] content) {
        var left = MOST_UNPACKED;
        var piece = new byte[16_384];
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content), StandardCharsets.UTF_8)) {
            while (zip.getNextEntry() != null) {
                for (var read = zip.read(piece); read > 0; read = zip.read(piece)) {
                    left -= read;
                    if (left < 0) {
                        throw new IntakeRefusal(IntakeRefusal.Reason.SHEET_TOO_LARGE);
                    }
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new IntakeRefusal(IntakeRefusal.Reason.BROKEN);
        }
    }
}
