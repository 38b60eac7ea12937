package se.vagval.decision;

import java.util.UUID;

/** Besluts-id. */
public record DecisionId(UUID value) {

    public static DecisionId of(String value) {
        return new DecisionId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
