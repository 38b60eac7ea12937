package se.vagval.intake.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.vagval.intake.domain.IntakeField;
import se.vagval.intake.domain.IntakeField.Kind;
import se.vagval.intake.domain.IntakeField.Section;
import se.vagval.intake.domain.IntakeView;
import se.vagval.intake.domain.InterpretedValue;
import se.vagval.intake.web.IntakePage.Line;
import se.vagval.intake.web.IntakePage.Part;
import se.vagval.intake.web.IntakePage.Row;
import se.vagval.intake.web.IntakePage.Table;
import se.vagval.web.Words;

/**
 * Sorts the values of a received file: what asks for an answer, and all the rest. The rows of a list stay together, since
 * a row is read beside the others.
 */
final class IntakeParts {

    private static final Pattern POSITION = Pattern.compile("\\[(\\d+)]");

    private final IntakeView view;
    private final IntakeRows rows;
    private final Words words;
    private final IntakeForm form;
    private final List<Part> questions = new ArrayList<>();
    private final List<Part> rest = new ArrayList<>();
    private int answered;

    IntakeParts(IntakeView view, IntakeRows rows, Words words, IntakeForm form) {
        this.view = view;
        this.rows = rows;
        this.words = words;
        this.form = form;
        for (var section : Section.values()) {
            sort(section);
        }
    }

    List<Part> questions() {
        return List.copyOf(questions);
    }

    List<Part> rest() {
        return List.copyOf(rest);
    }

    /** How many rows wait for an answer; a row of a list counts once, whatever is asked in it. */
    long open() {
        return questions.stream().mapToLong(this::openIn).sum();
    }

    long openIn(Part part) {
        var table = part.table();
        return Stream.concat(part.rows().stream(), part.checks().stream())
                        .filter(IntakeParts::isOpen)
                        .count()
                + (table == null
                        ? 0
                        : table.lines().stream().filter(Line::asked).count());
    }

    int answered() {
        return answered;
    }

    private static boolean isOpen(Row row) {
        return row.state() != null && row.look().equals("waiting");
    }

    private void sort(Section section) {
        var values = view.application().values().stream()
                .filter(it -> it.field().section() == section)
                .toList();
        answered += (int)
                values.stream().filter(it -> it.isDemanding() && it.isSettled()).count();
        var inRows = values.stream().filter(it -> it.field().isInRow()).toList();
        var alone = values.stream().filter(it -> !it.field().isInRow()).toList();
        var isAsked = view.isOpen() && values.stream().anyMatch(this::asks);
        var isTableAsked = isAsked && inRows.stream().anyMatch(this::asks);
        if (isAsked) {
            var asked = alone.stream()
                    .filter(it -> asks(it) || isTableAsked && it.field().kind() == Kind.EVIDENCE)
                    .toList();
            questions.add(part("fraga", section, asked, isTableAsked ? inRows : List.of()));
        }
        var settled = alone.stream()
                .filter(it ->
                        !isAsked || !asks(it) && !(isTableAsked && it.field().kind() == Kind.EVIDENCE))
                .toList();
        if (!settled.isEmpty() || !inRows.isEmpty() && !isTableAsked) {
            rest.add(part("del", section, settled, isTableAsked ? List.of() : inRows));
        }
    }

    private boolean asks(InterpretedValue value) {
        return !value.isSettled() && !view.application().isLeftOut(value);
    }

    private Part part(String prefix, Section section, List<InterpretedValue> alone, List<InterpretedValue> inRows) {
        var table = inRows.isEmpty() ? null : table(inRows);
        var compared = alone.stream()
                .collect(Collectors.partitioningBy(
                        it -> table != null && it.field().kind() == Kind.CHECK,
                        Collectors.mapping(rows::row, Collectors.toList())));
        var shown = Objects.requireNonNull(compared.get(false));
        var checks = Objects.requireNonNull(compared.get(true));
        return new Part(
                prefix + "-" + section.ordinal(),
                words.message("intake.section." + section),
                section.name(),
                shown,
                table,
                checks,
                Stream.concat(alone.stream(), inRows.stream())
                        .filter(it -> it.isProposal() && asks(it))
                        .count(),
                shown.stream().anyMatch(Row::wrong)
                        || table != null && table.lines().stream().anyMatch(Line::unfolded));
    }

    private Table table(List<InterpretedValue> values) {
        var columns =
                values.stream().map(InterpretedValue::field).distinct().sorted().toList();
        Map<String, List<InterpretedValue>> grouped = new LinkedHashMap<>();
        values.forEach(it ->
                grouped.computeIfAbsent(it.row(), row -> new ArrayList<>()).add(it));
        return new Table(
                columns.stream().map(words::of).toList(),
                grouped.entrySet().stream()
                        .map(it -> line(it.getKey(), it.getValue(), columns))
                        .toList());
    }

    private Line line(String row, List<InterpretedValue> values, List<IntakeField> columns) {
        var cells = columns.stream().map(column -> cell(values, column)).toList();
        var isSum = view.application()
                .at(row)
                .filter(it -> it.field().kind() == Kind.CHECK)
                .isPresent();
        var key = IntakeForm.rowKey(row);
        var guessed = values.stream().filter(InterpretedValue::isProposal).toList();
        var demanding = values.stream().anyMatch(InterpretedValue::isDemanding) && !isSum;
        var asked = values.stream().anyMatch(this::asks);
        return new Line(
                key,
                heading(row, words),
                cells,
                asked,
                !guessed.isEmpty() && !isSum,
                guessed.stream().allMatch(form::isConfirmed),
                isSum || form.isLeftOut(key),
                isSum,
                cells.stream().anyMatch(Row::wrong),
                guessed.isEmpty() ? null : rows.answered(guessed.getFirst()),
                demanding ? words.message(asked ? "intake.state.open" : "intake.state.settled") : null,
                asked ? "waiting" : "done");
    }

    /** A row that lacks a column has an empty cell there. */
    private Row cell(List<InterpretedValue> values, IntakeField column) {
        return values.stream()
                .filter(it -> it.field() == column)
                .findFirst()
                .map(rows::row)
                .orElseGet(() -> rows.nothing(column));
    }

    static String heading(String row, Words words) {
        var positions = POSITION.matcher(row)
                .results()
                .map(it -> Integer.parseInt(it.group(1)) + 1)
                .toList();
        return positions.size() > 1
                ? words.message("intake.row.part", positions.getFirst(), positions.getLast())
                : words.message("intake.row", positions.getFirst());
    }
}
