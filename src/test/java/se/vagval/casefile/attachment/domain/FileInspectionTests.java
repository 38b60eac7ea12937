package se.vagval.casefile.attachment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.vagval.casefile.attachment.domain.FileRefusal.Reason;

class FileInspectionTests {

    private final FileInspection inspection = new FileInspection();

    @Test
    void takesInWhatOfficesWrite() throws IOException {
        var word = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Ansökan");
            document.write(word);
        }
        var excel = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            book.createSheet("Budget").createRow(0).createCell(0).setCellValue(17);
            book.write(excel);
        }

        assertThat(inspection.inspect("ansökan.docx", word.toByteArray()).kind())
                .isEqualTo(FileKind.DOCX);
        assertThat(inspection.inspect("C:\\Mina filer\\budget.XLSX", excel.toByteArray()))
                .matches(it -> it.kind() == FileKind.XLSX && it.name().equals("budget.XLSX"));
        assertThat(inspection.inspect("brev.pdf", text("%PDF-1.7\n1 0 obj\n")).kind())
                .isEqualTo(FileKind.PDF);
        assertThat(inspection
                        .inspect("brev.odt", openDocument("text", Map.of()))
                        .kind())
                .isEqualTo(FileKind.ODT);
        assertThat(inspection
                        .inspect("tal.ods", openDocument("spreadsheet", Map.of()))
                        .kind())
                .isEqualTo(FileKind.ODS);
    }

    @Test
    void keepsThePictureAndNothingBehindIt() throws IOException {
        for (var format : new String[] {"png", "jpeg"}) {
            var picture = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, picture);
            picture.writeBytes(text("<script>alert(1)</script>"));

            var kept =
                    inspection.inspect("bild." + format, picture.toByteArray()).content();

            assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("script");
            assertThat(ImageIO.read(new java.io.ByteArrayInputStream(kept)).getWidth())
                    .isEqualTo(40);
        }
    }

    @Test
    void refusesAPictureThatIsOnlyAHeader() {
        var header = new ByteArrayOutputStream();
        header.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        header.writeBytes(text("<script>alert(1)</script>"));

        refuses(Reason.BROKEN, "bild.png", header.toByteArray());
    }

    @ParameterizedTest
    @ValueSource(strings = {"bild.png", "brev.docx", "brev.pdf", "brev.odt", "bild.jpg"})
    void refusesAScriptUnderAnyName(String name) {
        refuses(Reason.CONTENT, name, text("<html><script>alert(1)</script></html>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"program.exe", "sida.html", "bild.svg", "brev.docm", "arkiv.zip", "utan"})
    void refusesKindsThatAreNotListed(String name) {
        refuses(Reason.KIND, name, text("%PDF-1.7\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {".pdf", "", "brev\u202Efdp.pdf", "a\u0000.pdf"})
    void refusesNamesThatDeceive(String name) {
        refuses(Reason.NAME, name, text("%PDF-1.7\n"));
    }

    @Test
    void refusesWhatUnpacksWithoutEnd() {
        refuses(Reason.BOMB, "bomb.docx", word(Map.of("word/media/stor.bin", new byte[30_000_000])));
        var many = new LinkedHashMap<String, byte[]>();
        for (var number = 0; number < 1_001; number++) {
            many.put("word/del" + number + ".xml", text("<a/>"));
        }
        refuses(Reason.BOMB, "många.docx", word(many));
    }

    @Test
    void refusesMacros() {
        refuses(Reason.MACRO, "makro.docx", word(Map.of("word/vbaProject.bin", text("x"))));
        refuses(
                Reason.MACRO,
                "makro.ods",
                openDocument("spreadsheet", Map.of("Basic/Standard/Module1.xml", text("<a/>"))));
        refuses(
                Reason.MACRO,
                "makro2.docx",
                zip(Map.of(
                        "[Content_Types].xml",
                                text("<Types>application/vnd.ms-word.document.macroEnabled.main+xml</Types>"),
                        "word/document.xml", text("<a/>"))));
    }

    @Test
    void refusesFilesWithinFilesAndOutsideTheirFolder() {
        refuses(Reason.NESTED, "nästlad.docx", word(Map.of("word/embeddings/mer.zip", text("PK"))));
        refuses(Reason.BROKEN, "utanför.docx", word(Map.of("../../etc/passwd", text("x"))));
        refuses(Reason.CONTENT, "dtd.docx", word(Map.of("word/x.xml", text("<!DOCTYPE a [<!ENTITY b 'c'>]><a/>"))));
    }

    @Test
    void refusesAPackageThatIsNotWhatItsNameSays() {
        refuses(Reason.CONTENT, "tal.xlsx", word(Map.of()));
        refuses(Reason.CONTENT, "tal.ods", openDocument("text", Map.of()));
        refuses(Reason.CONTENT, "arkiv.docx", zip(Map.of("a.txt", text("a"))));
    }

    @Test
    void refusesWhatIsEmptyOrTooLarge() {
        refuses(Reason.EMPTY, "tom.pdf", new byte[0]);
        var large = new byte[25 * 1024 * 1024 + 1];
        System.arraycopy(text("%PDF-1.7\n"), 0, large, 0, 9);
        refuses(Reason.TOO_LARGE, "stor.pdf", large);
        var exact = java.util.Arrays.copyOf(large, 25 * 1024 * 1024);
        assertThat(inspection.inspect("stor.pdf", exact).content()).hasSize(25 * 1024 * 1024);
    }

    private void refuses(Reason reason, String name, byte[] content) {
        assertThatExceptionOfType(FileRefusal.class)
                .isThrownBy(() -> inspection.inspect(name, content))
                .matches(it -> it.reason() == reason, "is " + reason);
    }

    private static byte[] word(Map<String, byte[]> more) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", text("<Types/>"));
        parts.put("word/document.xml", text("<document/>"));
        parts.putAll(more);
        return zip(parts);
    }

    private static byte[] openDocument(String kind, Map<String, byte[]> more) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("mimetype", text("application/vnd.oasis.opendocument." + kind));
        parts.put("content.xml", text("<content/>"));
        parts.putAll(more);
        return zip(parts);
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return packed.toByteArray();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
