package se.vagval.strategy.draft.web;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import se.vagval.strategy.FrameworkVersion;

/** What the fields of one page are made of: the part the thing belongs to, the draft it stands in, and what is typed. */
record TypedFields(String part, FrameworkVersion version, Map<String, String> values) {

    /** The rows that are there, and one more. */
    List<Integer> rows(String path) {
        var start = path + "-";
        var rows = new TreeSet<Integer>();
        values.keySet().stream()
                .filter(it -> it.startsWith(start))
                .map(it -> it.substring(start.length()).split("-")[0])
                .filter(it -> it.matches("\\d{1,4}"))
                .forEach(it -> rows.add(Integer.valueOf(it)));
        rows.add(rows.isEmpty() ? 0 : rows.last() + 1);
        return List.copyOf(rows);
    }

    List<String> names(String path) {
        var start = path.isEmpty() ? "" : path + "-";
        return values.keySet().stream()
                .filter(it -> it.startsWith(start))
                .map(it -> it.substring(start.length()).split("-")[0])
                .distinct()
                .toList();
    }
}
