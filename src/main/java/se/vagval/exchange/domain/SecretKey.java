package se.vagval.exchange.domain;

import java.security.SecureRandom;
import java.util.Base64;
import se.vagval.database.Fingerprint;

/** Nyckel. 256 random bits for somebody who cannot sign in; shown once, and kept as its fingerprint alone. */
public record SecretKey(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    public static SecretKey random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new SecretKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    public String fingerprint() {
        return Fingerprint.of(value);
    }

    @Override
    public String toString() {
        return "SecretKey";
    }
}
