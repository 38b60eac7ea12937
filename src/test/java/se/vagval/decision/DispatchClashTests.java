package se.vagval.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static se.vagval.TestPeople.OFFICER;

import java.util.ArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.LetterWay;
import se.vagval.decision.domain.DecisionDispatching;
import se.vagval.decision.domain.DispatchSheet;
import se.vagval.demo.ActingAs;

/** The last letters of a decision are settled in the same moment: whoever comes last dispatches it. */
@DecisionPageTest
class DispatchClashTests {

    private static final int LETTERS = 4;

    @Autowired
    TestDecisions decisions;

    @Autowired
    DecisionDispatching dispatching;

    @Autowired
    ActingAs acting;

    @Autowired
    JdbcClient database;

    @RepeatedTest(3)
    void dispatchesTheDecision() throws Exception {
        var meeting = decisions.meetingIn(0);
        var id = decisions.onAgenda(meeting);
        decisions.decided(meeting, numberOf(id), id, 8600 + numberOf(id));
        decisions.letters(id, "Krokoms kommun", "Bräcke kommun", "Strömsunds kommun");

        settleAllAtOnce(id);

        assertThat(database.sql("select status from case_file where id = ?")
                        .param(id.value())
                        .query(String.class)
                        .single())
                .isEqualTo("DISPATCHED");
        assertThat(database.sql("select count(*) from decision_dispatch where case_file = ?")
                        .param(id.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private void settleAllAtOnce(CaseFileId id) throws Exception {
        var letters =
                acting.person(OFFICER, () -> dispatching.sheet(id, OFFICER)).letters();
        assertThat(letters).hasSize(LETTERS);
        var together = new CyclicBarrier(LETTERS);
        try (var threads = Executors.newFixedThreadPool(LETTERS)) {
            var all = new ArrayList<Future<?>>();
            letters.forEach(it -> all.add(threads.submit(() -> {
                together.await();
                settle(id, it);
                return true;
            })));
            for (var one : all) {
                one.get();
            }
        }
    }

    private void settle(CaseFileId id, DispatchSheet.Letter letter) {
        acting.person(
                OFFICER, () -> dispatching.markSent(id, letter.id(), LetterWay.EMAIL, decisions.today(), OFFICER));
    }

    private int numberOf(CaseFileId id) {
        return database.sql("select position from agenda_item where case_file = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }
}
