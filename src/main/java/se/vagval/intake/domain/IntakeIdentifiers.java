package se.vagval.intake.domain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import se.vagval.casefile.OrganisationNumber;
import se.vagval.casefile.RegistryNumber;

/** Reads registry numbers, organisation numbers and e-mail addresses, and says what a misprinted one may have meant. */
final class IntakeIdentifiers {

    private static final Pattern MISPRINT = Pattern.compile(
            "(?<!\\p{L})(?<body>RUN|RS|HSN)[\\s/.-]*(?<number>\\d{1,7})[\\s/]+(?<year>\\d{1,4})(?!\\d)");
    private static final Pattern ORGANISATION_NUMBER = Pattern.compile("\\d{6}-\\d{4}");
    private static final Pattern BARE_NUMBER = Pattern.compile("(?:16)?(\\d{6})[- ]?(\\d{4})");
    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9._%+'-]{1,64}@(?:[A-Za-z0-9ÅÄÖåäö-]{1,63}\\.)+[A-Za-zÅÄÖåäö]{2,24}");
    private static final Pattern AT_IN_WORDS =
            Pattern.compile("\\s*(?:\\(at\\)|\\[at]|\\(a\\)|\\(snabel-a\\)| at )\\s*");

    private IntakeIdentifiers() {}

    static InterpretedText registryNumber(String received) {
        if (RegistryNumber.isValid(received)) {
            return InterpretedText.exact(received);
        }
        var candidates = suggestions(received.strip().toUpperCase(Locale.ROOT));
        if (candidates.isEmpty()) {
            return InterpretedText.unusable("registryNumber.unreadable");
        }
        if (candidates.size() > 1) {
            return InterpretedText.unusable("registryNumber.misprint", String.join(", ", candidates))
                    .orOneOf(candidates);
        }
        return InterpretedText.guess(candidates.getFirst(), "registryNumber.misprint", candidates.getFirst());
    }

    /** Every malformed registry number in running text, each with what it may have meant. */
    static List<Remark> misprintsIn(String text) {
        var remarks = new ArrayList<Remark>();
        Set<String> seen = new LinkedHashSet<>();
        var found = MISPRINT.matcher(text);
        while (found.find()) {
            var written = found.group().strip();
            if (!RegistryNumber.isValid(written) && seen.add(written)) {
                var meant = suggestions(written);
                remarks.add(
                        meant.isEmpty()
                                ? Remark.mustConfirm("text.registryNumber", written)
                                : Remark.mustConfirm("text.registryNumberMeant", written, String.join(", ", meant)));
            }
        }
        return remarks;
    }

    /**
     * What a misprint may have meant. On a Swedish keyboard the slash is the shifted 7, so "RUN7113/2022" can be both
     * RUN/7113/2022 and RUN/113/2022; which of them nobody but a person can say.
     */
    static List<String> suggestions(String written) {
        var form = MISPRINT.matcher(written);
        if (!form.matches() || form.group("year").length() != 4) {
            return List.of();
        }
        var meant = new LinkedHashSet<String>();
        var number = form.group("number");
        meant.add(form.group("body") + "/" + number + "/" + form.group("year"));
        var joined = written.startsWith(form.group("body") + number);
        if (joined && number.startsWith("7") && number.length() > 1) {
            meant.add(form.group("body") + "/" + number.substring(1) + "/" + form.group("year"));
        }
        return meant.stream().filter(RegistryNumber::isValid).toList();
    }

    static InterpretedText organisationNumber(String received) {
        var text = received.strip();
        var bare = BARE_NUMBER.matcher(text);
        if (!bare.matches()) {
            return InterpretedText.unusable("organisationNumber.unreadable");
        }
        var number = bare.group(1) + "-" + bare.group(2);
        if (!OrganisationNumber.isValid(number)) {
            return InterpretedText.unusable("organisationNumber.checkDigit");
        }
        return ORGANISATION_NUMBER.matcher(text).matches()
                ? InterpretedText.exact(number)
                : InterpretedText.guess(number, "organisationNumber.written");
    }

    static InterpretedText email(String received) {
        var text = received.strip();
        if (EMAIL.matcher(text).matches()) {
            return InterpretedText.exact(text);
        }
        var meant = AT_IN_WORDS.matcher(text).replaceFirst("@");
        return EMAIL.matcher(meant).matches()
                ? InterpretedText.guess(meant, "email.meant")
                : InterpretedText.unusable("email.invalid");
    }
}
