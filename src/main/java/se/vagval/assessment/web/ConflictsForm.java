package se.vagval.assessment.web;

import static se.vagval.assessment.web.Rows.text;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.vagval.assessment.AssessmentProfile.GoalConflict;
import se.vagval.assessment.ConflictMode;
import se.vagval.assessment.ConflictSeverity;
import se.vagval.assessment.domain.ConflictAnswer;

/** Målkonflikter: yes with at least one, each with its type; or no, with who looked and how. */
record ConflictsForm(
        @Nullable Boolean exist,
        @Nullable @Size(max = 300) String examinedBy,
        @Nullable @Size(max = 20_000) String examinedHow,
        @Nullable List<@Valid Row> rows,
        @Nullable Integer version)
        implements PartForm {

    /** One conflict. */
    record Row(
            @Nullable List<String> types,
            @Nullable @Size(max = 1000) String between,
            @Nullable @Size(max = 1000) String and,
            @Nullable ConflictMode mode,
            @Nullable ConflictSeverity severity,
            @Nullable @Size(max = 20_000) String handling,
            boolean remains,
            @Nullable @Size(max = 20_000) String position,
            @Nullable @Size(max = 20_000) String synergy,
            @Nullable Integer goal,
            @Nullable Integer otherGoal,
            boolean onlySynergy) {

        static final Row EMPTY = new Row(List.of(), "", "", null, null, "", false, "", "", null, null, false);

        boolean isBlank() {
            return Rows.allBlank(between, and, handling, position, synergy) && chosen().isEmpty();
        }

        boolean saysMore() {
            return !Rows.allBlank(position, synergy) || goal != null || otherGoal != null;
        }

        boolean isChosen() {
            return mode != null || severity != null || remains || goal != null || otherGoal != null;
        }

        List<String> chosen() {
            return types == null
                    ? List.of()
                    : types.stream().filter(it -> !it.isBlank()).toList();
        }

        static Row of(GoalConflict it) {
            return new Row(
                    it.types(),
                    it.between(),
                    it.and(),
                    it.mode(),
                    it.severity(),
                    it.handling(),
                    it.remains(),
                    it.position(),
                    it.synergy(),
                    it.goal(),
                    it.otherGoal(),
                    it.helps());
        }

        GoalConflict toConflict() {
            return new GoalConflict(
                    chosen(),
                    text(between),
                    text(and),
                    mode,
                    severity,
                    text(handling),
                    remains,
                    text(position),
                    text(synergy),
                    goal,
                    otherGoal,
                    onlySynergy);
        }
    }

    static ConflictsForm of(ConflictAnswer answer, int version) {
        return new ConflictsForm(
                answer.exist(),
                answer.examinedBy(),
                answer.examinedHow(),
                Rows.withRoom(answer.conflicts().stream().map(Row::of).toList(), () -> Row.EMPTY),
                version);
    }

    /** Whether more is said of the conflict than what must be. */
    public boolean isUnfolded(int row) {
        return rows != null
                && row < rows.size()
                && rows.get(row) != null
                && rows.get(row).saysMore();
    }

    @Override
    public void check(Errors errors) {
        if (exist == null) {
            errors.rejectValue("exist", "required");
        } else if (exist) {
            checkRows(errors);
        } else {
            if (!opposed().isEmpty()) {
                errors.rejectValue("exist", "contradiction");
            }
            rejectIfBlank("examinedBy", examinedBy, errors);
            rejectIfBlank("examinedHow", examinedHow, errors);
        }
    }

    private void checkRows(Errors errors) {
        if (opposed().isEmpty()) {
            errors.rejectValue("rows[0].between", "required");
        }
        Rows.each("rows", rows, (row, fields) -> {
            if (!row.onlySynergy()) {
                checkOpposed(row, fields, errors);
            }
            if (row.goal() != null && row.goal().equals(row.otherGoal())) {
                errors.rejectValue(fields + "otherGoal", "sameGoal");
            }
        });
    }

    /** A conflict is between two, and of a type. */
    private static void checkOpposed(Row row, String fields, Errors errors) {
        var isSaid = !row.isBlank() || row.isChosen();
        if (isSaid && Rows.allBlank(row.between())) {
            errors.rejectValue(fields + "between", "half");
        }
        if (isSaid && Rows.allBlank(row.and())) {
            errors.rejectValue(fields + "and", "half");
        }
        if (isSaid && row.chosen().isEmpty()) {
            errors.rejectValue(fields + "types", "required");
        }
    }

    private static void rejectIfBlank(String field, @Nullable String value, Errors errors) {
        if (Rows.allBlank(value)) {
            errors.rejectValue(field, "required");
        }
    }

    private List<Row> opposed() {
        return Rows.kept(rows, Row::isBlank).stream()
                .filter(it -> !it.onlySynergy())
                .toList();
    }

    /** Conflicts typed before the answer became "no" are left out: one cannot have both. Synergies there may be all the same. */
    ConflictAnswer toAnswer() {
        if (!Boolean.TRUE.equals(exist)) {
            var synergies = Rows.kept(rows, Row::isBlank).stream()
                    .filter(Row::onlySynergy)
                    .map(Row::toConflict)
                    .toList();
            return new ConflictAnswer(exist, synergies, text(examinedBy), text(examinedHow));
        }
        return new ConflictAnswer(
                true,
                Rows.kept(rows, Row::isBlank).stream().map(Row::toConflict).toList(),
                text(examinedBy),
                text(examinedHow));
    }

    @Override
    public int rowCount() {
        return rows == null ? 0 : rows.size();
    }

    @Override
    public String asText() {
        var conflicts = Rows.kept(rows, Row::isBlank).stream()
                .map(it -> Rows.joined(it.between(), it.and(), it.handling(), it.position(), it.synergy()))
                .collect(Collectors.joining("\n"));
        return Rows.joined(examinedBy, examinedHow, conflicts);
    }
}
