package se.vagval.casefile.attachment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import se.vagval.intake.domain.PackedPdfs;
import se.vagval.intake.domain.PdfFiles;

/** The words of an attachment: of a file that costs more than it is worth there are none, and it is filed all the same. */
class AttachmentTextTests {

    private static final ThreadMXBean MEMORY = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void areThoseOfItsPages() {
        assertThat(AttachmentText.of("application/pdf", PdfFiles.text("Avsiktsförklaring", "Byalaget bygger")))
                .isEqualTo("Avsiktsförklaring\nByalaget bygger");
        assertThat(AttachmentText.of("image/png", new byte[] {1})).isEmpty();
        assertThat(AttachmentText.of("application/pdf", new byte[] {1})).isEmpty();
    }

    @Test
    void areNeverReadFromAPageThatUnpacksWithoutEnd() throws IOException {
        var bomb = PackedPdfs.page(PackedPdfs.steps(400), COSName.FLATE_DECODE, null);

        var before = MEMORY.getCurrentThreadAllocatedBytes();
        assertThat(AttachmentText.of("application/pdf", bomb)).isEmpty();
        assertThat(MEMORY.getCurrentThreadAllocatedBytes() - before).isLessThan(120L * 1024 * 1024);
    }

    @Test
    void endWhereEnoughHasBeenRead() {
        var lines = new String[60];
        java.util.Arrays.fill(lines, "x".repeat(5_000));

        assertThat(AttachmentText.of("application/pdf", PdfFiles.text(lines))).hasSize(120_000);
    }
}
