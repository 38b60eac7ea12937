package se.vagval.document.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import se.vagval.document.DocumentContent;
import se.vagval.document.DocumentFormat;
import se.vagval.document.DocumentRenderer;

/** Hands the content to the writer of the format asked for, each in its turn. */
@Component
class FormattedDocuments implements DocumentRenderer {

    private final PaperQueue queue;
    private final PdfWriter pdf = new PdfWriter(LetterFonts.fromClasspath());
    private final WordWriter word = new WordWriter();

    FormattedDocuments(PaperQueue queue) {
        this.queue = queue;
    }

    @Override
    public byte[] render(Supplier<DocumentContent> content, DocumentFormat format) {
        return queue.inTurn(() -> write(content.get(), format));
    }

    private byte[] write(DocumentContent content, DocumentFormat format) {
        var outlined = content.with(Outline.withoutGaps(content.blocks()));
        try {
            return switch (format) {
                case PDF -> pdf.write(outlined);
                case DOCX -> word.write(outlined, pdf.closer(outlined));
            };
        } catch (IOException e) {
            throw new UncheckedIOException("could not write " + format, e);
        }
    }
}
