package se.vagval.decision.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.vagval.TestPeople.DIRECTOR;
import static se.vagval.TestPeople.ELECTED;
import static se.vagval.TestPeople.OFFICER;
import static se.vagval.TestPeople.SECRETARY;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.domain.CaseEnding;
import se.vagval.decision.DecisionStorageTest;
import se.vagval.decision.Decisions;
import se.vagval.decision.TestDecisions;
import se.vagval.demo.ActingAs;

/** An application that is withdrawn leaves every table it lies on. */
@DecisionStorageTest
class WithdrawnCaseTests {

    @Autowired
    TestDecisions decisions;

    @Autowired
    ActingAs acting;

    @Autowired
    CaseEnding ending;

    @Autowired
    CaseReferring referral;

    @Autowired
    MeetingPlanning planning;

    @Autowired
    MeetingCalling calling;

    @Autowired
    CommitteeReading reading;

    @Autowired
    Decisions directory;

    @Autowired
    AgendaWishRepository wishes;

    @Autowired
    EntityManager storage;

    @Autowired
    JdbcClient database;

    @Test
    void leavesTheDelegate() {
        var id = decisions.withDelegate();
        var before = traces(id).size();

        withdraw(id);

        assertThat(acting.person(DIRECTOR, () -> directory.waitingForDelegate(1_000)))
                .noneMatch(it -> it.caseFile().equals(id));
        assertThat(traces(id).subList(before, traces(id).size()))
                .containsExactly("CaseWithdrawn", "CaseTakenFromDelegate");
    }

    @Test
    void leavesTheAgendaAndTheMeetingCanBeClosed() {
        database.sql("update meeting set status = 'HELD'").update();
        database.sql("update meeting set meeting_date = meeting_date - 4000 where meeting_date = :day")
                .param("day", decisions.today())
                .update();
        var meeting = decisions.meetingIn(0);
        var id = decisions.onAgenda(meeting);
        var left = decisions.onAgenda(meeting);
        acting.person(SECRETARY, () -> calling.send(meeting, SECRETARY));
        var before = traces(id).size();

        withdraw(id);

        var agenda = acting.person(ELECTED, () -> reading.agenda(meeting, ELECTED));
        assertThat(agenda.items()).singleElement().matches(it -> it.caseFile().equals(left) && it.number() == 1);
        assertThat(agenda.changes())
                .filteredOn(it -> it.caseFile().equals(id.value()))
                .last()
                .matches(it -> it.kind() == AgendaChange.Kind.REMOVED);
        assertThat(traces(id).subList(before, traces(id).size()))
                .containsExactly("CaseWithdrawn", "CaseTakenOffAgenda");

        decisions.decided(meeting, 1, left, 7);
        decisions.attested(meeting, 1, left, new MinutesExtract.Said("", "", decisions.today(), null));
        acting.person(SECRETARY, () -> planning.close(meeting, SECRETARY));
        assertThat(acting.person(ELECTED, () -> reading.agenda(meeting, ELECTED))
                        .isHeld())
                .isTrue();
    }

    @Test
    void takesItsWishForAMeetingAlong() {
        var id = decisions.ready();
        acting.person(OFFICER, () -> referral.propose(id, null, OFFICER));

        withdraw(id);

        assertThat(wishes.findById(id.value())).isEmpty();
        assertThat(traces(id)).last().isEqualTo("CaseWithdrawn");
    }

    private void withdraw(CaseFileId id) {
        acting.person(OFFICER, () -> ending.withdraw(id, OFFICER));
        storage.flush();
        storage.clear();
    }

    private List<String> traces(CaseFileId id) {
        return database.sql("select act from audit_entry where subject = ? order by seq")
                .param(id.value())
                .query(String.class)
                .list();
    }
}
