package se.vagval.casefile.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Sökord. Words are looked for as the beginnings of words; when none begins so, or what was typed is no plain words, it is
 * looked for as it stands inside number, project and applicant. Fewer than three letters say too little to look for.
 */
public final class CaseSearch {

    private static final int LEAST = 3;
    private static final Pattern PLAIN = Pattern.compile("[0-9A-Za-z\u0080-\uffff\\s]+");

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
        return PLAIN.matcher(typed).matches()
                ? List.of("c.search_words @@ cast(:terms as tsquery)", inside)
                : List.of(inside);
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
