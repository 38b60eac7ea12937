package se.vagval.casefile.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Sökord. Words are looked for as the beginnings of words, part of a registry number as the beginning of a number; when none
 * begins so, or what was typed is neither, it is looked for as it stands inside number, project and applicant. Fewer than
 * three letters say too little to look for.
 */
public final class CaseSearch {

    private static final int LEAST = 3;
    private static final Pattern PLAIN = Pattern.compile("[0-9A-Za-z\u0080-\uffff\\s]+");

    private static final Pattern NUMBER = Pattern.compile("\\p{L}{2,4}/\\d{0,5}(/\\d{0,4})?");
    private static final Pattern SHORT_NUMBER = Pattern.compile("\\d{1,5}/\\d{0,4}");

    private CaseSearch() {}

    public static boolean isLongEnough(String typed) {
        return typed.codePoints()
                        .filter(Character::isLetterOrDigit)
                        .limit(LEAST)
                        .count()
                == LEAST;
    }

    /** The conditions to try, the first first; the next is for when nothing fits the one before. */
    static List<String> conditions(String typed) {
        var inside = "c.search_text like :words";
        return begins(typed.strip()).map(it -> List.of(it, inside)).orElse(List.of(inside));
    }

    private static Optional<String> begins(String typed) {
        if (PLAIN.matcher(typed).matches()) {
            return Optional.of("c.search_words @@ cast(:terms as tsquery)");
        }
        if (NUMBER.matcher(typed).matches()) {
            return Optional.of("c.registry_number collate \"C\" like :beginning");
        }
        return SHORT_NUMBER.matcher(typed).matches()
                ? Optional.of(
                        "substr(c.registry_number, strpos(c.registry_number, '/') + 1) collate \"C\" like :beginning")
                : Optional.empty();
    }

    /** As numbers are written; without signs that would stand for others. */
    static String beginning(String typed) {
        return typed.strip().toUpperCase(Locale.ROOT).replaceAll("[\\\\%_]", "") + "%";
    }

    /** "led bo" becomes 'led':* & 'bo': a short word is found whole. */
    static String terms(String typed) {
        return Arrays.stream(typed.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(PLAIN.asMatchPredicate())
                .map(it -> "'" + it + "'" + (it.length() < LEAST ? "" : ":*"))
                .collect(Collectors.joining(" & "));
    }

    static String pattern(String typed) {
        var escaped = typed.strip()
                .toLowerCase(Locale.ROOT)
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
        return "%" + escaped + "%";
    }
}
