package se.vagval.assessment.domain;

/** Somebody saved the same part after the page was opened; both texts are kept and the person chooses. */
public class EditedMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int latest;

    EditedMeanwhile(int latest) {
        super("edited meanwhile, now version " + latest);
        this.latest = latest;
    }

    /** The version that stands now. */
    public int latest() {
        return latest;
    }
}
