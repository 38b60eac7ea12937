package se.vagval.casefile;

import java.util.regex.Pattern;

/** Organisationsnummer: ten digits, the last of which is a check digit. */
public final class OrganisationNumber {

    private static final Pattern FORM = Pattern.compile("\\d{6}-?\\d{4}");

    private OrganisationNumber() {}

    public static boolean isValid(String candidate) {
        return FORM.matcher(candidate).matches() && checksOut(candidate.replace("-", ""));
    }

    /** Every second digit doubled from the left, digit sums added: the total ends in 0. */
    private static boolean checksOut(String digits) {
        var sum = 0;
        for (var place = 0; place < digits.length(); place++) {
            var digit = digits.charAt(place) - '0';
            var weighed = place % 2 == 0 ? digit * 2 : digit;
            sum += weighed / 10 + weighed % 10;
        }
        return sum % 10 == 0;
    }
}
