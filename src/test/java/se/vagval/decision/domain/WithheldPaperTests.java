package se.vagval.decision.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.vagval.TestPeople.DIRECTOR;
import static se.vagval.TestPeople.ELECTED;
import static se.vagval.TestPeople.OFFICER;
import static se.vagval.TestPeople.OTHER_OFFICER;
import static se.vagval.TestPeople.SECRETARY;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vagval.StatementCounter;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseRefusal;
import se.vagval.casefile.ConflictDeclarations;
import se.vagval.casefile.Insight;
import se.vagval.decision.DecisionStorageTest;
import se.vagval.decision.MeetingId;
import se.vagval.decision.Outcome;
import se.vagval.decision.TestDecisions;
import se.vagval.demo.ActingAs;
import se.vagval.document.BookletBinder;
import se.vagval.document.DocumentFormat;
import se.vagval.document.PdfText;
import se.vagval.identity.UserId;

/** Whoever has a conflict of interest makes and reads the papers of a meeting: what they say is decided by the mark alone. */
@DecisionStorageTest
class WithheldPaperTests {

    private static final String NAME = "Det hemliga huset";

    @Autowired
    TestDecisions decisions;

    @Autowired
    ActingAs acting;

    @Autowired
    MeetingPlanning planning;

    @Autowired
    MeetingCalling calling;

    @Autowired
    MeetingPaperReading papers;

    @Autowired
    CommitteeReading reading;

    @Autowired
    MinutesExtracting extracting;

    @Autowired
    DelegatedDeciding delegated;

    @Autowired
    ConflictDeclarations conflicts;

    @Autowired
    BookletBinder binder;

    @Autowired
    EntityManager storage;

    @Autowired
    JdbcClient database;

    @Test
    void aSecretaryWithAConflictSendsTheNoticeWithoutTheNameOfAMarkedCase() {
        var meeting = decisions.meetingIn(620);
        var id = onAgenda(meeting);
        marked(id);
        conflicted(id, SECRETARY);

        acting.person(SECRETARY, () -> calling.send(meeting, SECRETARY));
        forget();

        for (var format : DocumentFormat.values()) {
            assertThat(notice(meeting, format, ELECTED)).doesNotContain(NAME).contains(number(id));
        }
        assertThat(noticePage(meeting, ELECTED)).doesNotContain(NAME).contains("(sekretess)");
    }

    @Test
    void theDraftNamesAMarkedCaseToNobodyAndAClosedOneNotToWhomItIsClosed() {
        var meeting = decisions.meetingIn(621);
        var id = onAgenda(meeting);
        conflicted(id, ELECTED);
        assertThat(noticePage(meeting, ELECTED)).doesNotContain(NAME).contains(number(id));
        assertThat(notice(meeting, DocumentFormat.PDF, ELECTED)).doesNotContain(NAME);
        assertThat(noticePage(meeting, SECRETARY)).contains(NAME);

        marked(id);
        assertThat(noticePage(meeting, ELECTED)).doesNotContain(NAME).contains("(sekretess)");
        assertThat(noticePage(meeting, SECRETARY)).doesNotContain(NAME);
    }

    @Test
    void whatWasSentIsNotShownToWhoeverHasAConflictSinceNorAfterALaterMark() {
        var meeting = decisions.meetingIn(622);
        var id = onAgenda(meeting);
        acting.person(SECRETARY, () -> calling.send(meeting, SECRETARY));
        forget();
        var sent = notice(meeting, DocumentFormat.PDF, ELECTED);
        assertThat(sent).contains(NAME);
        assertThat(acting.person(ELECTED, () -> papers.notice(meeting, ELECTED)).files())
                .hasSize(2);

        conflicted(id, ELECTED);
        assertThat(noticePage(meeting, ELECTED)).doesNotContain(NAME);
        assertThat(notice(meeting, DocumentFormat.PDF, ELECTED)).doesNotContain(NAME);
        assertThat(acting.person(ELECTED, () -> papers.notice(meeting, ELECTED)).files())
                .as("a copy is none of the files")
                .isEmpty();
        assertThat(noticePage(meeting, SECRETARY)).contains(NAME);

        marked(id);
        assertThat(noticePage(meeting, SECRETARY)).doesNotContain(NAME);
        assertThat(notice(meeting, DocumentFormat.PDF, SECRETARY)).doesNotContain(NAME);
    }

    @Test
    void theCoverOfThePacketNamesNoRemovedCaseThatIsClosedOrMarkedSince() throws Exception {
        var meeting = decisions.meetingIn(623);
        var id = onAgenda(meeting);
        decisions.onAgenda(meeting);
        acting.person(SECRETARY, () -> calling.send(meeting, SECRETARY));
        acting.person(SECRETARY, () -> planning.remove(meeting, id, SECRETARY));
        forget();
        assertThat(packet(meeting, ELECTED)).contains("Utgår efter utskicket: " + NAME);

        conflicted(id, ELECTED);
        assertThat(packet(meeting, ELECTED))
                .contains("Utgår efter utskicket: " + number(id))
                .doesNotContain(NAME);

        marked(id);
        assertThat(packet(meeting, SECRETARY)).doesNotContain(NAME);
    }

    /** The application is theirs to read; what others have judged of it is not, wherever it is printed. */
    @Test
    void whoeverIsToJudgeACaseAnewReadsNoneOfItsPapersUntilBothHaveJudged() throws Exception {
        var meeting = decisions.meetingIn(626);
        var id = onAgenda(meeting);
        var other = decisions.onAgenda(meeting);
        forget();
        assertThat(acting.person(OTHER_OFFICER, () -> reading.reading(meeting, 1, OTHER_OFFICER))
                        .isClosed())
                .isFalse();

        blind(id, OTHER_OFFICER);

        var closed = acting.person(OTHER_OFFICER, () -> reading.reading(meeting, 1, OTHER_OFFICER));
        assertThat(closed.isClosed()).isTrue();
        assertThat(closed.item().insight()).isEqualTo(Insight.BLIND);
        assertThat(acting.person(OTHER_OFFICER, () -> reading.reading(meeting, 2, OTHER_OFFICER))
                        .isClosed())
                .isFalse();
        assertThat(packet(meeting, OTHER_OFFICER))
                .contains("eftersom du ska bedöma ärendet på nytt", number(id), number(other))
                .doesNotContain(NAME);
        assertThat(packet(meeting, ELECTED)).contains(NAME);
        blind(id, OFFICER);
        assertThat(acting.person(OFFICER, () -> reading.reading(meeting, 1, OFFICER))
                        .isClosed())
                .as("nobody is blind to a judgement of their own")
                .isFalse();

        database.sql("delete from blind_reader where case_file = :id")
                .param("id", id.value())
                .update();
        assertThat(acting.person(OTHER_OFFICER, () -> reading.reading(meeting, 1, OTHER_OFFICER))
                        .isClosed())
                .isFalse();
    }

    @Test
    void theAgendaNamesNoItemOrChangeThatIsClosedByAConflict() {
        var meeting = decisions.meetingIn(624);
        var id = onAgenda(meeting);
        var moved = decisions.onAgenda(meeting);
        acting.person(SECRETARY, () -> calling.send(meeting, SECRETARY));
        acting.person(SECRETARY, () -> planning.move(meeting, id, 2, SECRETARY));
        acting.person(SECRETARY, () -> planning.remove(meeting, moved, SECRETARY));
        forget();
        marked(id);
        conflicted(id, ELECTED);
        conflicted(moved, ELECTED);

        var agenda = acting.person(ELECTED, () -> reading.agenda(meeting, ELECTED));
        assertThat(agenda.items().toString()).doesNotContain(NAME);
        assertThat(agenda.changes()).hasSize(2).allMatch(it -> it.title().isEmpty());
    }

    @Test
    void theReportOfDelegatedDecisionsIsTheSameWhoeverClosesTheMeeting() {
        var meeting = held();
        var open = delegatedDecision(3);
        var secret = delegatedDecision(4);
        marked(secret);
        conflicted(open, SECRETARY);
        conflicted(secret, SECRETARY);
        acting.person(SECRETARY, () -> planning.close(meeting, SECRETARY));
        forget();

        assertThat(report(meeting, ELECTED))
                .as("the secretary's conflict does not decide what the committee is told")
                .containsSubsequence("§ 3", "Byhuset som arbetsplats", "Bifall", "400 000", "§ 4", number(secret), "–")
                .doesNotContain("Byhuset som arbetsplats, " + number(secret));
        assertThat(report(meeting, SECRETARY)).doesNotContain("Byhuset", "Bifall", "400 000");
    }

    @Test
    void theReportOfDelegatedDecisionsIsClosedWhereACaseIs() {
        var meeting = held();
        var id = delegatedDecision(3);
        assertThat(report(meeting, ELECTED)).contains("Byhuset", "Bifall", "400 000");
        acting.person(SECRETARY, () -> planning.close(meeting, SECRETARY));
        forget();
        conflicted(id, ELECTED);

        var sheet = acting.person(ELECTED, () -> papers.delegationReport(meeting, ELECTED));
        assertThat(sheet.content().blocks().toString()).doesNotContain("Byhuset", "Bifall", "400");
        assertThat(sheet.files()).isEmpty();
        assertThat(report(meeting, ELECTED))
                .doesNotContain("Byhuset", "Bifall", "400 000")
                .contains(number(id), "–");
        assertThat(report(meeting, OFFICER)).contains("Byhuset", "Bifall", "400 000");

        marked(id);
        assertThat(report(meeting, OFFICER)).doesNotContain("Byhuset", "Bifall", "400 000");
    }

    @Test
    void theFileOfAnOlderMeetingIsNotMadeAsItsFirstReaderSeesIt() {
        var meeting = held();
        var id = delegatedDecision(3);
        database.sql("insert into reported_decision (decision, meeting) select d.id, m.id from decision d, meeting m"
                        + " where d.case_file = :id and m.meeting_date = :day")
                .param("id", id.value())
                .param("day", meeting.date())
                .update();
        database.sql("update meeting set status = 'HELD' where meeting_date = :day")
                .param("day", meeting.date())
                .update();
        forget();
        conflicted(id, ELECTED);

        assertThat(report(meeting, ELECTED)).doesNotContain("Byhuset", "Bifall");
        assertThat(report(meeting, OFFICER)).contains("Byhuset", "Bifall", "400 000");
    }

    @Test
    void theExtractIsClosedToASecretaryWithAConflict() {
        var meeting = held();
        var id = decisions.onAgenda(meeting);
        decisions.decided(meeting, 1, id, 5);
        conflicted(id, SECRETARY);

        assertThatExceptionOfType(CaseRefusal.class)
                .isThrownBy(() -> acting.person(SECRETARY, () -> extracting.sheet(meeting, 1, SECRETARY)))
                .matches(it -> it.reason() == CaseRefusal.Reason.CONFLICT_OF_INTEREST);
    }

    @Test
    void theDraftOfTheNoticeCostsTheSameHoweverManyCases() {
        var meeting = decisions.meetingIn(625);
        decisions.onAgenda(meeting);
        forget();
        var one = StatementCounter.during(() -> noticePage(meeting, ELECTED)).size();
        decisions.onAgenda(meeting);
        decisions.onAgenda(meeting);
        forget();

        assertThat(StatementCounter.during(() -> noticePage(meeting, ELECTED))).hasSize(one);
    }

    /** The next meeting is today's, and can be closed. */
    /** A meeting today, to which nothing but the test's own decisions is reported. */
    private MeetingId held() {
        database.sql("insert into reported_decision (decision, meeting) select d.id, m.id from decision d,"
                        + " (select id from meeting order by meeting_date limit 1) m"
                        + " where d.meeting is null and not exists"
                        + " (select from reported_decision r where r.decision = d.id)")
                .update();
        database.sql("update meeting set status = 'HELD'").update();
        database.sql("update meeting set meeting_date = meeting_date - 4000 where meeting_date = :day")
                .param("day", decisions.today())
                .update();
        return decisions.meetingIn(0);
    }

    private CaseFileId delegatedDecision(int paragraph) {
        var id = decisions.withDelegate();
        acting.person(
                DIRECTOR,
                () -> delegated.record(
                        id, decisions.read(id), decisions.minutes(paragraph, Outcome.GRANTED, 400_000L), DIRECTOR));
        forget();
        return id;
    }

    /** With a name of its own, on the agenda of the meeting. */
    private CaseFileId onAgenda(MeetingId meeting) {
        var id = decisions.onAgenda(meeting);
        forget();
        database.sql("update agenda_item set title = :title where case_file = :id")
                .param("title", NAME)
                .param("id", id.value())
                .update();
        return id;
    }

    private void marked(CaseFileId id) {
        database.sql("""
                        update case_file set secrecy_provision = '30 kap. 27 § OSL', secrecy_date = current_date,
                        secrecy_authority = 'Regionen' where id = :id""").param("id", id.value()).update();
        forget();
    }

    private void conflicted(CaseFileId id, UserId person) {
        acting.person(person, () -> conflicts.declareConflict(id, person, "Släkt"));
        forget();
    }

    private void blind(CaseFileId id, UserId person) {
        database.sql("insert into blind_reader (case_file, person) values (:id, :person)")
                .param("id", id.value())
                .param("person", person.value())
                .update();
    }

    private String notice(MeetingId meeting, DocumentFormat format, UserId reader) {
        var file = acting.person(
                reader, () -> papers.noticeFile(meeting, format, reader).get());
        return format == DocumentFormat.PDF ? text(file) : words(file);
    }

    private static String words(byte[] file) {
        try (var word = new XWPFDocument(new ByteArrayInputStream(file));
                var extractor = new XWPFWordExtractor(word)) {
            return extractor.getText();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String noticePage(MeetingId meeting, UserId reader) {
        return acting.person(reader, () -> papers.notice(meeting, reader))
                .content()
                .blocks()
                .toString();
    }

    private String report(MeetingId meeting, UserId reader) {
        return text(acting.person(
                reader,
                () -> papers.delegationReportFile(meeting, DocumentFormat.PDF, reader)
                        .get()));
    }

    private String packet(MeetingId meeting, UserId reader) throws Exception {
        var file = new ByteArrayOutputStream();
        acting.person(reader, () -> binder.bind(reading.packet(meeting, reader), file));
        try (var pdf = Loader.loadPDF(file.toByteArray())) {
            return new PDFTextStripper().getText(pdf).replaceAll("[\\s\\h]+", " ");
        }
    }

    private String number(CaseFileId id) {
        return database.sql("select registry_number from case_file where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    private static String text(byte[] pdf) {
        return PdfText.body(pdf).replaceAll("[\\s\\h]+", " ");
    }

    private void forget() {
        storage.flush();
        storage.clear();
    }
}
