package se.vagval.intake.domain;

import java.util.List;

/** A received file, or an act on it, was refused. The reason names the sentence {@code intake.refused.<REASON>}. */
public class IntakeRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Reason {
        EMPTY,
        TOO_LARGE,
        TOO_MANY_VALUES,
        TOO_DEEP,
        KEY_TOO_LONG,
        NOT_TEXT,
        NOT_READABLE,
        DUPLICATE_KEY,
        NOT_AN_APPLICATION,
        UNKNOWN_FORMAT,
        NOT_SETTLED,
        DISMISSED,
        ALREADY_REGISTERED,
        REASON_MISSING
    }

    private final Reason reason;
    private final List<String> arguments;

    public IntakeRefusal(Reason reason, String... arguments) {
        super("intake refused: " + reason);
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    public Reason reason() {
        return reason;
    }

    /** What the sentence names: a key, a line. */
    public List<String> arguments() {
        return arguments;
    }
}
