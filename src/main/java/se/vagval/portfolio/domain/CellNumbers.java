package se.vagval.portfolio.domain;

/**
 * Cellens tal: applications received, granted and rejected, and the kronor granted. A case at work in several municipalities
 * is counted in each of them; its money is parted between them.
 */
public record CellNumbers(long received, long granted, long rejected, long amount) {

    public static final CellNumbers NOTHING = new CellNumbers(0, 0, 0, 0);

    /** Of payments there is a table of its own: so many cases were paid so much. */
    static CellNumbers paid(long cases, long kronor) {
        return new CellNumbers(0, cases, 0, kronor);
    }

    public CellNumbers plus(CellNumbers other) {
        return new CellNumbers(
                received + other.received, granted + other.granted, rejected + other.rejected, amount + other.amount);
    }

    /** Whether some number tells of so few that they could be recognised. */
    public boolean isSmall(int least) {
        return isSmall(received, least) || isSmall(granted, least) || isSmall(rejected, least);
    }

    static boolean isSmall(long count, int least) {
        return count > 0 && count < least;
    }

    public boolean isNothing() {
        return received == 0 && granted == 0 && rejected == 0;
    }

    long cases() {
        return received + granted + rejected;
    }
}
