package se.vagval.portfolio.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.vagval.PortalTest;
import se.vagval.portfolio.PortfolioCut;
import se.vagval.portfolio.PortfolioMeasure;
import se.vagval.portfolio.domain.Figure;
import se.vagval.portfolio.domain.PortfolioQuery;
import se.vagval.portfolio.domain.PortfolioReading.Portfolio;
import se.vagval.strategy.Framework;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.domain.FrameworkText;
import se.vagval.web.Words;

/** Versions are compared through the crosswalk, and what it does not call the same is never added. */
@PortalTest
class CrosswalkTests {

    @Autowired
    CutWords cuts;

    @Autowired
    Framework framework;

    @Autowired
    Words words;

    @Test
    void addsNothingThatTheCrosswalkCallsAnotherThing() {
        var tables = new CrosswalkTables(cuts, framework, words).of(portfolio());

        assertThat(tables).hasSize(1);
        var rows = tables.getFirst().rows();
        assertThat(rows.getFirst())
                .satisfies(it -> assertThat(it.get(1)).contains("2 st", "300"))
                .contains("Ej jämförbart")
                .satisfies(it -> assertThat(it.get(2)).contains("Ny avgränsning"));
        assertThat(rows).allSatisfy(it -> assertThat(it.getLast()).isEqualTo("Ej jämförbart"));
        assertThat(rows)
                .as("what is no longer there has its figures by itself")
                .anySatisfy(it -> assertThat(it.get(3)).contains("1 st", "70"));
    }

    @Test
    void addsWhatTheCrosswalkCallsTheSame() {
        var tables = new CrosswalkTables(cuts, same("R24-1", List.of("R21-1", "R21-2")), words).of(portfolio());

        var row = tables.getFirst().rows().getFirst();
        assertThat(plain(row.get(3)))
                .as("two priorities: their numbers cannot be added")
                .isEqualTo("70 kronor");
        assertThat(plain(row.getLast())).isEqualTo("370 kronor");
        assertThat(tables.getFirst().rows())
                .as("what has been met is not told again")
                .filteredOn(it -> it.get(1).startsWith("Finns inte"))
                .hasSize(1);
    }

    /** Nothing is said of them: what kept its name is the same thing, what did not is compared with nothing. */
    @Test
    void takesStrengthAreasThroughTheCrosswalk() {
        var portfolio = strengths();

        var kept = new CrosswalkTables(cuts, framework, words).of(portfolio).getFirst();
        assertThat(kept.caption()).startsWith("Styrkeområden");
        assertThat(plain(kept.rows().getFirst().getLast())).isEqualTo("130 kronor");

        var renamed = new CrosswalkTables(cuts, same("S3-DIGI", List.of("S3-ENERGI")), words)
                .of(portfolio)
                .getFirst();
        assertThat(renamed.rows().getFirst())
                .as("not called the same any longer")
                .contains("Ej jämförbart");
        assertThat(renamed.rows())
                .filteredOn(it -> it.getFirst().equals("Digitala lösningar"))
                .first()
                .satisfies(it -> assertThat(plain(it.getLast())).isEqualTo("30 kronor"));
    }

    /** Each earlier version has words of its own about why something is not the same. */
    @Test
    void tellsTheNoteOfTheVersionThatIsCompared() {
        var now = FrameworkText.read(FrameworkText.canonical(FrameworkText.tree(framework.version("2024")))
                .replace("\"crosswalk\":[", """
                "crosswalk":[{"code":"R24-1","version":"2019","formerly":[],"comparable":false,"note":"Om en annan version"},
                """.strip()));
        assertThat(now.crosswalk().getFirst().note()).isEqualTo("Om en annan version");
        var versions = mock(Framework.class);
        when(versions.versions()).thenReturn(List.of(now, framework.version("2021")));
        when(versions.inForceOn(any())).thenReturn(now);

        var tables = new CrosswalkTables(new CutWords(versions, words, Clock.systemUTC()), versions, words);

        assertThat(tables.of(portfolio()).getFirst().rows().getFirst().get(2))
                .contains("Ny avgränsning")
                .doesNotContain("annan version");
    }

    @Test
    void saysNothingWhenThereIsNothingToCompare() {
        var now = new Portfolio(query(), Instant.EPOCH, 0, 0, Map.of());

        assertThat(new CrosswalkTables(cuts, framework, words).of(now)).isEmpty();
    }

    private static Portfolio strengths() {
        return new Portfolio(
                query(),
                Instant.EPOCH,
                3,
                130,
                Map.of(
                        PortfolioCut.STRENGTH,
                        List.of(
                                new Figure(PortfolioCut.STRENGTH, "2024/S3-ENERGI", 2, 100, 100),
                                new Figure(PortfolioCut.STRENGTH, "2021/S3-ENERGI", 1, 30, 30))));
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }

    private static PortfolioQuery query() {
        return new PortfolioQuery(PortfolioMeasure.GRANTED, 2023, 2025, null, null);
    }

    private static Portfolio portfolio() {
        return new Portfolio(
                query(),
                Instant.EPOCH,
                3,
                370,
                Map.of(
                        PortfolioCut.PRIORITY,
                        List.of(
                                new Figure(PortfolioCut.PRIORITY, "2024/R24-1", 2, 300, 300),
                                new Figure(PortfolioCut.PRIORITY, "2021/R21-1", 1, 70, 70))));
    }

    private Framework same(String code, List<String> formerly) {
        return new Framework() {

            @Override
            public FrameworkVersion inForceOn(LocalDate received) {
                return framework.inForceOn(received);
            }

            @Override
            public FrameworkVersion version(String id) {
                return framework.version(id);
            }

            @Override
            public List<FrameworkVersion> versions() {
                return framework.versions();
            }

            @Override
            public Optional<List<String>> formerly(String asked, String version, String earlier) {
                return asked.equals(code) ? Optional.of(formerly) : Optional.empty();
            }
        };
    }
}
