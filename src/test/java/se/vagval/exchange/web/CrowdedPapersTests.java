package se.vagval.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.TestCases;
import se.vagval.TestPeople;
import se.vagval.casefile.CaseFileId;
import se.vagval.decision.DecisionPageTest;
import se.vagval.decision.TestDecisions;
import se.vagval.decision.domain.MeetingPaperReading;
import se.vagval.demo.ActingAs;
import se.vagval.document.Crowd;
import se.vagval.document.DocumentFormat;
import se.vagval.document.PaperTurns;

/** All places at the printer are taken: whoever asks for a paper is told so before anything has been read for it. */
@DecisionPageTest
class CrowdedPapersTests {

    private static final int PLACES = Runtime.getRuntime().availableProcessors();

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestCases cases;

    @Autowired
    TestDecisions decisions;

    @Autowired
    MeetingPaperReading meetings;

    @Autowired
    ActingAs acting;

    @Autowired
    PaperTurns turns;

    @Autowired
    JdbcClient database;

    @ParameterizedTest
    @ValueSource(strings = {"/akt.pdf", "/akt.zip"})
    void takesNothingOutOfTheCaseForOneWhoIsToldToComeBack(String file) throws Exception {
        var id = cases.underAssessment();

        try (var crowd = new Crowd(turns, PLACES)) {
            assertThat(get(id.address() + file))
                    .hasStatus(503)
                    .containsHeader("Retry-After")
                    .bodyText()
                    .contains("lang=\"sv\"");
        }
        assertThat(takenOut(id)).as("told to come back").isZero();

        assertThat(get(id.address() + file)).hasStatusOk();
        assertThat(takenOut(id)).isOne();
    }

    @Test
    void keepsNoDatabaseWaitingForTheTurnOfAMeetingsPaper() throws Exception {
        var meeting = decisions.meetingIn(449);
        decisions.onAgenda(meeting);

        try (var crowd = new Crowd(turns, PLACES)) {
            var paper = acting.person(
                    TestPeople.SECRETARY, () -> meetings.noticeFile(meeting, DocumentFormat.PDF, TestPeople.SECRETARY));
            var report = acting.person(
                    TestPeople.SECRETARY,
                    () -> meetings.delegationReportFile(meeting, DocumentFormat.PDF, TestPeople.SECRETARY));

            assertThatExceptionOfType(RejectedExecutionException.class).isThrownBy(paper::get);
            assertThatExceptionOfType(RejectedExecutionException.class).isThrownBy(report::get);
        }
    }

    private MvcTestResult get(String address) {
        return browser.get()
                .uri(address)
                .with(user(people.signedIn(TestPeople.OFFICER)))
                .exchange();
    }

    private int takenOut(CaseFileId id) {
        return database.sql("select count(*) from audit_entry where subject = ? and act = 'CaseFileTakenOut'")
                .param(id.value())
                .query(Integer.class)
                .single();
    }
}
