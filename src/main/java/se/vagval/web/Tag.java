package se.vagval.web;

import org.jspecify.annotations.Nullable;

/** Märke. A status ready to be shown: its word, its colour, and the outline of its shape in a square of ten by ten. */
public record Tag(String text, String color, @Nullable String shape) {

    static Tag of(String text, String look) {
        return switch (look) {
            case "done" -> new Tag(text, "success", "M1 5.5 4 8.5 9.3 2 8 1 3.9 6.2 2.1 4.4z");
            case "ongoing" ->
                new Tag(text, "info", "M5 0a5 5 0 1 0 0 10A5 5 0 0 0 5 0zm0 1.4v7.2a3.6 3.6 0 0 1 0-7.2z");
            case "waiting" ->
                new Tag(
                        text,
                        "warning",
                        "M5 0a5 5 0 1 0 0 10A5 5 0 0 0 5 0zm0 1.6a3.4 3.4 0 1 1 0 6.8 3.4 3.4 0 0 1 0-6.8z");
            case "stopped" -> new Tag(text, "danger", "M1 1h8v8H1z");
            default -> new Tag(text, "neutral", null);
        };
    }
}
