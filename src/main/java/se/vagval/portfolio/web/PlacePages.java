package se.vagval.portfolio.web;

import static se.vagval.portfolio.PortfolioMeasure.APPLIED;
import static se.vagval.portfolio.PortfolioMeasure.GRANTED;
import static se.vagval.portfolio.PortfolioMeasure.ONGOING;
import static se.vagval.portfolio.PortfolioMeasure.PENDING;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.identity.Person;
import se.vagval.identity.RoleGroups;
import se.vagval.initiative.Initiative;
import se.vagval.initiative.Initiatives;
import se.vagval.portfolio.PortfolioCut;
import se.vagval.portfolio.PortfolioMeasure;
import se.vagval.portfolio.domain.Figure;
import se.vagval.portfolio.domain.PortfolioQuery;
import se.vagval.portfolio.domain.PortfolioReading;
import se.vagval.portfolio.domain.PortfolioReading.Portfolio;
import se.vagval.portfolio.domain.QuarterEdition;
import se.vagval.portfolio.domain.QuarterReading;
import se.vagval.portfolio.web.PortfolioPage.CutSection;
import se.vagval.portfolio.web.QuarterPages.ActionLine;
import se.vagval.portfolio.web.QuarterPages.TextLine;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.FrameworkVersion.Municipality;
import se.vagval.web.Link;
import se.vagval.web.NotFoundRefusal;
import se.vagval.web.Swedish;
import se.vagval.web.Words;

/** Kommunsidan: what the figures, the published quarter and the register of initiatives say of one municipality. */
@Component
class PlacePages {

    /** How many years back it is told who has applied. */
    private static final int BACK = 2;

    private static final int INITIATIVES = 30;

    private final PortfolioReading reading;
    private final PortfolioPages portfolios;
    private final QuarterReading quarters;
    private final QuarterPages quarterPages;
    private final Initiatives initiatives;
    private final CutSections sections;
    private final CutWords cuts;
    private final Words words;
    private final Clock clock;

    PlacePages(
            PortfolioReading reading,
            PortfolioPages portfolios,
            QuarterReading quarters,
            QuarterPages quarterPages,
            Initiatives initiatives,
            CutSections sections,
            CutWords cuts,
            Words words,
            Clock clock) {
        this.reading = reading;
        this.portfolios = portfolios;
        this.quarters = quarters;
        this.quarterPages = quarterPages;
        this.initiatives = initiatives;
        this.sections = sections;
        this.cuts = cuts;
        this.words = words;
        this.clock = clock;
    }

    /** Everything portfolio/place.html shows; initiatives are null for whoever may not read the register. */
    record PlacePage(
            String name,
            String asOf,
            List<KeyRow> keys,
            String applicants,
            List<CutSection> cuts,
            @Nullable Link quarter,
            List<TextLine> causes,
            List<ActionLine> actions,
            @Nullable List<Effort> initiatives,
            List<Link> places) {}

    /** Nyckeltal: a measure in both geographies; the address opens the cases of the first. */
    record KeyRow(
            String label,
            String cases,
            String amount,
            String share,
            String seatCases,
            String seatAmount,
            @Nullable String address) {}

    /** Satsning in the municipality. */
    record Effort(String theme, String address, String status, String owner) {}

    @Transactional(readOnly = true)
    public PlacePage of(String code, Person reader) {
        var version = cuts.current();
        var place = version.municipality(code).orElseThrow(() -> new NotFoundRefusal("municipality"));
        var opens = reader.roles().stream().anyMatch(RoleGroups.CASE_READERS::contains);
        var year = LocalDate.now(clock).getYear();
        var applied = new PortfolioQuery(APPLIED, year - BACK, year, PortfolioCut.MUNICIPALITY, code);
        var here = reading.portfolio(applied, reader.id());
        var edition = quarters.editions().stream().findFirst().orElse(null);
        return new PlacePage(
                place.name(),
                Swedish.stamp(here.asOf()),
                keyed(year)
                        .map(it -> key(reading.portfolio(it, reader.id()), code, opens))
                        .toList(),
                portfolios.title(applied),
                who(here, opens),
                published(edition),
                causes(edition, place),
                actions(edition, place),
                opens ? efforts(code) : null,
                links(version).stream()
                        .filter(it -> !it.label().equals(place.name()))
                        .toList());
    }

    private List<CutSection> who(Portfolio here, boolean opens) {
        return Stream.of(PortfolioCut.HELIX, PortfolioCut.APPLICANT, PortfolioCut.FUND, PortfolioCut.PROJECT_TYPE)
                .map(it -> sections.one(it, here, opens))
                .toList();
    }

    private static Stream<PortfolioQuery> keyed(int year) {
        return Stream.of(
                query(APPLIED, year),
                query(GRANTED, year),
                query(GRANTED, year - 1),
                query(PENDING, year),
                query(ONGOING, year));
    }

    private static PortfolioQuery query(PortfolioMeasure measure, int year) {
        return new PortfolioQuery(measure, year, year, null, null);
    }

    private KeyRow key(Portfolio whole, String code, boolean opens) {
        var works = figure(whole, PortfolioCut.MUNICIPALITY, code);
        var sits = figure(whole, PortfolioCut.SEAT, code);
        return new KeyRow(
                portfolios.title(whole.query()),
                Swedish.number(works.cases()),
                Swedish.number(works.part()),
                whole.amount() == 0 ? "" : Swedish.percent(100.0 * works.part() / whole.amount()),
                Swedish.number(sits.cases()),
                Swedish.number(sits.part()),
                opens && works.cases() > 0
                        ? PortfolioFilter.address(
                                PortfolioPages.CASES,
                                whole.query(),
                                Map.of("snitt", PortfolioCut.MUNICIPALITY.name(), "varde", code))
                        : null);
    }

    private static Figure figure(Portfolio whole, PortfolioCut cut, String code) {
        return whole.of(cut).stream()
                .filter(it -> it.value().equals(code))
                .findFirst()
                .orElse(new Figure(cut, code, 0, 0, 0));
    }

    private List<TextLine> causes(@Nullable QuarterEdition edition, Municipality place) {
        return edition == null
                ? List.of()
                : edition.read().causes().stream()
                        .filter(it -> it.place().equals(place.code()))
                        .map(it -> new TextLine(place.name(), words.of(it.factor()), it.text()))
                        .toList();
    }

    private static List<ActionLine> actions(@Nullable QuarterEdition edition, Municipality place) {
        return edition == null
                ? List.of()
                : edition.read().actions().stream()
                        .filter(it -> it.place().equals(place.code()))
                        .map(it -> QuarterPages.action(Map.of(place.code(), place.name()), it))
                        .toList();
    }

    private @Nullable Link published(@Nullable QuarterEdition edition) {
        return edition == null
                ? null
                : Link.to(
                        quarterPages.name(edition.quarter()), edition.quarter().address());
    }

    private List<Effort> efforts(String code) {
        return initiatives.in(code, INITIATIVES).stream().map(this::effort).toList();
    }

    private Effort effort(Initiative it) {
        var content = it.content();
        return new Effort(content.theme(), it.address(), words.of(content.status()), content.owner());
    }

    /** The way to each municipality's page. */
    static List<Link> links(FrameworkVersion version) {
        return version.municipalities().stream()
                .map(it -> Link.to(it.name(), PortfolioPages.ROOT + "/kommuner/" + it.code()))
                .toList();
    }
}
