package se.vagval.calibration.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.vagval.PortalTest;
import se.vagval.TestCases;
import se.vagval.TestPeople;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseInsight;
import se.vagval.casefile.CaseStatus;

/** Which cases can be brought to a meeting: what cannot is left out before they are counted. */
@PortalTest
class BringableCasesTests {

    @Autowired
    OfficerMeetingRepository meetings;

    @Autowired
    CaseInsight insight;

    @Autowired
    TestCases cases;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void theLatestOpenOneIsFoundBehindTheClosedTheFinishedAndThoseOnTheList() {
        var open = cases.underAssessment();
        var listed = cases.underAssessment();
        var closed = cases.underAssessment();
        var finished = cases.underAssessment();
        var meeting = new OfficerMeeting(UUID.randomUUID(), "Möte", LocalDate.of(2032, 5, 4), TestPeople.OFFICER, 0);
        transaction.executeWithoutResult(status -> {
            receivedAt(open, "2090-01-01");
            receivedAt(listed, "2090-01-02");
            receivedAt(closed, "2090-01-03");
            receivedAt(finished, "2090-01-04");
            database.sql("update case_file set status = 'CLOSED' where id = ?")
                    .param(finished.value())
                    .update();
            database.sql("update case_file set secrecy_provision = 'OSL 30:27', secrecy_date = current_date, "
                            + "secrecy_authority = 'regionen' where id = ?")
                    .param(closed.value())
                    .update();
            meetings.plan(meeting, Instant.EPOCH);
            meetings.add(meeting.id(), listed);
            var reader = insight.conditionsFor(
                    people.signedIn(TestPeople.OTHER_OFFICER).person());

            assertThat(meetings.bringable(meeting.id(), EnumSet.of(CaseStatus.UNDER_ASSESSMENT), reader, 1))
                    .containsExactly(open);
            status.setRollbackOnly();
        });
    }

    private void receivedAt(CaseFileId id, String day) {
        database.sql("update case_file set received = cast(? as date) where id = ?")
                .params(day, id.value())
                .update();
    }
}
