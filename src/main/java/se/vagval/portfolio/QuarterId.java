package se.vagval.portfolio;

import java.time.LocalDate;
import java.util.regex.Pattern;

/** Kvartal, as its address has it: 2026-3. */
public record QuarterId(int year, int quarter) implements Comparable<QuarterId> {

    private static final Pattern FORM = Pattern.compile("(\\d{4})-([1-4])");

    public QuarterId {
        if (year < 1900 || year > 9999 || quarter < 1 || quarter > 4) {
            throw new IllegalArgumentException("no quarter");
        }
    }

    public static QuarterId of(String value) {
        var found = FORM.matcher(value);
        if (!found.matches()) {
            throw new IllegalArgumentException("no quarter: " + value);
        }
        return new QuarterId(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)));
    }

    public static QuarterId at(LocalDate day) {
        return new QuarterId(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    public QuarterId before() {
        return quarter == 1 ? new QuarterId(year - 1, 4) : new QuarterId(year, quarter - 1);
    }

    public QuarterId yearBefore() {
        return new QuarterId(year - 1, quarter);
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, quarter * 3 - 2, 1);
    }

    public LocalDate lastDay() {
        return firstDay().plusMonths(3).minusDays(1);
    }

    /** Where the quarter's own page is. */
    public String address() {
        return "/kvartal/" + this;
    }

    /** @param page a page of the quarter, such as {@code underlag}, with whatever follows in an address */
    public String address(String page) {
        return address() + "/" + page;
    }

    @Override
    public int compareTo(QuarterId other) {
        return year == other.year ? quarter - other.quarter : year - other.year;
    }

    @Override
    public String toString() {
        return year + "-" + quarter;
    }
}
