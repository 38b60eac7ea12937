package se.vagval.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static se.vagval.TestPeople.MANAGER;
import static se.vagval.TestPeople.OFFICER;
import static se.vagval.TestPeople.OTHER_OFFICER;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vagval.TestCases;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.attachment.domain.AttachmentFiling;
import se.vagval.casefile.domain.CaseAssigning;
import se.vagval.casefile.domain.ConflictDeclaring;
import se.vagval.casefile.domain.ConflictLifting;
import se.vagval.decision.domain.CaseReferring;
import se.vagval.decision.domain.ReportSection;
import se.vagval.decision.domain.ReportWriting;
import se.vagval.demo.ActingAs;
import se.vagval.identity.UserId;
import se.vagval.statement.BlockCode;
import se.vagval.statement.Judgement;
import se.vagval.statement.domain.CommentAnswering;
import se.vagval.statement.domain.ReviewReading;
import se.vagval.statement.domain.StatementReviewing;
import se.vagval.statement.domain.StatementWriting;
import se.vagval.statement.domain.ThreadId;
import se.vagval.strategy.Recommendation;

/**
 * One act, one trace, in the person's name. Each row makes a case, lets somebody act, and says which traces that is; the
 * acts that the demo walks are held in {@code trails/demo.csv}.
 */
@DecisionPageTest
class ActTraceTests {

    private static final BlockCode OPTIONAL = BlockCode.optional().getFirst();

    @Autowired
    TestCases cases;

    @Autowired
    TestDecisions decisions;

    @Autowired
    CaseAssigning assigning;

    @Autowired
    ConflictDeclaring conflicts;

    @Autowired
    ConflictLifting lifting;

    @Autowired
    AttachmentFiling filing;

    @Autowired
    StatementWriting writing;

    @Autowired
    StatementReviewing reviewing;

    @Autowired
    CommentAnswering answering;

    @Autowired
    ReviewReading read;

    @Autowired
    ReportWriting reports;

    @Autowired
    CaseReferring referring;

    @Autowired
    ActingAs acting;

    @Autowired
    JdbcClient jdbc;

    /** A case as it stands before, who acts, and the act. */
    private record Row(Supplier<CaseFileId> before, UserId actor, Consumer<CaseFileId> act) {}

    @TestFactory
    Stream<DynamicTest> leavesJustTheTracesOfTheTable() {
        return table().entrySet().stream()
                .map(row -> DynamicTest.dynamicTest(row.getKey(), () -> {
                    var id = row.getValue().before().get();
                    var before = traces(id);
                    acting.person(
                            row.getValue().actor(), () -> row.getValue().act().accept(id));

                    var expected = Stream.of(row.getKey().split(" "))
                            .map(it -> it + " " + row.getValue().actor())
                            .toList();
                    assertThat(traces(id).subList(before.size(), traces(id).size()))
                            .isEqualTo(expected);
                }));
    }

    private Map<String, Row> table() {
        var table = new LinkedHashMap<String, Row>();
        table.put("CaseTaken", row(this::untaken, OFFICER, it -> assigning.take(it, OFFICER)));
        table.put("CaseHandedOver", row(this::free, OFFICER, it -> assigning.handOver(it, OFFICER, OTHER_OFFICER)));
        table.put(
                "ConflictDeclared",
                row(cases::registered, OFFICER, it -> conflicts.declareConflict(it, OFFICER, "Släkt.")));
        table.put(
                "ConflictLifted",
                row(this::conflicted, MANAGER, it -> lifting.lift(it, OFFICER, "Det var fel.", MANAGER)));
        table.put("AttachmentFiled", row(this::free, OFFICER, it -> filing.file(it, OFFICER, "bild.png", picture())));
        table.put("StatementTextSaved", row(decisions::underAssessment, OFFICER, it -> write(it, 0, "En text.")));
        table.put(
                "StatementDraftUsed",
                row(this::written, OFFICER, it -> writing.useDraft(it, BlockCode.B1, 1, OFFICER)));
        table.put(
                "StatementBlockIncluded",
                row(decisions::underAssessment, OFFICER, it -> writing.include(it, OPTIONAL, 0, true, OFFICER)));
        table.put(
                "StatementReturned",
                row(
                        this::submitted,
                        MANAGER,
                        it -> reviewing.sendBack(
                                it, read.view(it, MANAGER).seen(), List.of(BlockCode.B1), "Gör om.", MANAGER)));
        table.put(
                "StatementCommented",
                row(this::submitted, MANAGER, it -> reviewing.comment(it, BlockCode.B1, "Bra.", MANAGER)));
        table.put(
                "StatementCommentAnswered",
                row(
                        this::commented,
                        OFFICER,
                        it -> answering.answer(it, ThreadId.of("1-0"), "Ändrat.", true, OFFICER)));
        table.put("StatementOpened", row(this::submitted, MANAGER, it -> reviewing.open(it, MANAGER)));
        table.put(
                "ReportSaved",
                row(
                        decisions::approved,
                        OFFICER,
                        it -> reports.save(it, Map.of(ReportSection.PROPOSAL, "Bifall."), -1, false, OFFICER)));
        table.put("ReportReopened", row(decisions::complete, OFFICER, it -> reports.reopen(it, OFFICER)));
        table.put("CaseProposed", row(decisions::ready, OFFICER, it -> referring.propose(it, null, OFFICER)));
        return table;
    }

    private static Row row(Supplier<CaseFileId> before, UserId actor, Consumer<CaseFileId> act) {
        return new Row(before, actor, act);
    }

    private CaseFileId untaken() {
        var id = cases.register(TestCases.draft(null));
        cases.declareFree(id, OFFICER);
        return id;
    }

    private CaseFileId free() {
        var id = cases.registered();
        cases.declareFree(id, OFFICER);
        return id;
    }

    private CaseFileId conflicted() {
        var id = cases.registered();
        acting.person(OFFICER, () -> conflicts.declareConflict(id, OFFICER, "Släkt."));
        cases.declareFree(id, MANAGER);
        return id;
    }

    private CaseFileId written() {
        var id = decisions.underAssessment();
        acting.person(OFFICER, () -> write(id, 0, "En text."));
        return id;
    }

    private CaseFileId submitted() {
        var id = written();
        acting.person(OFFICER, () -> {
            writing.judge(id, 0, Judgement.EMPTY.recommending(Recommendation.PRIORITISE), OFFICER);
            reviewing.submit(id, OFFICER);
        });
        return id;
    }

    private CaseFileId commented() {
        var id = submitted();
        acting.person(MANAGER, () -> {
            reviewing.comment(id, BlockCode.B1, "Skriv om.", MANAGER);
            reviewing.sendBack(id, read.view(id, MANAGER).seen(), List.of(BlockCode.B1), "Gör om.", MANAGER);
        });
        return id;
    }

    private static byte[] picture() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void write(CaseFileId id, int seen, String text) {
        writing.write(id, BlockCode.B1, seen, text, false, OFFICER);
    }

    private List<String> traces(CaseFileId id) {
        return jdbc.sql("select act || ' ' || actor from audit_entry where subject = ? order by seq")
                .param(id.value())
                .query(String.class)
                .list();
    }
}
