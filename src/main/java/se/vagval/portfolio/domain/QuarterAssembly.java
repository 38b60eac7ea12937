package se.vagval.portfolio.domain;

import static se.vagval.portfolio.domain.QuarterCell.ALL;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.vagval.portfolio.PortfolioCut;
import se.vagval.portfolio.QuarterId;
import se.vagval.portfolio.domain.QuarterContent.Named;
import se.vagval.portfolio.domain.QuarterContent.Row;
import se.vagval.strategy.Framework;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.web.Words;

/** Puts the quarter's tables together: as they are, for those who may see them, and as they may be published. */
@Component
class QuarterAssembly {

    private final QuarterRepository quarters;
    private final NoteRepository notes;
    private final PortfolioRepository figures;
    private final Framework framework;
    private final Words words;

    QuarterAssembly(
            QuarterRepository quarters,
            NoteRepository notes,
            PortfolioRepository figures,
            Framework framework,
            Words words) {
        this.quarters = quarters;
        this.notes = notes;
        this.figures = figures;
        this.framework = framework;
        this.words = words;
    }

    /** Which cells of a year stay hidden. */
    private interface Hidden {

        Set<QuarterCell> of(CellKind kind, int year);
    }

    /** Every number as it is. */
    QuarterContent whole(QuarterId quarter) {
        return content(quarter, (kind, year) -> Set.of(), List.of());
    }

    /** With everything hidden that has to be, in the light of all editions there are. */
    QuarterContent published(QuarterId quarter, Collection<QuarterEdition> editions) {
        var cells = new HashMap<CellKind, Map<Integer, Set<QuarterCell>>>();
        for (var kind : CellKind.values()) {
            var told = new ReleasedCells(kind, editions);
            var years = new HashMap<Integer, Set<QuarterCell>>();
            for (var year : List.of(quarter.year(), quarter.year() - 1)) {
                years.put(year, hidden(kind, year, quarter.quarter(), told));
            }
            cells.put(kind, years);
        }
        Hidden hidden = (kind, year) -> cells.getOrDefault(kind, Map.of()).getOrDefault(year, Set.of());
        var whole = content(quarter, hidden, List.of());
        return content(quarter, hidden, checks(quarter, whole));
    }

    List<QuarterContent.Checked> checks(QuarterId quarter, QuarterContent content) {
        var found = quarters.found(quarter);
        var of = quarters.casesOf(quarter);
        var results = new ArrayList<QuarterContent.Checked>();
        for (var check : QuarterCheck.values()) {
            results.add(
                    switch (check) {
                        case HIDDEN_CELLS ->
                            new QuarterContent.Checked(
                                    check, content.hidden(), content.rows().size());
                        case WITHOUT_CAUSE -> withoutCause(content);
                        default -> new QuarterContent.Checked(check, found.getOrDefault(check, 0L), of);
                    });
        }
        return results;
    }

    /** A municipality that got nothing, and about which nobody has said why. */
    private static QuarterContent.Checked withoutCause(QuarterContent content) {
        var explained = new HashSet<String>();
        content.causes().forEach(it -> explained.add(it.place()));
        var municipalities = content.places().stream()
                .map(Named::code)
                .filter(it -> it.chars().allMatch(Character::isDigit))
                .toList();
        var silent = municipalities.stream()
                .filter(it -> !explained.contains(it))
                .filter(it -> content.row(QuarterPeriod.YEAR_TO_DATE, Geography.SEAT, it, ALL)
                        .map(row -> row.granted() != null && row.granted() == 0)
                        .orElse(true))
                .count();
        return new QuarterContent.Checked(QuarterCheck.WITHOUT_CAUSE, silent, municipalities.size());
    }

    private Set<QuarterCell> hidden(CellKind kind, int year, int quarter, ReleasedCells told) {
        var shape = year(kind, year, Math.max(quarter, told.lastQuarterOf(year)));
        var asked = new LinkedHashSet<>(shape.table(quarter, false));
        asked.addAll(shape.table(quarter, true));
        var before = told.hiddenOf(year);
        asked.removeAll(before);
        var hidden = new LinkedHashSet<>(Suppression.of(shape, asked, told.openOf(year)));
        hidden.addAll(before);
        return hidden;
    }

    private QuarterContent content(QuarterId quarter, Hidden hidden, List<QuarterContent.Checked> checks) {
        return new QuarterContent(
                quarter.year(),
                quarter.quarter(),
                figures.asOf().toString(),
                Suppression.LEAST,
                places(quarter),
                forms(quarter),
                Arrays.stream(QuarterPeriod.values())
                        .flatMap(it -> rows(quarter, it, hidden))
                        .toList(),
                notes.notes(quarter).stream()
                        .map(it -> new QuarterContent.Cause(it.place(), it.factor(), it.text()))
                        .toList(),
                notes.actions().stream()
                        .map(it ->
                                new QuarterContent.Deed(it.place(), it.text(), it.responsible(), it.due(), it.doneOn()))
                        .toList(),
                checks,
                true);
    }

    private Stream<Row> rows(QuarterId quarter, QuarterPeriod period, Hidden hidden) {
        var year = period.yearOf(quarter);
        var grants = year(CellKind.GRANTS, year, quarter.quarter());
        var payments = year(CellKind.PAYMENTS, year, quarter.quarter());
        var closed = hidden.of(CellKind.GRANTS, year);
        var unpaid = hidden.of(CellKind.PAYMENTS, year);
        return grants.table(quarter.quarter(), period.isCumulative()).stream()
                .map(it -> Row.of(
                        period,
                        it,
                        closed.contains(it) ? null : grants.of(it),
                        unpaid.contains(it) ? null : payments.of(it)));
    }

    private QuarterYear year(CellKind kind, int year, int upTo) {
        var day = new QuarterId(year, upTo);
        return kind.year(
                year,
                upTo,
                places(day).stream().map(Named::code).toList(),
                forms(day).stream().map(Named::code).toList(),
                quarters.counted(year));
    }

    List<Named> places(QuarterId quarter) {
        var places = new ArrayList<Named>();
        version(quarter).municipalities().forEach(it -> places.add(new Named(it.code(), it.name())));
        for (var other : List.of(QuarterCell.COUNTY_WIDE, QuarterCell.OUTSIDE, PortfolioCut.UNKNOWN)) {
            places.add(new Named(other, words.message("portfolio.place." + other)));
        }
        return places;
    }

    private List<Named> forms(QuarterId quarter) {
        var forms = new ArrayList<Named>();
        version(quarter).supportForms().forEach(it -> forms.add(new Named(it.code(), it.text())));
        forms.add(new Named(PortfolioCut.UNKNOWN, words.message("portfolio.unknown")));
        return forms;
    }

    private FrameworkVersion version(QuarterId quarter) {
        return framework.inForceOn(quarter.lastDay());
    }
}
