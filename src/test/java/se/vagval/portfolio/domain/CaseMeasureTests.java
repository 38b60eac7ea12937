package se.vagval.portfolio.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vagval.StorageTest;
import se.vagval.casefile.ApplicationContent.MunicipalityShare;
import se.vagval.casefile.CaseFileId;
import se.vagval.portfolio.TestPortfolio;

/** What a single case adds to the figures, told row by row: in which year, how much, and which of its sums is parted. */
@StorageTest
class CaseMeasureTests {

    private static final LocalDate RECEIVED = LocalDate.of(2025, 2, 2);
    private static final LocalDate DECIDED = LocalDate.of(2035, 3, 3);
    private static final long APPLIED = 900_000;
    private static final List<MunicipalityShare> SHARED =
            List.of(new MunicipalityShare("2303", 0.25), new MunicipalityShare("2305", 0.75));

    @Autowired
    TestPortfolio portfolio;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aGrantThatRunsIsAppliedForGrantedAndOngoing() {
        var id = decided("GRANTED", 400_000L, "PROJECT_RUNNING");

        assertThat(measures(id)).containsExactly("APPLIED 2025 900000", "GRANTED 2035 400000", "ONGOING 0 400000");
        assertThat(parts(id))
                .containsExactly(
                        "APPLIED 2303 900000 225000",
                        "APPLIED 2305 900000 675000",
                        "GRANTED 2303 400000 100000",
                        "GRANTED 2305 400000 300000",
                        "ONGOING 2303 400000 100000",
                        "ONGOING 2305 400000 300000");
    }

    @Test
    void aGrantThatHasEndedGoesOnNoMore() {
        var id = decided("PARTLY_GRANTED", 400_000L, "CLOSED");

        assertThat(measures(id)).containsExactly("APPLIED 2025 900000", "GRANTED 2035 400000");
    }

    @Test
    void aRefusalIsWhatWasAppliedForInTheYearItWasDecided() {
        for (var outcome : List.of("REJECTED", "DISMISSED")) {
            var id = decided(outcome, null, "CLOSED");

            assertThat(measures(id)).as(outcome).containsExactly("APPLIED 2025 900000", "REJECTED 2035 900000");
            assertThat(parts(id))
                    .as(outcome)
                    .containsExactly(
                            "APPLIED 2303 900000 225000",
                            "APPLIED 2305 900000 675000",
                            "REJECTED 2303 900000 225000",
                            "REJECTED 2305 900000 675000");
        }
    }

    @Test
    void whatIsWithdrawnIsNeitherGrantedNorRefused() {
        var id = applied();
        jdbc.sql("update case_file set status = 'WITHDRAWN' where id = ?")
                .param(id.value())
                .update();
        portfolio.keepUp();

        assertThat(measures(id)).containsExactly("APPLIED 2025 900000");
    }

    @Test
    void whatIsNotDecidedIsPendingInNoYear() {
        var id = applied();
        portfolio.keepUp();

        assertThat(measures(id)).containsExactly("APPLIED 2025 900000", "PENDING 0 900000");
        assertThat(parts(id)).contains("PENDING 2303 900000 225000", "PENDING 2305 900000 675000");
    }

    private CaseFileId applied() {
        return portfolio.applied(RECEIVED, "2380", SHARED, "PS", List.of("ERUF-MN"), APPLIED);
    }

    private CaseFileId decided(String outcome, @Nullable Long granted, String status) {
        var id = applied();
        portfolio.decided(id, DECIDED, outcome, granted, status);
        portfolio.keepUp();
        return id;
    }

    private List<String> measures(CaseFileId id) {
        return jdbc.sql("""
                select measure || ' ' || year || ' ' || amount from portfolio_case_measure where case_file = ? order by measure
                """).param(id.value()).query(String.class).list();
    }

    private List<String> parts(CaseFileId id) {
        return jdbc.sql("""
                select measure || ' ' || value || ' ' || amount || ' ' || part from portfolio_contribution
                where case_file = ? and cut = 'MUNICIPALITY' order by measure, value
                """).param(id.value()).query(String.class).list();
    }
}
