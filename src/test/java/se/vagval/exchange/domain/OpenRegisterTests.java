package se.vagval.exchange.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vagval.StorageTest;
import se.vagval.TestCases;
import se.vagval.casefile.CaseFileId;
import se.vagval.exchange.domain.OpenRegisterRepository.YearSum;

/** What other systems ask for every minute is kept, and says what counting all anew would say. */
@StorageTest
class OpenRegisterTests {

    @Autowired
    OpenRegisterRepository register;

    @Autowired
    TestCases cases;

    @Autowired
    JdbcClient jdbc;

    @Test
    void sumsADecisionInItsYearAndByItsOutcome() {
        decided(cases.registered(), "1991-03-01", "GRANTED", 400_000L, null);
        decided(cases.registered(), "1991-11-30", "GRANTED", 250_000L, null);
        decided(cases.registered(), "1991-05-05", "REJECTED", null, null);
        decided(cases.registered(), "1992-01-01", "PARTLY_GRANTED", 10_000L, null);

        assertThat(of(1991)).containsExactly(sum(1991, "GRANTED", 2, 650_000), sum(1991, "REJECTED", 1, 0));
        assertThat(of(1992)).containsExactly(sum(1992, "PARTLY_GRANTED", 1, 10_000));
    }

    @Test
    void countsACorrectedDecisionAsItStandsNow() {
        var id = cases.registered();
        var first = decided(id, "1991-03-01", "GRANTED", 400_000L, null);
        var second = decided(id, "1991-03-01", "PARTLY_GRANTED", 300_000L, first);
        assertThat(of(1991)).containsExactly(sum(1991, "PARTLY_GRANTED", 1, 300_000));

        decided(id, "1992-03-01", "REJECTED", null, second);

        assertThat(of(1991)).isEmpty();
        assertThat(of(1992)).containsExactly(sum(1992, "REJECTED", 1, 0));
    }

    @Test
    void leavesOutWhatIsDecidedInMarkedCases() {
        var marked = cases.registered();
        var first = decided(marked, "1991-03-01", "GRANTED", 400_000L, null);
        decided(marked, "1991-03-01", "GRANTED", 350_000L, first);
        decided(cases.registered(), "1991-04-01", "GRANTED", 1_000L, null);
        decided(cases.registered(), "1992-04-01", "REJECTED", null, null);
        jdbc.sql("""
                update case_file set secrecy_provision = '30 kap. 27 § OSL', secrecy_date = date '1991-01-01',
                    secrecy_authority = 'Regionen' where id = ?
                """).param(marked.value()).update();

        assertThat(of(1991)).containsExactly(sum(1991, "GRANTED", 1, 1_000));
        assertThat(of(1992)).hasSize(1);
    }

    @Test
    void saysTheSameHoweverOftenItIsDrawnTogether() {
        for (var day = 1; day <= 28; day++) {
            var id = cases.registered();
            var first = decided(id, "1991-01-" + (day < 10 ? "0" : "") + day, "GRANTED", 1_000L * day, null);
            for (var times = 0; times < 8; times++) {
                first = decided(id, "1991-01-01", "GRANTED", 1_000L * day, first);
            }
        }

        assertThat(of(1991)).containsExactly(sum(1991, "GRANTED", 28, 1_000L * 28 * 29 / 2));
        assertThat(jdbc.sql("select count(*) from decision_year_sum where year = 1991")
                        .query(Long.class)
                        .single())
                .isLessThan(28 * 17);
    }

    @Test
    void readsNoDecisionButThoseOfMarkedCases() {
        for (var many = 0; many < 12; many++) {
            decided(cases.registered(), "1991-03-01", "GRANTED", 1_000L, null);
        }
        asAmongAMillion();
        var marked = jdbc.sql(
                        "select count(*) from decision d join case_file c on c.id = d.case_file where c.secrecy_provision is not null")
                .query(Long.class)
                .single();

        assertThat(rowsRead("decision", register::years)).isLessThanOrEqualTo(2 * marked);
    }

    private void asAmongAMillion() {
        for (var way : List.of("enable_seqscan", "enable_hashjoin", "enable_mergejoin")) {
            jdbc.sql("set local " + way + " = off").update();
        }
    }

    private long rowsRead(String table, Supplier<?> act) {
        var before = rowsRead(table);
        act.get();
        return rowsRead(table) - before;
    }

    private long rowsRead(String table) {
        return jdbc.sql("select coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0) from pg_stat_xact_user_tables"
                        + " where relname = ?")
                .param(table)
                .query(Long.class)
                .single();
    }

    private List<YearSum> of(int year) {
        return register.years().stream().filter(it -> it.ar() == year).toList();
    }

    private static YearSum sum(int year, String outcome, long number, long granted) {
        return new YearSum(year, outcome, number, granted);
    }

    private UUID decided(CaseFileId id, String day, String outcome, @Nullable Long granted, @Nullable UUID replaces) {
        var decision = UUID.randomUUID();
        jdbc.sql("""
                insert into decision (id, case_file, decided_on, paragraph, outcome, granted_amount, decision_maker, rapporteur,
                    participants, motivation, deviation, replaces, correction_reason, recorded_by, recorded_at)
                values (?, ?, cast(? as date), 1, ?, ?, 'Direktören', 'Hanna', '[]', 'Skäl', '', ?, ?, 'direktor', now())
                """)
                .params(decision, id.value(), day, outcome, granted, replaces, replaces == null ? "" : "Fel siffra")
                .update();
        return decision;
    }
}
