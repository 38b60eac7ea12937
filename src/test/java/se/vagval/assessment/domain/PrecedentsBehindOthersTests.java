package se.vagval.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.vagval.Copies;
import se.vagval.StorageTest;
import se.vagval.TestCases;
import se.vagval.TestPeople;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.Neighbour;
import se.vagval.demo.ActingAs;
import se.vagval.strategy.Dimension;
import se.vagval.strategy.Framework;

/** A precedent is found however many cases stand before it that are more alike and no precedents, or not for this reader. */
@StorageTest
class PrecedentsBehindOthersTests {

    /** More than are weighed. */
    private static final int MANY = 230;

    @Autowired
    PrecedentReading precedents;

    @Autowired
    Framework framework;

    @Autowired
    TestCases cases;

    @Autowired
    ActingAs acting;

    @Autowired
    JdbcTemplate database;

    private CaseFileId mine;
    private CaseFileId precedent;

    @BeforeEach
    void open() {
        mine = cases.registered("Skidspår och torvbruk kring Kvittfjällsmyren");
        precedent = cases.registered("Torvbruk");
        cases.declareFree(precedent, TestPeople.OFFICER);
        database.update("update case_file set status = 'DECIDED' where id = ?", precedent.value());
        graded(List.of(precedent));
    }

    @Test
    void thoseThatWereNeverGradedOnTheCriterionTakeNoRoom() {
        var others = Copies.of(database, mine, MANY, "DECIDED", "2025-01-01", "OGR");
        declared(others, false);

        assertThat(read()).extracting(Neighbour::id).containsExactly(precedent);
    }

    @Test
    void thoseThatAreNotApprovedTakeNoRoom() {
        var others = Copies.of(database, mine, MANY, "UNDER_ASSESSMENT", "2025-01-01", "PAG");
        graded(others);
        declared(others, false);

        assertThat(read()).extracting(Neighbour::id).containsExactly(precedent);
    }

    @Test
    void thoseThatSomethingTiesTheReaderToTakeNoRoom() {
        var others = Copies.of(database, mine, MANY, "DECIDED", "2025-01-01", "JAV");
        graded(others);
        declared(others, true);

        assertThat(read()).extracting(Neighbour::id).containsExactly(precedent);
    }

    @Test
    void thoseThatTheReaderIsToJudgeBlindTakeNoRoom() {
        var others = Copies.of(database, mine, MANY, "DECIDED", "2025-01-01", "BLI");
        graded(others);
        declared(others, false);
        database.update(
                "update case_file set officer = ? where registry_number like 'BLI/%'",
                TestPeople.OTHER_OFFICER.value());
        others.forEach(it -> database.update(
                "insert into blind_reader (case_file, person) values (?, ?)", it.value(), TestPeople.OFFICER.value()));

        assertThat(read()).extracting(Neighbour::id).containsExactly(precedent);
    }

    @Test
    void thoseThatWaitForAnAnswerTakeNoRoomAndAreNamedApart() {
        graded(Copies.of(database, mine, MANY, "DECIDED", "2025-01-01", "OBE"));

        var found = found();

        assertThat(found.read()).extracting(it -> it.caseFile().id()).containsExactly(precedent);
        assertThat(found.undeclared())
                .hasSize(8)
                .allMatch(it -> it.registryNumber().startsWith("OBE/"));
    }

    private List<Neighbour> read() {
        return found().read().stream().map(Precedent::caseFile).toList();
    }

    private PrecedentReading.Precedents found() {
        return acting.person(TestPeople.OFFICER, () -> precedents.of(mine, effects(), TestPeople.OFFICER));
    }

    private Dimension effects() {
        return framework.versions().getFirst().dimensions().stream()
                .filter(it -> it.code().equals("D8"))
                .findFirst()
                .orElseThrow();
    }

    private void graded(List<CaseFileId> them) {
        them.forEach(it -> database.update("""
                with judged as (
                    insert into assessment (id, version, case_file) values (gen_random_uuid(), 0, ?) returning id)
                insert into dimension_grade (id, version, assessment, dimension, outcome, level, why_not_relevant, motivation)
                select gen_random_uuid(), 0, id, 'D8', 'LEVEL', 3, '', 'Tydlig kedja' from judged
                """, it.value()));
    }

    private void declared(List<CaseFileId> them, boolean conflicted) {
        them.forEach(it -> database.update("""
                insert into conflict_declaration (id, case_file, person, conflicted, ground, declared_at)
                values (gen_random_uuid(), ?, ?, ?, 'Skäl', now())
                """, it.value(), TestPeople.OFFICER.value(), conflicted));
    }
}
