package se.vagval.decision;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;
import static se.vagval.TestPeople.DIRECTOR;
import static se.vagval.TestPeople.MANAGER;
import static se.vagval.TestPeople.OFFICER;
import static se.vagval.TestPeople.SECRETARY;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vagval.TestCases;
import se.vagval.assessment.Assessments;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.LetterWay;
import se.vagval.decision.domain.Addressee;
import se.vagval.decision.domain.AddresseeRole;
import se.vagval.decision.domain.AppealTrack;
import se.vagval.decision.domain.CaseReferring;
import se.vagval.decision.domain.DecisionDispatching;
import se.vagval.decision.domain.DecisionMinutes;
import se.vagval.decision.domain.DecisionRecording;
import se.vagval.decision.domain.DecisionRefusal;
import se.vagval.decision.domain.DelegatedDeciding;
import se.vagval.decision.domain.DispatchSheet;
import se.vagval.decision.domain.MeetingPlanning;
import se.vagval.decision.domain.MinutesExtract;
import se.vagval.decision.domain.MinutesExtracting;
import se.vagval.decision.domain.PaperReviewing;
import se.vagval.decision.domain.ReportWriting;
import se.vagval.demo.ActingAs;
import se.vagval.statement.ApprovedStatement.Signatory;
import se.vagval.statement.BlockCode;
import se.vagval.statement.Judgement;
import se.vagval.statement.Judgement.Condition;
import se.vagval.statement.Profiles;
import se.vagval.statement.domain.ReviewReading;
import se.vagval.statement.domain.StatementReopening;
import se.vagval.statement.domain.StatementReviewing;
import se.vagval.statement.domain.StatementWriting;
import se.vagval.strategy.Recommendation;
import se.vagval.web.Swedish;

/** Cases on their way to a decision, walked there by the real use cases; only the assessment is given. */
@TestComponent
public class TestDecisions {

    public static final String MOTIVATION = "Projektet ligger väl i linje med strategin, 5 § förordningen (2003:596).";

    private final TestCases cases;
    private final Assessments assessments;
    private final StatementWriting writing;
    private final StatementReviewing review;
    private final ReviewReading read;
    private final StatementReopening reopening;
    private final ReportWriting reports;
    private final CaseReferring referral;
    private final MeetingPlanning planning;
    private final PaperReviewing papers;
    private final DecisionRecording recording;
    private final DelegatedDeciding delegated;
    private final MinutesExtracting extracting;
    private final DecisionDispatching dispatching;
    private final ActingAs acting;
    private final JdbcClient database;
    private final Clock clock;

    TestDecisions(
            TestCases cases,
            Assessments assessments,
            StatementWriting writing,
            StatementReviewing review,
            ReviewReading read,
            StatementReopening reopening,
            ReportWriting reports,
            CaseReferring referral,
            MeetingPlanning planning,
            PaperReviewing papers,
            DecisionRecording recording,
            DelegatedDeciding delegated,
            MinutesExtracting extracting,
            DecisionDispatching dispatching,
            ActingAs acting,
            JdbcClient database,
            Clock clock) {
        this.cases = cases;
        this.assessments = assessments;
        this.writing = writing;
        this.review = review;
        this.read = read;
        this.reopening = reopening;
        this.reports = reports;
        this.referral = referral;
        this.planning = planning;
        this.papers = papers;
        this.recording = recording;
        this.delegated = delegated;
        this.extracting = extracting;
        this.dispatching = dispatching;
        this.acting = acting;
        this.database = database;
        this.clock = clock;
    }

    /** The assessment is open, and the statement may be written. */
    public CaseFileId underAssessment() {
        when(assessments.profileOf(any())).thenReturn(Profiles.villages());
        when(assessments.reportOf(any())).thenReturn(new Assessments.Report(Profiles.villages(), List.of()));
        return cases.underAssessment();
    }

    /** The statement is approved; nothing else has been done. */
    public CaseFileId approved() {
        return approved(Judgement.EMPTY.recommending(Recommendation.PRIORITISE));
    }

    /** The statement proposes a grant that these conditions bind. */
    public CaseFileId approvedOn(List<Condition> conditions) {
        var it = Judgement.EMPTY.recommending(Recommendation.PRIORITISE);
        return approved(new Judgement(
                it.recommendation(),
                it.strengths(),
                it.weaknesses(),
                it.risk(),
                it.ambition(),
                it.importance(),
                it.forwardReservation(),
                conditions,
                it.deviation(),
                it.signatories(),
                it.date(),
                it.amount()));
    }

    /** The statement proposes less than was applied for. */
    public CaseFileId approvedForLess() {
        return approvedForLess(List.of());
    }

    /** The same, on conditions. */
    public CaseFileId approvedForLess(List<Condition> conditions) {
        var all = Judgement.EMPTY.recommending(Recommendation.PRIORITISE);
        return approved(new Judgement(
                all.recommendation(),
                all.strengths(),
                all.weaknesses(),
                all.risk(),
                all.ambition(),
                all.importance(),
                all.forwardReservation(),
                conditions,
                all.deviation(),
                all.signatories(),
                all.date(),
                300_000L));
    }

    /** The statement is approved, and names these as its signatories, each with a title that was typed. */
    public CaseFileId approvedNaming(String... names) {
        var it = Judgement.EMPTY.recommending(Recommendation.PRIORITISE);
        return approved(new Judgement(
                it.recommendation(),
                it.strengths(),
                it.weaknesses(),
                it.risk(),
                it.ambition(),
                it.importance(),
                it.forwardReservation(),
                it.conditions(),
                it.deviation(),
                Stream.of(names).map(name -> new Signatory(name, "typad titel")).toList(),
                it.date(),
                it.amount()));
    }

    private CaseFileId approved(Judgement judgement) {
        var id = underAssessment();
        acting.person(OFFICER, (Supplier<Integer>) () ->
                writing.write(id, BlockCode.B1, 0, "Projektet föreslås prioriteras.\n\n- en punkt", false, OFFICER));
        acting.person(OFFICER, (Supplier<Integer>) () -> writing.judge(id, 0, judgement, OFFICER));
        acting.person(OFFICER, () -> review.submit(id, OFFICER));
        acting.person(MANAGER, () -> review.approve(id, read.view(id, MANAGER).seen(), MANAGER));
        return id;
    }

    /** A mistake is to be put right; nothing is proposed until it has been. */
    public void reopened(CaseFileId id) {
        acting.person(OFFICER, () -> reopening.reopen(id, "Fel i beloppet", OFFICER));
    }

    /** A mistake is put right, and the statement is approved in a new edition. */
    public void approvedAnew(CaseFileId id, String opening) {
        acting.person(OFFICER, () -> reopening.reopen(id, "Fel i texten", OFFICER));
        acting.person(OFFICER, (Supplier<Integer>) () -> writing.write(id, BlockCode.B1, 1, opening, false, OFFICER));
        acting.person(OFFICER, () -> review.submit(id, OFFICER));
        acting.person(MANAGER, () -> review.approve(id, read.view(id, MANAGER).seen(), MANAGER));
    }

    /** The statement is approved, the official report complete, and the papers approved by the manager. */
    public CaseFileId ready() {
        return completed(approved());
    }

    /** The report is declared complete, and the papers are approved by the manager. */
    public CaseFileId completed(CaseFileId id) {
        acting.person(
                OFFICER, () -> reports.complete(id, Map.of(), reports.sheet(id).version(), OFFICER));
        approvedPapers(id);
        return id;
    }

    /** The manager approves the papers that have been declared complete. */
    public void approvedPapers(CaseFileId id) {
        acting.person(
                MANAGER, () -> papers.approve(id, papers.sheet(id, MANAGER).edition(), MANAGER));
    }

    /** The report is complete; nobody has approved the papers yet. */
    public CaseFileId complete() {
        var id = approved();
        written(id);
        return id;
    }

    /** The report is declared complete; nobody has approved the papers yet. */
    public void written(CaseFileId id) {
        acting.person(OFFICER, () -> reports.complete(id, Map.of(), -1, OFFICER));
    }

    /** Its number on the agenda. */
    public int numberOf(CaseFileId id) {
        return database.sql("select position from agenda_item where case_file = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    public CaseFileId onAgenda(MeetingId meeting) {
        var id = ready();
        acting.person(OFFICER, () -> referral.propose(id, null, OFFICER));
        acting.person(SECRETARY, () -> planning.add(meeting, id, SECRETARY));
        return id;
    }

    /** Its papers are taken back, approved again and placed at the same meeting. */
    public void exchanged(CaseFileId id, MeetingId meeting) {
        acting.person(SECRETARY, () -> planning.remove(meeting, id, SECRETARY));
        acting.person(OFFICER, () -> referral.withdraw(id, OFFICER));
        acting.person(OFFICER, () -> reports.reopen(id, OFFICER));
        completed(id);
        placed(id, meeting);
    }

    /** Proposed by its officer and placed by the secretary. */
    public void placed(CaseFileId id, MeetingId meeting) {
        acting.person(OFFICER, () -> referral.propose(id, null, OFFICER));
        acting.person(SECRETARY, () -> planning.add(meeting, id, SECRETARY));
    }

    public CaseFileId withDelegate() {
        return withDelegate(ready());
    }

    public CaseFileId withDelegate(CaseFileId id) {
        acting.person(OFFICER, () -> referral.sendToDelegate(id, OFFICER));
        return id;
    }

    /** The committee has granted all that was applied for. */
    public void decided(MeetingId meeting, int number, CaseFileId id, int paragraph) {
        acting.person(
                SECRETARY,
                () -> recording.record(
                        meeting,
                        number,
                        id,
                        read(meeting, number),
                        minutes(paragraph, Outcome.GRANTED, 400_000L),
                        SECRETARY));
    }

    /** What the minutes say of the decision is back in its case. */
    public void attested(MeetingId meeting, int number, CaseFileId id, MinutesExtract.Said said) {
        acting.person(
                SECRETARY,
                () -> extracting.attest(
                        meeting,
                        number,
                        id,
                        extracting.sheet(meeting, number, SECRETARY).decision(),
                        said,
                        SECRETARY));
    }

    /** Letters to these besides the applicant, none of them sent. */
    public void letters(CaseFileId id, String... others) {
        acting.person(OFFICER, () -> {
            var to = new ArrayList<Addressee>();
            to.add(new Addressee("Byalaget i Backen", AddresseeRole.APPLICANT));
            Stream.of(others).map(it -> new Addressee(it, AddresseeRole.NAMED)).forEach(to::add);
            dispatching.make(id, to, AppealTrack.LEGALITY_REVIEW, true, OFFICER);
        });
    }

    /** Every letter there is was sent by e-mail today. */
    public void sent(CaseFileId id) {
        acting.person(
                OFFICER,
                () -> dispatching.sheet(id, OFFICER).letters().stream()
                        .filter(DispatchSheet.Letter::isWaiting)
                        .forEach(it -> dispatching.markSent(id, it.id(), LetterWay.EMAIL, today(), OFFICER)));
    }

    /** A meeting that many days from today; the same one when it is asked for again. */
    public MeetingId meetingIn(int days) {
        var date = today().plusDays(days);
        try {
            return acting.person(
                    SECRETARY, () -> planning.plan(date, LocalTime.of(23, 59), "Regionens hus", true, SECRETARY));
        } catch (DecisionRefusal refusal) {
            if (refusal.reason() != DecisionRefusal.Reason.MEETING_EXISTS) {
                throw refusal;
            }
            return new MeetingId(date);
        }
    }

    /** Today's, and no other is before it: what other tests have left open is held. */
    public MeetingId nextMeeting() {
        database.sql("update meeting set status = 'HELD' where meeting_date < :today")
                .param("today", today())
                .update();
        return meetingIn(0);
    }

    /** The papers that are on the page of whoever records the decision. */
    public UUID read(MeetingId meeting, int number) {
        return acting.person(SECRETARY, () -> recording.sheet(meeting, number, SECRETARY))
                .basis()
                .edition();
    }

    public UUID paperOf(CaseFileId caseFile) {
        return acting.person(MANAGER, () -> papers.sheet(caseFile, MANAGER)).edition();
    }

    public UUID read(CaseFileId caseFile) {
        return acting.person(DIRECTOR, () -> delegated.sheet(caseFile, DIRECTOR))
                .basis()
                .edition();
    }

    /** The papers that were sent last. */
    public UUID edition(CaseFileId caseFile) {
        return database.sql("select id from brief_edition where case_file = ? order by sent_at desc limit 1")
                .param(caseFile.value())
                .query(UUID.class)
                .single();
    }

    /** Papers somebody may have read before the case got those it has now. */
    public UUID earlierEdition(CaseFileId caseFile) {
        var edition = UUID.randomUUID();
        database.sql("""
                        insert into brief_edition (id, case_file, content, report, sent_by, sent_at)
                        select :id, case_file, content, report, sent_by, sent_at - interval '1 day'
                        from brief_edition where case_file = :caseFile limit 1""")
                .param("id", edition)
                .param("caseFile", caseFile.value())
                .update();
        return edition;
    }

    /** The same, with another summary in the report. */
    public UUID earlierEdition(CaseFileId caseFile, String summary) {
        var edition = UUID.randomUUID();
        database.sql("""
                        insert into brief_edition (id, case_file, content, report, sent_by, sent_at)
                        select :id, case_file, content,
                               jsonb_set(report, '{texts,SUMMARY}', to_jsonb(cast(:summary as text))),
                               sent_by, sent_at - interval '1 day'
                        from brief_edition where case_file = :caseFile limit 1""")
                .param("id", edition)
                .param("summary", summary)
                .param("caseFile", caseFile.value())
                .update();
        return edition;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Carried over from the proposal when all is granted. */
    private static List<String> clauses(Outcome outcome, Long amount) {
        return switch (outcome) {
            case GRANTED -> List.of();
            case PARTLY_GRANTED -> List.of("Stödet är högst " + Swedish.amount(amount) + ".");
            case REJECTED, DISMISSED -> List.of("Inget stöd lämnas.");
        };
    }

    public DecisionMinutes minutes(int paragraph, Outcome outcome, Long amount) {
        return new DecisionMinutes(
                today(),
                paragraph,
                outcome,
                amount,
                "Regionala utvecklingsnämnden",
                "Namn handlaggare",
                List.of("Kim Berg"),
                MOTIVATION,
                outcome == Outcome.GRANTED ? "" : "Nämnden gjorde en annan bedömning.",
                clauses(outcome, amount),
                List.of(),
                null);
    }
}
