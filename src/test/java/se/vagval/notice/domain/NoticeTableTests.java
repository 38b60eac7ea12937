package se.vagval.notice.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.vagval.TestPeople.MANAGER;
import static se.vagval.TestPeople.OFFICER;
import static se.vagval.TestPeople.OTHER_OFFICER;
import static se.vagval.TestPeople.REGISTRAR;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import se.vagval.PortalTest;
import se.vagval.TestCases;
import se.vagval.TestDay;
import se.vagval.assessment.Assessments;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.LetterWay;
import se.vagval.casefile.domain.CaseAssigning;
import se.vagval.casefile.domain.Reply;
import se.vagval.casefile.domain.SupplementRequest.Question;
import se.vagval.casefile.domain.SupplementRequest.Wanted;
import se.vagval.casefile.domain.Supplementing;
import se.vagval.decision.TestDecisions;
import se.vagval.decision.domain.CaseReferring;
import se.vagval.decision.domain.ReportWriting;
import se.vagval.demo.ActingAs;
import se.vagval.statement.BlockCode;
import se.vagval.statement.Judgement;
import se.vagval.statement.domain.CommentAnswering;
import se.vagval.statement.domain.ReviewReading;
import se.vagval.statement.domain.StatementReviewing;
import se.vagval.statement.domain.StatementWriting;
import se.vagval.statement.domain.ThreadId;
import se.vagval.strategy.Recommendation;

/** Who is told at each act of a case, as the case walks: those whom it concerns, and nobody besides. */
@PortalTest
@MockitoBean(types = Assessments.class)
class NoticeTableTests {

    @Autowired
    TestDecisions decisions;

    @Autowired
    TestCases cases;

    @Autowired
    CaseAssigning assigning;

    @Autowired
    Supplementing supplementing;

    @Autowired
    StatementWriting writing;

    @Autowired
    StatementReviewing review;

    @Autowired
    ReviewReading read;

    @Autowired
    CommentAnswering answering;

    @Autowired
    ReportWriting reports;

    @Autowired
    CaseReferring referring;

    @Autowired
    ActingAs acting;

    @Autowired
    JdbcClient jdbc;

    private final List<String> told = new ArrayList<>();

    @Test
    void theStatementTellsOfficerAndManagerInTurn() {
        var id = decisions.underAssessment();
        tells(id, "REGISTERED handlaggare");
        acting.person(OFFICER, () -> {
            writing.write(id, BlockCode.B1, 0, "Projektet föreslås prioriteras.", false, OFFICER);
            writing.judge(id, 0, Judgement.EMPTY.recommending(Recommendation.PRIORITISE), OFFICER);
        });
        tells(id);
        acting.person(OFFICER, () -> review.submit(id, OFFICER));
        tells(id, "SUBMITTED enhetschef");
        acting.person(MANAGER, () -> review.comment(id, BlockCode.B1, "Säg varför.", MANAGER));
        tells(id, "COMMENTED handlaggare");
        acting.person(
                MANAGER,
                () -> review.sendBack(id, read.view(id, MANAGER).seen(), List.of(), "Se kommentaren", MANAGER));
        tells(id, "RETURNED handlaggare");
        acting.person(OFFICER, () -> answering.answer(id, new ThreadId(1, 0), "Nu står det.", true, OFFICER));
        tells(id, "COMMENT_ANSWERED enhetschef");
        acting.person(OFFICER, () -> review.submit(id, OFFICER));
        tells(id, "SUBMITTED enhetschef");
        acting.person(MANAGER, () -> review.approve(id, read.view(id, MANAGER).seen(), MANAGER));
        tells(id, "APPROVED handlaggare");
    }

    @Test
    void thePapersTellManagerOfficerSecretaryAndDirector() {
        var id = decisions.approved();
        tellsSomething(id);
        acting.person(
                OFFICER, () -> reports.complete(id, Map.of(), reports.sheet(id).version(), OFFICER));
        tells(id, "PAPERS_COMPLETED enhetschef");
        decisions.approvedPapers(id);
        tells(id, "PAPERS_APPROVED handlaggare");
        var meeting = decisions.meetingIn(0);
        decisions.placed(id, meeting);
        tells(id, "PROPOSED namndsekreterare");
        var number = jdbc.sql("select position from agenda_item where case_file = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
        decisions.decided(meeting, number, id, 8100 + number);
        tells(id, "DECIDED handlaggare");

        var delegated = decisions.ready();
        tellsSomething(delegated);
        acting.person(OFFICER, () -> referring.sendToDelegate(delegated, OFFICER));
        tells(delegated, "DELEGATED direktor");
    }

    @Test
    void theAnswerToASupplementTellsTheOfficerAndAHandoverBothOfThem() {
        var id = cases.inFormalCheck();
        cases.declareFree(id, MANAGER);
        tells(id, "REGISTERED handlaggare");
        acting.person(OFFICER, () -> {
            supplementing.request(
                    id,
                    OFFICER,
                    new Wanted(
                            List.of(Question.of("Skicka intyget.")),
                            "Byalaget",
                            TestDay.today().plusDays(20),
                            "Ansökan kan avslås."));
            supplementing.sent(id, OFFICER, LetterWay.EMAIL, TestDay.today());
        });
        tells(id);
        acting.person(
                REGISTRAR,
                () -> supplementing.answered(id, REGISTRAR, new Reply(List.of(), "Intyget bifogas."), TestDay.today()));
        tells(id, "SUPPLEMENT_ANSWERED handlaggare");
        acting.person(MANAGER, () -> assigning.handOver(id, MANAGER, OTHER_OFFICER));
        tells(id, "ASSIGNED handlaggare2", "HANDED_ON handlaggare");
    }

    /** What is new since it was asked last. */
    private void tells(CaseFileId id, String... expected) {
        var all = all(id);
        told.forEach(all::remove);
        assertThat(all).containsExactlyInAnyOrder(expected);
        told.addAll(all);
    }

    private void tellsSomething(CaseFileId id) {
        told.clear();
        told.addAll(all(id));
        assertThat(told).isNotEmpty();
    }

    /** Managers that other tests have appointed in the same unit bear their test's own number, and are left out. */
    private List<String> all(CaseFileId id) {
        return new ArrayList<>(jdbc.sql("select kind || ' ' || recipient from notice where case_file = ?"
                        + " and recipient !~ '-[0-9a-f]{8}-'")
                .param(id.value())
                .query(String.class)
                .list());
    }
}
