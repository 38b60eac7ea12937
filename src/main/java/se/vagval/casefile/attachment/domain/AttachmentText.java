package se.vagval.casefile.attachment.domain;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.vagval.document.ReceivedPdf;
import se.vagval.document.ReceivedPdf.Limits;
import se.vagval.web.PlainCharacters;

/** The words of a PDF or a Word file, so that they can be read beside a criterion and cited; a file without words has none. */
final class AttachmentText {

    private static final Logger LOG = LoggerFactory.getLogger(AttachmentText.class);
    private static final int MOST = 120_000;
    private static final Limits LIMITS = new Limits(300, 4 * MOST, 96L * 1024 * 1024, Duration.ofSeconds(8));

    private AttachmentText() {}

    static boolean isReadable(String mediaType) {
        return mediaType.equals(FileKind.PDF.mediaType()) || mediaType.equals(FileKind.DOCX.mediaType());
    }

    /** Whatever is wrong with the file, it is filed all the same: only its words are missing. */
    static String of(String mediaType, byte[] content) {
        if (!isReadable(mediaType)) {
            return "";
        }
        try {
            return plain(mediaType.equals(FileKind.PDF.mediaType()) ? pdf(content) : word(content));
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            LOG.warn(
                    "The words of an attachment could not be read: {}",
                    unreadable.getClass().getSimpleName());
            return "";
        }
    }

    private static String pdf(byte[] content) throws IOException {
        try (var received = ReceivedPdf.open(content, LIMITS)) {
            return received.beginning();
        }
    }

    private static String word(byte[] content) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(content));
                var reader = new XWPFWordExtractor(document)) {
            return reader.getText();
        }
    }

    private static String plain(String text) {
        var clean = new StringBuilder();
        PlainCharacters.normalised(text)
                .codePoints()
                .filter(AttachmentText::isKept)
                .forEach(clean::appendCodePoint);
        var lines = clean.toString()
                .replaceAll("[ \\t]+\\n", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
        return lines.length() <= MOST ? lines : lines.substring(0, MOST);
    }

    private static boolean isKept(int letter) {
        return letter == '\n' || letter == '\t' || PlainCharacters.areIn(Character.toString(letter));
    }
}
