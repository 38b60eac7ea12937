package se.vagval.decision;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;
import static se.vagval.TestPeople.MANAGER;
import static se.vagval.TestPeople.OFFICER;
import static se.vagval.TestPeople.SECRETARY;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestComponent;
import se.vagval.TestCases;
import se.vagval.assessment.Assessments;
import se.vagval.casefile.CaseFileId;
import se.vagval.decision.domain.CaseReferral;
import se.vagval.decision.domain.DecisionMinutes;
import se.vagval.decision.domain.MeetingPlanning;
import se.vagval.decision.domain.ReportWriting;
import se.vagval.identity.domain.ActingAs;
import se.vagval.statement.BlockCode;
import se.vagval.statement.Judgement;
import se.vagval.statement.Profiles;
import se.vagval.statement.domain.ReviewReading;
import se.vagval.statement.domain.StatementReview;
import se.vagval.statement.domain.StatementWriting;
import se.vagval.strategy.Recommendation;

/** Cases on their way to a decision, walked there by the real use cases; only the assessment is given. */
@TestComponent
public class TestDecisions {

    public static final String MOTIVATION = "Projektet ligger väl i linje med strategin, 5 § förordningen (2003:596).";

    private final TestCases cases;
    private final Assessments assessments;
    private final StatementWriting writing;
    private final StatementReview review;
    private final ReviewReading read;
    private final ReportWriting reports;
    private final CaseReferral referral;
    private final MeetingPlanning planning;
    private final ActingAs acting;
    private final Clock clock;

    TestDecisions(
            TestCases cases,
            Assessments assessments,
            StatementWriting writing,
            StatementReview review,
            ReviewReading read,
            ReportWriting reports,
            CaseReferral referral,
            MeetingPlanning planning,
            ActingAs acting,
            Clock clock) {
        this.cases = cases;
        this.assessments = assessments;
        this.writing = writing;
        this.review = review;
        this.read = read;
        this.reports = reports;
        this.referral = referral;
        this.planning = planning;
        this.acting = acting;
        this.clock = clock;
    }

    /** The statement is approved; nothing else has been done. */
    public CaseFileId approved() {
        when(assessments.profileOf(any())).thenReturn(Profiles.villages());
        when(assessments.reportOf(any())).thenReturn(new Assessments.Report(Profiles.villages(), List.of()));
        var id = cases.underAssessment();
        acting.person(OFFICER, (Supplier<Integer>) () ->
                writing.write(id, BlockCode.B1, 0, "Projektet föreslås prioriteras.\n\n- en punkt", false, OFFICER));
        acting.person(OFFICER, (Supplier<Integer>)
                () -> writing.judge(id, 0, Judgement.EMPTY.recommending(Recommendation.PRIORITISE), OFFICER));
        acting.person(OFFICER, () -> review.submit(id, OFFICER));
        acting.person(MANAGER, () -> review.approve(id, read.view(id, MANAGER).seen(), MANAGER));
        return id;
    }

    /** The statement is approved and the official report complete. */
    public CaseFileId ready() {
        var id = approved();
        acting.person(OFFICER, () -> reports.complete(id, -1, OFFICER));
        return id;
    }

    public CaseFileId onAgenda(MeetingId meeting) {
        var id = ready();
        acting.person(OFFICER, () -> referral.putOnAgenda(id, meeting, OFFICER));
        return id;
    }

    /** Its papers are taken back and sent again to the same meeting. */
    public void exchanged(CaseFileId id, MeetingId meeting) {
        acting.person(OFFICER, () -> referral.takeOffAgenda(id, OFFICER));
        acting.person(OFFICER, () -> referral.putOnAgenda(id, meeting, OFFICER));
    }

    public CaseFileId withDelegate() {
        var id = ready();
        acting.person(OFFICER, () -> referral.sendToDelegate(id, OFFICER));
        return id;
    }

    /** A meeting that many days from today; the same one when it is asked for again. */
    public MeetingId meetingIn(int days) {
        var date = today().plusDays(days);
        try {
            return acting.person(SECRETARY, () -> planning.plan(date, LocalTime.of(9, 0), "Regionens hus", SECRETARY));
        } catch (RuntimeException planned) {
            return new MeetingId(date);
        }
    }

    public LocalDate today() {
        return LocalDate.now(clock);
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
                "");
    }
}
