package se.vagval.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.FilterFactory;
import org.junit.jupiter.api.Test;

/** Small files that come to more than any memory: they are told by counting, never by holding them. */
class PackedPdfTests {

    private static final long MOST_MEMORY = 120L * 1024 * 1024;
    private static final ThreadMXBean MEMORY = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void countsAStreamWithoutHoldingIt() throws IOException {
        var bomb = PackedPdfs.page(PackedPdfs.steps(300), COSName.FLATE_DECODE, null);

        refused(bomb, IntakeRefusal.Reason.HARMFUL);
    }

    @Test
    void refusesAStreamThatIsPackedTwice() throws IOException {
        var twice = deflated(PackedPdfs.steps(300));
        var runs = new byte[2_000_000];
        for (var at = 0; at < runs.length; at += 2) {
            runs[at] = (byte) 129;
            runs[at + 1] = ' ';
        }

        refused(
                PackedPdfs.page(twice, filters(COSName.FLATE_DECODE, COSName.FLATE_DECODE), null),
                IntakeRefusal.Reason.PACKED_OTHERWISE);
        refused(
                PackedPdfs.page(deflated(runs), filters(COSName.FLATE_DECODE, COSName.RUN_LENGTH_DECODE), null),
                IntakeRefusal.Reason.PACKED_OTHERWISE);
    }

    /** What calls itself a picture is not unpacked, wherever it is put. */
    @Test
    void unpacksNothingThatSaysItIsAPicture() throws IOException {
        var bomb = PackedPdfs.page(PackedPdfs.steps(300), COSName.FLATE_DECODE, COSName.IMAGE);

        refused(bomb, IntakeRefusal.Reason.NOT_AN_APPLICATION);
    }

    @Test
    void readsWhatIsPackedOnceAndWrittenAsLetters() throws IOException {
        var text = "BT /F1 12 Tf ET\n".getBytes(StandardCharsets.US_ASCII);
        var letters = new ByteArrayOutputStream();
        FilterFactory.INSTANCE
                .getFilter(COSName.ASCII85_DECODE)
                .encode(new ByteArrayInputStream(deflated(text)), letters, new COSDictionary(), 0);

        refused(
                PackedPdfs.page(letters.toByteArray(), filters(COSName.ASCII85_DECODE, COSName.FLATE_DECODE), null),
                IntakeRefusal.Reason.NOT_AN_APPLICATION);
    }

    @Test
    void countsTheSignsOfAPageAsTheyCome() {
        var lines = new String[60];
        Arrays.fill(lines, "x".repeat(50_000));

        refused(PdfFiles.text(lines), IntakeRefusal.Reason.TOO_LARGE, 4 * MOST_MEMORY);
    }

    private static void refused(byte[] content, IntakeRefusal.Reason reason) {
        refused(content, reason, MOST_MEMORY);
    }

    private static void refused(byte[] content, IntakeRefusal.Reason reason, long most) {
        assertThat(content).hasSizeLessThan(ApplicationReaders.LARGEST_FILE);
        var before = MEMORY.getCurrentThreadAllocatedBytes();
        assertThatExceptionOfType(IntakeRefusal.class)
                .isThrownBy(() -> IntakeFixtures.read("a.pdf", content))
                .extracting(IntakeRefusal::reason)
                .isEqualTo(reason);
        assertThat(MEMORY.getCurrentThreadAllocatedBytes() - before).isLessThan(most);
    }

    private static COSArray filters(COSName... names) {
        var all = new COSArray();
        for (var name : names) {
            all.add(name);
        }
        return all;
    }

    private static byte[] deflated(byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }
}
