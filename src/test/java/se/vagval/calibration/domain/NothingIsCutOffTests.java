package se.vagval.calibration.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.vagval.StorageTest;
import se.vagval.TestCases;
import se.vagval.TestPeople;
import se.vagval.calibration.domain.SampleDraw.Drawn;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.RegistryNumber;
import se.vagval.demo.ActingAs;

/** However many cases there are, none is out of reach because others came first. */
@StorageTest
class NothingIsCutOffTests {

    private static final int MANY = 10_050;

    @Autowired
    SampleDrawing drawing;

    @Autowired
    CalibrationReading reading;

    @Autowired
    TestCases cases;

    @Autowired
    ActingAs acting;

    @Autowired
    JdbcTemplate database;

    @Test
    void theLotFallsOnTheNewestAsOnTheOldest() {
        copies(cases.underAssessment());

        var first = preview(7, 50);
        assertThat(first.candidates()).isGreaterThanOrEqualTo(MANY);
        assertThat(first.drawn()).hasSize(50);
        assertThat(numbers(first)).isEqualTo(numbers(preview(7, 50))).isNotEqualTo(numbers(preview(8, 50)));
    }

    @Test
    void whatIsClosedToTheReaderTakesNoPlaceFromWhatIsNot() {
        var open = cases.underAssessment();
        differing(open, 1, "2026-01-01");
        var closed = cases.underAssessment();
        differing(closed, 130, "2099-01-01");
        database.update("""
                insert into conflict_declaration (id, case_file, person, conflicted, ground, declared_at)
                values (gen_random_uuid(), ?, ?, true, 'Nära anhörig', now())
                """, closed.value(), TestPeople.STEWARD.value());

        var shown = acting.person(TestPeople.STEWARD, () -> reading.figures(TestPeople.STEWARD))
                .differences();

        assertThat(shown).anyMatch(it -> number(open).equals(it.number()));
        assertThat(shown).noneMatch(it -> number(closed).equals(it.number()));
    }

    private SampleDraw preview(long seed, int wanted) {
        return acting.person(TestPeople.STEWARD, () -> drawing.preview(seed, wanted, TestPeople.STEWARD));
    }

    private static List<String> numbers(SampleDraw sample) {
        return sample.drawn().stream()
                .map(Drawn::caseFile)
                .map(CaseFileSummary::registryNumber)
                .map(RegistryNumber::value)
                .toList();
    }

    private String number(CaseFileId id) {
        return database.queryForObject("select registry_number from case_file where id = ?", String.class, id.value());
    }

    private void differing(CaseFileId id, int times, String day) {
        database.update("""
                insert into assessment (id, version, case_file, seen_proposals)
                select gen_random_uuid(), 0, ?, jsonb_build_object('proposals', jsonb_agg(jsonb_build_object('subject', 'D8',
                    'dimension', 'D8', 'proposed', '3', 'decided', '1', 'taken', false, 'reason', 'Annat', 'seenAt', ?::text)))
                from generate_series(1, ?)
                on conflict (case_file) do update set seen_proposals = excluded.seen_proposals
                """, id.value(), day, times);
    }

    private void copies(CaseFileId id) {
        var columns = database.queryForList("""
                select quote_ident(column_name) from information_schema.columns
                where table_schema = current_schema() and table_name = 'case_file' and is_generated = 'NEVER'
                    and column_name not in ('id', 'registry_number', 'status', 'received')
                """, String.class);
        var copied = String.join(", ", columns);
        database.execute("set local statement_timeout = '5min'");
        database.execute("set local session_replication_role = replica");
        database.update("insert into case_file (id, registry_number, status, received, " + copied
                + ") select gen_random_uuid(), 'KOP/' || n || '/1991', 'STATEMENT_APPROVED', date '1991-01-01' + n / 10, "
                + copied
                + " from case_file, generate_series(1, " + MANY + ") n where case_file.id = '" + id.value() + "'");
    }
}
