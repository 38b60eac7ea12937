package se.vagval.statement.domain;

/** The statement has been handed in anew since it was read; nothing has been decided. */
public class SeenOtherRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int round;

    public SeenOtherRefusal(Seen seen) {
        super("another round than the one that was read");
        this.round = seen.round();
    }

    /** The round that was read. */
    public int round() {
        return round;
    }
}
