package se.vagval.document.domain;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * Puts the typeface of the letters into a Word file, so that it breaks its lines where the PDF does on a machine that lacks
 * the typeface. The format wants the first bytes of a font mixed with a key that stands beside it.
 */
final class WordFonts {

    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String TABLE_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml";
    private static final String FONT_TYPE = "application/vnd.openxmlformats-officedocument.obfuscatedFont";
    private static final int MIXED_BYTES = 32;
    private static final int KEY_BYTES = 16;

    private static final String TABLE = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                     xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
              <w:font w:name="%s">
                <w:charset w:val="00"/>
                <w:family w:val="swiss"/>
                <w:pitch w:val="variable"/>
                <w:embedRegular r:id="%s" w:fontKey="{%s}"/>
                <w:embedBold r:id="%s" w:fontKey="{%s}"/>
              </w:font>
            </w:fonts>
            """;

    private final Face regular;
    private final Face bold;

    private WordFonts(Face regular, Face bold) {
        this.regular = regular;
        this.bold = bold;
    }

    static WordFonts fromClasspath() {
        return new WordFonts(
                Face.of("regular", LetterFonts.face("Regular")), Face.of("bold", LetterFonts.face("Bold")));
    }

    void putInto(XWPFDocument document) throws IOException {
        try {
            var files = document.getPackage();
            var table = files.createPart(name("/word/fontTable.xml"), TABLE_TYPE);
            document.getPackagePart().addRelationship(table.getPartName(), TargetMode.INTERNAL, RELATION + "fontTable");
            var text = TABLE.formatted(
                    LetterFonts.FAMILY, add(table, regular), regular.key(), add(table, bold), bold.key());
            try (var out = table.getOutputStream()) {
                out.write(text.getBytes(StandardCharsets.UTF_8));
            }
        } catch (InvalidFormatException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String add(PackagePart table, Face face) throws InvalidFormatException, IOException {
        var part = table.getPackage().createPart(name("/word/fonts/" + face.name() + ".odttf"), FONT_TYPE);
        try (var out = part.getOutputStream()) {
            out.write(face.mixed());
        }
        return table.addRelationship(part.getPartName(), TargetMode.INTERNAL, RELATION + "font")
                .getId();
    }

    private static PackagePartName name(String path) throws InvalidFormatException {
        return PackagingURIHelper.createPartName(path);
    }

    /** Teckensnitt as the format keeps it; the same font has the same key in every file. */
    private record Face(String name, String key, byte[] mixed) {

        static Face of(String name, byte[] font) {
            var key = UUID.nameUUIDFromBytes(font).toString().toUpperCase(Locale.ROOT);
            byte[] figures = HexFormat.of().parseHex(key.replace("-", ""));
            for (int i = 0; i < MIXED_BYTES; i++) {
                font[i] ^= figures[KEY_BYTES - 1 - i % KEY_BYTES];
            }
            return new Face(name, key, font);
        }
    }
}
