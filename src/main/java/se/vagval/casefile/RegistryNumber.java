package se.vagval.casefile;

import java.util.regex.Pattern;

/** Diarienummer, such as RUN/117/2026: committee, running number, year. */
public record RegistryNumber(String value) {

    private static final Pattern FORM = Pattern.compile("[A-ZÅÄÖ]{2,4}/\\d{1,5}/\\d{4}");

    public RegistryNumber {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a registry number: " + value);
        }
    }

    public static RegistryNumber of(String value) {
        return new RegistryNumber(value);
    }

    public static boolean isValid(String candidate) {
        return FORM.matcher(candidate).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
