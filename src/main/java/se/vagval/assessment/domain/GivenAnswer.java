package se.vagval.assessment.domain;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Ett givet svar: which question of which tree, by the codes of the framework, and why. */
public record GivenAnswer(String tree, String question, String answer, String motivation) {

    public GivenAnswer(
            @Nullable String tree, @Nullable String question, @Nullable String answer, @Nullable String motivation) {
        this.tree = Objects.requireNonNullElse(tree, "");
        this.question = Objects.requireNonNullElse(question, "");
        this.answer = Objects.requireNonNullElse(answer, "");
        this.motivation = Objects.requireNonNullElse(motivation, "");
    }
}
