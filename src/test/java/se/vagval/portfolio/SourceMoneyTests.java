package se.vagval.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vagval.StorageTest;
import se.vagval.TestPeople;
import se.vagval.casefile.ApplicationContent.MunicipalityShare;
import se.vagval.demo.ActingAs;
import se.vagval.funding.FrameStanding;
import se.vagval.funding.FundingSource;
import se.vagval.funding.domain.FundingReading;
import se.vagval.portfolio.domain.PortfolioQuery;
import se.vagval.portfolio.domain.PortfolioReading;

/** The region's own money lies in the source it is taken from, whole: the portfolio and the pages of the sources tell the same. */
@StorageTest
class SourceMoneyTests {

    private static final int YEAR = 2026;
    private static final LocalDate RECEIVED = LocalDate.of(YEAR, 2, 2);
    private static final List<MunicipalityShare> BERG = List.of(new MunicipalityShare("2326", 1));

    @Autowired
    TestPortfolio portfolio;

    @Autowired
    PortfolioReading figures;

    @Autowired
    FundingReading sources;

    @Autowired
    ActingAs acting;

    @Autowired
    JdbcClient jdbc;

    @Test
    void isTheSameInThePortfolioAndOnThePageOfEverySource() {
        portfolio.keepUp();
        var parted = inPortfolio();
        var came = onPages();

        portfolio.applied(RECEIVED, "2326", BERG, "PS", List.of("ERUF-MN", "A11"), 1_614_000);
        portfolio.applied(RECEIVED, "2326", BERG, "LP", List.of("A11"), 50_000);
        portfolio.applied(RECEIVED, "2326", BERG, "PS", List.of("A11", "LBP"), 70_000);
        var chosen = portfolio.applied(RECEIVED, "2326", BERG, "PS", List.of("ERUF-MN"), 300_000);
        jdbc.sql("""
                insert into case_funding (case_file, version, source, eu_conditional, eu_reference)
                values (:id, 1, 'A11', false, '')
                """).param("id", chosen.value()).update();
        portfolio.keepUp();

        var more = more(inPortfolio(), parted);
        assertThat(more(onPages(), came)).containsExactlyInAnyOrderEntriesOf(Map.of("A11", 1_984_000L, "LBP", 50_000L));
        assertThat(more).containsExactlyInAnyOrderEntriesOf(Map.of("A11", 1_984_000L, "LBP", 50_000L));
    }

    private Map<String, Long> more(Map<String, Long> after, Map<String, Long> before) {
        var more = new TreeMap<String, Long>();
        after.forEach((fund, amount) -> more.put(fund, amount - before.getOrDefault(fund, 0L)));
        more.values().removeIf(it -> it == 0);
        return more;
    }

    private Map<String, Long> inPortfolio() {
        var parts = new TreeMap<String, Long>();
        acting.person(
                        TestPeople.MANAGER,
                        () -> figures.portfolio(
                                new PortfolioQuery(PortfolioMeasure.APPLIED, YEAR, YEAR, null, null),
                                TestPeople.MANAGER))
                .of(PortfolioCut.FUND)
                .forEach(it -> parts.put(it.value(), it.part()));
        return parts;
    }

    private Map<String, Long> onPages() {
        var came = new TreeMap<String, Long>();
        acting.person(
                        TestPeople.MANAGER,
                        () -> sources.year(YEAR).stream()
                                .map(FrameStanding::source)
                                .filter(it -> it.fund() != null)
                                .toList())
                .forEach(it -> came.merge(Objects.requireNonNull(it.fund()), applied(it), Long::sum));
        return came;
    }

    private long applied(FundingSource source) {
        return acting.person(TestPeople.MANAGER, () -> sources.source(source.code(), YEAR, null, TestPeople.MANAGER))
                .incoming()
                .applied();
    }
}
