package se.vagval.document.domain;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import se.vagval.document.Block;
import se.vagval.document.DocumentContent;

/** Writes the same blocks as a Word document that can be worked on. */
final class WordWriter {

    byte[] write(DocumentContent content) throws IOException {
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText(content.title());
            for (Block block : content.blocks()) {
                document.createParagraph().createRun().setText(block.toString());
            }
            var bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return bytes.toByteArray();
        }
    }
}
