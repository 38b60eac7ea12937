package se.vagval.intake.domain;

import java.util.List;
import se.vagval.casefile.FileInspections;

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
        BROKEN,
        SHEET_TOO_LARGE,
        HARMFUL,
        PACKED_OTHERWISE,
        LABEL_TWICE,
        TOO_MANY_APPLICATIONS,
        TOO_MANY_FILES,
        OUT_OF_TIME,
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

    /** Refuses what the inspection of attachments refuses; the argument ends the key of its sentence. */
    static void refuseHarmful(FileInspections inspections, String fileName, byte[] content) {
        inspections.faultIn(fileName, content).ifPresent(fault -> {
            throw new IntakeRefusal(Reason.HARMFUL, fault);
        });
    }

    /** The key of the sentence that says why. */
    public String key() {
        return reason == Reason.HARMFUL ? "casefile.file." + arguments.getFirst() : "intake.refused." + reason;
    }

    public Reason reason() {
        return reason;
    }

    /** What the sentence names: a key, a line. */
    public List<String> arguments() {
        return arguments;
    }
}
