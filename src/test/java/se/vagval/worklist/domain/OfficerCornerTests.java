package se.vagval.worklist.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.vagval.TestPeople.OFFICER;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vagval.StorageTest;
import se.vagval.TestCases;
import se.vagval.TestDay;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseStatus;
import se.vagval.demo.ActingAs;
import se.vagval.identity.Users;

/** What waits is found however much older work there is: nothing is asked for, cut off and only then sorted out. */
@StorageTest
class OfficerCornerTests {

    private static final int OLDER = 2 * Corner.MOST + 10;

    @Autowired
    OfficerCorner corner;

    @Autowired
    TestCases cases;

    @Autowired
    ActingAs acting;

    @Autowired
    Users users;

    @Autowired
    JdbcClient database;

    @Test
    void showsWhatLiesWithOthersBehindManyOlderProjects() {
        var withOthers = cases.registered();
        become(withOthers, CaseStatus.IN_REVIEW, TestDay.today());
        older(withOthers);

        var sections = acting.person(OFFICER, () -> corner.sections(users.person(OFFICER), TestDay.today()));

        assertThat(sections)
                .filteredOn(it -> it.name().equals("others"))
                .flatExtracting(WorkSection::items)
                .anySatisfy(it -> assertThat(it.address()).isEqualTo(withOthers.address()));
    }

    private void become(CaseFileId id, CaseStatus status, LocalDate received) {
        database.sql("update case_file set status = ?, received = ? where id = ?")
                .params(status.name(), received, id.value())
                .update();
    }

    /** Projects like the one, that came in before any other and run on. */
    private void older(CaseFileId like) {
        var columns = database.sql("""
                        select string_agg(quote_ident(column_name), ', ') from information_schema.columns
                        where table_name = 'case_file' and table_schema = current_schema()
                          and is_generated = 'NEVER' and column_name not in ('id', 'registry_number', 'received', 'status')
                        """).query(String.class).single();
        database.sql("insert into case_file (id, registry_number, received, status, " + columns + ")"
                        + " select gen_random_uuid(), 'RUN/' || (70000 + n) || '/2018', date '2018-01-01',"
                        + " 'PROJECT_RUNNING', " + columns
                        + " from case_file cross join generate_series(1, :many) n where id = :like")
                .param("many", OLDER)
                .param("like", like.value())
                .update();
    }
}
