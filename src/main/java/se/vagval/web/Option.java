package se.vagval.web;

import org.jspecify.annotations.Nullable;

/** Alternativ. One choice of a field whose choices are data and no enum: what is sent, what is read, what it means. */
public record Option(String value, String label, @Nullable String hint) {

    public static Option of(Object value, String label) {
        return new Option(String.valueOf(value), label, null);
    }

    public Option explained(String hint) {
        return new Option(value, label, hint);
    }
}
