package se.vagval.portfolio.web;

import java.util.Comparator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.portfolio.PortfolioCut;
import se.vagval.portfolio.domain.Figure;
import se.vagval.portfolio.domain.PortfolioReading.Portfolio;
import se.vagval.strategy.FrameworkVersion.Municipality;
import se.vagval.web.Swedish;
import se.vagval.web.Words;

/** Spridning. How many of the county's municipalities the money reaches, and how much of it goes to the one that has most. */
@Component
class SpreadWords {

    private static final String KEY = "portfolio.spread.";

    private final CutWords cuts;
    private final Words words;

    SpreadWords(CutWords cuts, Words words) {
        this.cuts = cuts;
        this.words = words;
    }

    /** Nothing of what is narrowed to one place: that reaches itself alone. */
    @Nullable
    String of(Portfolio portfolio) {
        var only = portfolio.query().onlyCut();
        if (only == PortfolioCut.MUNICIPALITY || only == PortfolioCut.SEAT) {
            return null;
        }
        var county =
                cuts.current().municipalities().stream().map(Municipality::code).collect(Collectors.toSet());
        var figures = portfolio.of(PortfolioCut.MUNICIPALITY);
        var reached = figures.stream().filter(it -> county.contains(it.value())).toList();
        var all = figures.stream().mapToLong(Figure::part).sum();
        return words.message(KEY + "reached", reached.size(), county.size())
                + reached.stream()
                        .max(Comparator.comparingLong(Figure::part))
                        .filter(it -> it.part() > 0)
                        .map(it -> " "
                                + words.message(
                                        KEY + "most",
                                        cuts.of(PortfolioCut.MUNICIPALITY, it.value()),
                                        Swedish.percent(100.0 * it.part() / all)))
                        .orElse("");
    }
}
