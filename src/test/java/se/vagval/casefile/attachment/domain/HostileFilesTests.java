package se.vagval.casefile.attachment.domain;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.vagval.Processor;
import se.vagval.casefile.attachment.domain.FileRefusal.Reason;

/** Files made to deceive: what they hide is seen in whatever way it is written, and ordinary files still come in. */
class HostileFilesTests {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final FileInspection inspection = new FileInspection();

    @Test
    void seesADocumentTypeInEveryEncodingAndHoweverLateItComes() {
        var type = "<!DOCTYPE a [<!ENTITY b 'c'>]><a/>";
        for (var charset : List.of(UTF_8, UTF_16, UTF_16LE, UTF_16BE)) {
            refuses(Reason.CONTENT, "brev.docx", word(Map.of("word/settings.xml", declared(charset, type))));
        }
        var late = "<!--" + "x".repeat(20_000) + "-->" + type;
        refuses(Reason.CONTENT, "brev.docx", word(Map.of("customXml/item1.xml", declared(UTF_8, late))));
        refuses(Reason.CONTENT, "brev.odt", openDocument(declared(UTF_16LE, type)));
    }

    @Test
    void seesMacrosInEveryEncoding() {
        var types = "<Types><Override ContentType='application/vnd.ms-word.document.macroEnabled.main+xml'/></Types>";
        for (var charset : List.of(UTF_8, UTF_16, UTF_16LE)) {
            refuses(Reason.MACRO, "brev.docx", word(Map.of("[Content_Types].xml", declared(charset, types))));
        }
        refuses(Reason.MACRO, "brev.docx", related("vbaProject", "x.bin", null));
        refuses(
                Reason.MACRO,
                "brev.odt",
                openDocument(declared(UTF_16LE, "<c xmlns:s='s'><s:event-listener s:language='ooo:script'/></c>")));
        refuses(
                Reason.MACRO,
                "brev.odt",
                openDocument(declared(UTF_8, "<c xmlns:x='x'><a x:href='vnd.sun.star.script:a'/></c>")));
    }

    @Test
    void seesATemplateOrAPictureThatIsFetchedFromElsewhere() {
        for (var target : List.of(
                "http://example.org/mall.dotm",
                "HTTPS://example.org/a",
                "\\\\server\\mallar\\brev.dotx",
                "file://server/a")) {
            refuses(Reason.OBJECT, "brev.docx", related("attachedTemplate", target, "External"));
            refuses(Reason.OBJECT, "brev.docx", related("image", target, "external"));
        }
        refuses(
                Reason.OBJECT,
                "brev.odt",
                openDocument(declared(UTF_8, "<c xmlns:x='x'><image x:href='http://example.org/a.png'/></c>")));
    }

    @Test
    void takesInALinkToFollowAndTheTemplateOnTheWritersOwnDisk() {
        takesIn("brev.docx", related("hyperlink", "https://www.example.org/", "External"));
        takesIn("brev.docx", related("attachedTemplate", "file:///C:\\Mallar\\Brev.dotx", "External"));
        takesIn("brev.docx", related("image", "media/bild1.png", null));
        takesIn("brev.odt", openDocument(declared(UTF_8, "<c xmlns:x='x'><a x:href='https://www.example.org/'/></c>")));
    }

    @Test
    void seesEmbeddedObjectsByWhatTheyAreAndNotByTheirName() {
        var ole = new byte[600];
        System.arraycopy(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1}, 0, ole, 0, 6);
        refuses(Reason.OBJECT, "brev.docx", word(Map.of("word/media/image1.png", ole)));
        refuses(Reason.OBJECT, "brev.docx", related("oleObject", "embeddings/x.bin", null));
        refuses(Reason.NESTED, "brev.docx", word(Map.of("word/media/image1.png", zip(Map.of("a", new byte[1])))));
    }

    @Test
    void refusesXmlThatIsNone() {
        refuses(Reason.CONTENT, "brev.docx", word(Map.of("word/styles.xml", "hej".getBytes(UTF_8))));
    }

    @Test
    void seesAScriptInAPdf() throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            takesIn("brev.pdf", saved(document));
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));

            refuses(Reason.RUNS, "brev.pdf", saved(document));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "RUNS, <</S /JavaScript /JS (x)>>",
        "RUNS, <</S /J#61va#53cript /JS (x)>>",
        "RUNS, <</S /Launch /F (cmd.exe)>>",
        "RUNS, <</XFA 5 0 R>>",
        "NESTED, <</Type /EmbeddedFile>>",
        "LOCKED, <</Encrypt 3 0 R>>",
    })
    void seesItOpenlyWrittenAndPacked(Reason reason, String object) throws IOException {
        var open = ("%PDF-1.7\n1 0 obj\n" + object + "\nendobj\n").getBytes(ISO_8859_1);
        refuses(reason, "brev.pdf", open);
        if (reason != Reason.LOCKED) {
            refuses(reason, "brev.pdf", packed(object, "/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode"));
            refuses(reason, "brev.pdf", packed(" ".repeat(1 << 20) + object, "/N 1 /First 4 /Filter /FlateDecode"));
        }
    }

    @Test
    void refusesAPdfWhoseObjectsArePackedInAWayItCannotUndo() throws IOException {
        refuses(Reason.RUNS, "brev.pdf", packed("x", "/N 1 /First 4 /Filter [/ASCIIHexDecode /FlateDecode]"));
        refuses(Reason.RUNS, "brev.pdf", packed("x", "/Type /ObjStm /N 1 /First 4 /Filter [/FlateDecode/FlateDecode]"));
        refuses(Reason.RUNS, "brev.pdf", packed("x", "/N 1 /First 4 /Filter [ /FlateDecode /DCTDecode ]"));
        refuses(Reason.RUNS, "brev.pdf", packed("x", "/N 1 /First 4 /Filter 7 0 R"));
        takesIn("brev.pdf", packed("x", "/N 1 /First 4 /Filter [/FlateDecode]"));
    }

    /** Objects are held in memory, all of them, by whoever reads the file. */
    @Test
    void endsAtObjectsThatUnpackToMoreThanAnyFileHolds() throws IOException {
        var much = " ".repeat(21 * 1024 * 1024);

        refusesSoon(Reason.BOMB, "brev.pdf", packed(much, "/N 1 /First 4 /Filter /FlateDecode"));
        takesIn("brev.pdf", packed(much, "/Filter /FlateDecode"));
    }

    @Test
    void refusesALockedPdf() throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("a", "", new AccessPermission()));

            refuses(Reason.LOCKED, "brev.pdf", saved(document));
        }
    }

    @Test
    void endsAtAPdfThatUnpacksWithoutEnd() throws IOException {
        var bomb = new ByteArrayOutputStream();
        var stream = packed("\0".repeat(70_000_000), "/Filter /FlateDecode");
        for (var times = 0; times < 10; times++) {
            bomb.write(stream);
        }

        refusesSoon(Reason.BOMB, "bomb.pdf", bomb.toByteArray());
    }

    @ParameterizedTest
    @ValueSource(strings = {"40000000x1x8", "1x40000000x8", "6300x6300x16", "20001x1x8"})
    void refusesAPictureThatTakesTooMuchMemoryOrTime(String size) throws IOException {
        var sides = size.split("x");
        refusesSoon(
                Reason.BOMB,
                "bild.png",
                png(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]), Integer.parseInt(sides[2])));
    }

    private void refuses(Reason reason, String name, byte[] content) {
        assertThatExceptionOfType(FileRefusal.class)
                .isThrownBy(() -> inspection.inspect(name, content))
                .matches(it -> it.reason() == reason, "is " + reason);
    }

    private void refusesSoon(Reason reason, String name, byte[] content) {
        assertThat(Processor.timeOf(() -> refuses(reason, name, content))).isLessThan(Duration.ofSeconds(10));
    }

    private void takesIn(String name, byte[] content) {
        assertThatCode(() -> inspection.inspect(name, content)).doesNotThrowAnyException();
    }

    private static byte[] declared(Charset charset, String xml) {
        var name = charset.equals(UTF_8) ? "UTF-8" : "UTF-16";
        var mark = charset.equals(UTF_16LE) || charset.equals(UTF_16BE) ? "\uFEFF" : "";
        return (mark + "<?xml version='1.0' encoding='" + name + "'?>" + xml).getBytes(charset);
    }

    private static byte[] related(String kind, String target, String mode) {
        var relation = "<Relationships><Relationship Id='r' Target='" + target + "' Type='" + RELATIONS + kind + "'"
                + (mode == null ? "" : " TargetMode='" + mode + "'") + "/></Relationships>";
        return word(Map.of("word/_rels/settings.xml.rels", declared(UTF_16LE, relation)));
    }

    private static byte[] word(Map<String, byte[]> more) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", "<Types/>".getBytes(UTF_8));
        parts.put("word/document.xml", "<document/>".getBytes(UTF_8));
        parts.putAll(more);
        return zip(parts);
    }

    private static byte[] openDocument(byte[] content) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text".getBytes(UTF_8));
        parts.put("content.xml", content);
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

    private static byte[] saved(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.getDocumentCatalog().getCOSObject().setName(COSName.getPDFName("PageMode"), "UseNone");
        document.save(bytes);
        return bytes.toByteArray();
    }

    private static byte[] packed(String objects, String dictionary) throws IOException {
        var stream = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(stream)) {
            deflater.write(objects.getBytes(ISO_8859_1));
        }
        var pdf = new ByteArrayOutputStream();
        pdf.writeBytes(("%PDF-1.7\n1 0 obj\n<<" + dictionary + " /Length " + stream.size() + ">>\nstream\n")
                .getBytes(ISO_8859_1));
        pdf.writeBytes(stream.toByteArray());
        pdf.writeBytes("\nendstream\nendobj\n".getBytes(ISO_8859_1));
        return pdf.toByteArray();
    }

    /** A picture of which little more than the header is there: it is refused before the rest is read. */
    private static byte[] png(int width, int height, int bits) throws IOException {
        var png = new ByteArrayOutputStream();
        png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        var head = java.nio.ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) bits);
        var colours = bits == 16 ? 6 : 0;
        head.put((byte) colours).put(new byte[3]);
        chunk(png, "IHDR", head.array());
        var rows = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(rows)) {
            var row = new byte[1 + width * bits / 8 * (colours == 6 ? 4 : 1)];
            for (var at = 0; at < Math.min(height, 3); at++) {
                deflater.write(row);
            }
        }
        chunk(png, "IDAT", rows.toByteArray());
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream png, String type, byte[] data) {
        var body = java.nio.ByteBuffer.allocate(4 + data.length)
                .put(type.getBytes(ISO_8859_1))
                .put(data);
        var sum = new CRC32();
        sum.update(body.array());
        png.writeBytes(java.nio.ByteBuffer.allocate(4).putInt(data.length).array());
        png.writeBytes(body.array());
        png.writeBytes(
                java.nio.ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
