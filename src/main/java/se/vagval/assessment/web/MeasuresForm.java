package se.vagval.assessment.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.vagval.assessment.AssessmentProfile.Measure;
import se.vagval.assessment.MeasureTiming;
import se.vagval.assessment.domain.MeasureAnswer;

/** Åtgärder, one per row; a condition says when it must be met. */
record MeasuresForm(
        @Nullable List<@Valid Row> rows, @Nullable Integer version) implements PartForm {

    /** One measure. */
    record Row(
            @Nullable @Size(max = 5000) String text,
            @Nullable @Size(max = 300) String responsible,
            @Nullable @Size(max = 100) String due,
            @Nullable @Size(max = 2000) String followUp,
            boolean condition,
            @Nullable MeasureTiming timing,
            boolean done) {

        static final Row EMPTY = new Row("", "", "", "", false, null, false);

        boolean isBlank() {
            return Rows.allBlank(text, responsible, due, followUp);
        }

        static Row of(Measure it) {
            return new Row(
                    it.text(), it.responsible(), it.due(), it.followUp(), it.condition(), it.timing(), it.done());
        }

        Measure toMeasure() {
            return new Measure(
                    Rows.text(text),
                    Rows.text(responsible),
                    Rows.text(due),
                    Rows.text(followUp),
                    condition,
                    timing,
                    done);
        }
    }

    static MeasuresForm of(MeasureAnswer answer, int version) {
        return new MeasuresForm(
                Rows.withRoom(answer.measures().stream().map(Row::of).toList(), () -> Row.EMPTY), version);
    }

    @Override
    public void check(Errors errors) {
        for (var at = 0; rows != null && at < rows.size(); at++) {
            var row = rows.get(at);
            if (row != null && row.condition() && row.timing() == null) {
                errors.rejectValue("rows[" + at + "].timing", "required");
            }
        }
    }

    MeasureAnswer toAnswer() {
        return new MeasureAnswer(
                Rows.kept(rows, Row::isBlank).stream().map(Row::toMeasure).toList());
    }

    @Override
    public int rowCount() {
        return rows == null ? 0 : rows.size();
    }

    @Override
    public String asText() {
        return toAnswer().measures().stream()
                .map(it -> Rows.joined(it.text(), it.responsible(), it.due(), it.followUp()))
                .collect(Collectors.joining("\n"));
    }
}
