package se.vagval.assessment.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Rader. Lists in a form: two empty rows wait at the end, empty ones are left out when saved; texts go line by line. */
final class Rows {

    private static final int WAITING = 2;
    private static final Pattern ROW = Pattern.compile("^_?rows\\[(\\d{1,2})]");
    private static final Pattern DAY = Pattern.compile("(?<!\\d)\\d{4}-\\d{2}-\\d{2}(?!\\d)");

    private Rows() {}

    static <T> List<T> withRoom(List<T> rows, Supplier<T> empty) {
        var longer = new ArrayList<>(rows);
        for (var added = 0; added < WAITING; added++) {
            longer.add(empty.get());
        }
        return longer;
    }

    static <T> List<T> kept(@Nullable List<T> rows, Predicate<T> isBlank) {
        return rows == null
                ? List.of()
                : rows.stream()
                        .filter(Objects::nonNull)
                        .filter(isBlank.negate())
                        .toList();
    }

    /** How many rows were sent, told by the names of the fields. */
    static int sent(HttpServletRequest request) {
        return request.getParameterMap().keySet().stream()
                .map(ROW::matcher)
                .filter(Matcher::find)
                .mapToInt(it -> Integer.parseInt(it.group(1)) + 1)
                .max()
                .orElse(0);
    }

    static String lines(List<String> items) {
        return String.join("\n", items);
    }

    static List<String> items(@Nullable String lines) {
        return lines == null
                ? List.of()
                : Arrays.stream(lines.split("\\R"))
                        .map(String::strip)
                        .filter(it -> !it.isEmpty())
                        .toList();
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** What each row says in that field, in their order. */
    static <T> List<String> texts(@Nullable List<T> rows, Function<T, @Nullable String> field) {
        return rows == null
                ? List.of()
                : rows.stream().map(it -> text(field.apply(it))).toList();
    }

    static boolean allBlank(@Nullable String... texts) {
        return Stream.of(texts).allMatch(it -> it == null || it.isBlank());
    }

    /** Every row that was sent, with the beginning of the names of its fields. */
    static <T> void each(String list, @Nullable List<T> rows, BiConsumer<T, String> check) {
        for (var at = 0; rows != null && at < rows.size(); at++) {
            var row = rows.get(at);
            if (row != null) {
                check.accept(row, list + "[" + at + "].");
            }
        }
    }

    /** What a row is about is named, when anything else is said in it: half a row would be lost, or half told. */
    static void named(String field, @Nullable String name, boolean saysMore, Errors errors) {
        if (saysMore && allBlank(name)) {
            errors.rejectValue(field, "required");
        }
    }

    /** A day that is written as one is in the calendar; "våren 2027" may stand as it is. */
    static boolean namesNoSuchDay(@Nullable String typed) {
        return DAY.matcher(text(typed)).results().anyMatch(it -> !isDay(it.group()));
    }

    private static boolean isDay(String day) {
        try {
            LocalDate.parse(day);
            return true;
        } catch (DateTimeParseException none) {
            return false;
        }
    }

    /** What was said of it, on one line. */
    static String joined(@Nullable String... texts) {
        return Stream.of(texts).filter(it -> it != null && !it.isBlank()).collect(Collectors.joining(" · "));
    }
}
