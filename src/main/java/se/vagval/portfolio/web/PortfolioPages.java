package se.vagval.portfolio.web;

import static se.vagval.portfolio.web.PortfolioFilter.address;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;
import se.vagval.identity.Person;
import se.vagval.identity.RoleGroups;
import se.vagval.portfolio.PortfolioCut;
import se.vagval.portfolio.domain.PortfolioQuery;
import se.vagval.portfolio.domain.PortfolioReading;
import se.vagval.portfolio.domain.PortfolioReading.Portfolio;
import se.vagval.portfolio.domain.YearQuality;
import se.vagval.web.Option;
import se.vagval.web.Swedish;
import se.vagval.web.Words;

/** Puts the portfolio's page together. */
@Component
class PortfolioPages {

    static final String ROOT = "/portfolj";
    static final String CASES = "/portfolj/arenden";

    private final PortfolioReading reading;
    private final CutWords cuts;
    private final CutSections sections;
    private final CrosswalkTables crosswalk;
    private final HeatTables heats;
    private final SpreadWords spread;
    private final YearTables years;
    private final IndicatorSections indicators;
    private final Words words;
    private final Clock clock;

    PortfolioPages(
            PortfolioReading reading,
            CutWords cuts,
            CutSections sections,
            CrosswalkTables crosswalk,
            HeatTables heats,
            SpreadWords spread,
            YearTables years,
            IndicatorSections indicators,
            Words words,
            Clock clock) {
        this.reading = reading;
        this.cuts = cuts;
        this.sections = sections;
        this.crosswalk = crosswalk;
        this.heats = heats;
        this.spread = spread;
        this.years = years;
        this.indicators = indicators;
        this.words = words;
        this.clock = clock;
    }

    void check(PortfolioFilter filter, Errors errors) {
        if (!errors.hasErrors()) {
            filter.check(LocalDate.now(clock).getYear(), errors);
        }
    }

    PortfolioQuery query(PortfolioFilter filter) {
        var asked = filter.query(LocalDate.now(clock).getYear());
        var cut = asked.onlyCut();
        var value = asked.onlyValue();
        return cut == null || value == null ? asked : asked.narrowedTo(cut, cuts.inItsVersion(cut, value));
    }

    @Transactional(readOnly = true)
    public PortfolioPage of(PortfolioFilter filter, Person reader) {
        var query = query(filter);
        var portfolio = reading.portfolio(query, reader.id());
        var mayOpen = reader.roles().stream().anyMatch(RoleGroups.CASE_READERS::contains);
        var flows = reading.years();
        return new PortfolioPage(
                query.measure().isStock(),
                title(query),
                Swedish.stamp(portfolio.asOf()),
                words.message("portfolio.whole", portfolio.cases(), Swedish.amount(portfolio.amount())),
                narrowedTo(query),
                address(ROOT, new PortfolioQuery(query.measure(), query.from(), query.until(), null, null), Map.of()),
                mayOpen && portfolio.cases() > 0 ? address(CASES, query, Map.of()) : null,
                goals(portfolio),
                spread.of(portfolio),
                only(),
                sections.of(portfolio, mayOpen),
                crosswalk.of(portfolio),
                sections.files(query, "CROSSWALK"),
                heats.of(portfolio, mayOpen),
                years.picture(flows),
                years.rows(flows),
                years.quality(quality(query)),
                sections.files(query, "SERIES"),
                sections.files(query, "QUALITY"),
                PlacePages.links(cuts.current()),
                indicators.of(portfolio, reader));
    }

    private List<YearQuality> quality(PortfolioQuery query) {
        var year = LocalDate.now(clock).getYear();
        return reading.quality(Math.max(query.from(), year - 9), query.until() == 0 ? year : query.until());
    }

    String title(PortfolioQuery query) {
        var measure = words.of(query.measure());
        if (query.measure().isStock()) {
            return words.message("portfolio.titleNow", measure);
        }
        return query.from() == query.until()
                ? words.message("portfolio.titleYear", measure, Integer.toString(query.from()))
                : words.message(
                        "portfolio.titleYears",
                        measure,
                        Integer.toString(query.from()),
                        Integer.toString(query.until()));
    }

    @Nullable
    String narrowedTo(PortfolioQuery query) {
        var cut = query.onlyCut();
        var value = query.onlyValue();
        return cut == null || value == null
                ? null
                : words.message("portfolio.narrowed", words.of(cut), cuts.of(cut, value));
    }

    /** "9 av 17". */
    private String goals(Portfolio portfolio) {
        var reached = portfolio.of(PortfolioCut.AGENDA).stream()
                .filter(it -> !it.value().equals(PortfolioCut.UNKNOWN))
                .count();
        return words.message(
                "portfolio.goals", reached, cuts.current().agendaGoals().size());
    }

    /** What the whole page can be narrowed to. */
    List<Option> only() {
        var version = cuts.current();
        return Stream.of(PortfolioCut.MUNICIPALITY, PortfolioCut.SAMI, PortfolioCut.FUND, PortfolioCut.SUPPORT_FORM)
                .flatMap(cut -> cuts.known(cut, version).stream()
                        .map(it -> Option.of(
                                cut.name() + ":" + it,
                                words.message("portfolio.narrowed", words.of(cut), cuts.of(cut, it)))))
                .toList();
    }
}
