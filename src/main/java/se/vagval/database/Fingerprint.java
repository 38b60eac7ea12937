package se.vagval.database;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Fingeravtryck. SHA-256 as the schema and every paper write it: sixty-four small hexadecimal signs. */
public final class Fingerprint {

    private Fingerprint() {}

    public static String of(byte[] content) {
        return HexFormat.of().formatHex(begun().digest(content));
    }

    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** For what is read piece by piece; {@link #end} writes it out. */
    public static MessageDigest begun() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    public static String end(MessageDigest begun) {
        return HexFormat.of().formatHex(begun.digest());
    }
}
