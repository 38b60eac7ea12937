package se.vagval.report.domain;

import java.util.UUID;

/** Bindning. A phrase of an answer that was taken from a query; {@code source} names the query, so that it can be asked again. */
public record Binding(UUID id, String question, String source, String phrase) {

    /** Hur det står till med det bundna. */
    public enum State {
        SAME,
        MOVED,
        GONE
    }

    public State state(String text, String now) {
        if (!text.contains(phrase)) {
            return State.GONE;
        }
        return phrase.equals(now) ? State.SAME : State.MOVED;
    }
}
