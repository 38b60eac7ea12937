package se.vagval.casefile.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Statistikområde. A DeSO, such as 2380A0010, or a RegSO, such as 2380R001; the first four digits are its municipality. */
public record SmallArea(String code) {

    private static final Pattern DESO = Pattern.compile("\\d{4}[ABC]\\d{4}");
    private static final Pattern REGSO = Pattern.compile("\\d{4}R\\d{3}");
    private static final int MUNICIPALITY = 4;

    public SmallArea {
        if (!isValid(code)) {
            throw new IllegalArgumentException("no code of a DeSO or RegSO: " + code);
        }
    }

    public static boolean isValid(String candidate) {
        return DESO.matcher(candidate).matches() || REGSO.matcher(candidate).matches();
    }

    /** What somebody has typed, code by code as it would be written: each once, in order, right or not. */
    static List<String> typed(String text) {
        return Arrays.stream(text.toUpperCase(Locale.ROOT).split("[\\s,;]+"))
                .filter(it -> !it.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    String municipality() {
        return code.substring(0, MUNICIPALITY);
    }
}
