package se.vagval.document;

import java.util.function.Supplier;

/** Dokumentskrivare. Turns content into the bytes of a file; safe to use by many requests at once. */
public interface DocumentRenderer {

    /** The content is gathered when the paper's turn has come, since gathering may cost more than writing. */
    byte[] render(Supplier<DocumentContent> content, DocumentFormat format);

    default byte[] render(DocumentContent content, DocumentFormat format) {
        return render(() -> content, format);
    }
}
