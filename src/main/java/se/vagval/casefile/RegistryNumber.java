package se.vagval.casefile;

import java.util.regex.Pattern;

/** Diarienummer, such as RUN/117/2026: committee, running number, year. */
public record RegistryNumber(String value) {

    /** How it is written, as a regular expression. */
    public static final String FORM = "[A-ZÅÄÖ]{2,4}/\\d{1,5}/\\d{4}";

    private static final Pattern WRITTEN = Pattern.compile(FORM);

    public RegistryNumber {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a registry number: " + value);
        }
    }

    public static RegistryNumber of(String value) {
        return new RegistryNumber(value);
    }

    public static boolean isValid(String candidate) {
        return WRITTEN.matcher(candidate).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
