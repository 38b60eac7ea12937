package se.vagval.report.domain;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vagval.CorrectedApplication;
import se.vagval.StorageTest;
import se.vagval.casefile.ApplicationContent.MunicipalityShare;
import se.vagval.portfolio.TestPortfolio;

/** What the report names, it names all of. */
@StorageTest
class ResultRepositoryTests {

    private static final int YEAR = 2019;

    @Autowired
    ResultRepository results;

    @Autowired
    TestPortfolio portfolio;

    @Autowired
    EntityManager storage;

    @Autowired
    JdbcClient database;

    @Test
    void namesAllActorsHoweverManyThereAre() {
        var day = LocalDate.of(YEAR, 2, 2);
        var id = portfolio.applied(
                day, "2380", List.of(new MunicipalityShare("2380", 1)), "PS", List.of("A11"), 100_000);
        storage.flush();
        CorrectedApplication.keep(
                database,
                id,
                "{actors}",
                IntStream.range(100, 180)
                        .mapToObj("{\"name\": \"Samverkande %d\", \"sector\": \"CIV\", \"confirmed\": true}"::formatted)
                        .collect(Collectors.joining(", ", "[", "]")));
        portfolio.decided(id, day, "GRANTED", 100_000L, "PROJECT_RUNNING");
        portfolio.keepUp();

        assertThat(results.actors(YEAR, "")).contains("Samverkande 100", "Samverkande 179");
    }
}
