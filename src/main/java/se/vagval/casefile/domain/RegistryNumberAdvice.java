package se.vagval.casefile.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import se.vagval.casefile.RegistryNumber;

/** Points at what a misprinted registry number probably should be. It only suggests; nobody's number is mended. */
public final class RegistryNumberAdvice {

    private static final Pattern PARTS = Pattern.compile("([A-ZÅÄÖ]{2,4})[\\s/.:-]*(\\d{1,5})[\\s/.:-]+(\\d{4})");
    private static final Pattern SLASH_AS_DIGIT = Pattern.compile("([A-ZÅÄÖ]{2,4})7(\\d{1,4})/(\\d{4})");

    private RegistryNumberAdvice() {}

    /** Empty when the number is right already, or too unlike one to say what was meant. */
    public static Optional<String> suggestionFor(String typed) {
        var text = typed.strip().toUpperCase(Locale.ROOT);
        if (RegistryNumber.isValid(typed)) {
            return Optional.empty();
        }
        var slip = SLASH_AS_DIGIT.matcher(text);
        if (slip.matches()) {
            return Optional.of(slip.group(1) + "/" + slip.group(2) + "/" + slip.group(3));
        }
        var parts = PARTS.matcher(text);
        return parts.matches()
                ? Optional.of(parts.group(1) + "/" + parts.group(2) + "/" + parts.group(3))
                : Optional.empty();
    }
}
