package se.vagval.portfolio.domain;

import static se.vagval.portfolio.domain.QuarterCell.ALL;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.portfolio.domain.QuarterContent.Named;
import se.vagval.portfolio.domain.QuarterContent.Row;
import se.vagval.web.Swedish;
import se.vagval.web.Words;

/** Kvartalets tabeller in words, the same on the page and on paper; hidden numbers are two points. */
@Component
public class QuarterTables {

    public static final String HIDDEN = "..";

    private static final String KEY = "portfolio.quarter.";

    private final Words words;

    QuarterTables(Words words) {
        this.words = words;
    }

    /** The quarter and the year, in both geographies: first by place, then by place and support form, if any. */
    public List<FigureTable> of(QuarterContent content) {
        var tables = new ArrayList<FigureTable>();
        for (var period : List.of(QuarterPeriod.QUARTER, QuarterPeriod.YEAR_TO_DATE)) {
            for (var geography : List.of(Geography.SEAT, Geography.OPERATION)) {
                tables.add(byPlace(content, period, geography));
                var byForm = byForm(content, period, geography);
                if (byForm.header().size() > 1) {
                    tables.add(byForm);
                }
            }
        }
        return tables;
    }

    private FigureTable byPlace(QuarterContent content, QuarterPeriod period, Geography geography) {
        var before =
                period == QuarterPeriod.QUARTER ? QuarterPeriod.QUARTER_LAST_YEAR : QuarterPeriod.LAST_YEAR_TO_DATE;
        var rows = new ArrayList<List<String>>();
        for (var place : shown(content, geography)) {
            rows.add(line(
                    content.tellsPayments(),
                    place.name(),
                    content.row(period, geography, place.code(), ALL),
                    content.row(before, geography, place.code(), ALL)));
        }
        rows.add(line(
                content.tellsPayments(),
                words.message(KEY + "county"),
                content.row(period, Geography.COUNTY, ALL, ALL),
                content.row(before, Geography.COUNTY, ALL, ALL)));
        return new FigureTable(caption(content, "places", period, geography), header(content.tellsPayments()), rows);
    }

    private List<String> header(boolean payments) {
        var keys = new ArrayList<>(List.of("place", "received", "granted", "rejected", "amount", "amountBefore"));
        if (payments) {
            keys.addAll(5, List.of("payees", "paid"));
        }
        return keys.stream().map(it -> words.message(KEY + it)).toList();
    }

    private static List<String> line(boolean payments, String name, Optional<Row> now, Optional<Row> before) {
        var cells = new ArrayList<>(List.of(
                name,
                number(now.map(Row::received).orElse(null)),
                number(now.map(Row::granted).orElse(null)),
                number(now.map(Row::rejected).orElse(null)),
                amount(now.map(Row::amount).orElse(null)),
                amount(before.map(Row::amount).orElse(null))));
        if (payments) {
            cells.addAll(
                    5,
                    List.of(
                            number(now.map(Row::payees).orElse(null)),
                            amount(now.map(Row::paid).orElse(null))));
        }
        return cells;
    }

    private FigureTable byForm(QuarterContent content, QuarterPeriod period, Geography geography) {
        var forms = content.forms().stream()
                .filter(form -> content.rows(period, Geography.COUNTY).stream()
                        .anyMatch(it -> it.form().equals(form.code()) && isSaid(it)))
                .toList();
        var rows = new ArrayList<List<String>>();
        for (var place : shown(content, geography)) {
            rows.add(forms(content, place.name(), period, geography, place.code(), forms));
        }
        rows.add(forms(content, words.message(KEY + "county"), period, Geography.COUNTY, ALL, forms));
        var header = new ArrayList<String>();
        header.add(words.message(KEY + "place"));
        forms.forEach(it -> header.add(it.name()));
        return new FigureTable(caption(content, "forms", period, geography), header, rows);
    }

    private List<String> forms(
            QuarterContent content,
            String name,
            QuarterPeriod period,
            Geography geography,
            String place,
            List<Named> forms) {
        var cells = new ArrayList<String>();
        cells.add(name);
        forms.forEach(form -> cells.add(content.row(period, geography, place, form.code())
                .map(this::granted)
                .orElse(HIDDEN)));
        return cells;
    }

    private String granted(Row row) {
        var granted = row.granted();
        return granted == null
                ? HIDDEN
                : granted == 0 ? "0" : words.message(KEY + "cell", granted, Swedish.amountShort(row.amount()));
    }

    /** The municipalities always; the other rows when there is something in them. */
    private static List<Named> shown(QuarterContent content, Geography geography) {
        return content.places().stream()
                .filter(place -> Character.isDigit(place.code().charAt(0))
                        || content.rows().stream()
                                .filter(it -> it.geography() == geography
                                        && it.place().equals(place.code()))
                                .anyMatch(QuarterTables::isSaid))
                .toList();
    }

    /** Hidden, or something else than nothing. */
    private static boolean isSaid(Row row) {
        return row.isHidden()
                || Objects.requireNonNullElse(row.received(), 0L) > 0
                || Objects.requireNonNullElse(row.granted(), 0L) > 0
                || Objects.requireNonNullElse(row.rejected(), 0L) > 0
                || Objects.requireNonNullElse(row.paid(), 0L) > 0;
    }

    private String caption(QuarterContent content, String what, QuarterPeriod period, Geography geography) {
        return words.message(
                KEY + "caption." + what,
                words.message(KEY + "span." + period.name(), content.quarter(), Integer.toString(content.year())),
                words.of(geography));
    }

    public static String number(@Nullable Long count) {
        return count == null ? HIDDEN : Swedish.number(count);
    }

    public static String amount(@Nullable Long kronor) {
        return kronor == null ? HIDDEN : Swedish.amount(kronor);
    }
}
