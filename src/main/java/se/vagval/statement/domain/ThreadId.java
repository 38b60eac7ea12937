package se.vagval.statement.domain;

import java.util.regex.Pattern;

/** Which comment of which round, written as 2-0. Comments are only ever added, so the number stays its own. */
public record ThreadId(int round, int number) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,4})-(\\d{1,4})");

    public static ThreadId of(String written) {
        var parts = FORM.matcher(written);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a thread: " + written);
        }
        return new ThreadId(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
    }

    @Override
    public String toString() {
        return round + "-" + number;
    }
}
