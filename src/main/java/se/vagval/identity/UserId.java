package se.vagval.identity;

import java.util.Locale;
import java.util.regex.Pattern;

/** Användar-id. The name a person signs in with; also the name that acts and traces carry. */
public record UserId(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._@-]{1,99}");

    public UserId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a user id");
        }
    }

    public static UserId of(String value) {
        return new UserId(value.strip().toLowerCase(Locale.ROOT));
    }

    public static boolean isValid(String candidate) {
        return FORM.matcher(candidate).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
