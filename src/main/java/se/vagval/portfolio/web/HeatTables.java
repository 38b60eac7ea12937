package se.vagval.portfolio.web;

import static se.vagval.portfolio.web.PortfolioFilter.address;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.vagval.portfolio.PortfolioCut;
import se.vagval.portfolio.domain.Figure;
import se.vagval.portfolio.domain.PortfolioReading.Portfolio;
import se.vagval.portfolio.web.PortfolioPage.HeatCell;
import se.vagval.portfolio.web.PortfolioPage.HeatRow;
import se.vagval.portfolio.web.PortfolioPage.HeatSection;
import se.vagval.strategy.Dimension;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.web.Swedish;
import se.vagval.web.Words;

/** Värmetabellen: how many cases reach which level in each dimension, one table per framework version. Never added together. */
@Component
class HeatTables {

    private static final List<String> LEVELS = List.of("0", "1", "2", "3", "4", "NOT_RELEVANT", "NOT_ASSESSABLE");
    private static final int STEPS = 5;

    private final CutWords cuts;
    private final Words words;

    HeatTables(CutWords cuts, Words words) {
        this.cuts = cuts;
        this.words = words;
    }

    List<HeatSection> of(Portfolio portfolio, boolean mayOpen) {
        var found =
                portfolio.of(PortfolioCut.DIMENSION).stream().collect(Collectors.toMap(Figure::value, Figure::cases));
        var most = Math.max(
                1,
                found.entrySet().stream()
                        .filter(it -> !it.getKey().equals(PortfolioCut.UNKNOWN))
                        .mapToLong(Map.Entry::getValue)
                        .max()
                        .orElse(1));
        return cuts.versions().stream()
                .filter(version -> found.keySet().stream().anyMatch(it -> it.startsWith(version.id() + "/")))
                .map(version -> new HeatSection(
                        "niva-" + version.id(),
                        words.message("portfolio.heat", version.name()),
                        version.dimensions().stream()
                                .map(it -> row(portfolio, version, it, found, most, mayOpen))
                                .toList()))
                .toList();
    }

    private HeatRow row(
            Portfolio portfolio,
            FrameworkVersion version,
            Dimension dimension,
            Map<String, Long> found,
            long most,
            boolean mayOpen) {
        return new HeatRow(
                dimension.name(),
                levels(version, dimension)
                        .map(value -> {
                            var cases = found.getOrDefault(value, 0L);
                            var open = mayOpen && cases > 0;
                            return new HeatCell(
                                    Swedish.number(cases),
                                    (int) Math.ceil((double) STEPS * cases / most),
                                    open
                                            ? address(
                                                    PortfolioPages.CASES,
                                                    portfolio.query(),
                                                    Map.of("snitt", PortfolioCut.DIMENSION.name(), "varde", value))
                                            : null);
                        })
                        .toList());
    }

    private static Stream<String> levels(FrameworkVersion version, Dimension dimension) {
        return LEVELS.stream().map(it -> version.id() + "/" + dimension.code() + ":" + it);
    }
}
