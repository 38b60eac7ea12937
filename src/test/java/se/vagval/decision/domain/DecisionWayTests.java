package se.vagval.decision.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;
import static se.vagval.TestPeople.DIRECTOR;
import static se.vagval.TestPeople.ELECTED;
import static se.vagval.TestPeople.OFFICER;
import static se.vagval.TestPeople.OTHER_OFFICER;
import static se.vagval.TestPeople.SECRETARY;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vagval.TestCases;
import se.vagval.audit.AuditEntries;
import se.vagval.audit.AuditEntry;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseRefusal;
import se.vagval.casefile.CaseRefusal;
import se.vagval.casefile.CaseStatus;
import se.vagval.document.PdfText;
import se.vagval.decision.DecisionStorageTest;
import se.vagval.decision.Decisions;
import se.vagval.decision.MeetingId;
import se.vagval.decision.Outcome;
import se.vagval.decision.TestDecisions;
import se.vagval.decision.domain.DecisionRefusal.Reason;
import se.vagval.identity.domain.ActingAs;

/** The way of a case to its decision through the real use cases, on a real database. */
@DecisionStorageTest
class DecisionWayTests {

    @Autowired
    TestDecisions decisions;

    @Autowired
    TestCases cases;

    @Autowired
    ActingAs acting;

    @Autowired
    CaseFiles caseFiles;

    @Autowired
    Decisions directory;

    @Autowired
    MeetingPlanning planning;

    @Autowired
    CaseReferral referral;

    @Autowired
    ReportWriting reports;

    @Autowired
    BriefWriting briefs;

    @Autowired
    CommitteeReading reading;

    @Autowired
    DecisionRecording recording;

    @Autowired
    DelegatedDeciding delegated;

    @Autowired
    AuditEntries audit;

    @Autowired
    EntityManager storage;

    @Autowired
    JdbcClient database;

    @Test
    void goesFromApprovedStatementToRecordedDecision() {
        var meeting = decisions.meetingIn(0);
        var id = decisions.onAgenda(meeting);
        forget();
        assertThat(statusOf(id)).isEqualTo(CaseStatus.AT_COMMITTEE);

        acting.person(
                SECRETARY,
                () -> recording.record(
                        meeting,
                        numberOf(meeting, id),
                        id,
                        decisions.minutes(87, Outcome.GRANTED, 400_000L),
                        SECRETARY));
        forget();

        assertThat(statusOf(id)).isEqualTo(CaseStatus.DECIDED);
        assertThat(acting.person(OFFICER, () -> directory.decisionOf(id))).hasValueSatisfying(it -> {
            assertThat(it.outcome()).isEqualTo(Outcome.GRANTED);
            assertThat(it.paragraph()).isEqualTo(87);
            assertThat(it.grantedAmount()).isEqualTo(400_000L);
            assertThat(it.delegated()).isFalse();
        });
        acting.person(OFFICER, () -> referral.dispatch(id, OFFICER));
        assertThat(statusOf(id)).isEqualTo(CaseStatus.DISPATCHED);
    }

    @Test
    void leavesOneTracePerAct() {
        var meeting = decisions.meetingIn(0);
        var id = decisions.onAgenda(meeting);
        acting.person(
                SECRETARY,
                () -> recording.record(
                        meeting, numberOf(meeting, id), id, decisions.minutes(12, Outcome.REJECTED, null), SECRETARY));
        forget();

        assertThat(acting.person(OFFICER, () -> audit.latestOf(id.value(), 50)))
                .extracting(AuditEntry::act)
                .startsWith("DecisionMade", "CaseDecided", "CasePutOnAgenda", "CaseSentToCommittee", "ReportCompleted");
    }

    @Test
    void refusesACaseWhoseReportIsNotComplete() {
        var meeting = decisions.meetingIn(30);
        var id = decisions.approved();

        assertRefused(
                Reason.REPORT_NOT_COMPLETE,
                () -> acting.person(OFFICER, () -> referral.putOnAgenda(id, meeting, OFFICER)));
    }

    @Test
    void refusesACaseWhoseStatementIsNotApproved() {
        var meeting = decisions.meetingIn(30);
        var id = cases.underAssessment();

        assertRefused(
                Reason.CASE_NOT_READY, () -> acting.person(OFFICER, () -> referral.putOnAgenda(id, meeting, OFFICER)));
    }

    @Test
    void refusesAnOfficerWhoseCaseItIsNot() {
        var meeting = decisions.meetingIn(30);
        var id = decisions.ready();

        assertThatExceptionOfType(CaseRefusal.class)
                .isThrownBy(() -> acting.person(OTHER_OFFICER, () -> referral.putOnAgenda(id, meeting, OTHER_OFFICER)));
    }

    @Test
    void showsTheEditionThatWasSentWhateverIsWrittenLater() {
        var meeting = decisions.meetingIn(30);
        var id = decisions.ready();
        acting.person(OFFICER, () -> {
            briefs.save(
                    id,
                    new BriefTexts("Byn vill bygga om huset.", "Säg ja.", List.of("Det behövs."), List.of()),
                    -1,
                    OFFICER);
        });
        acting.person(OFFICER, () -> referral.putOnAgenda(id, meeting, OFFICER));
        database.sql("update case_file set title = 'Ett annat namn' where id = :id")
                .param("id", id.value())
                .update();
        forget();

        var read = acting.person(ELECTED, () -> reading.reading(meeting, numberOf(meeting, id), ELECTED));

        assertThat(read.content().title()).isEqualTo("Byhuset som arbetsplats");
        assertThat(read.content().texts().matter()).isEqualTo("Byn vill bygga om huset.");
        assertThat(read.content().texts().reasonsFor()).containsExactly("Det behövs.");
        assertThat(read.content().texts().reasonsAgainst()).isNotEmpty();
        assertThat(read.content().profile()).hasSize(15);
        assertRefused(
                Reason.LOCKED,
                () -> acting.person(OFFICER, () -> {
                    briefs.save(id, BriefTexts.NONE, 0, OFFICER);
                }));
    }

    @Test
    void closesTheBriefToWhoeverDeclaresAConflictOfInterest() {
        var meeting = decisions.meetingIn(30);
        var id = decisions.onAgenda(meeting);
        var number = numberOf(meeting, id);

        acting.person(ELECTED, () -> reading.declareConflict(meeting, number, id, "Sitter i styrelsen", ELECTED));
        forget();

        assertThat(acting.person(ELECTED, () -> reading.reading(meeting, number, ELECTED))
                        .isClosed())
                .isTrue();
        assertClosed(
                () -> acting.person(ELECTED, () -> reading.statement(meeting, number, ELECTED)));
        assertThat(acting.person(SECRETARY, () -> reading.reading(meeting, number, SECRETARY))
                        .isClosed())
                .isFalse();
        assertThat(acting.person(ELECTED, () -> reading.packet(meeting, ELECTED)).papers())
                .filteredOn(it -> it.level() == 0)
                .element(number - 1)
                .satisfies(it -> assertThat(PdfText.body(it.pdf().get())).contains("stängt för dig"));
    }

    @Test
    void givesTheElectedTheApprovedStatementWordForWord() {
        var meeting = decisions.meetingIn(30);
        var id = decisions.onAgenda(meeting);
        forget();

        var statement = acting.person(ELECTED, () -> reading.statement(meeting, numberOf(meeting, id), ELECTED));

        assertThat(statement.blocks().getFirst().text()).isEqualTo("Projektet föreslås prioriteras.\n\n- en punkt");
    }

    @Test
    void bringsATabledCaseBackToALaterMeeting() {
        var first = decisions.meetingIn(30);
        var later = decisions.meetingIn(60);
        var id = decisions.onAgenda(first);

        acting.person(SECRETARY, () -> planning.putOff(first, id, ItemState.TABLED, "Bordläggs", SECRETARY));
        assertThat(statusOf(id)).isEqualTo(CaseStatus.TABLED);
        acting.person(OFFICER, () -> reports.reopen(id, OFFICER));
        acting.person(OFFICER, () -> reports.complete(id, reports.sheet(id).version(), OFFICER));
        acting.person(OFFICER, () -> referral.putOnAgenda(id, later, OFFICER));
        forget();

        assertThat(statusOf(id)).isEqualTo(CaseStatus.AT_COMMITTEE);
        assertThat(acting.person(OFFICER, () -> directory.meetingsOf(List.of(id))))
                .isEqualTo(Map.of(id, later.date()));
    }

    @Test
    void letsTheSecretaryPutATakenOffCaseOnAnotherAgenda() {
        var first = decisions.meetingIn(30);
        var later = decisions.meetingIn(60);
        var id = decisions.onAgenda(first);

        acting.person(SECRETARY, () -> planning.remove(first, id, SECRETARY));
        forget();
        assertThat(acting.person(SECRETARY, () -> planning.candidates(later, SECRETARY)))
                .extracting(Agenda.Candidate::caseFile)
                .contains(id);
        acting.person(SECRETARY, () -> planning.add(later, id, SECRETARY));
        forget();

        assertThat(acting.person(OFFICER, () -> directory.meetingsOf(List.of(id))))
                .containsEntry(id, later.date());
    }

    @Test
    void keepsACaseOnOneAgendaAtATime() {
        var first = decisions.meetingIn(30);
        var later = decisions.meetingIn(60);
        var id = decisions.onAgenda(first);

        assertRefused(
                Reason.ALREADY_ON_AGENDA, () -> acting.person(OFFICER, () -> referral.putOnAgenda(id, later, OFFICER)));
    }

    @Test
    void keepsTheOldRecordWhenADecisionIsCorrected() {
        var meeting = decisions.meetingIn(0);
        var id = decisions.onAgenda(meeting);
        var number = numberOf(meeting, id);
        acting.person(
                SECRETARY,
                () -> recording.record(
                        meeting, number, id, decisions.minutes(5, Outcome.GRANTED, 400_000L), SECRETARY));

        acting.person(
                SECRETARY,
                () -> recording.correct(
                        meeting,
                        number,
                        id,
                        decisions.minutes(6, Outcome.PARTLY_GRANTED, 300_000L),
                        "Fel paragraf",
                        SECRETARY));
        forget();

        var sheet = acting.person(SECRETARY, () -> recording.sheet(meeting, number, SECRETARY));
        assertThat(sheet.records()).hasSize(2);
        assertThat(sheet.inForce().minutes().paragraph()).isEqualTo(6);
        assertThat(sheet.inForce().correctionReason()).isEqualTo("Fel paragraf");
        assertThat(sheet.replaced()).extracting(it -> it.minutes().paragraph()).containsExactly(5);
    }

    @Test
    void letsTheDatabaseRefuseAChangeOfADecision() {
        var meeting = decisions.meetingIn(0);
        var id = decisions.onAgenda(meeting);
        acting.person(
                SECRETARY,
                () -> recording.record(
                        meeting,
                        numberOf(meeting, id),
                        id,
                        decisions.minutes(5, Outcome.GRANTED, 400_000L),
                        SECRETARY));
        forget();

        assertThat(catchThrowable(() -> database.sql("update decision set granted_amount = 1 where case_file = :id")
                        .param("id", id.value())
                        .update()))
                .hasMessageContaining("never change");
    }

    @Test
    void refusesASecretaryWithAConflictOfInterest() {
        var meeting = decisions.meetingIn(0);
        var id = decisions.onAgenda(meeting);
        var number = numberOf(meeting, id);
        acting.person(SECRETARY, () -> reading.declareConflict(meeting, number, id, "", SECRETARY));

        assertClosed(
                () -> acting.person(SECRETARY, () -> {
                    recording.record(meeting, number, id, decisions.minutes(5, Outcome.GRANTED, 400_000L), SECRETARY);
                }));
    }

    @Test
    void refusesAParagraphThatIsTaken() {
        var meeting = decisions.meetingIn(0);
        var one = decisions.onAgenda(meeting);
        var other = decisions.onAgenda(meeting);
        acting.person(
                SECRETARY,
                () -> recording.record(
                        meeting,
                        numberOf(meeting, one),
                        one,
                        decisions.minutes(5, Outcome.GRANTED, 400_000L),
                        SECRETARY));

        assertRefused(
                Reason.PARAGRAPH_TAKEN,
                () -> acting.person(SECRETARY, () -> {
                    recording.record(
                            meeting,
                            numberOf(meeting, other),
                            other,
                            decisions.minutes(5, Outcome.GRANTED, 400_000L),
                            SECRETARY);
                }));
    }

    @Test
    void letsTheDirectorDecideBelowTheLimit() {
        var id = decisions.withDelegate();
        forget();
        assertThat(statusOf(id)).isEqualTo(CaseStatus.AT_DELEGATE);
        assertThat(acting.person(DIRECTOR, () -> directory.waitingForDelegate()))
                .extracting(Decisions.DelegatedEntry::caseFile)
                .contains(id);

        acting.person(
                DIRECTOR, () -> delegated.record(id, decisions.minutes(3, Outcome.PARTLY_GRANTED, 200_000L), DIRECTOR));
        forget();

        assertThat(statusOf(id)).isEqualTo(CaseStatus.DECIDED);
        assertThat(acting.person(DIRECTOR, () -> directory.decisionOf(id))).hasValueSatisfying(it -> {
            assertThat(it.delegated()).isTrue();
            assertThat(it.grantedAmount()).isEqualTo(200_000L);
        });
        assertThat(acting.person(DIRECTOR, () -> directory.waitingForDelegate()))
                .extracting(Decisions.DelegatedEntry::caseFile)
                .doesNotContain(id);
    }

    @Test
    void keepsWhatWasWrittenAndLeavesTheRestToTheDraft() {
        var id = decisions.approved();

        var version = acting.person(
                OFFICER,
                () -> reports.save(
                        id, Map.of(ReportSection.SUMMARY, "Kort och gott.", ReportSection.LEGAL, ""), -1, OFFICER));
        forget();

        var sheet = acting.person(OFFICER, () -> reports.sheet(id));
        assertThat(sheet.version()).isEqualTo(version);
        assertThat(sheet.own()).containsExactly(ReportSection.SUMMARY);
        assertThat(sheet.content().text(ReportSection.SUMMARY)).isEqualTo("Kort och gott.");
        assertThat(sheet.content().text(ReportSection.LEGAL)).contains("2003:596");
        assertThat(sheet.content().text(ReportSection.STRATEGIC_ASSESSMENT))
                .contains("Projektet föreslås prioriteras.");
    }

    @Test
    void makesNoVersionAndNoTraceOfASaveWithoutChange() {
        var id = decisions.approved();
        var texts = Map.of(ReportSection.SUMMARY, "Kort och gott.");
        var first = acting.person(OFFICER, () -> reports.save(id, texts, -1, OFFICER));
        forget();

        var second = acting.person(OFFICER, () -> reports.save(id, texts, first, OFFICER));
        forget();

        assertThat(second).isEqualTo(first);
        assertThat(acting.person(OFFICER, () -> audit.latestOf(id.value(), 50)))
                .filteredOn(it -> it.act().equals("ReportSaved"))
                .hasSize(1);
    }

    @Test
    void refusesAWriterWhoHasNotSeenTheLatestText() {
        var id = decisions.approved();
        acting.person(OFFICER, () -> {
            reports.save(id, Map.of(ReportSection.SUMMARY, "Min text"), -1, OFFICER);
        });
        forget();

        assertThatExceptionOfType(EditedByOther.class)
                .isThrownBy(() -> acting.person(OFFICER, () -> {
                    reports.save(id, Map.of(ReportSection.SUMMARY, "En annan text"), -1, OFFICER);
                }));
    }

    private int numberOf(MeetingId meeting, CaseFileId id) {
        return acting.person(SECRETARY, () -> directory.agendaOf(meeting)).stream()
                .filter(it -> it.caseFile().equals(id))
                .findFirst()
                .orElseThrow()
                .number();
    }

    private CaseStatus statusOf(CaseFileId id) {
        return acting.person(OFFICER, () -> caseFiles.summaryOf(id)).status();
    }

    private void forget() {
        storage.flush();
        storage.clear();
    }

    private static void assertClosed(ThrowingCallable act) {
        assertThatExceptionOfType(CaseRefusal.class)
                .isThrownBy(act)
                .matches(it -> it.reason() == CaseRefusal.Reason.CONFLICT_OF_INTEREST);
    }

    private static void assertRefused(Reason reason, ThrowingCallable act) {
        assertThatExceptionOfType(DecisionRefusal.class).isThrownBy(act).matches(it -> it.reason() == reason);
    }
}
