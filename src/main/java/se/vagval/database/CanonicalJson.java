package se.vagval.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.erdtman.jcs.JsonCanonicalizer;

/** Kanonisk JSON (RFC 8785): the same content is always the same bytes, and so has the same {@link Fingerprint}. */
public final class CanonicalJson {

    private CanonicalJson() {}

    public static String of(String json) {
        try {
            return new JsonCanonicalizer(json).getEncodedString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
