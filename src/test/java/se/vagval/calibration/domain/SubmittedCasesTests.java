package se.vagval.calibration.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.vagval.Copies;
import se.vagval.StorageTest;
import se.vagval.TestCases;
import se.vagval.TestPeople;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseInsight;

/** Statements that were handed in are found behind however many cases without one. */
@StorageTest
class SubmittedCasesTests {

    private static final LocalDate DAY = LocalDate.of(2091, 5, 1);
    private static final int FEW = 3;

    @Autowired
    SubmittedCaseRepository submitted;

    @Autowired
    CaseInsight insight;

    @Autowired
    TestCases cases;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcTemplate database;

    @Test
    void theLatestAreFoundBehindCasesWithoutAStatementDraftsAndWhatIsClosed() {
        var model = cases.registered();
        var early = copy(model, "2091-04-30", "SUA");
        var first = copy(model, "2091-05-01", "SUB");
        var last = copy(model, "2091-05-02", "SUC");
        var draft = copy(model, "2091-06-01", "SUD");
        var blank = copy(model, "2091-06-02", "SUE");
        var marked = copy(model, "2091-06-03", "SUF");
        var conflicted = copy(model, "2091-06-04", "SUG");
        var blind = copy(model, "2091-06-05", "SUH");
        Copies.of(database, model, 10, "DECIDED", "2091-06-06", "SUI");
        List.of(early, first, last, marked, conflicted, blind).forEach(it -> statement(it, "now()", "DECLINE"));
        statement(draft, "null", "DECLINE");
        statement(blank, "now()", null);
        database.update("""
                update case_file set secrecy_provision = 'OSL 30:27', secrecy_date = current_date,
                    secrecy_authority = 'regionen' where id = ?
                """, marked.value());
        database.update("""
                insert into conflict_declaration (id, case_file, person, conflicted, ground, declared_at)
                values (gen_random_uuid(), ?, ?, true, 'Nära anhörig', now())
                """, conflicted.value(), TestPeople.STEWARD.value());
        database.update(
                "insert into blind_reader (case_file, person) values (?, ?)",
                blind.value(),
                TestPeople.STEWARD.value());
        var reader = insight.conditionsFor(people.signedIn(TestPeople.STEWARD).person());

        assertThat(submitted.submittedSince(DAY, reader, FEW)).containsExactly(last, first);
        assertThat(submitted.submittedSince(DAY, reader, 1)).containsExactly(last);
    }

    private CaseFileId copy(CaseFileId model, String received, String series) {
        return Copies.of(database, model, 1, "DECIDED", received, series).getFirst();
    }

    private void statement(CaseFileId caseFile, String submittedAt, @Nullable String recommendation) {
        database.update(
                """
                insert into statement (id, version, case_file, status, author, recommendation, deviates, judgement,
                    judgement_number, submitted_at)
                values (?, 0, ?, 'DRAFT', ?, ?, false, '{}', 0, %s)
                """.formatted(submittedAt),
                UUID.randomUUID(),
                caseFile.value(),
                TestPeople.OFFICER.value(),
                recommendation);
    }
}
