package se.vagval.decision.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;
import static se.vagval.TestPeople.DIRECTOR;
import static se.vagval.TestPeople.ELECTED;
import static se.vagval.TestPeople.MANAGER;
import static se.vagval.TestPeople.OFFICER;
import static se.vagval.TestPeople.OTHER_MANAGER;
import static se.vagval.TestPeople.OTHER_OFFICER;
import static se.vagval.TestPeople.SECRETARY;

import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vagval.TestCases;
import se.vagval.TestPeople;
import se.vagval.audit.AuditEntries;
import se.vagval.audit.AuditEntry;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseRefusal;
import se.vagval.casefile.CaseStatus;
import se.vagval.decision.DecisionStorageTest;
import se.vagval.decision.Decisions;
import se.vagval.decision.MeetingId;
import se.vagval.decision.Outcome;
import se.vagval.decision.TestDecisions;
import se.vagval.decision.domain.DecisionRefusal.Reason;
import se.vagval.demo.ActingAs;
import se.vagval.document.PdfText;
import se.vagval.identity.Role;
import se.vagval.identity.domain.DeputyAppointing;
import se.vagval.statement.domain.StatementReading;
import se.vagval.strategy.Recommendation;
import se.vagval.web.EditedMeanwhileRefusal;

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
    AgendaPreparing preparing;

    @Autowired
    CaseReferring referral;

    @Autowired
    ReportWriting reports;

    @Autowired
    BriefWriting briefs;

    @Autowired
    StatementReading statementReading;

    @Autowired
    CommitteeReading reading;

    @Autowired
    ItemPaperReading behind;

    @Autowired
    DecisionRecording recording;

    @Autowired
    DelegatedDeciding delegated;

    @Autowired
    DecisionDispatching dispatching;

    @Autowired
    PaperReviewing papers;

    @Autowired
    DeputyAppointing deputies;

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
                        read(meeting, numberOf(meeting, id)),
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
        decisions.letters(id);
        decisions.sent(id);
        assertThat(statusOf(id)).isEqualTo(CaseStatus.DISPATCHED);
    }

    @Test
    void leavesOneTracePerAct() {
        var meeting = decisions.meetingIn(0);
        var id = decisions.onAgenda(meeting);
        acting.person(
                SECRETARY,
                () -> recording.record(
                        meeting,
                        numberOf(meeting, id),
                        id,
                        read(meeting, numberOf(meeting, id)),
                        decisions.minutes(12, Outcome.REJECTED, null),
                        SECRETARY));
        forget();

        assertThat(acting.person(OFFICER, () -> audit.latestOf(id.value(), 50)))
                .extracting(AuditEntry::act)
                .startsWith("DecisionMade", "CasePutOnAgenda", "CaseProposed");
    }

    @Test
    void refusesACaseWhoseReportIsNotComplete() {
        var meeting = decisions.meetingIn(30);
        var id = decisions.approved();

        assertRefused(
                Reason.REPORT_NOT_COMPLETE, () -> acting.person(OFFICER, () -> referral.propose(id, meeting, OFFICER)));
    }

    @Test
    void refusesACaseWhoseStatementIsNotApproved() {
        var meeting = decisions.meetingIn(30);
        var id = cases.underAssessment();

        assertRefused(
                Reason.CASE_NOT_READY, () -> acting.person(OFFICER, () -> referral.propose(id, meeting, OFFICER)));
    }

    @Test
    void refusesAnOfficerWhoseCaseItIsNot() {
        var meeting = decisions.meetingIn(30);
        var id = decisions.ready();

        assertThatExceptionOfType(CaseRefusal.class)
                .isThrownBy(() -> acting.person(OTHER_OFFICER, () -> referral.propose(id, meeting, OTHER_OFFICER)));
    }

    @Test
    void showsTheEditionThatWasSentWhateverIsWrittenLater() {
        var meeting = decisions.meetingIn(30);
        var id = decisions.approved();
        acting.person(OFFICER, () -> {
            briefs.save(
                    id,
                    new BriefTexts(
                            "Byn vill bygga om huset.", "Säg ja.", List.of(BriefReason.of("Det behövs.")), List.of()),
                    -1,
                    false,
                    OFFICER);
        });
        decisions.completed(id);
        decisions.placed(id, meeting);
        database.sql("update case_file set title = 'Ett annat namn' where id = :id")
                .param("id", id.value())
                .update();
        forget();

        var read = acting.person(ELECTED, () -> reading.reading(meeting, numberOf(meeting, id), ELECTED));

        assertThat(read.content().title()).isEqualTo("Byhuset som arbetsplats");
        assertThat(read.content().texts().matter()).isEqualTo("Byn vill bygga om huset.");
        assertThat(read.content().texts().reasonsFor()).containsExactly(BriefReason.of("Det behövs."));
        assertThat(read.content().texts().reasonsAgainst()).isNotEmpty();
        assertThat(read.content().profile()).hasSize(15);
        assertRefused(
                Reason.LOCKED,
                () -> acting.person(OFFICER, () -> {
                    briefs.save(id, BriefTexts.NONE, 0, false, OFFICER);
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
        assertClosed(() -> acting.person(ELECTED, () -> behind.statement(meeting, number, ELECTED)));
        assertThat(acting.person(SECRETARY, () -> reading.reading(meeting, number, SECRETARY))
                        .isClosed())
                .isFalse();
        assertThat(acting.person(ELECTED, () -> reading.packet(meeting, ELECTED))
                        .papers())
                .filteredOn(it -> it.level() == 0)
                .element(number - 1)
                .satisfies(it -> assertThat(PdfText.body(it.pdf().get())).contains("stängt för dig"));
    }

    @Test
    void givesTheElectedTheApprovedStatementWordForWord() {
        var meeting = decisions.meetingIn(30);
        var id = decisions.onAgenda(meeting);
        forget();

        var statement = acting.person(ELECTED, () -> behind.statement(meeting, numberOf(meeting, id), ELECTED));

        assertThat(statement.blocks().getFirst().text()).isEqualTo("Projektet föreslås prioriteras.\n\n- en punkt");
    }

    @Test
    void bringsATabledCaseBackToALaterMeeting() {
        var first = decisions.meetingIn(0);
        var later = decisions.meetingIn(60);
        var id = decisions.onAgenda(first);

        acting.person(
                SECRETARY,
                () -> planning.putOff(first, id, decisions.edition(id), ItemState.TABLED, "Bordläggs", SECRETARY));
        assertThat(statusOf(id)).isEqualTo(CaseStatus.TABLED);
        acting.person(OFFICER, () -> reports.reopen(id, OFFICER));
        decisions.completed(id);
        decisions.placed(id, later);
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
        assertThat(acting.person(SECRETARY, () -> preparing.candidates(later, SECRETARY)))
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
                Reason.ALREADY_ON_AGENDA, () -> acting.person(SECRETARY, () -> planning.add(later, id, SECRETARY)));
    }

    @Test
    void keepsTheOldRecordWhenADecisionIsCorrected() {
        var meeting = decisions.meetingIn(0);
        var id = decisions.onAgenda(meeting);
        var number = numberOf(meeting, id);
        acting.person(
                SECRETARY,
                () -> recording.record(
                        meeting,
                        number,
                        id,
                        read(meeting, number),
                        decisions.minutes(5, Outcome.GRANTED, 400_000L),
                        SECRETARY));

        acting.person(
                SECRETARY,
                () -> recording.correct(
                        meeting,
                        number,
                        id,
                        read(meeting, number),
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
                        read(meeting, numberOf(meeting, id)),
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

        assertClosed(() -> acting.person(SECRETARY, () -> {
            recording.record(
                    meeting,
                    number,
                    id,
                    read(meeting, number),
                    decisions.minutes(5, Outcome.GRANTED, 400_000L),
                    SECRETARY);
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
                        read(meeting, numberOf(meeting, one)),
                        decisions.minutes(5, Outcome.GRANTED, 400_000L),
                        SECRETARY));

        assertRefused(
                Reason.PARAGRAPH_TAKEN,
                () -> acting.person(SECRETARY, () -> {
                    recording.record(
                            meeting,
                            numberOf(meeting, other),
                            other,
                            read(meeting, numberOf(meeting, other)),
                            decisions.minutes(5, Outcome.GRANTED, 400_000L),
                            SECRETARY);
                }));
    }

    @Test
    void letsTheDirectorDecideBelowTheLimit() {
        var id = decisions.withDelegate();
        forget();
        assertThat(statusOf(id)).isEqualTo(CaseStatus.AT_DELEGATE);
        assertThat(acting.person(DIRECTOR, () -> directory.waitingForDelegate(1_000)))
                .extracting(Decisions.DelegatedEntry::caseFile)
                .contains(id);

        acting.person(
                DIRECTOR,
                () -> delegated.record(
                        id, decisions.read(id), decisions.minutes(3, Outcome.PARTLY_GRANTED, 200_000L), DIRECTOR));
        forget();

        assertThat(statusOf(id)).isEqualTo(CaseStatus.DECIDED);
        assertThat(acting.person(DIRECTOR, () -> directory.decisionOf(id))).hasValueSatisfying(it -> {
            assertThat(it.delegated()).isTrue();
            assertThat(it.grantedAmount()).isEqualTo(200_000L);
        });
        assertThat(acting.person(DIRECTOR, () -> directory.waitingForDelegate(1_000)))
                .extracting(Decisions.DelegatedEntry::caseFile)
                .doesNotContain(id);
    }

    @Test
    void letsNobodyDecideTheCaseTheyHavePreparedInTheDirectorsPlaceEither() {
        var id = decisions.withDelegate();
        var today = decisions.today();
        acting.person(DIRECTOR, () -> deputies.appoint(Role.DEVELOPMENT_DIRECTOR, OFFICER, today, today, DIRECTOR));
        forget();
        var read = decisions.edition(id);

        assertThat(acting.person(OFFICER, () -> delegated.sheet(id, OFFICER)).own())
                .isTrue();
        assertRefused(
                Reason.OWN_CASE,
                () -> acting.person(
                        OFFICER,
                        () -> delegated.record(id, read, decisions.minutes(3, Outcome.GRANTED, 400_000L), OFFICER)));
        assertRefused(
                Reason.OWN_CASE, () -> acting.person(OFFICER, () -> delegated.sendBack(id, read, "Nej", OFFICER)));
        assertThat(statusOf(id)).isEqualTo(CaseStatus.AT_DELEGATE);
    }

    @Test
    void keepsWhatWasWrittenAndLeavesTheRestToTheDraft() {
        var id = decisions.approved();

        var version = acting.person(
                OFFICER,
                () -> reports.save(
                        id,
                        Map.of(ReportSection.SUMMARY, "Kort och gott.", ReportSection.LEGAL, ""),
                        -1,
                        false,
                        OFFICER));
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
        var first = acting.person(OFFICER, () -> reports.save(id, texts, -1, false, OFFICER));
        forget();

        var second = acting.person(OFFICER, () -> reports.save(id, texts, first, false, OFFICER));
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
            reports.save(id, Map.of(ReportSection.SUMMARY, "Min text"), -1, false, OFFICER);
        });
        forget();

        assertThatExceptionOfType(EditedMeanwhileRefusal.class)
                .isThrownBy(() -> acting.person(OFFICER, () -> {
                    reports.save(id, Map.of(ReportSection.SUMMARY, "En annan text"), -1, false, OFFICER);
                }));
    }

    @Test
    void opensStatementAndReportAgainWhenTheCaseIsReferredBackWithAReason() {
        var meeting = decisions.meetingIn(0);
        var id = decisions.onAgenda(meeting);
        assertRefused(
                Reason.REASON_MISSING,
                () -> acting.person(
                        SECRETARY,
                        () -> planning.putOff(
                                meeting, id, decisions.edition(id), ItemState.REFERRED_BACK, " ", SECRETARY)));

        acting.person(
                SECRETARY,
                () -> planning.putOff(
                        meeting, id, decisions.edition(id), ItemState.REFERRED_BACK, "Pröva målkonflikten", SECRETARY));
        forget();

        assertThat(statusOf(id)).isEqualTo(CaseStatus.RETURNED);
        assertThat(acting.person(OFFICER, () -> reports.sheet(id)).isComplete()).isFalse();
        assertThat(acting.person(ELECTED, () -> behind.statement(meeting, numberOf(meeting, id), ELECTED))
                        .proposal()
                        .recommendation())
                .as("the edition that was sent stays readable")
                .isEqualTo(Recommendation.PRIORITISE);
        assertRefused(
                Reason.NOT_TABLED, () -> acting.person(SECRETARY, () -> planning.undoTabling(meeting, id, SECRETARY)));
    }

    private List<CaseFileId> papersToApprove() {
        return acting.person(
                MANAGER,
                () -> directory.papersToApprove(
                        List.of(TestPeople.UNIT), EnumSet.allOf(CaseStatus.class), null, 10_000));
    }

    @Test
    void sendsNoPapersThatOnlyTheirWriterHasSeen() {
        var meeting = decisions.meetingIn(30);
        var id = decisions.complete();

        assertRefused(
                Reason.PAPERS_NOT_APPROVED, () -> acting.person(OFFICER, () -> referral.propose(id, meeting, OFFICER)));
        assertThat(papersToApprove()).contains(id);
        var read = acting.person(MANAGER, () -> papers.sheet(id, MANAGER)).edition();
        acting.person(MANAGER, () -> papers.approve(id, read, MANAGER));
        forget();

        assertThat(papersToApprove()).doesNotContain(id);
        assertThat(acting.person(MANAGER, () -> papers.sheet(id, MANAGER)).signed())
                .extracting(PaperSheet.Signed::name, PaperSheet.Signed::title, PaperSheet.Signed::unit)
                .containsExactly(tuple("Namn enhetschef", "titel enhetschef", "Enheten för samhällsutveckling"));
        acting.person(OFFICER, () -> referral.propose(id, meeting, OFFICER));
    }

    @Test
    void approvesOnlyThePapersThatWereReadAndAsksAgainAfterAChange() {
        var id = decisions.complete();
        var read = acting.person(MANAGER, () -> papers.sheet(id, MANAGER)).edition();
        acting.person(MANAGER, () -> papers.approve(id, read, MANAGER));
        acting.person(OFFICER, () -> {
            reports.reopen(id, OFFICER);
            var texts = Map.of(ReportSection.SUMMARY, "En ny sammanfattning.");
            reports.complete(id, texts, reports.sheet(id).version(), OFFICER);
        });
        forget();

        assertThatExceptionOfType(OtherPapersRefusal.class)
                .isThrownBy(() -> acting.person(MANAGER, () -> papers.approve(id, read, MANAGER)));
        var again = acting.person(MANAGER, () -> papers.sheet(id, MANAGER));
        assertThat(again.isApproved()).isFalse();
        assertThat(again.briefUnchanged()).isTrue();
        assertThat(again.reportUnchanged()).isFalse();
    }

    @Test
    void tellsInWhosePlaceADeputyApprovesAndDecides() {
        acting.person(
                MANAGER,
                () -> deputies.appoint(
                        Role.UNIT_MANAGER, OTHER_MANAGER, decisions.today(), decisions.today(), MANAGER));
        acting.person(
                SECRETARY,
                () -> deputies.appoint(
                        Role.COMMITTEE_SECRETARY, OTHER_OFFICER, decisions.today(), decisions.today(), SECRETARY));
        forget();
        var meeting = decisions.meetingIn(0);
        var complete = decisions.complete();
        cases.declareFree(complete, OTHER_MANAGER);
        acting.person(
                OTHER_MANAGER,
                () -> papers.approve(
                        complete, papers.sheet(complete, OTHER_MANAGER).edition(), OTHER_MANAGER));
        assertThat(acting.person(MANAGER, () -> papers.sheet(complete, MANAGER)).signed())
                .extracting(PaperSheet.Signed::inPlaceOf)
                .containsExactly("Namn enhetschef, titel enhetschef");

        var id = decisions.onAgenda(meeting);
        var number = numberOf(meeting, id);
        acting.person(
                OTHER_OFFICER,
                () -> recording.record(
                        meeting,
                        number,
                        id,
                        read(meeting, number),
                        decisions.minutes(5, Outcome.GRANTED, 400_000L),
                        OTHER_OFFICER));
        forget();

        assertThat(acting.person(SECRETARY, () -> recording.sheet(meeting, number, SECRETARY))
                        .inForce()
                        .inPlaceOf())
                .isEqualTo("Namn namndsekreterare, titel namndsekreterare");
    }

    @Test
    void letsOfficersProposeAndTheSecretaryPlace() {
        var meeting = decisions.meetingIn(30);
        var id = decisions.ready();

        acting.person(OFFICER, () -> referral.propose(id, meeting, OFFICER));
        forget();

        assertThat(statusOf(id)).isEqualTo(CaseStatus.AT_COMMITTEE);
        assertThat(acting.person(OFFICER, () -> directory.meetingsOf(List.of(id))))
                .as("only proposed")
                .isEmpty();
        assertThat(acting.person(SECRETARY, () -> preparing.candidates(meeting, SECRETARY)))
                .filteredOn(it -> it.caseFile().equals(id))
                .extracting(Agenda.Candidate::wished)
                .containsExactly(meeting.date());
        assertRefused(Reason.LOCKED, () -> acting.person(OFFICER, () -> reports.reopen(id, OFFICER)));
        acting.person(OFFICER, () -> referral.withdraw(id, OFFICER));
        assertThat(statusOf(id)).isEqualTo(CaseStatus.STATEMENT_APPROVED);
        acting.person(OFFICER, () -> reports.reopen(id, OFFICER));
    }

    @Test
    void closedCasesTakeNoRoomOfThoseThatWaitForAMeeting() {
        var meeting = decisions.meetingIn(30);
        var id = decisions.ready();
        acting.person(OFFICER, () -> referral.propose(id, meeting, OFFICER));
        forget();
        var columns = database.sql("""
                select string_agg(column_name, ', ') from information_schema.columns
                where table_schema = current_schema() and table_name = 'case_file' and is_generated = 'NEVER'
                """).query(String.class).single();
        database.sql("""
                insert into case_file (%1$s)
                select %1$s from (
                    select (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(), 'registry_number', 'ST/' || n || '/2019',
                        'received', '2019-01-01', 'laid_before', null, 'secrecy_provision', 'OSL 30:23', 'secrecy_date', '2026-02-01',
                        'secrecy_authority', 'direktor'))).*
                    from case_file c, generate_series(1, 200) n where c.id = :id) copies
                """.formatted(columns)).param("id", id.value()).update();

        assertThat(acting.person(SECRETARY, () -> preparing.candidates(meeting, SECRETARY)))
                .anyMatch(it -> it.caseFile().equals(id))
                .noneMatch(it -> it.registryNumber().startsWith("ST/"));
    }

    @Test
    void closesTheAgendaWhenItIsSentOutAndMarksWhatTheSecretaryChangesAfterwards() {
        var soon = decisions.meetingIn(7);
        var later = decisions.meetingIn(8);
        var id = decisions.ready();
        assertRefused(Reason.AGENDA_CLOSED, () -> acting.person(OFFICER, () -> referral.propose(id, soon, OFFICER)));
        acting.person(OFFICER, () -> referral.propose(id, later, OFFICER));
        acting.person(SECRETARY, () -> planning.add(soon, id, SECRETARY));
        forget();
        assertRefused(Reason.AGENDA_CLOSED, () -> acting.person(OFFICER, () -> referral.withdraw(id, OFFICER)));

        assertThat(acting.person(ELECTED, () -> reading.agenda(soon, ELECTED)).isChanged(id))
                .isTrue();
        acting.person(SECRETARY, () -> planning.remove(soon, id, SECRETARY));
        acting.person(SECRETARY, () -> planning.add(later, id, SECRETARY));
        forget();
        assertThat(acting.person(ELECTED, () -> reading.agenda(soon, ELECTED)).changes())
                .extracting(AgendaChange::kind)
                .containsExactly(AgendaChange.Kind.ADDED, AgendaChange.Kind.REMOVED);
        assertThat(acting.person(ELECTED, () -> reading.agenda(later, ELECTED)).isChanged(id))
                .as("not sent out yet")
                .isFalse();
    }

    @Test
    void aProposalWaitsForTheSecretaryUntilItIsPlacedAndADeputyPlacesItInTheSecretarysName() {
        var soon = decisions.meetingIn(7);
        var later = decisions.meetingIn(8);
        var id = decisions.ready();
        acting.person(OFFICER, () -> referral.propose(id, later, OFFICER));
        forget();
        assertThat(acting.person(SECRETARY, () -> directory.proposals(null, 1_000)))
                .anyMatch(it -> it.caseFile().equals(id) && later.equals(it.meeting()));

        var today = decisions.today();
        acting.person(
                SECRETARY, () -> deputies.appoint(Role.COMMITTEE_SECRETARY, OTHER_OFFICER, today, today, SECRETARY));
        forget();
        acting.person(OTHER_OFFICER, () -> planning.add(soon, id, OTHER_OFFICER));
        forget();

        assertThat(acting.person(SECRETARY, () -> directory.proposals(null, 1_000)))
                .noneMatch(it -> it.caseFile().equals(id));
        assertThat(acting.person(ELECTED, () -> reading.agenda(soon, ELECTED)).changes())
                .extracting(AgendaChange::insteadOf)
                .containsExactly("Namn namndsekreterare");
    }

    @Test
    void aDeputyWhoSendsACaseBackIsToldWithBothNamesOnTheReturnAndInTheTrail() {
        var meeting = decisions.meetingIn(0);
        var id = decisions.onAgenda(meeting);
        var today = decisions.today();
        acting.person(
                SECRETARY, () -> deputies.appoint(Role.COMMITTEE_SECRETARY, OTHER_OFFICER, today, today, SECRETARY));
        forget();
        acting.person(
                OTHER_OFFICER,
                () -> planning.putOff(
                        meeting,
                        id,
                        decisions.edition(id),
                        ItemState.REFERRED_BACK,
                        "Pröva målkonflikten",
                        OTHER_OFFICER));
        forget();

        var returned = acting.person(OFFICER, () -> statementReading.view(id)).lastReturn();
        assertThat(returned).isNotNull();
        assertThat(returned.insteadOf()).isEqualTo("Namn namndsekreterare");
        assertThat(acting.person(OFFICER, () -> audit.latestOf(id.value(), 10)))
                .filteredOn(
                        it -> it.act().equals("CaseReferredBack") || it.act().equals("DecisionPutOff"))
                .hasSize(2)
                .allSatisfy(it -> assertThat(it.insteadOf()).isEqualTo(SECRETARY));
    }

    @Test
    void reportsDelegatedDecisionsToTheNextMeetingAndToThatOneOnly() {
        var id = decisions.withDelegate();
        acting.person(
                DIRECTOR,
                () -> delegated.record(
                        id, decisions.read(id), decisions.minutes(3, Outcome.GRANTED, 400_000L), DIRECTOR));
        forget();
        database.sql("update meeting set status = 'HELD'").update();
        database.sql("update meeting set meeting_date = meeting_date - 4000 where meeting_date = :day")
                .param("day", decisions.today())
                .update();
        var next = decisions.meetingIn(0);
        forget();

        assertThat(acting.person(ELECTED, () -> reading.agenda(next, ELECTED)).delegated())
                .extracting(Agenda.Reported::paragraph)
                .contains(3);
        acting.person(SECRETARY, () -> planning.close(next, SECRETARY));
        var after = decisions.meetingIn(31);
        forget();
        assertThat(acting.person(ELECTED, () -> reading.agenda(next, ELECTED)).delegated())
                .extracting(Agenda.Reported::paragraph)
                .contains(3);
        assertThat(acting.person(ELECTED, () -> reading.agenda(after, ELECTED)).delegated())
                .isEmpty();
    }

    @Test
    void undoesATablingUntilTheMeetingIsClosed() {
        var meeting = decisions.meetingIn(0);
        var id = decisions.onAgenda(meeting);
        acting.person(
                SECRETARY, () -> planning.putOff(meeting, id, decisions.edition(id), ItemState.TABLED, "", SECRETARY));

        acting.person(SECRETARY, () -> planning.undoTabling(meeting, id, SECRETARY));
        forget();

        assertThat(statusOf(id)).isEqualTo(CaseStatus.AT_COMMITTEE);
        acting.person(
                SECRETARY, () -> planning.putOff(meeting, id, decisions.edition(id), ItemState.TABLED, "", SECRETARY));
        forget();
        database.sql("update meeting set status = 'HELD' where meeting_date = :day")
                .param("day", meeting.date())
                .update();
        forget();
        assertRefused(
                Reason.MEETING_HELD,
                () -> acting.person(SECRETARY, () -> planning.undoTabling(meeting, id, SECRETARY)));
    }

    @Test
    void sendsACorrectedDecisionAnewToThoseWhoHadTheOldOne() {
        var meeting = decisions.meetingIn(0);
        var id = decisions.onAgenda(meeting);
        var number = numberOf(meeting, id);
        acting.person(
                SECRETARY,
                () -> recording.record(
                        meeting,
                        number,
                        id,
                        read(meeting, number),
                        decisions.minutes(5, Outcome.GRANTED, 400_000L),
                        SECRETARY));
        decisions.letters(id, "Bräcke kommun");
        decisions.sent(id);
        forget();
        assertRefused(
                Reason.SAME_PERSON,
                () -> acting.person(
                        SECRETARY,
                        () -> recording.correct(
                                meeting,
                                number,
                                id,
                                read(meeting, number),
                                decisions.minutes(6, Outcome.GRANTED, 400_000L),
                                "Fel paragraf",
                                SECRETARY)));
        acting.person(
                SECRETARY,
                () -> deputies.appoint(
                        Role.COMMITTEE_SECRETARY, OTHER_OFFICER, decisions.today(), decisions.today(), SECRETARY));
        forget();
        var second = OTHER_OFFICER;

        acting.person(
                second,
                () -> recording.correct(
                        meeting,
                        number,
                        id,
                        read(meeting, number),
                        decisions.minutes(6, Outcome.GRANTED, 400_000L),
                        "Fel paragraf",
                        second));
        forget();

        assertThat(statusOf(id)).isEqualTo(CaseStatus.DECIDED);
        var sheet = acting.person(OFFICER, () -> dispatching.sheet(id, OFFICER));
        assertThat(sheet.corrected()).isTrue();
        assertThat(sheet.letters()).as("nobody has got the corrected one").isEmpty();
        assertThat(sheet.suggested()).extracting(Addressee::name).startsWith("Byalaget i Backen", "Bräcke kommun");
    }

    @Test
    void letsTheDelegateSendACaseBackToBePreparedFurther() {
        var id = decisions.withDelegate();

        acting.person(
                DIRECTOR, () -> delegated.sendBack(id, decisions.edition(id), "Finansieringen är oklar", DIRECTOR));
        forget();

        assertThat(statusOf(id)).isEqualTo(CaseStatus.RETURNED);
        assertThat(acting.person(DIRECTOR, () -> directory.waitingForDelegate(1_000)))
                .extracting(Decisions.DelegatedEntry::caseFile)
                .doesNotContain(id);
    }

    private UUID read(MeetingId meeting, int number) {
        return decisions.read(meeting, number);
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
