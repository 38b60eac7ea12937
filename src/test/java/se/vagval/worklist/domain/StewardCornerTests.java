package se.vagval.worklist.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.vagval.TestPeople.OFFICER;
import static se.vagval.TestPeople.STEWARD;

import jakarta.persistence.EntityManager;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vagval.StatementCounter;
import se.vagval.casefile.CaseFileId;
import se.vagval.decision.DecisionStorageTest;
import se.vagval.decision.TestDecisions;
import se.vagval.demo.ActingAs;
import se.vagval.identity.Users;
import se.vagval.statement.BlockCode;
import se.vagval.statement.domain.StatementWriting;

/** A case that departs from the rule table is found however many older ones do not. */
@DecisionStorageTest
class StewardCornerTests {

    private static final int OLDER = 210;

    @Autowired
    StewardCorner corner;

    @Autowired
    TestDecisions decisions;

    @Autowired
    StatementWriting writing;

    @Autowired
    ActingAs acting;

    @Autowired
    Users users;

    @Autowired
    EntityManager storage;

    @Autowired
    JdbcClient database;

    @Test
    void showsADepartureBehindTwoHundredOlderCases() {
        var older = judged();
        var departing = judged();
        departs(departing);
        many(older);

        assertThat(corner(departing)).isEqualTo(1);
        assertThat(corner(older)).isZero();
        var once = StatementCounter.during(() -> corner(departing)).size();
        departs(older);
        assertThat(StatementCounter.during(() -> corner(departing))).hasSize(once);
    }

    private CaseFileId judged() {
        var id = decisions.underAssessment();
        acting.person(OFFICER, (Supplier<Integer>)
                () -> writing.write(id, BlockCode.B1, 0, "Projektet föreslås prioriteras.", false, OFFICER));
        storage.flush();
        storage.clear();
        database.sql("update case_file set status = 'IN_REVIEW' where id = ?")
                .param(id.value())
                .update();
        return id;
    }

    private void departs(CaseFileId id) {
        database.sql("update statement set deviates = true where case_file = ?")
                .param(id.value())
                .update();
    }

    private long corner(CaseFileId id) {
        return acting.person(
                STEWARD,
                () -> corner.sections(users.person(STEWARD), decisions.today()).stream()
                        .flatMap(it -> it.items().stream())
                        .filter(it -> id.equals(it.caseFile()))
                        .count());
    }

    /** Cases like the one, that came in before any other. */
    private void many(CaseFileId like) {
        var columns = database.sql("""
                        select string_agg(quote_ident(column_name), ', ') from information_schema.columns
                        where table_name = 'case_file' and table_schema = current_schema()
                          and is_generated = 'NEVER' and column_name not in ('id', 'registry_number', 'received')
                        """).query(String.class).single();
        database.sql("insert into case_file (id, registry_number, received, " + columns + ")"
                        + " select gen_random_uuid(), 'RUN/' || (80000 + n) || '/2019', date '2019-01-01', " + columns
                        + " from case_file cross join generate_series(1, :many) n where id = :like")
                .param("many", OLDER)
                .param("like", like.value())
                .update();
    }
}
