package se.vagval.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.vagval.PortalTest;
import se.vagval.StatementCounter;
import se.vagval.TestCases;
import se.vagval.TestPeople;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseQueues;
import se.vagval.casefile.CaseStatus;
import se.vagval.demo.ActingAs;

@PortalTest
class StatusCountTests {

    private static final List<CaseStatus> STATES =
            List.of(CaseStatus.FORMAL_CHECK, CaseStatus.UNDER_ASSESSMENT, CaseStatus.DECIDED);

    @Autowired
    TestCases cases;

    @Autowired
    CaseQueues queues;

    @Autowired
    ActingAs acting;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void areThoseOfTheCasesThoughManyMoveAtOnceAndSomeTakeItBack() throws Exception {
        var ids = List.of(cases.registered(), cases.registered(), cases.registered(), cases.registered());
        var movers = new ArrayList<Callable<Void>>();
        for (var mover = 0; mover < 4; mover++) {
            var number = mover;
            movers.add(() -> move(ids, number));
        }
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var moved : threads.invokeAll(movers)) {
                moved.get();
            }
        }

        assertThat(kept()).isEqualTo(counted());
        assertThat(jdbc.sql("select count(*) from case_status_count")
                        .query(Integer.class)
                        .single())
                .as("rows that have not been drawn together yet")
                .isLessThan(1_000);
    }

    @Test
    void costOneStatementThatReadsNoCase() {
        var statements = StatementCounter.during(() -> acting.person(TestPeople.MANAGER, queues::countByStatus));

        assertThat(statements)
                .filteredOn(it -> it.contains("case_"))
                .hasSize(1)
                .allSatisfy(it -> assertThat(it).doesNotContain("case_file"));
    }

    private Void move(List<CaseFileId> ids, int mover) {
        var template = new TransactionTemplate(transactions);
        for (var step = 0; step < 60; step++) {
            var id = ids.get((step + mover) % ids.size());
            var state = STATES.get((step + mover) % STATES.size());
            var takenBack = step % 3 == 0;
            template.executeWithoutResult(transaction -> {
                jdbc.sql("update case_file set status = :status where id = :id")
                        .param("status", state.name())
                        .param("id", id.value())
                        .update();
                if (takenBack) {
                    transaction.setRollbackOnly();
                }
            });
        }
        return null;
    }

    private List<String> kept() {
        return acting.person(TestPeople.MANAGER, queues::countByStatus).entrySet().stream()
                .map(it -> it.getKey() + " " + it.getValue())
                .sorted()
                .toList();
    }

    private List<String> counted() {
        return jdbc
                .sql("select status || ' ' || count(*) from case_file group by status order by 1")
                .query(String.class)
                .list()
                .stream()
                .sorted()
                .toList();
    }
}
