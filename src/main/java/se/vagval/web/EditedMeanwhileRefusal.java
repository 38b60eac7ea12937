package se.vagval.web;

/**
 * Krock. Somebody saved the same thing after it was shown. Thrown inside the write, under its lock; nothing has been
 * overwritten, and the page lays both texts side by side ({@link Clash}).
 */
public class EditedMeanwhileRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public EditedMeanwhileRefusal() {
        super("edited meanwhile");
    }

    /** @param seen the version a page was shown with; {@code standing} the one that stands under the lock */
    public static void requireSame(long seen, long standing) {
        if (seen != standing) {
            throw new EditedMeanwhileRefusal();
        }
    }
}
