package se.vagval.portfolio.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.vagval.portfolio.domain.StrategyIndicator;
import se.vagval.portfolio.domain.StrategyIndicator.Content;
import se.vagval.portfolio.domain.StrategyIndicator.Value;
import se.vagval.portfolio.domain.WantedDirection;
import se.vagval.web.Swedish;

/** One indicator with its years as they are typed; an empty row says nothing. */
record IndicatorForm(
        @NotBlank @Size(max = 300) @Nullable String name,
        @NotBlank @Size(max = 60) @Nullable String goal,
        @NotBlank @Size(max = 100) @Nullable String unit,
        @NotNull @Nullable WantedDirection wanted,

        @Pattern(regexp = "\\s*((19|20)\\d\\d\\s*)?") @Nullable
        String baseline,

        @NotBlank @Size(max = 1000) @Nullable String source,
        @Nullable List<@Valid Row> rows,
        @Nullable Integer version) {

    static final IndicatorForm EMPTY =
            new IndicatorForm("", "", "", null, "", "", List.of(Row.EMPTY, Row.EMPTY, Row.EMPTY), 0);

    private static final String YEAR = "(19|20)\\d\\d";
    private static final String NUMBER = "[-−]?\\d{1,16}([.,]\\d{1,4})?";
    private static final int MOST = 100;

    /** Ett år. */
    record Row(
            @Nullable String year,
            @Nullable String number,
            @Nullable @Size(max = 500) String source) {

        static final Row EMPTY = new Row("", "", "");

        boolean isBlank() {
            return text(year).isEmpty()
                    && text(number).isEmpty()
                    && text(source).isEmpty();
        }

        String digits() {
            return text(number).replaceAll("[\\s\\u00a0\\u202f]", "");
        }

        Value value() {
            return new Value(
                    Integer.parseInt(text(year)),
                    new BigDecimal(digits().replace(',', '.').replace('−', '-')),
                    text(source));
        }
    }

    static IndicatorForm of(StrategyIndicator it) {
        return of(it.content(), it.version());
    }

    private static IndicatorForm of(Content it, int version) {
        var rows = new ArrayList<>(it.values().stream()
                .map(value -> new Row(Integer.toString(value.year()), Swedish.number(value.number()), value.source()))
                .toList());
        rows.addAll(List.of(Row.EMPTY, Row.EMPTY));
        return new IndicatorForm(
                it.name(),
                it.goal(),
                it.unit(),
                it.wanted(),
                it.baseline() == null ? "" : it.baseline().toString(),
                it.source(),
                rows,
                version);
    }

    int rowCount() {
        return rows == null ? 0 : rows.size();
    }

    void check(Errors errors, boolean knownGoal) {
        if (!knownGoal) {
            errors.rejectValue("goal", "portfolio.indicator.noSuchGoal");
        }
        var years = new HashSet<String>();
        for (var at = 0; at < Math.min(MOST, rowCount()); at++) {
            var row = Objects.requireNonNull(rows).get(at);
            if (row != null && !row.isBlank()) {
                check(row, "rows[" + at + "].", years.add(text(row.year())), errors);
            }
        }
    }

    private static void check(Row row, String path, boolean first, Errors errors) {
        if (!text(row.year()).matches(YEAR)) {
            errors.rejectValue(path + "year", "portfolio.indicator.noYear");
        } else if (!first) {
            errors.rejectValue(path + "year", "portfolio.indicator.yearTwice");
        }
        if (!row.digits().matches(NUMBER)) {
            errors.rejectValue(path + "number", "portfolio.indicator.noNumber");
        }
        if (text(row.source()).isEmpty()) {
            errors.rejectValue(path + "source", "portfolio.indicator.noSource");
        }
    }

    int seen() {
        return version == null ? 0 : version;
    }

    /** The same over another save. */
    IndicatorForm over(int newest) {
        return of(toContent(), newest);
    }

    Content toContent() {
        return new Content(
                text(name),
                text(goal),
                text(unit),
                Objects.requireNonNull(wanted),
                text(baseline).isEmpty() ? null : Integer.valueOf(text(baseline)),
                text(source),
                Stream.ofNullable(rows)
                        .flatMap(List::stream)
                        .filter(it -> it != null && !it.isBlank())
                        .map(Row::value)
                        .toList());
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
