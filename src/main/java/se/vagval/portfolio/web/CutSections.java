package se.vagval.portfolio.web;

import static se.vagval.portfolio.web.PortfolioFilter.address;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.vagval.portfolio.PortfolioCut;
import se.vagval.portfolio.domain.Figure;
import se.vagval.portfolio.domain.PortfolioQuery;
import se.vagval.portfolio.domain.PortfolioReading.Portfolio;
import se.vagval.portfolio.web.PortfolioPage.CutRow;
import se.vagval.portfolio.web.PortfolioPage.CutSection;
import se.vagval.portfolio.web.PortfolioPage.FileLink;
import se.vagval.portfolio.web.PortfolioPage.GroupSection;
import se.vagval.web.Swedish;
import se.vagval.web.Words;

/** Snitten på sidan: in groups, the first of each group open, the others told in a line until they are opened. */
@Component
class CutSections {

    private static final int LONGEST = 100;

    private final CutWords cuts;
    private final Words words;

    CutSections(CutWords cuts, Words words) {
        this.cuts = cuts;
        this.words = words;
    }

    List<GroupSection> of(Portfolio portfolio, boolean mayOpen) {
        return Arrays.stream(CutGroup.values())
                .map(it -> new GroupSection(
                        it.id(), words.message("portfolio.group." + it), sections(it, portfolio, mayOpen)))
                .toList();
    }

    /** One cut by itself, open. */
    CutSection one(PortfolioCut cut, Portfolio portfolio, boolean mayOpen) {
        var order =
                cuts.order(cut, portfolio.of(cut).stream().map(Figure::value).toList());
        return section(portfolio, cut, words.of(cut), order, true, mayOpen);
    }

    private List<CutSection> sections(CutGroup group, Portfolio portfolio, boolean mayOpen) {
        var sections = new ArrayList<CutSection>();
        for (var cut : group.cuts()) {
            if (cut.isOfVersion()) {
                ofVersions(cut, portfolio, sections.isEmpty(), mayOpen, sections);
            } else {
                var order = cuts.order(
                        cut, portfolio.of(cut).stream().map(Figure::value).toList());
                sections.add(section(portfolio, cut, words.of(cut), order, sections.isEmpty(), mayOpen));
            }
        }
        return sections;
    }

    /** Each framework version by itself: what goes by one name in two versions need not be the same thing. */
    private void ofVersions(
            PortfolioCut cut, Portfolio portfolio, boolean first, boolean mayOpen, List<CutSection> sections) {
        var found = portfolio.of(cut).stream().map(Figure::value).toList();
        for (var version : cuts.versions()) {
            var codes = cuts.known(cut, version);
            var isNow = version.id().equals(cuts.current().id());
            if (isNow || codes.stream().anyMatch(found::contains)) {
                var unknown = Stream.of(PortfolioCut.UNKNOWN).filter(it -> isNow && found.contains(it));
                sections.add(section(
                        portfolio,
                        cut,
                        words.message("portfolio.ofVersion." + cut, version.name()),
                        Stream.concat(codes.stream(), unknown).toList(),
                        first && isNow,
                        mayOpen));
            }
        }
    }

    private CutSection section(
            Portfolio portfolio, PortfolioCut cut, String title, List<String> order, boolean open, boolean mayOpen) {
        var figures = portfolio.of(cut).stream().collect(Collectors.toMap(Figure::value, Function.identity()));
        var all = order.stream()
                .map(it -> figures.getOrDefault(it, new Figure(cut, it, 0, 0, 0)))
                .toList();
        var shown = all.stream().filter(it -> it.cases() > 0).toList();
        return new CutSection(
                cut,
                "snitt-" + cut.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-"
                        + Integer.toHexString(order.hashCode()),
                title,
                words.message("portfolio.note." + cut.name()),
                glance(portfolio, shown),
                open,
                shown.stream().map(it -> row(portfolio, it, mayOpen)).toList(),
                without(cut, all),
                cut == PortfolioCut.MUNICIPALITY ? tiles(all) : null,
                files(portfolio.query(), cut.name()));
    }

    private String without(PortfolioCut cut, List<Figure> all) {
        return all.stream()
                .filter(it -> it.cases() == 0)
                .map(it -> cuts.of(cut, it.value()))
                .collect(Collectors.joining(", "));
    }

    /** The greatest of what is known, all of them when they are as great; what is not known is no answer. */
    private String glance(Portfolio portfolio, List<Figure> shown) {
        var known = shown.stream()
                .filter(it -> !it.value().equals(PortfolioCut.UNKNOWN))
                .toList();
        var most = known.stream().mapToLong(Figure::part).max().orElse(0);
        if (most == 0 && !known.isEmpty()) {
            return mostCases(known);
        }
        var greatest = known.stream().filter(it -> it.part() == most).toList();
        if (greatest.isEmpty()) {
            return words.message(shown.isEmpty() ? "portfolio.glance.none" : "portfolio.glance.unknown");
        }
        var first = greatest.getFirst();
        var name = cuts.of(first.cut(), first.value());
        return greatest.size() == 1
                ? words.message("portfolio.glance", name, share(portfolio, first), first.cases())
                : words.message("portfolio.glance.even", name, greatest.size() - 1, share(portfolio, first));
    }

    /** Where no amount is known it is the number of cases that tells. */
    private String mostCases(List<Figure> known) {
        var most = known.stream().mapToLong(Figure::cases).max().orElse(0);
        var names = known.stream()
                .filter(it -> it.cases() == most)
                .map(it -> cuts.of(it.cut(), it.value()))
                .toList();
        return words.message("portfolio.glance.cases", names.getFirst(), names.size() - 1, most);
    }

    private static String share(Portfolio portfolio, Figure figure) {
        return portfolio.amount() == 0 ? "" : Swedish.percent(100.0 * figure.part() / portfolio.amount());
    }

    /** As long as the share it stands beside: the whole track is the whole money. */
    private static int bar(Portfolio portfolio, Figure figure) {
        var whole = portfolio.amount();
        return whole == 0 ? 0 : (int) Math.round((double) LONGEST * Math.max(0, figure.part()) / whole);
    }

    private CutRow row(Portfolio portfolio, Figure figure, boolean mayOpen) {
        return new CutRow(
                cuts.of(figure.cut(), figure.value()),
                Swedish.number(figure.cases()),
                Swedish.number(figure.amount()),
                Swedish.number(figure.part()),
                share(portfolio, figure),
                bar(portfolio, figure),
                mayOpen && figure.cases() > 0
                        ? address(
                                PortfolioPages.CASES,
                                portfolio.query(),
                                Map.of("snitt", figure.cut().name(), "varde", figure.value()))
                        : null);
    }

    private TilePicture tiles(List<Figure> figures) {
        return TilePicture.of(figures.stream()
                .map(it -> new TilePicture.Value(
                        it.value(),
                        cuts.of(it.cut(), it.value()),
                        it.part(),
                        Swedish.amountShort(it.part()),
                        words.message("portfolio.cases", it.cases())))
                .toList());
    }

    List<FileLink> files(PortfolioQuery query, String what) {
        return Stream.of("csv", "xlsx")
                .map(it -> new FileLink(
                        words.message("portfolio.file." + it),
                        address(PortfolioPages.ROOT + "/fil/" + it, query, Map.of("snitt", what))))
                .toList();
    }
}
