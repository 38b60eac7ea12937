package se.vagval.decision.domain;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * Skäl. Words for or against, and the code of the dimension they speak of, so that they lead to its passages however they
 * are worded; nothing where they speak of none. An older edition wrote the words alone.
 */
public record BriefReason(String text, String subject) {

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public BriefReason {
        text = text == null ? "" : text.strip().replaceAll("\\s*\\R\\s*", " ");
        subject = subject == null ? "" : subject.strip();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static BriefReason of(String text) {
        return new BriefReason(text, "");
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** What is printed. */
    @Override
    public String toString() {
        return text;
    }
}
