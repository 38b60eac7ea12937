package se.vagval.document;

/** Dokumentskrivare. Turns content into the bytes of a file; safe to use by many requests at once. */
public interface DocumentRenderer {

    byte[] render(DocumentContent content, DocumentFormat format);
}
