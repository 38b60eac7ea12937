package se.vagval.demo;

import static se.vagval.TestPeople.DIRECTOR;
import static se.vagval.TestPeople.MANAGER;
import static se.vagval.TestPeople.OFFICER;
import static se.vagval.TestPeople.REGISTRAR;
import static se.vagval.TestPeople.SECRETARY;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vagval.TestCases;
import se.vagval.TestDay;
import se.vagval.TestPeople;
import se.vagval.calibration.domain.MeetingNoting;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.LetterWay;
import se.vagval.casefile.SecrecyMark;
import se.vagval.casefile.domain.ConflictDeclaring;
import se.vagval.casefile.domain.SecrecyMarking;
import se.vagval.casefile.domain.SupplementRequest.Question;
import se.vagval.casefile.domain.SupplementRequest.Wanted;
import se.vagval.casefile.domain.Supplementing;
import se.vagval.decision.MeetingId;
import se.vagval.decision.Outcome;
import se.vagval.decision.domain.Addressee;
import se.vagval.decision.domain.AddresseeRole;
import se.vagval.decision.domain.AppealTrack;
import se.vagval.decision.domain.DecisionDispatching;
import se.vagval.decision.domain.DecisionMinutes;
import se.vagval.decision.domain.DecisionRecording;
import se.vagval.decision.domain.PartyCommunicating;
import se.vagval.decision.domain.PartyCommunication;
import se.vagval.identity.UserId;
import se.vagval.intake.ReceivedFileId;
import se.vagval.intake.domain.FileReceiving;
import se.vagval.intake.domain.FileRegistering;
import se.vagval.statement.BlockCode;
import se.vagval.statement.domain.ReviewReading;
import se.vagval.statement.domain.StatementReviewing;
import se.vagval.statement.domain.StatementWriting;

/** Cases of the living example once more, each in a stage that the example has no case in, and the pages that are open there. */
@TestComponent
public class FurtherStages {

    private static final SecrecyMark SECRET = new SecrecyMark("OSL 30:23", TestDay.today(), "direktor");

    private final ObjectProvider<DemoFiles> files;
    private final ObjectProvider<DemoAssessing> assessing;
    private final ObjectProvider<DemoStatements> statements;
    private final FileReceiving intake;
    private final FileRegistering registration;
    private final ConflictDeclaring conflicts;
    private final Supplementing supplementing;
    private final SecrecyMarking marking;
    private final StatementWriting writing;
    private final StatementReviewing review;
    private final ReviewReading read;
    private final PartyCommunicating communicating;
    private final MeetingNoting meetings;
    private final ObjectProvider<DemoDecisions> demo;
    private final DecisionRecording recording;
    private final DecisionDispatching dispatching;
    private final CaseFiles caseFiles;
    private final TestCases cases;
    private final ActingAs acting;
    private final JdbcClient jdbc;

    FurtherStages(
            ObjectProvider<DemoFiles> files,
            ObjectProvider<DemoAssessing> assessing,
            ObjectProvider<DemoStatements> statements,
            FileReceiving intake,
            FileRegistering registration,
            ConflictDeclaring conflicts,
            Supplementing supplementing,
            SecrecyMarking marking,
            StatementWriting writing,
            StatementReviewing review,
            ReviewReading read,
            PartyCommunicating communicating,
            MeetingNoting meetings,
            ObjectProvider<DemoDecisions> demo,
            DecisionRecording recording,
            DecisionDispatching dispatching,
            CaseFiles caseFiles,
            TestCases cases,
            ActingAs acting,
            JdbcClient jdbc) {
        this.files = files;
        this.assessing = assessing;
        this.statements = statements;
        this.intake = intake;
        this.registration = registration;
        this.conflicts = conflicts;
        this.supplementing = supplementing;
        this.marking = marking;
        this.writing = writing;
        this.review = review;
        this.read = read;
        this.communicating = communicating;
        this.meetings = meetings;
        this.demo = demo;
        this.recording = recording;
        this.dispatching = dispatching;
        this.caseFiles = caseFiles;
        this.cases = cases;
        this.acting = acting;
        this.jdbc = jdbc;
    }

    /** A page and who has it open. */
    public record Door(UserId reader, String address) {}

    /** Whoever is to judge or decide in the example's own cases has no conflict there. */
    public void everybodyIsFree() {
        var ids = jdbc.sql("select id from case_file c where status <> 'REGISTERED'")
                .query((row, number) -> CaseFileId.of(row.getString(1)))
                .list();
        for (var id : ids) {
            var said = jdbc.sql("select person from conflict_declaration where case_file = ?")
                    .param(id.value())
                    .query(String.class)
                    .list();
            Stream.of(MANAGER, TestPeople.OTHER_MANAGER, SECRETARY, DIRECTOR)
                    .filter(it -> !said.contains(it.value()))
                    .forEach(it -> declareFree(id, it));
        }
    }

    public List<Door> doors() {
        return Stream.of(letters(), reviews(), decisions(), others())
                .flatMap(List::stream)
                .toList();
    }

    private List<Door> letters() {
        var against = approved("PUB-2");
        return List.of(
                new Door(OFFICER, written().address("komplettering")),
                new Door(OFFICER, sent().address("komplettering")),
                new Door(OFFICER, against.address("kommunicering")),
                new Door(OFFICER, told(false).address("kommunicering")),
                new Door(OFFICER, told(true).address("kommunicering")));
    }

    private List<Door> reviews() {
        var inReview = inReview();
        var returned = returned();
        return List.of(
                new Door(MANAGER, inReview.address("utlatande/granskning")),
                new Door(OFFICER, returned.address("utlatande")),
                new Door(OFFICER, returned.address("bedomning/rus-sakring/1/stoppunkt")));
    }

    private List<Door> decisions() {
        var approved = approved("FLEX-0");
        var decided = decided();
        var item = "/sammantraden/" + TestDay.today() + "/beslut/2";
        return List.of(
                new Door(OFFICER, approved.address("beslut/tjansteskrivelse")),
                new Door(OFFICER, approved.address("beslut/sammanfattning")),
                new Door(OFFICER, approved.address("utlatande")),
                new Door(OFFICER, approved.address("utlatande/ny-utgava")),
                new Door(SECRETARY, item + "/rattelse"),
                new Door(SECRETARY, item + "/protokollsutdrag"),
                new Door(OFFICER, decided.address("beslut/expediering")));
    }

    private List<Door> others() {
        var conflicted = cases.inFormalCheck();
        declareFree(conflicted, MANAGER);
        acting.person(REGISTRAR, () -> conflicts.declareConflict(conflicted, REGISTRAR, "Delägare"));
        return List.of(
                new Door(MANAGER, conflicted.address("jav/provning")),
                new Door(OFFICER, "/arenden/flera?arende=" + conflicted),
                new Door(REGISTRAR, faultless()),
                new Door(UserId.of("arkivarie"), closed().address("arkivering")),
                new Door(MANAGER, secret().address("sekretess/insyn")),
                new Door(OFFICER, brought()));
    }

    private CaseFileId written() {
        var id = cases.inFormalCheck();
        acting.person(
                OFFICER,
                () -> supplementing.request(
                        id,
                        OFFICER,
                        new Wanted(
                                List.of(Question.of("Skicka intyget.")),
                                "Byalaget i Backen",
                                TestDay.today().plusDays(20),
                                "Ansökan kan avslås.")));
        return id;
    }

    private CaseFileId sent() {
        var id = written();
        acting.person(OFFICER, () -> supplementing.sent(id, OFFICER, LetterWay.EMAIL, TestDay.today()));
        return id;
    }

    private CaseFileId submitted(String name) {
        var said = files.getObject().assessmentOf(name).orElseThrow();
        var fresh = TestCases.freshNumber();
        var received = receive(name, it -> it.replace(said.registryNumber(), fresh));
        var id = acting.person(REGISTRAR, () -> registration.register(received, TestPeople.UNIT, OFFICER, REGISTRAR));
        declareFree(id, OFFICER);
        declareFree(id, MANAGER);
        acting.person(OFFICER, () -> {
            assessing.getObject().check(id, said, OFFICER);
            assessing.getObject().assess(id, said, OFFICER);
        });
        statements.getObject().submit(id, Objects.requireNonNull(said.judgement()), OFFICER);
        return id;
    }

    private ReceivedFileId receive(String name, UnaryOperator<String> changed) {
        var file = files.getObject().cases().stream()
                .filter(it -> it.name().equals(name + ".yaml"))
                .findFirst()
                .orElseThrow();
        var bytes =
                changed.apply(new String(file.bytes(), StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
        return acting.person(REGISTRAR, () -> intake.receive(file.name(), bytes, "Brev", REGISTRAR));
    }

    private CaseFileId inReview() {
        var id = submitted("FLEX-0");
        acting.person(MANAGER, () -> review.open(id, MANAGER));
        acting.person(MANAGER, () -> review.comment(id, BlockCode.B1, "Skriv kortare.", MANAGER));
        return id;
    }

    private CaseFileId returned() {
        var id = inReview();
        acting.person(
                MANAGER,
                () -> review.sendBack(
                        id, read.view(id, MANAGER).seen(), List.of(BlockCode.B1), "Skriv om inledningen.", MANAGER));
        acting.person(
                OFFICER, () -> writing.write(id, BlockCode.B1, 0, "Projektet föreslås prioriteras.", false, OFFICER));
        return id;
    }

    private CaseFileId approved(String name) {
        var id = submitted(name);
        statements.getObject().approve(id, MANAGER);
        return id;
    }

    private CaseFileId told(boolean sent) {
        var id = approved("PUB-2");
        var told = new PartyCommunication.Told(
                "Byalaget i Backen",
                "Avslå ansökan.",
                List.of("Målen är inte mätbara."),
                TestDay.today().plusDays(20));
        acting.person(OFFICER, () -> {
            communicating.write(id, told, OFFICER);
            if (sent) {
                communicating.sent(id, LetterWay.MAIL, TestDay.today(), OFFICER);
            }
        });
        return id;
    }

    private String faultless() {
        var number = files.getObject().assessmentOf("FLEX-0").orElseThrow().registryNumber();
        return "/arenden/import/" + receive("FLEX-0", it -> it.replace(number, TestCases.freshNumber()));
    }

    private CaseFileId closed() {
        var id = cases.inFormalCheck();
        jdbc.sql("update case_file set status = 'CLOSED' where id = ?")
                .param(id.value())
                .update();
        return id;
    }

    /** At today's meeting of the example, beside the case that waits for its decision there. */
    private CaseFileId decided() {
        var id = approved("FLEX-0");
        demo.getObject().toCommittee(id, TestDay.today(), OFFICER, MANAGER);
        var meeting = new MeetingId(TestDay.today());
        acting.person(SECRETARY, () -> {
            var basis = recording.sheet(meeting, 2, SECRETARY).basis();
            var minutes = new DecisionMinutes(
                    TestDay.today(),
                    7,
                    Outcome.GRANTED,
                    basis.brief().appliedAmount(),
                    "Regionala utvecklingsnämnden",
                    "Namn handlaggare",
                    List.of("Kim Berg"),
                    "Projektet ligger väl i linje med strategin.",
                    "",
                    basis.clauses(),
                    basis.brief().conditions(),
                    null);
            recording.record(meeting, 2, id, basis.edition(), minutes, SECRETARY);
        });
        acting.person(OFFICER, () -> {
            var applicant = new Addressee(caseFiles.summaryOf(id).applicant(), AddresseeRole.APPLICANT);
            var other = new Addressee("Bräcke kommun", AddresseeRole.NAMED);
            dispatching.make(id, List.of(applicant, other), AppealTrack.LEGALITY_REVIEW, true, OFFICER);
        });
        return id;
    }

    private CaseFileId secret() {
        var id = cases.inFormalCheck();
        declareFree(id, MANAGER);
        var seen = acting.person(OFFICER, () -> marking.standing(id, OFFICER)).version();
        acting.person(OFFICER, () -> marking.mark(id, OFFICER, SECRET, seen));
        return id;
    }

    private String brought() {
        var id = cases.underAssessment();
        return acting.person(OFFICER, () -> {
            var meeting = meetings.plan("Bedömning i gränsfall", TestDay.today(), OFFICER);
            meetings.bring(meeting, id, OFFICER);
            return "/handlaggarmoten/" + meeting + "/arenden/" + id;
        });
    }

    private void declareFree(CaseFileId id, UserId person) {
        acting.person(person, () -> conflicts.declareFree(id, person));
    }
}
