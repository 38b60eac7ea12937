package se.vagval.document;

import java.io.OutputStream;

/** Bokbindare. Binds finished papers into one file; how many there are does not change how much memory it takes. */
public interface BookletBinder {

    void bind(Booklet booklet, OutputStream file);

    /** How many pages a finished paper has. */
    int pages(byte[] pdf);
}
