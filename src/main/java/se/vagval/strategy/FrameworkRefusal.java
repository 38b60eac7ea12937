package se.vagval.strategy;

/** A rule of the framework said no. The reason names the sentence {@code strategy.refused.<REASON>}. */
public class FrameworkRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Reason {
        ID_TAKEN,
        ALREADY_PUBLISHED,
        DISCARDED,
        BASE_REPLACED,
        NOT_SOUND,
        NOTHING_CHANGED,
        TOO_EARLY,
        SAME_DAY,
        CODE_STANDS,
        CODE_REUSED,
        CODE_FORM,
        NAME_TAKEN,
        NAME_MISSING,
        THING_GONE,
        UNREADABLE
    }

    private final Reason reason;

    public FrameworkRefusal(Reason reason) {
        super("framework refused: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    public static void requireThat(boolean condition, Reason otherwise) {
        if (!condition) {
            throw new FrameworkRefusal(otherwise);
        }
    }
}
