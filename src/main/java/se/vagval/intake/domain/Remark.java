package se.vagval.intake.domain;

import java.util.List;
import java.util.Set;

/**
 * Anmärkning. What the portal has to say about one received value. The sentence is {@code intake.remark.<key>} with the
 * arguments in order; numbers are kept as numbers and written by the sentence.
 */
public record Remark(String key, List<Object> arguments, Severity severity) {

    /** The value is the mended form of a damaged text. */
    static final String DAMAGED = "text.damaged";
    /** Sentences that say no more than what is seen when the guess stands beside what came. */
    private static final Set<String> SEEN_ANYWAY =
            Set.of("code.suggestion", "amount.text", "share.words", "share.percent", "actor.part", "truth.notSaid");

    /** How much it asks of the person who registers. */
    public enum Severity {
        /** There is no usable value: somebody must give one. */
        MUST_CORRECT,
        /** The interpretation is a guess, or what was found is odd: somebody must say that it is right. */
        MUST_CONFIRM,
        /** Worth knowing; asks nothing. */
        NOTE
    }

    public Remark {
        arguments = List.copyOf(arguments);
    }

    static Remark mustCorrect(String key, Object... arguments) {
        return new Remark(key, List.of(arguments), Severity.MUST_CORRECT);
    }

    static Remark mustConfirm(String key, Object... arguments) {
        return new Remark(key, List.of(arguments), Severity.MUST_CONFIRM);
    }

    static Remark note(String key, Object... arguments) {
        return new Remark(key, List.of(arguments), Severity.NOTE);
    }

    /** Whether it says nothing but that the value is a guess. */
    public boolean isSeenAnyway() {
        return SEEN_ANYWAY.contains(key);
    }

    public boolean isDemanding() {
        return severity != Severity.NOTE;
    }
}
