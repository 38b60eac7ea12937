package se.vagval.assessment.web;

import static se.vagval.assessment.web.Rows.text;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.vagval.assessment.SupportAnswer;
import se.vagval.assessment.SupportAnswer.Standing;
import se.vagval.assessment.domain.SupportAnswers;
import se.vagval.assessment.domain.SupportAnswers.Given;

/** Stödformens frågor: one row for each, in the order of the framework. */
record SupportQuestionsForm(
        @Nullable List<@Valid Row> rows, @Nullable Integer version) implements PartForm {

    /** What the application says of one question; without a standing nobody has read it. */
    record Row(
            @Nullable String code,
            @Nullable Standing standing,
            @Nullable @Size(max = 4000) String note) {

        static Row of(SupportAnswer it) {
            return new Row(it.question(), it.standing() == Standing.UNREAD ? null : it.standing(), it.note());
        }

        Stream<Given> said() {
            return standing == null
                    ? Stream.empty()
                    : Stream.of(new Given(text(code), Objects.requireNonNull(standing), text(note)));
        }
    }

    static SupportQuestionsForm of(List<SupportAnswer> answers, int version) {
        return new SupportQuestionsForm(answers.stream().map(Row::of).toList(), version);
    }

    SupportAnswers toAnswers() {
        return new SupportAnswers(
                rows == null ? List.of() : rows.stream().flatMap(Row::said).toList());
    }

    /** What stands there is said of something, and what is lacking is named. */
    @Override
    public void check(Errors errors) {
        Rows.each("rows", rows, (row, fields) -> {
            if (row.standing() == null && !Rows.allBlank(row.note())) {
                errors.rejectValue(fields + "standing", "required");
            }
            if (row.standing() != null && Rows.allBlank(row.note())) {
                errors.rejectValue(fields + "note", row.standing() == Standing.ANSWERED ? "required" : "lacking");
            }
        });
    }

    /** The codes of its rows, said or unsaid. */
    List<String> asked() {
        return Rows.texts(rows, Row::code);
    }

    @Override
    public int rowCount() {
        return rows == null ? 0 : rows.size();
    }

    @Override
    public String asText() {
        return toAnswers().given().stream().map(Given::note).collect(Collectors.joining("\n"));
    }
}
