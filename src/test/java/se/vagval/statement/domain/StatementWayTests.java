package se.vagval.statement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;
import static se.vagval.TestPeople.MANAGER;
import static se.vagval.TestPeople.OFFICER;
import static se.vagval.TestPeople.OTHER_MANAGER;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import se.vagval.StorageTest;
import se.vagval.TestCases;
import se.vagval.assessment.AssessmentProfile;
import se.vagval.assessment.Assessments;
import se.vagval.assessment.Assessments.MissingPart;
import se.vagval.audit.AuditEntries;
import se.vagval.audit.AuditEntry;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseRefusal;
import se.vagval.casefile.CaseStatus;
import se.vagval.casefile.domain.ApplicationRevising;
import se.vagval.casefile.domain.ConflictDeclaring;
import se.vagval.demo.ActingAs;
import se.vagval.identity.Role;
import se.vagval.identity.UserId;
import se.vagval.identity.domain.DeputyAppointing;
import se.vagval.statement.ApprovedStatement;
import se.vagval.statement.BlockCode;
import se.vagval.statement.Judgement;
import se.vagval.statement.Profiles;
import se.vagval.statement.StatementRefusal;
import se.vagval.statement.StatementRefusal.Reason;
import se.vagval.strategy.Recommendation;
import se.vagval.wording.TextVersion;

/** The way of a statement through the real use cases, on a real database. */
@StorageTest
@MockitoBean(types = Assessments.class)
class StatementWayTests {

    @Autowired
    TestCases cases;

    @Autowired
    StatementWriting writing;

    @Autowired
    StatementReviewing review;

    @Autowired
    ReviewReading reviewing;

    @Autowired
    CommentAnswering answering;

    @Autowired
    StatementReopening reopening;

    @Autowired
    StatementArchiving archive;

    @Autowired
    StatementReading reading;

    @Autowired
    CaseFiles caseFiles;

    @Autowired
    ApplicationRevising revision;

    @Autowired
    ConflictDeclaring conflicts;

    @Autowired
    AuditEntries audit;

    @Autowired
    ActingAs acting;

    @Autowired
    DeputyAppointing deputies;

    @Autowired
    Clock clock;

    @Autowired
    EntityManager storage;

    @Autowired
    JdbcClient database;

    @Autowired
    Assessments assessments;

    @BeforeEach
    void assess() {
        assessedAs(Profiles.villages());
    }

    @Test
    void goesFromDraftToApprovedEdition() {
        var id = cases.underAssessment();
        write(id, BlockCode.B1, 0, "Projektet föreslås prioriteras.\n\n- en punkt");
        judge(id, 0, Judgement.EMPTY.recommending(Recommendation.PRIORITISE));

        submit(id);
        assertThat(statusOf(id)).isEqualTo(CaseStatus.IN_REVIEW);
        approve(id, MANAGER);
        forget();

        assertThat(statusOf(id)).isEqualTo(CaseStatus.STATEMENT_APPROVED);
        var approved = approvedOf(id);
        assertThat(approved.blocks())
                .extracting(ApprovedStatement.Block::id)
                .containsExactly("B1", "B2", "B3", "B4", "B5", "B6", "B7");
        assertThat(approved.blocks().getFirst().text()).isEqualTo("Projektet föreslås prioriteras.\n\n- en punkt");
        assertThat(approved.proposal().recommendation()).isEqualTo(Recommendation.PRIORITISE);
        assertThat(approved.signatories())
                .extracting(ApprovedStatement.Signatory::name)
                .containsExactly("Namn enhetschef", "Namn handlaggare");
        assertThat(approved.hash()).hasSize(64);
    }

    @Test
    void leavesOneTracePerActAndNoneForASaveWithoutChange() {
        var id = cases.underAssessment();
        write(id, BlockCode.B1, 0, "Text");
        write(id, BlockCode.B1, 1, "Text");
        judge(id, 0, Judgement.EMPTY.recommending(Recommendation.PRIORITISE));
        submit(id);
        forget();

        assertThat(acting.person(OFFICER, () -> audit.latestOf(id.value(), 50)))
                .extracting(AuditEntry::act)
                .filteredOn(it -> it.startsWith("Statement"))
                .containsExactly("StatementSubmitted", "StatementJudged", "StatementTextSaved");
        assertThat(acting.person(OFFICER, () -> reading.versions(id, BlockCode.B1)))
                .extracting(TextVersion::drafted)
                .containsExactly(false, true);
    }

    @Test
    void keepsEverySaveAndBringsAnEarlierOneBack() {
        var id = cases.underAssessment();
        write(id, BlockCode.B1, 0, "Första");
        write(id, BlockCode.B1, 1, "Andra");
        forget();

        acting.person(OFFICER, () -> writing.restoreText(id, BlockCode.B1, 1, 2, OFFICER));
        forget();

        assertThat(acting.person(OFFICER, () -> reading.versions(id, BlockCode.B1)))
                .extracting(TextVersion::text)
                .startsWith("Första", "Andra", "Första")
                .hasSize(4);
        assertThat(viewOf(id).block(BlockCode.B1).text()).isEqualTo("Första");
    }

    @Test
    void saysWhatIsMissingAndRefusesUntilItIsThere() {
        var id = cases.underAssessment();
        assessedAs(Profiles.villages(), new MissingPart("assessment.missing.grade", "D7", "/x"));
        write(id, BlockCode.B1, 0, " ");

        assertThat(viewOf(id).missing())
                .extracting(MissingPart::messageKey)
                .containsExactly(
                        "assessment.missing.grade", "statement.missing.recommendation", "statement.missing.block.B1");
        assertRefused(Reason.INCOMPLETE, () -> submit(id));
    }

    @Test
    void demandsConditionsOfARecommendationThatHasThem() {
        var id = cases.underAssessment();
        assessedAs(Profiles.suggested(Recommendation.PRIORITISE_WITH_CONDITIONS));
        judge(id, 0, Judgement.EMPTY.recommending(Recommendation.PRIORITISE_WITH_CONDITIONS));

        assertThat(viewOf(id).missing())
                .extracting(MissingPart::messageKey)
                .containsExactly("statement.missing.conditions", "statement.missing.block.B12");
    }

    @Test
    void demandsReasonsForADeviationFromTheSuggestion() {
        var id = cases.underAssessment();
        judge(id, 0, Judgement.EMPTY.recommending(Recommendation.DECLINE));

        assertThat(viewOf(id).deviates()).isTrue();
        assertThat(viewOf(id).missing()).extracting(MissingPart::messageKey).contains("statement.missing.deviation");
    }

    @Test
    void aDeputyWhoReturnsItDoesSoInSomebodysPlaceAndTheTraceSaysWhose() {
        var id = submitted();
        var today = LocalDate.now(clock);
        acting.person(MANAGER, () -> deputies.appoint(Role.UNIT_MANAGER, OTHER_MANAGER, today, today, MANAGER));
        forget();
        cases.declareFree(id, OTHER_MANAGER);

        var read = acting.person(
                OTHER_MANAGER, () -> reviewing.view(id, OTHER_MANAGER).seen());
        acting.person(OTHER_MANAGER, () -> {
            review.comment(id, BlockCode.B5, "Säg vad som är oklart", OTHER_MANAGER);
            review.approvePart(id, read, BlockCode.B1, OTHER_MANAGER);
            review.sendBack(id, read, List.of(), "Skriv om", OTHER_MANAGER);
        });
        forget();

        assertThat(viewOf(id).lastReturn())
                .isNotNull()
                .satisfies(it -> assertThat(it.insteadOf()).isEqualTo("Namn enhetschef"));
        assertThat(acting.person(OFFICER, () -> audit.latestOf(id.value(), 1)))
                .extracting(AuditEntry::act, AuditEntry::actor, AuditEntry::insteadOf)
                .containsExactly(tuple("StatementReturned", OTHER_MANAGER, MANAGER));
        submit(id);
        forget();
        var again = acting.person(MANAGER, () -> reviewing.view(id, MANAGER));
        assertThat(again.blocks().getFirst().standing())
                .extracting(ReviewView.Standing::by, ReviewView.Standing::insteadOf)
                .containsExactly("Namn enhetschef2", "Namn enhetschef");
        assertThat(again.earlierRounds().getFirst().insteadOf()).isEqualTo("Namn enhetschef");
        assertThat(again.threads().getFirst().said())
                .as("and what she said about it")
                .extracting(ReviewThread.Said::by, ReviewThread.Said::insteadOf)
                .containsExactly(tuple("Namn enhetschef2", "Namn enhetschef"));
        acting.person(
                OTHER_MANAGER,
                () -> answering.answerBack(id, again.threads().getFirst().id(), "Fortfarande oklart", OTHER_MANAGER));
        forget();
        assertThat(acting.person(MANAGER, () -> reviewing.view(id, MANAGER))
                        .threads()
                        .getFirst()
                        .said()
                        .getLast()
                        .insteadOf())
                .isEqualTo("Namn enhetschef");
    }

    @Test
    void returnsWithCommentsAndIsHandedInAgain() {
        var id = submitted();

        acting.person(MANAGER, () -> review.comment(id, BlockCode.B5, "Säg vad som är oklart", MANAGER));
        acting.person(MANAGER, () -> review.sendBack(id, seen(id), List.of(BlockCode.B5), "Se kommentaren", MANAGER));
        forget();

        assertThat(statusOf(id)).isEqualTo(CaseStatus.RETURNED);
        var view = viewOf(id);
        assertThat(view.block(BlockCode.B5).threads())
                .extracting(it -> it.said().getFirst().text())
                .containsExactly("Säg vad som är oklart");
        assertThat(view.lastReturn())
                .isNotNull()
                .satisfies(it -> assertThat(it.message()).isEqualTo("Se kommentaren"));
        write(id, BlockCode.B5, 0, "Nu tydligt");
        submit(id);
        approve(id, MANAGER);
        assertThat(approvedOf(id).blocks()).anyMatch(it -> it.text().equals("Nu tydligt"));
    }

    @Test
    void demandsAWordWhenItIsSentBack() {
        var id = submitted();

        assertRefused(
                Reason.NOTHING_SAID,
                () -> acting.person(MANAGER, () -> review.sendBack(id, seen(id), List.of(), " ", MANAGER)));
    }

    @Test
    void refusesTheManagerOfAnotherUnit() {
        var id = submitted();
        cases.declareFree(id, OTHER_MANAGER);

        assertThatExceptionOfType(CaseRefusal.class).isThrownBy(() -> approve(id, OTHER_MANAGER));
    }

    @Test
    void refusesAManagerWithAConflictOfInterest() {
        var id = submitted();
        var read = seen(id);
        acting.person(MANAGER, () -> conflicts.declareConflict(id, MANAGER, "Styrelseuppdrag"));

        assertThatExceptionOfType(CaseRefusal.class)
                .isThrownBy(() -> acting.person(MANAGER, () -> review.approve(id, read, MANAGER)));
    }

    @Test
    void letsTheDatabaseRefuseAWriterAsApprover() {
        var id = submitted();
        forget();
        database.sql(
                        "insert into statement_writer (statement_id, person) select id, :person from statement where case_file = :id")
                .param("person", MANAGER.value())
                .param("id", id.value())
                .update();

        var refused = catchThrowable(() -> database.sql("""
                        insert into statement_edition (id, statement_id, case_file, number, content, hash, framework_version, approved_by, approved_at)
                        select gen_random_uuid(), id, case_file, 1, '{}', encode(sha256('{}'), 'hex'), '2024', :person, now()
                        from statement where case_file = :id""")
                .param("person", MANAGER.value())
                .param("id", id.value())
                .update());

        assertThat(refused).hasMessageContaining("a writer of the statement may not approve it");
    }

    @Test
    void letsTheDatabaseRefuseAChangeOfAnEdition() {
        var id = approved();
        forget();

        assertThat(catchThrowable(
                        () -> database.sql("update statement_edition set content = '{}' where case_file = :id")
                                .param("id", id.value())
                                .update()))
                .hasMessageContaining("an approved statement never changes");
    }

    @Test
    void staysAsApprovedWhateverHappensToCaseAndAssessment() {
        var id = approved();
        var before = approvedOf(id);
        database.sql("update case_file set title = 'Ett annat namn' where id = :id")
                .param("id", id.value())
                .update();
        assessedAs(Profiles.with(Profiles.villages(), Map.of("D2", 0)));
        forget();

        assertThat(approvedOf(id)).isEqualTo(before);
        assertThat(acting.person(OFFICER, () -> archive.editionOf(id))).hasValueSatisfying(it -> {
            assertThat(it.intact()).isTrue();
            assertThat(it.content().project()).isEqualTo("Byhuset som arbetsplats");
            assertThat(it.content()
                            .assessment()
                            .path("dimensions")
                            .path("D2")
                            .path("grade")
                            .path("level")
                            .asInt())
                    .isEqualTo(3);
            assertThat(it.content().frameworkVersion()).isEqualTo("2024");
        });
    }

    @Test
    void doesNotApproveOnAnAssessmentThatHasChangedSinceItWasHandedIn() {
        var id = submitted();
        assessedAs(Profiles.with(Profiles.villages(), Map.of("D2", 1)));

        assertRefused(Reason.ASSESSMENT_CHANGED, () -> approve(id, MANAGER));
    }

    @Test
    void approvesOnlyTheRoundThatWasReadAndNothingHandedInSince() {
        var id = submitted();
        var read = seen(id);
        acting.person(MANAGER, () -> review.sendBack(id, read, List.of(), "Skriv om", MANAGER));
        write(id, BlockCode.B1, 1, "Projektet föreslås prioriteras. Något annat.");
        submit(id);
        forget();

        assertThatExceptionOfType(SeenOtherRefusal.class)
                .isThrownBy(() -> acting.person(MANAGER, () -> review.approve(id, read, MANAGER)));
        assertThatExceptionOfType(SeenOtherRefusal.class)
                .isThrownBy(() -> acting.person(MANAGER, () -> review.sendBack(id, read, List.of(), "Igen", MANAGER)));
        assertThat(statusOf(id)).isEqualTo(CaseStatus.IN_REVIEW);
        var since = acting.person(MANAGER, () -> reviewing.view(id, read.round(), MANAGER));
        assertThat(since.blocks().getFirst().before()).isEqualTo("Projektet föreslås prioriteras.");
    }

    @Test
    void asksForApprovalOnlyOfTheWordsThatHaveChanged() {
        var id = submitted();
        var read = seen(id);
        acting.person(MANAGER, () -> {
            for (var block : reviewing.view(id, MANAGER).blocks()) {
                review.approvePart(id, read, block.code(), MANAGER);
            }
            review.sendBack(id, read, List.of(BlockCode.B5), "Bara effektlogiken", MANAGER);
        });
        write(id, BlockCode.B5, 0, "Nu tydligt");
        submit(id);
        forget();

        var again = acting.person(MANAGER, () -> reviewing.view(id, MANAGER));

        assertThat(again.asking())
                .extracting(ReviewView.ReviewedBlock::code, it -> it.standing().approval())
                .containsExactly(tuple(BlockCode.B5, ReviewView.Approval.LAPSED));
        assertThat(again.approved())
                .hasSize(6)
                .allSatisfy(it -> assertThat(it.standing().by()).isEqualTo("Namn enhetschef"));
        assertThat(viewOf(id).lastReturn().parts()).containsExactly(BlockCode.B5);
    }

    @Test
    void letsTheOfficerTakeItBackUntilSomebodyHasOpenedIt() {
        var id = submitted();
        acting.person(OFFICER, () -> review.takeBack(id, OFFICER));
        forget();
        assertThat(statusOf(id)).isEqualTo(CaseStatus.UNDER_ASSESSMENT);
        write(id, BlockCode.B1, 1, "Det jag menade");
        submit(id);

        acting.person(MANAGER, () -> review.open(id, MANAGER));
        forget();

        assertRefused(Reason.ALREADY_OPENED, () -> acting.person(OFFICER, () -> review.takeBack(id, OFFICER)));
        assertThat(statusOf(id)).isEqualTo(CaseStatus.IN_REVIEW);
    }

    @Test
    void putsAMistakeRightInANewEditionAndKeepsTheOldOneReadable() {
        var id = approved();
        var first = approvedOf(id);
        assertRefused(Reason.NOTHING_SAID, () -> acting.person(OFFICER, () -> reopening.reopen(id, " ", OFFICER)));
        acting.person(OFFICER, () -> reopening.reopen(id, "Fel årtal", OFFICER));
        forget();
        assertThat(statusOf(id)).isEqualTo(CaseStatus.RETURNED);
        assertThat(viewOf(id).lastReturn().message()).isEqualTo("Fel årtal");
        write(id, BlockCode.B1, 1, "Projektet föreslås prioriteras 2027.");
        submit(id);
        approve(id, MANAGER);
        forget();

        var editions = acting.person(OFFICER, () -> archive.editionsOf(id));
        assertThat(editions)
                .extracting(FrozenEdition::number, FrozenEdition::replaced, FrozenEdition::intact)
                .containsExactly(tuple(2, false, true), tuple(1, true, true));
        assertThat(approvedOf(id).blocks().getFirst().text()).isEqualTo("Projektet föreslås prioriteras 2027.");
        assertThat(acting.person(OFFICER, () -> archive.approvedAs(id, first.hash())))
                .hasValue(first);
    }

    @Test
    void freezesTitleAndUnitOfThoseWhoSign() {
        var id = approved();
        database.sql("update account set title = 'ny titel' where id = 'enhetschef'")
                .update();
        forget();

        assertThat(approvedOf(id).signatories())
                .contains(new ApprovedStatement.Signatory(
                        "Namn enhetschef", "titel enhetschef", "Enheten för samhällsutveckling", ""));
    }

    private Seen seen(CaseFileId id) {
        return acting.person(MANAGER, () -> reviewing.view(id, MANAGER)).seen();
    }

    private void assessedAs(AssessmentProfile profile, MissingPart... missing) {
        when(assessments.profileOf(any())).thenReturn(profile);
        when(assessments.reportOf(any())).thenReturn(new Assessments.Report(profile, List.of(missing)));
    }

    private CaseFileId submitted() {
        var id = cases.underAssessment();
        write(id, BlockCode.B1, 0, "Projektet föreslås prioriteras.");
        judge(id, 0, Judgement.EMPTY.recommending(Recommendation.PRIORITISE));
        submit(id);
        return id;
    }

    private CaseFileId approved() {
        var id = submitted();
        approve(id, MANAGER);
        return id;
    }

    private void write(CaseFileId id, BlockCode block, int seen, String text) {
        acting.person(OFFICER, (Supplier<Integer>) () -> writing.write(id, block, seen, text, false, OFFICER));
    }

    private void judge(CaseFileId id, int seen, Judgement judgement) {
        acting.person(OFFICER, (Supplier<Integer>) () -> writing.judge(id, seen, judgement, OFFICER));
    }

    @Test
    void aStepThatEndedWithAvslutaIsHandedInAsARefusalAlone() {
        assessedAs(Profiles.stopped(Profiles.villages(), 2));
        for (var recommendation : List.of(
                Recommendation.PRIORITISE,
                Recommendation.PRIORITISE_WITH_CONDITIONS,
                Recommendation.REQUEST_SUPPLEMENT)) {
            var id = cases.underAssessment();
            judge(id, 0, Judgement.EMPTY.recommending(recommendation));
            assertRefused(Reason.INCOMPLETE, () -> submit(id));
            assertThat(missing(id)).as("%s", recommendation).contains("statement.missing.stopped");
        }
        var refused = cases.underAssessment();
        write(refused, BlockCode.B1, 0, "Projektet föreslås inte prioriteras.");
        judge(refused, 0, Judgement.EMPTY.recommending(Recommendation.DECLINE));

        submit(refused);

        assertThat(statusOf(refused)).isEqualTo(CaseStatus.IN_REVIEW);
    }

    private List<String> missing(CaseFileId id) {
        return acting.person(OFFICER, () -> reading.view(id)).missing().stream()
                .map(Assessments.MissingPart::messageKey)
                .toList();
    }

    private void submit(CaseFileId id) {
        acting.person(OFFICER, () -> review.submit(id, OFFICER));
    }

    private void approve(CaseFileId id, UserId manager) {
        var seen = seen(id);
        acting.person(manager, () -> review.approve(id, seen, manager));
    }

    private StatementView viewOf(CaseFileId id) {
        return acting.person(OFFICER, () -> reading.view(id));
    }

    private ApprovedStatement approvedOf(CaseFileId id) {
        return acting.person(OFFICER, () -> archive.approvedOf(id)).orElseThrow();
    }

    private CaseStatus statusOf(CaseFileId id) {
        return acting.person(OFFICER, () -> caseFiles.summaryOf(id)).status();
    }

    private void forget() {
        storage.flush();
        storage.clear();
    }

    private static void assertRefused(Reason reason, ThrowingCallable act) {
        assertThatExceptionOfType(StatementRefusal.class).isThrownBy(act).matches(it -> it.reason() == reason);
    }
}
