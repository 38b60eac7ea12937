package se.vagval.assessment.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.vagval.assessment.AssessmentProfile.Measure;
import se.vagval.assessment.Deepening.AnsweredFinding;
import se.vagval.assessment.MeasureTiming;
import se.vagval.assessment.StepFinding;
import se.vagval.assessment.domain.MeasureAnswer;
import se.vagval.assessment.domain.MeasureAnswer.Unmet;

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
            boolean done,
            @Nullable @Size(max = 3000) String finding,
            @Nullable @Size(max = 2000) String whyNone) {

        static final Row EMPTY = new Row("", "", "", "", false, null, false, "", "");

        /** For a finding that has neither a measure nor a word on why not. */
        static Row of(StepFinding finding) {
            return new Row("", "", "", "", false, null, false, finding.key(), "");
        }

        static Row of(Unmet it) {
            return new Row("", "", "", "", false, null, false, it.finding(), it.why());
        }

        boolean isBlank() {
            return Rows.allBlank(text, responsible, due, followUp, whyNone);
        }

        boolean saysMore() {
            return !Rows.allBlank(followUp) || condition || timing != null || done;
        }

        boolean isMeasure() {
            return !Rows.allBlank(text, responsible, due, followUp);
        }

        static Row of(Measure it) {
            return new Row(
                    it.text(),
                    it.responsible(),
                    it.due(),
                    it.followUp(),
                    it.condition(),
                    it.timing(),
                    it.done(),
                    Rows.text(it.finding()),
                    "");
        }

        Measure toMeasure() {
            return new Measure(
                    Rows.text(text),
                    Rows.text(responsible),
                    Rows.text(due),
                    Rows.text(followUp),
                    condition,
                    timing,
                    done,
                    Rows.text(finding).isEmpty() ? null : Rows.text(finding));
        }
    }

    /** The measures, the findings that have none with why, and a row for every finding that is not answered yet. */
    static MeasuresForm of(MeasureAnswer answer, List<AnsweredFinding> findings, int version) {
        var rows = Stream.of(
                        answer.measures().stream().map(Row::of),
                        answer.without().stream().map(Row::of),
                        findings.stream().filter(it -> !it.answered()).map(it -> Row.of(it.finding())))
                .flatMap(it -> it)
                .toList();
        return new MeasuresForm(Rows.withRoom(rows, () -> Row.EMPTY), version);
    }

    /** Whether more is said of the measure than what, by whom and when. */
    public boolean isUnfolded(int row) {
        return rows != null
                && row < rows.size()
                && rows.get(row) != null
                && rows.get(row).saysMore();
    }

    @Override
    public void check(Errors errors) {
        Rows.each("rows", rows, (row, fields) -> check(row, fields, errors));
    }

    private static void check(Row row, String fields, Errors errors) {
        Rows.named(fields + "text", row.text(), row.isMeasure() || row.saysMore(), errors);
        if (Rows.namesNoSuchDay(row.due())) {
            errors.rejectValue(fields + "due", "noSuchDay");
        }
        if (row.condition() && row.timing() == null) {
            errors.rejectValue(fields + "timing", "required");
        }
        if (!Rows.allBlank(row.whyNone())) {
            checkWhyNone(row, fields, errors);
        }
    }

    /** It is said of a finding, and only where there is no measure. */
    private static void checkWhyNone(Row row, String fields, Errors errors) {
        if (row.isMeasure()) {
            errors.rejectValue(fields + "whyNone", "contradiction");
        } else if (Rows.allBlank(row.finding())) {
            errors.rejectValue(fields + "finding", "required");
        }
    }

    MeasureAnswer toAnswer() {
        var kept = Rows.kept(rows, Row::isBlank);
        return new MeasureAnswer(
                kept.stream().filter(Row::isMeasure).map(Row::toMeasure).toList(),
                kept.stream()
                        .filter(it -> !it.isMeasure() && !Rows.allBlank(it.finding()))
                        .map(it -> new Unmet(Rows.text(it.finding()), Rows.text(it.whyNone())))
                        .toList());
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
