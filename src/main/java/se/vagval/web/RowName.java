package se.vagval.web;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Radnamn. The name of a field that stands in a row of a list: {@code rows[2].name}, or by its path in a map of the form,
 * {@code values[rows-2-name]}.
 */
record RowName(String list, int at, String field) {

    private static final Pattern INDEXED = Pattern.compile("^(.+?)\\[(\\d{1,4})]\\.(.+)$");
    private static final Pattern BY_PATH = Pattern.compile("^((\\w+\\[)[\\p{L}.]+(?:-[\\p{L}.]+)*)-(\\d{1,4})-(.+)$");

    static Optional<RowName> of(String name) {
        var byPath = BY_PATH.matcher(name);
        if (byPath.matches()) {
            return Optional.of(
                    new RowName(byPath.group(1), Integer.parseInt(byPath.group(3)), byPath.group(2) + byPath.group(4)));
        }
        var indexed = INDEXED.matcher(name);
        return indexed.matches()
                ? Optional.of(new RowName(indexed.group(1), Integer.parseInt(indexed.group(2)), indexed.group(3)))
                : Optional.empty();
    }

    static boolean isIn(String name) {
        return of(name).isPresent();
    }

    String name() {
        var isByPath = list.lastIndexOf('[') > list.lastIndexOf(']');
        return isByPath
                ? list + "-" + at + "-" + field.substring(list.indexOf('[') + 1)
                : list + "[" + at + "]." + field;
    }
}
