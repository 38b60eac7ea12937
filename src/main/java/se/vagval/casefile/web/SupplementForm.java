package se.vagval.casefile.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.Errors;
import se.vagval.casefile.ApplicationField;
import se.vagval.casefile.LetterWay;
import se.vagval.casefile.domain.Reply;
import se.vagval.casefile.domain.SupplementRequest;
import se.vagval.casefile.domain.SupplementRequest.Question;

/** The letter as it is typed: a question per line, under the gate it belongs to or under {@link #OTHER}. */
record SupplementForm(
        Map<String, @Size(max = 200_000) String> questions,
        @NotBlank @Size(max = 500) @Nullable String addressee,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate due,

        @NotBlank @Size(max = 200_000) @Nullable String consequence) {

    static final String OTHER = "other";

    SupplementForm {
        questions = questions == null ? new HashMap<>() : questions;
    }

    void check(Errors errors) {
        if (asked().isEmpty()) {
            errors.rejectValue("questions[" + OTHER + "]", "NotBlank");
        }
    }

    SupplementRequest.Wanted toWanted() {
        return new SupplementRequest.Wanted(
                asked(),
                Objects.requireNonNull(addressee),
                Objects.requireNonNull(due),
                Objects.requireNonNull(consequence).strip());
    }

    /** In the order of the gates; what belongs to none comes last. */
    private List<Question> asked() {
        return new TreeMap<>(questions)
                .entrySet().stream()
                        .flatMap(it -> it.getValue() == null
                                ? List.<Question>of().stream()
                                : it.getValue()
                                        .lines()
                                        .map(String::strip)
                                        .filter(line -> !line.isEmpty())
                                        .map(line -> Question.at(OTHER.equals(it.getKey()) ? "" : it.getKey(), line)))
                        .toList();
    }

    /** Where the letter is to go by mail. */
    record PostForm(@NotBlank @Size(max = 254) @Nullable String address) {}

    /** That the letter was sent, as somebody says. */
    record SentForm(
            @NotNull @Nullable LetterWay way,

            @NotNull @PastOrPresent @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate sentOn) {}

    /** What came: to each question by its place, with the field of the application it goes into, and besides. */
    record AnswerForm(
            Map<String, @Size(max = 200_000) String> answers,
            Map<String, ApplicationField> fields,
            @Size(max = 200_000) @Nullable String answer,

            @NotNull @PastOrPresent @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate answeredOn) {

        static final AnswerForm EMPTY = new AnswerForm(Map.of(), Map.of(), "", null);

        AnswerForm {
            answers = answers == null ? new HashMap<>() : answers;
            fields = fields == null ? new HashMap<>() : fields;
        }

        Reply toReply(int questions) {
            var parts = IntStream.range(0, questions)
                    .mapToObj(String::valueOf)
                    .map(it -> new Reply.Part(answers.getOrDefault(it, ""), fields.get(it)))
                    .toList();
            return new Reply(parts, answer == null ? "" : answer);
        }
    }
}
