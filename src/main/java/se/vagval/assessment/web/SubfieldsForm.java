package se.vagval.assessment.web;

import static se.vagval.assessment.web.Rows.text;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.vagval.assessment.domain.SubfieldAnswers;
import se.vagval.assessment.domain.SubfieldAnswers.Given;

/** Delfält: one row for each sub-field of a criterion, in the order of the framework. */
record SubfieldsForm(
        @Nullable List<@Valid Row> rows, @Nullable Integer version) implements PartForm {

    /** A level, that it cannot be assessed, or nothing yet. */
    record Row(
            @Nullable String code,

            @Nullable @Pattern(regexp = "|[0-4]|NOT_ASSESSABLE")
            String level,

            @Nullable @Size(max = 20_000) String note) {

        static Row of(String code, SubfieldAnswers answers) {
            return answers.of(code)
                    .map(it -> new Row(
                            code,
                            it.level() == null
                                    ? CriterionForm.NOT_ASSESSABLE
                                    : it.level().toString(),
                            it.note()))
                    .orElseGet(() -> new Row(code, "", ""));
        }

        Stream<Given> said() {
            var chosen = text(level);
            return chosen.isEmpty()
                    ? Stream.empty()
                    : Stream.of(new Given(
                            text(code),
                            chosen.equals(CriterionForm.NOT_ASSESSABLE) ? null : Integer.valueOf(chosen),
                            text(note)));
        }
    }

    SubfieldAnswers toAnswers() {
        return new SubfieldAnswers(
                rows == null ? List.of() : rows.stream().flatMap(Row::said).toList());
    }

    /** Each is motivated by itself. */
    @Override
    public void check(Errors errors) {
        Rows.each("rows", rows, (row, fields) -> {
            if (text(row.level()).isEmpty() != Rows.allBlank(row.note())) {
                errors.rejectValue(fields + (Rows.allBlank(row.note()) ? "note" : "level"), "required");
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
        return toAnswers().given().stream()
                .map(it -> (it.level() == null ? "" : it.level() + " ") + it.note())
                .collect(Collectors.joining("\n"));
    }
}
