package se.vagval.casefile.attachment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.vagval.casefile.attachment.domain.FileRefusal.Reason;
import se.vagval.intake.domain.PdfFiles;

/** Streams that a reader holds in memory, and descriptions that hide. */
class PdfInspectionTests {

    private static final String PACKED = "/Filter /FlateDecode";

    @Test
    void takesInWhatOfficesSave() {
        assertThatCode(() -> PdfInspection.inspect(PdfFiles.text("Ett brev", "med två rader")))
                .doesNotThrowAnyException();
        assertThatCode(() -> inspect(
                        "/Type /XRef /W [1 2 1] /DecodeParms << /Columns 4 /Predictor 12 >> " + PACKED, new byte[400]))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Type /ObjStm /N 1 /First 5 ",
                "/N 1 /First 5 ",
                "/N 1 /#46irst 5 ",
                "/N 1 /First 5 /Pad (endobj) ",
                "/N 1 /First 5 /Pad (a \\) endobj (endstream)) ",
                "/N 1 /First 5 /endobj true ",
                "/N 1 /First 5 % endobj\n",
                "/Type /XRef /W [1 2 1] ",
                "/W [1 2 1] ",
                "/W 7 0 R "
            })
    void countsWhatAReaderHoldsHoweverItIsDescribed(String description) {
        refuses(Reason.BOMB, description + PACKED, new byte[30 * 1024 * 1024]);
        refuses(Reason.BOMB, description + " ".repeat(9_000) + PACKED, new byte[30 * 1024 * 1024]);
    }

    @Test
    void letsALongPageBe() {
        assertThatCode(() -> inspect("/Length 7 " + PACKED, new byte[30 * 1024 * 1024]))
                .doesNotThrowAnyException();
    }

    /** What cannot be unpacked here could hide a script. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/First 5 /Filter [/ASCIIHexDecode /FlateDecode] ",
                "/First 5 /Filter [/AHx /Fl] /Pad (endobj) ",
                "/First 5 /Filter 9 0 R ",
                "/First 5 /DecodeParms << /Predictor 12 >> /Filter /FlateDecode "
            })
    void refusesObjectsThatArePackedSoThatNobodySees(String description) {
        refuses(Reason.RUNS, description, new byte[10]);
    }

    /** One row is kept whole, so its width is memory. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/DecodeParms << /Columns 2000000000 /Predictor 12 >> ",
                "/DecodeParms << /Columns 4 /BitsPerComponent 99999 /Predictor 12 >> ",
                "/DecodeParms << /Columns 8 0 R /Predictor 12 >> ",
                "/DecodeParms 8 0 R ",
                "/Filter [/LZWDecode] "
            })
    void refusesPlacesInRowsOfNoMeasure(String description) {
        refuses(Reason.BOMB, "/Type /XRef /W [1 2 1] " + description + PACKED, new byte[10]);
    }

    @Test
    void findsWhereADescriptionBegins() {
        assertThat(start("1 0 obj << /A 1 >> endobj 2 0 obj << /B (endobj)")).isEqualTo(" 2 0 obj << /B (endobj)");
        assertThat(PdfDictionary.start("12 (\nendstream\nendobj\n3 0 obj <<", true))
                .isEqualTo(21);
        assertThat(start("\nendstream\nendobj\n3 0 obj <<")).isEqualTo("\n3 0 obj <<");
        assertThat(start("3 0 obj <<")).isEqualTo("3 0 obj <<");
    }

    private static String start(String before) {
        return before.substring(PdfDictionary.start(before, false));
    }

    private static void refuses(Reason reason, String description, byte[] unpacked) {
        assertThatExceptionOfType(FileRefusal.class)
                .as(description)
                .isThrownBy(() -> inspect(description, unpacked))
                .matches(it -> it.reason() == reason, "is " + reason);
    }

    private static void inspect(String description, byte[] unpacked) throws IOException {
        var file = new ByteArrayOutputStream();
        file.writeBytes(
                text("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n2 0 obj\n<< " + description + " >>\nstream\n"));
        try (var packed = new DeflaterOutputStream(file, new Deflater(Deflater.BEST_COMPRESSION))) {
            packed.write(unpacked);
        }
        file.writeBytes(text("\nendstream\nendobj\n"));
        PdfInspection.inspect(file.toByteArray());
    }

    private static byte[] text(String words) {
        return words.getBytes(StandardCharsets.ISO_8859_1);
    }
}
