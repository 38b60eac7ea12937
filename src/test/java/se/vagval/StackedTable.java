package se.vagval;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A table that a phone shows cell by cell: each cell says what it is, and one that holds nothing is not there to say it. */
final class StackedTable {

    private static final Pattern TABLE = Pattern.compile(
            "<table\\b[^>]*\\bclass=\"[^\"]*\\btable-stack\\b[^\"]*\"[^>]*>(.*?)</table>", Pattern.DOTALL);
    /** One cell alone, beside the name of its row or over the whole row, needs no label. */
    private static final Pattern ROW = Pattern.compile("<tr\\b[^>]*>(.*?)</tr>", Pattern.DOTALL);

    private static final Pattern CELL = Pattern.compile("<td\\b([^>]*)>(.*?)</td>", Pattern.DOTALL);
    private static final Pattern HIDDEN = Pattern.compile("<span class=\"sr-only\">.*?</span>", Pattern.DOTALL);

    /** What says itself what it is: something to press or to fill in, a state by its word, a picture. */
    private static final Pattern TELLS_ITSELF =
            Pattern.compile("<(a|button|form|label|input|select|textarea|svg|details)\\b");

    private StackedTable() {}

    static List<String> faultsIn(String page) {
        var faults = new ArrayList<String>();
        TABLE.matcher(page)
                .results()
                .flatMap(it -> ROW.matcher(it.group(1)).results())
                .map(it -> CELL.matcher(it.group(1)).results().toList())
                .forEach(cells -> cells.stream()
                        .filter(it -> !TELLS_ITSELF.matcher(it.group(2)).find())
                        .forEach(it -> look(
                                WrittenForm.attribute(it.group(1), "data-label"),
                                it.group(2),
                                cells.size() == 1,
                                faults)));
        return faults;
    }

    /** What holds nothing at all is hidden by the style sheet; a blank, or an empty word, is something. */
    private static void look(String label, String cell, boolean isAlone, List<String> faults) {
        var text = HIDDEN.matcher(cell).replaceAll("").replaceAll("<[^>]*>", "").strip();
        if (text.isEmpty() && !label.isEmpty() && !cell.isEmpty()) {
            faults.add("an empty “" + label + "”");
        }
        if (!text.isEmpty() && label.isEmpty() && !isAlone) {
            faults.add("“" + text.replaceAll("\\s+", " ") + "” without a label");
        }
    }
}
