package se.vagval.portfolio.domain;

import static se.vagval.portfolio.domain.QuarterCell.ALL;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Årets tabeller. Every cell of a year's quarters and of the sums up to each of them, and how the cells hang together: what a
 * reader with all of them before him could add and subtract.
 */
public record QuarterYear(
        int year,
        int quarters,
        List<String> places,
        List<String> forms,
        Map<QuarterCell, CellNumbers> cells,
        boolean countsAddUp) {

    public QuarterYear {
        places = List.copyOf(places);
        forms = List.copyOf(forms);
    }

    /** Ekvation: the parts make the total; in the geography of the work, and of payments over time, that holds for money alone. */
    public record Equation(QuarterCell total, List<QuarterCell> parts, boolean countsToo) {

        Stream<QuarterCell> members() {
            return Stream.concat(Stream.of(total), parts.stream());
        }
    }

    /** From what was counted quarter by quarter, place by place, form by form. */
    public static QuarterYear of(
            int year, int quarters, List<String> places, List<String> forms, Map<QuarterCell, CellNumbers> counted) {
        return of(year, quarters, places, forms, counted, counted);
    }

    /** @param fresh what each quarter adds to the year: a case that is paid in two quarters is one case of the year */
    public static QuarterYear of(
            int year,
            int quarters,
            List<String> places,
            List<String> forms,
            Map<QuarterCell, CellNumbers> counted,
            Map<QuarterCell, CellNumbers> fresh) {
        var cells = new LinkedHashMap<QuarterCell, CellNumbers>();
        var shape = new QuarterYear(year, quarters, places, forms, cells, fresh.equals(counted));
        for (var quarter = 1; quarter <= quarters; quarter++) {
            shape.rows(quarter, false).forEach(it -> shape.add(it, counted));
            shape.rows(quarter, true).forEach(it -> shape.add(it, fresh));
        }
        return shape;
    }

    /** A row's cells and their sum: what the quarter brings, and in the year up to it what there was before. */
    private void add(QuarterCell row, Map<QuarterCell, CellNumbers> brought) {
        var sum = CellNumbers.NOTHING;
        for (var form : forms) {
            var cell = row.inForm(form);
            var before = row.cumulative() ? of(cell.in(row.quarter() - 1, true)) : CellNumbers.NOTHING;
            var numbers = before.plus(brought.getOrDefault(cell.in(row.quarter(), false), CellNumbers.NOTHING));
            cells.put(cell, numbers);
            sum = sum.plus(numbers);
        }
        cells.put(row, sum);
    }

    public CellNumbers of(QuarterCell cell) {
        return cells.getOrDefault(cell, CellNumbers.NOTHING);
    }

    /** The cells of one table: a quarter, or the year up to and with it. */
    public List<QuarterCell> table(int quarter, boolean cumulative) {
        return cells.keySet().stream()
                .filter(it -> it.quarter() == quarter && it.cumulative() == cumulative)
                .toList();
    }

    /** The sum of each row: the county's and each place's in both geographies. */
    public List<QuarterCell> rows(int quarter, boolean cumulative) {
        var rows = new ArrayList<QuarterCell>();
        rows.add(new QuarterCell(Geography.COUNTY, ALL, ALL, quarter, cumulative));
        for (var geography : List.of(Geography.SEAT, Geography.OPERATION)) {
            places.forEach(it -> rows.add(new QuarterCell(geography, it, ALL, quarter, cumulative)));
        }
        return rows;
    }

    public List<Equation> equations() {
        var all = new ArrayList<Equation>();
        for (var quarter = 1; quarter <= quarters; quarter++) {
            for (var cumulative : List.of(false, true)) {
                for (var row : rows(quarter, cumulative)) {
                    all.add(new Equation(row, forms.stream().map(row::inForm).toList(), true));
                }
                addPlaces(all, new QuarterCell(Geography.COUNTY, ALL, ALL, quarter, cumulative));
            }
            addTime(all, quarter);
        }
        return all;
    }

    private void addPlaces(List<Equation> all, QuarterCell county) {
        Stream.concat(Stream.of(ALL), forms.stream()).map(county::inForm).forEach(total -> {
            for (var geography : List.of(Geography.SEAT, Geography.OPERATION)) {
                var parts = places.stream().map(it -> total.at(geography, it)).toList();
                all.add(new Equation(total, parts, geography == Geography.SEAT));
            }
        });
    }

    private void addTime(List<Equation> all, int quarter) {
        for (var cell : table(quarter, true)) {
            var parts = new ArrayList<QuarterCell>();
            parts.add(cell.in(quarter, false));
            if (quarter > 1) {
                parts.add(cell.in(quarter - 1, true));
            }
            all.add(new Equation(cell, parts, countsAddUp));
        }
    }
}
