package se.vagval.portfolio.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.document.Spreadsheet;
import se.vagval.identity.Person;
import se.vagval.identity.Role;
import se.vagval.portfolio.PortfolioCut;
import se.vagval.portfolio.domain.Figure;
import se.vagval.portfolio.domain.IndicatorReading;
import se.vagval.portfolio.domain.PortfolioReading.Portfolio;
import se.vagval.portfolio.domain.StrategyIndicator;
import se.vagval.portfolio.domain.StrategyIndicator.Content;
import se.vagval.portfolio.web.PortfolioPage.FileLink;
import se.vagval.web.Swedish;
import se.vagval.web.Words;

/** Två ben: what the portfolio puts into each goal of the strategy, and how the indicators under it have moved. */
@Component
class IndicatorSections {

    static final String FILE = "INDICATORS";
    private static final String KEY = "portfolio.indicator.";

    private final IndicatorReading reading;
    private final CutWords cuts;
    private final CutSections sections;
    private final Words words;

    IndicatorSections(IndicatorReading reading, CutWords cuts, CutSections sections, Words words) {
        this.reading = reading;
        this.cuts = cuts;
        this.sections = sections;
        this.words = words;
    }

    /** Everything the section shows; the addresses are there for whoever may change them. */
    record Indicators(List<Goal> goals, List<FileLink> files, boolean mayChange) {}

    record Goal(String name, String portfolio, List<Row> indicators) {}

    record Row(
            String id,
            Content content,
            String latest,
            @Nullable String change,
            List<Year> years,
            @Nullable IndicatorPicture picture,
            @Nullable String address) {}

    record Year(String year, @Nullable String number, String source, boolean baseline) {}

    Indicators of(Portfolio portfolio, Person reader) {
        var mayChange = reader.has(Role.ANALYST);
        var goals = new LinkedHashMap<String, List<Row>>();
        for (var it : reading.all()) {
            goals.merge(
                    it.content().goal(),
                    List.of(row(it, mayChange)),
                    (some, more) -> Stream.of(some, more).flatMap(List::stream).toList());
        }
        return new Indicators(
                goals.entrySet().stream()
                        .map(it -> new Goal(goal(it.getKey()), inPortfolio(portfolio, it.getKey()), it.getValue()))
                        .toList(),
                sections.files(portfolio.query(), FILE),
                mayChange);
    }

    String goal(String code) {
        return cuts.of(PortfolioCut.PRIORITY, code);
    }

    private String inPortfolio(Portfolio portfolio, String goal) {
        var figure = portfolio.of(PortfolioCut.PRIORITY).stream()
                .filter(it -> it.value().equals(goal))
                .findFirst()
                .orElseGet(() -> new Figure(PortfolioCut.PRIORITY, goal, 0, 0, 0));
        return words.message("portfolio.whole", figure.cases(), Swedish.amount(figure.part()));
    }

    private Row row(StrategyIndicator it, boolean mayChange) {
        var content = it.content();
        return new Row(
                "indikator-" + it.id(),
                content,
                content.values().isEmpty() ? words.message(KEY + "missing") : latest(content),
                change(content),
                content.years().reversed().stream()
                        .map(year -> year(content, year))
                        .toList(),
                content.values().isEmpty() ? null : IndicatorPicture.of(content),
                mayChange ? PortfolioAddresses.INDICATORS + "/" + it.id() : null);
    }

    private String latest(Content content) {
        var last = content.values().getLast();
        return words.message(
                KEY + "latest", Integer.toString(last.year()), Swedish.number(last.number()), content.unit());
    }

    private Year year(Content content, int year) {
        var value = content.in(year);
        return new Year(
                Integer.toString(year),
                value.map(it -> Swedish.number(it.number())).orElse(null),
                value.map(StrategyIndicator.Value::source).orElse(""),
                Objects.equals(content.baseline(), year));
    }

    /** Since the year it is compared with, and whether that is what one wants. */
    private @Nullable String change(Content content) {
        return content.change()
                .map(it -> words.message(
                        KEY + "change",
                        Integer.toString(Objects.requireNonNull(content.baseline())),
                        (it.signum() > 0 ? "+" : "") + Swedish.number(it),
                        content.unit(),
                        verdict(content, it.signum())))
                .orElse(null);
    }

    private String verdict(Content content, int sign) {
        var wanted = content.wanted();
        return words.message(
                KEY + (wanted.isMetBy(sign) ? "asWanted" : wanted.isMissedBy(sign) ? "againstWanted" : "unsaid"));
    }

    Spreadsheet sheet() {
        return new Spreadsheet(
                words.message("portfolio.indicators"),
                Stream.of("goal", "name", "unit", "wanted", "year", "value", "valueSource", "source")
                        .map(it -> words.message(KEY + it))
                        .toList(),
                reading.all().stream().flatMap(this::lines).toList());
    }

    /** A year without a value is a row with an empty cell. */
    private Stream<List<Object>> lines(StrategyIndicator it) {
        var content = it.content();
        var years = content.years().isEmpty() ? List.of(0) : content.years();
        return years.stream().map(year -> {
            var value = content.in(year);
            return List.<Object>of(
                    goal(content.goal()),
                    content.name(),
                    content.unit(),
                    words.of(content.wanted()),
                    year == 0 ? "" : year,
                    value.<Object>map(StrategyIndicator.Value::number).orElse(""),
                    value.map(StrategyIndicator.Value::source).orElse(words.message(KEY + "missing")),
                    content.source());
        });
    }

    Map<String, String> goals() {
        var goals = new LinkedHashMap<String, String>();
        cuts.known(PortfolioCut.PRIORITY, cuts.current()).forEach(it -> goals.put(it, goal(it)));
        return goals;
    }
}
