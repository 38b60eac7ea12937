package se.vagval.stewardship.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.vagval.Copies;
import se.vagval.StorageTest;
import se.vagval.TestCases;
import se.vagval.TestPeople;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseFiles;
import se.vagval.demo.ActingAs;

/** A draft is tried on the cases that are open to whoever tries it, however many closed ones came in after them. */
@StorageTest
class OpenCasesBehindClosedTests {

    private static final int MANY = 110;

    @Autowired
    PaperReading papers;

    @Autowired
    CaseFiles caseFiles;

    @Autowired
    TestCases cases;

    @Autowired
    ActingAs acting;

    @Autowired
    JdbcTemplate database;

    @Test
    void closedCasesTakeNoRoomOfTheOpenAndAreCountedApart() {
        var open = cases.registered();
        database.update("update case_file set received = date '2091-05-01' where id = ?", open.value());
        var conflicted = Copies.of(database, open, MANY, "DECIDED", "2091-06-01", "TRJ");
        conflicted.forEach(it -> database.update("""
                insert into conflict_declaration (id, case_file, person, conflicted, ground, declared_at)
                values (gen_random_uuid(), ?, ?, true, 'Nära anhörig', now())
                """, it.value(), TestPeople.STEWARD.value()));
        var blind = Copies.of(database, open, 1, "DECIDED", "2091-06-01", "TRB");
        database.update(
                "insert into blind_reader (case_file, person) values (?, ?)",
                blind.getFirst().value(),
                TestPeople.STEWARD.value());
        database.update(
                """
                update case_file set secrecy_provision = 'OSL 30:27', secrecy_date = current_date,
                    secrecy_authority = 'regionen' where id = ?
                """,
                Copies.of(database, open, 1, "DECIDED", "2091-06-01", "TRM")
                        .getFirst()
                        .value());

        var shown = acting.person(TestPeople.STEWARD, () -> papers.casesToTry(TestPeople.STEWARD));

        assertThat(shown).extracting(CaseFileSummary::id).startsWith(open);
        assertThat(acting.person(
                        TestPeople.STEWARD, () -> caseFiles.closedSince(LocalDate.of(2091, 1, 1), TestPeople.STEWARD)))
                .isEqualTo(MANY + 2);
    }
}
