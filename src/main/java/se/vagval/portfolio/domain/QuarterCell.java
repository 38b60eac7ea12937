package se.vagval.portfolio.domain;

/**
 * Cell i kvartalstabellen. One place and one support form, {@link #ALL} for all of them, in a quarter or in the year up to
 * and with it.
 */
public record QuarterCell(Geography geography, String place, String form, int quarter, boolean cumulative) {

    public static final String ALL = "ALL";

    /** Row of what concerns all municipalities, or those outside, or nobody knows. */
    public static final String COUNTY_WIDE = "LAN";

    public static final String OUTSIDE = "UTOM";

    QuarterCell inForm(String other) {
        return new QuarterCell(geography, place, other, quarter, cumulative);
    }

    QuarterCell at(Geography other, String elsewhere) {
        return new QuarterCell(other, elsewhere, form, quarter, cumulative);
    }

    QuarterCell in(int other, boolean upTo) {
        return new QuarterCell(geography, place, form, other, upTo);
    }

    boolean isSum() {
        return geography == Geography.COUNTY || form.equals(ALL);
    }
}
