package se.vagval.assessment.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.domain.GivenAnswer;

/** The answer to the question that is asked, or the question to be taken again. */
record AnswerForm(
        @Nullable @Size(max = 60) String question,
        @NotBlank @Nullable @Size(max = 60) String answer,
        @Nullable @Size(max = 20_000) String motivation,
        @Nullable Integer version) {

    static final AnswerForm EMPTY = new AnswerForm("", "", "", 0);

    int seen() {
        return version == null ? 0 : version;
    }

    GivenAnswer toAnswer() {
        return new GivenAnswer("", Rows.text(question), Rows.text(answer), Rows.text(motivation));
    }
}
