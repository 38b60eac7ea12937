package se.vagval.intake.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.vagval.intake.domain.Sheet.Cell;

/**
 * Takes the sheets of a file apart by a field mapping. A sheet is either a list, whose first row names the columns and whose
 * other rows are one application each, or a form, where a heading stands beside its value and tables stand below their own
 * headings. What has no heading that is known is kept as unknown.
 */
final class SheetReading {

    private static final int FIRST_ROWS = 10;
    private static final int ENOUGH_COLUMNS = 3;
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:;|\\n)\\s*");

    private final FieldMapping mapping;
    private final Map<String, ReceivedValue> form = new LinkedHashMap<>();
    private final HeadedFinancing headed = new HeadedFinancing(form);

    private SheetReading(FieldMapping mapping) {
        this.mapping = mapping;
    }

    /**
     * One application for each row of a list; all forms of the file together are one. What stands beside lists in sheets of
     * its own may speak of any of their rows, so each of them shows it as unknown.
     */
    static List<ReceivedContent> read(List<Sheet> sheets, FieldMapping mapping) {
        var reading = new SheetReading(mapping);
        var heads = sheets.stream().map(reading::headOf).toList();
        var rows = new ArrayList<Map<String, ReceivedValue>>();
        for (var at = 0; at < sheets.size(); at++) {
            if (heads.get(at).isPresent()) {
                rows.addAll(reading.list(sheets.get(at), heads.get(at).get()));
            }
        }
        if (rows.isEmpty()) {
            sheets.forEach(reading::form);
            reading.headed.settle();
            rows.add(reading.form);
        } else {
            for (var at = 0; at < sheets.size(); at++) {
                var beside = told(
                        sheets.get(at),
                        heads.get(at).orElse(sheets.get(at).rows().size()));
                if (!beside.isEmpty()) {
                    rows.forEach(it -> unknown(it, beside));
                }
            }
        }
        return rows.stream().map(it -> new ReceivedContent(it, true)).toList();
    }

    /** The first rows of a sheet as one text. */
    private static String told(Sheet sheet, int rows) {
        var told = sheet.rows().subList(0, rows).stream()
                .map(row -> row.stream()
                        .filter(it -> !it.isBlank())
                        .map(it -> it.text().strip())
                        .collect(Collectors.joining(" · ")))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining("\n"));
        return told.isEmpty() || sheet.name().isBlank() ? told : sheet.name() + ":\n" + told;
    }

    /** The row that names the columns: three or more known headings of values that stand alone, beside each other. */
    private Optional<Integer> headOf(Sheet sheet) {
        var filled = 0;
        for (var at = 0; at < sheet.rows().size() && filled < FIRST_ROWS; at++) {
            filled += sheet.rows().get(at).stream().allMatch(Cell::isBlank) ? 0 : 1;
            var known = sheet.rows().get(at).stream()
                    .map(it -> mapping.placeOf(it.text()))
                    .flatMap(Optional::stream)
                    .filter(it -> !FieldMapping.isColumn(it))
                    .distinct()
                    .count();
            if (known >= ENOUGH_COLUMNS) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private List<Map<String, ReceivedValue>> list(Sheet sheet, int head) {
        var names = sheet.rows().get(head);
        var all = new ArrayList<Map<String, ReceivedValue>>();
        for (var row : sheet.rows().subList(head + 1, sheet.rows().size())) {
            if (row.stream().allMatch(Cell::isBlank)) {
                continue;
            }
            var values = new LinkedHashMap<String, ReceivedValue>();
            for (var at = 0; at < row.size(); at++) {
                var name = at < names.size() ? names.get(at).text().strip() : "";
                if (!row.get(at).isBlank()) {
                    keep(values, mapping.placeOf(name).or(() -> mapping.listOf(name)), name, row.get(at));
                }
            }
            all.add(values);
        }
        return all;
    }

    private void form(Sheet sheet) {
        String list = mapping.listOf(sheet.name()).orElse(null);
        List<@Nullable String> columns = List.of();
        for (var row : sheet.rows()) {
            var first = row.stream().filter(it -> !it.isBlank()).findFirst();
            if (first.isEmpty()) {
                columns = List.of();
                continue;
            }
            var alone = row.stream().filter(it -> !it.isBlank()).count() == 1;
            var heading = alone ? mapping.listOf(first.get().text()).orElse(null) : null;
            var named = columnsIn(row, list);
            if (heading != null) {
                list = heading;
                columns = List.of();
            } else if (named != null) {
                list = Objects.requireNonNull(listOf(named));
                columns = named;
            } else if (!columns.isEmpty() && !isLabelled(row)) {
                tableRow(Objects.requireNonNull(list), columns, row);
            } else {
                columns = List.of();
                labelled(row);
            }
        }
    }

    /** A row that is nothing but headings of one list's columns, two of them or more. */
    private @Nullable List<@Nullable String> columnsIn(List<Cell> row, @Nullable String hinted) {
        List<@Nullable String> best = List.of();
        for (var list : FieldMapping.LISTS.keySet()) {
            var places = new ArrayList<@Nullable String>();
            row.forEach(it -> places.add(mapping.columnOf(list, it.text()).orElse(null)));
            if (known(places) > known(best) || known(places) == known(best) && list.equals(hinted)) {
                best = places;
            }
        }
        return known(best) >= 2 ? best : null;
    }

    private static long known(List<@Nullable String> places) {
        return places.stream().filter(Objects::nonNull).count();
    }

    private static @Nullable String listOf(List<@Nullable String> columns) {
        return columns.stream()
                .filter(Objects::nonNull)
                .map(it -> it.substring(0, it.indexOf('[')))
                .findFirst()
                .orElse(null);
    }

    /** A known heading with just a value beside it ends the table above it. */
    private boolean isLabelled(List<Cell> row) {
        var filled = row.stream().filter(it -> !it.isBlank()).toList();
        return filled.size() == 2
                && !row.getFirst().isBlank()
                && mapping.placeOf(filled.getFirst().text())
                        .filter(it -> !FieldMapping.isColumn(it))
                        .isPresent();
    }

    private void tableRow(String list, List<@Nullable String> columns, List<Cell> row) {
        var at = form.keySet().stream()
                .filter(it -> it.startsWith(list + "["))
                .map(it -> it.substring(0, it.indexOf(']') + 1))
                .distinct()
                .count();
        for (var cell = 0; cell < row.size(); cell++) {
            var place = cell < columns.size() ? columns.get(cell) : null;
            if (place != null && !row.get(cell).isBlank()) {
                put(form, place.replace("[]", "[" + at + "]"), row.get(cell));
            } else if (!row.get(cell).isBlank()) {
                unknown(form, row.get(cell).text());
            }
        }
    }

    private void labelled(List<Cell> row) {
        var filled = row.stream().filter(it -> !it.isBlank()).toList();
        var label = filled.getFirst().text().strip();
        if (filled.size() < 2) {
            var place =
                    mapping.placeOf(label).isPresent() || mapping.listOf(label).isPresent();
            if (!place) {
                unknown(form, label);
            }
            return;
        }
        keep(form, mapping.placeOf(label).or(() -> mapping.listOf(label)), label, filled.get(1));
        filled.stream().skip(2).forEach(it -> unknown(form, it.text()));
    }

    private void keep(Map<String, ReceivedValue> values, Optional<String> place, String name, Cell cell) {
        if (place.isEmpty() && HeadedFinancing.is(name)) {
            headed.keep(values, name, cell);
        } else if (place.isEmpty()) {
            unknown(values, name + ": " + cell.text());
        } else if (place.get().endsWith("[]") || FieldMapping.isList(place.get())) {
            var list = place.get().replace("[]", "");
            for (var part : BETWEEN.split(cell.text().strip())) {
                put(values, list + "[" + next(values, list) + "]", new Cell(part, cell.kind()));
            }
        } else {
            put(values, place.get().replace("[]", "[0]"), cell);
        }
    }

    static long next(Map<String, ReceivedValue> values, String list) {
        return values.keySet().stream().filter(it -> it.startsWith(list + "[")).count();
    }

    /** The same heading a second time is not known which of the two is meant: the later is shown as unknown. */
    static void put(Map<String, ReceivedValue> values, String path, Cell cell) {
        if (values.size() >= ReceivedContent.MOST_VALUES) {
            throw new IntakeRefusal(IntakeRefusal.Reason.TOO_MANY_VALUES, String.valueOf(ReceivedContent.MOST_VALUES));
        }
        if (values.containsKey(path)) {
            unknown(values, cell.text());
        } else {
            values.put(path, new ReceivedValue(path, cell.text(), cell.kind()));
        }
    }

    static void unknown(Map<String, ReceivedValue> values, String text) {
        put(values, "okand[" + next(values, "okand") + "]", Cell.text(text));
    }
}
