package se.vagval.portfolio.web;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.vagval.portfolio.PortfolioCut;
import se.vagval.portfolio.domain.Figure;
import se.vagval.portfolio.domain.FigureTable;
import se.vagval.portfolio.domain.PortfolioReading.Portfolio;
import se.vagval.strategy.Crossing;
import se.vagval.strategy.Framework;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.web.Swedish;
import se.vagval.web.Words;

/**
 * Jämförelse mellan ramverk. The priorities and strength areas of the version in force beside those of an earlier one, through the
 * crosswalk and in no other way: what it does not call the same is "ej jämförbart" and never added.
 */
@Component
class CrosswalkTables {

    private static final String KEY = "portfolio.crosswalk.";

    private final CutWords cuts;
    private final Framework framework;
    private final Words words;

    CrosswalkTables(CutWords cuts, Framework framework, Words words) {
        this.cuts = cuts;
        this.framework = framework;
        this.words = words;
    }

    /** One table for each earlier version that the portfolio has cases of, and each cut that is of its version. */
    List<FigureTable> of(Portfolio portfolio) {
        return Stream.of(PortfolioCut.PRIORITY, PortfolioCut.STRENGTH)
                .flatMap(cut -> of(cut, portfolio))
                .toList();
    }

    private Stream<FigureTable> of(PortfolioCut cut, Portfolio portfolio) {
        var figures = portfolio.of(cut).stream().collect(Collectors.toMap(Figure::value, Function.identity()));
        var now = cuts.current();
        return cuts.versions().stream()
                .filter(it -> !it.id().equals(now.id()))
                .filter(it -> figures.keySet().stream().anyMatch(value -> value.startsWith(it.id() + "/")))
                .map(it -> table(cut, now, it, figures));
    }

    private FigureTable table(
            PortfolioCut cut, FrameworkVersion now, FrameworkVersion earlier, Map<String, Figure> figures) {
        var rows = new ArrayList<List<String>>();
        var met = new HashSet<String>();
        for (var code : codes(cut, now)) {
            var formerly = framework.formerly(code, now.id(), earlier.id());
            formerly.ifPresent(met::addAll);
            rows.add(row(now, earlier, code, formerly, figures));
        }
        codes(cut, earlier).stream()
                .filter(it -> !met.contains(it))
                .map(it -> List.of(
                        name(earlier, it),
                        words.message(KEY + "gone", now.name()),
                        name(earlier, it),
                        said(earlier, List.of(it), figures),
                        words.message(KEY + "not")))
                .forEach(rows::add);
        return new FigureTable(
                words.message(KEY + "title." + cut, now.name(), earlier.name()),
                List.of(
                        words.of(cut),
                        now.name(),
                        words.message(KEY + "formerly", earlier.name()),
                        earlier.name(),
                        words.message(KEY + "together")),
                rows);
    }

    private List<String> codes(PortfolioCut cut, FrameworkVersion version) {
        var prefix = CutWords.inVersion(version, "").length();
        return cuts.known(cut, version).stream().map(it -> it.substring(prefix)).toList();
    }

    private static String name(FrameworkVersion version, String code) {
        return version.textOf(code).orElse(code);
    }

    private List<String> row(
            FrameworkVersion now,
            FrameworkVersion earlier,
            String code,
            Optional<List<String>> formerly,
            Map<String, Figure> figures) {
        var own = List.of(code);
        var name = name(now, code);
        if (formerly.isEmpty()) {
            return List.of(
                    name,
                    said(now, own, figures),
                    why(now, earlier, code),
                    words.message(KEY + "not"),
                    words.message(KEY + "not"));
        }
        var former = formerly.orElseThrow();
        return List.of(
                name,
                said(now, own, figures),
                former.stream().map(it -> name(earlier, it)).collect(joining("; ")),
                said(earlier, former, figures),
                Swedish.amount(part(now, own, figures) + part(earlier, former, figures)));
    }

    /** The crosswalk's own words about it, if it has any. */
    private String why(FrameworkVersion now, FrameworkVersion earlier, String code) {
        return now.crosswalk().stream()
                .filter(it -> it.code().equals(code) && it.version().equals(earlier.id()))
                .map(Crossing::note)
                .filter(it -> it != null && !it.isBlank())
                .findFirst()
                .orElseGet(() -> words.message(KEY + "not"));
    }

    /** A case may reach several of the priorities: their money is parted and can be added, their numbers cannot. */
    private String said(FrameworkVersion version, List<String> codes, Map<String, Figure> figures) {
        var amount = Swedish.amount(part(version, codes, figures));
        if (codes.size() != 1) {
            return amount;
        }
        var one = figures.get(CutWords.inVersion(version, codes.getFirst()));
        return words.message(KEY + "cell", one == null ? 0 : one.cases(), amount);
    }

    private static long part(FrameworkVersion version, List<String> codes, Map<String, Figure> figures) {
        return codes.stream()
                .map(it -> figures.get(CutWords.inVersion(version, it)))
                .mapToLong(it -> it == null ? 0 : it.part())
                .sum();
    }
}
