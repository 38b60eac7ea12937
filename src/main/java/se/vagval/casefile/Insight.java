package se.vagval.casefile;

/**
 * Insyn. How far a person sees into a case, and why: open as cases are, opened although it bears a secrecy mark, closed by
 * that mark, or closed by a declared conflict of interest; what tells how it was judged is closed to whoever is to judge it
 * anew, too. Said in one place, in SQL, for the one case behind an address
 * and for the many of a list alike.
 */
public enum Insight {
    OPEN,
    OFFICER,
    MANAGER,
    NAMED,
    DECIDER,
    MARKED,
    CONFLICTED,
    BLIND;

    public boolean isOpen() {
        return switch (this) {
            case OPEN, OFFICER, MANAGER, NAMED, DECIDER -> true;
            case MARKED, CONFLICTED, BLIND -> false;
        };
    }

    /**
     * Whether it is the mark that opens or closes the case to this person. A conflict closes marked and unmarked cases alike:
     * whether the case itself bears a mark is asked of {@link CaseInsight#markedAmong}.
     */
    public boolean isMarked() {
        return switch (this) {
            case OFFICER, MANAGER, NAMED, DECIDER, MARKED -> true;
            case OPEN, CONFLICTED, BLIND -> false;
        };
    }

    public boolean isClosed() {
        return !isOpen();
    }
}
