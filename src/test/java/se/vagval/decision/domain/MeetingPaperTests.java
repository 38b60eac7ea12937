package se.vagval.decision.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;
import static se.vagval.TestPeople.DIRECTOR;
import static se.vagval.TestPeople.ELECTED;
import static se.vagval.TestPeople.MANAGER;
import static se.vagval.TestPeople.OFFICER;
import static se.vagval.TestPeople.OTHER_OFFICER;
import static se.vagval.TestPeople.SECRETARY;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vagval.casefile.CaseFileId;
import se.vagval.decision.DecisionStorageTest;
import se.vagval.decision.Decisions;
import se.vagval.decision.MeetingId;
import se.vagval.decision.Outcome;
import se.vagval.decision.TestDecisions;
import se.vagval.decision.domain.DecisionRefusal.Reason;
import se.vagval.demo.ActingAs;
import se.vagval.document.BookletBinder;
import se.vagval.document.DocumentFormat;
import se.vagval.document.PdfText;
import se.vagval.identity.Role;
import se.vagval.identity.domain.DeputyAppointing;

/** The papers of a meeting: its notice, the pages of its packet, and the report of what the delegate has decided. */
@DecisionStorageTest
class MeetingPaperTests {

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
    CaseReferring referral;

    @Autowired
    ReportWriting reports;

    @Autowired
    PaperReviewing reviewing;

    @Autowired
    DelegatedDeciding delegated;

    @Autowired
    BookletBinder binder;

    @Autowired
    DeputyAppointing deputies;

    @Autowired
    Decisions directory;

    @Autowired
    EntityManager storage;

    @Autowired
    JdbcClient database;

    @Test
    void callsTheMembersToWhatIsToBeDecidedWithThePagesOfThePapers() {
        var meeting = decisions.meetingIn(40);
        decisions.onAgenda(meeting);
        decisions.onAgenda(meeting);
        call(meeting);

        var notice = noticeOf(meeting);
        assertThat(notice)
                .containsSubsequence(
                        "Kallelse och föredragningslista",
                        "kallas till sammanträde",
                        "kl. 23.59",
                        "Regionens hus",
                        "Kallade",
                        "Namn fortroendevald, titel fortroendevald",
                        "Föredragningslista",
                        "1",
                        "Byhuset som arbetsplats",
                        "Sammanfattning, sidan 1",
                        "Tjänsteskrivelse, sidorna 2–",
                        "2",
                        "Sammanfattning, sidan",
                        "Kallelsen är utfärdad av",
                        "Namn namndsekreterare");
    }

    @Test
    void hasNoColumnForPagesBeforeTheNoticeHasGivenThem() throws Exception {
        var meeting = decisions.meetingIn(686);
        decisions.onAgenda(meeting);
        assertThat(packetOf(meeting)).contains("Föredragningslista").doesNotContain("Handlingar med");

        call(meeting);
        forget();

        assertThat(packetOf(meeting)).contains("Handlingar med");
    }

    @Test
    void aDeputySaysInWhosePlaceSheCalls() {
        var meeting = decisions.meetingIn(685);
        decisions.onAgenda(meeting);
        acting.person(
                SECRETARY,
                () -> deputies.appoint(
                        Role.COMMITTEE_SECRETARY, OTHER_OFFICER, decisions.today(), decisions.today(), SECRETARY));
        forget();

        acting.person(OTHER_OFFICER, () -> calling.send(meeting, OTHER_OFFICER));

        assertThat(noticeOf(meeting))
                .containsSubsequence(
                        "Kallelsen är utfärdad av", "Namn handlaggare2", "stället för", "Namn namndsekreterare");
    }

    @Test
    void sendsOneNoticeAndNoneToAnEmptyTable() {
        var meeting = decisions.meetingIn(41);
        assertRefused(Reason.AGENDA_EMPTY, () -> call(meeting));
        decisions.onAgenda(meeting);
        call(meeting);
        var first = acting.person(
                ELECTED,
                () -> papers.noticeFile(meeting, DocumentFormat.PDF, ELECTED).get());
        assertRefused(Reason.NOTICE_SENT, () -> call(meeting));

        decisions.onAgenda(meeting);
        forget();
        assertThat(acting.person(
                        ELECTED,
                        () -> papers.noticeFile(meeting, DocumentFormat.PDF, ELECTED)
                                .get()))
                .as("what was sent stays what was sent")
                .isEqualTo(first);
        assertThat(catchThrowable(() ->
                        database.sql("update meeting_notice set name = 'x'").update()))
                .hasMessageContaining("never change");
    }

    @Test
    void closesTheAgendaToOfficersAndMarksEveryChangeFromTheNoticeOn() {
        var meeting = decisions.meetingIn(42);
        var id = decisions.onAgenda(meeting);
        call(meeting);

        assertRefused(Reason.AGENDA_CLOSED, () -> acting.person(OFFICER, () -> referral.withdraw(id, OFFICER)));
        var late = decisions.onAgenda(meeting);
        forget();
        assertThat(acting.person(ELECTED, () -> reading.agenda(meeting, ELECTED))
                        .isChanged(late))
                .isTrue();
    }

    @Test
    void keepsThePageNumbersWhenAPaperIsExchangedAndMarksThePaper() throws Exception {
        var meeting = decisions.meetingIn(43);
        var one = decisions.onAgenda(meeting);
        decisions.onAgenda(meeting);
        assertThat(packetOf(meeting))
                .as("nothing is numbered before it is sent out")
                .doesNotContain("Sida 1 ·");
        call(meeting);
        var before = packetOf(meeting);
        var last = lastNumber(before);
        assertThat(before).contains("Sida 1 · Ärende 1 (").doesNotContain("Ändrat sedan utskicket");

        exchange(meeting, one, "En helt ny sammanfattning av ärendet.");

        var after = packetOf(meeting);
        assertThat(numberOf(meeting, one)).as("it comes last on the agenda").isEqualTo(2);
        assertThat(after)
                .as("where the old one stood, in front of the other case")
                .containsSubsequence(
                        "Tjänsteskrivelse, sidorna 2a:1",
                        "Ändrat sedan utskicket",
                        "Sida 1 · Ärende 2 (",
                        "Sida 2a:1 · Ändrat sedan utskicket",
                        "Sida " + firstNumberOf(before, 2) + " · Ärende 1 (");
        assertThat(lastNumber(after)).isEqualTo(last);
        assertThat(after).doesNotContain("Sida 1a");
    }

    @Test
    void tellsTheSecondNewEditionFromTheFirst() throws Exception {
        var meeting = decisions.meetingIn(47);
        var sent = decisions.onAgenda(meeting);
        call(meeting);
        var late = decisions.onAgenda(meeting);
        exchange(meeting, sent, "En första ny sammanfattning.");
        exchange(meeting, late, "En första ny sammanfattning.");
        assertThat(packetOf(meeting)).contains("Sida 2a:1 · ", "Sida T1a:2 · ").doesNotContain("Sida 2b", "Sida T1b");

        exchange(meeting, sent, "En andra ny sammanfattning.");
        exchange(meeting, late, "En andra ny sammanfattning.");

        assertThat(packetOf(meeting))
                .as("nobody at the table holds two papers with the same number")
                .contains("Sida 2b:1 · Ändrat sedan utskicket", "Sida T1b:2 · ", "sidorna 2b:1–2b:")
                .doesNotContain("Sida 2a:", "Sida T1a:");
    }

    @Test
    void takesANewFileWithTheSameTextForTheSamePaper() throws Exception {
        var meeting = decisions.meetingIn(46);
        var id = decisions.onAgenda(meeting);
        call(meeting);
        var before = packetOf(meeting);

        decisions.exchanged(id, meeting);
        forget();

        assertThat(packetOf(meeting)).contains("Sida 2 · ").doesNotContain("Ändrat sedan utskicket", "Sida 2a:");
        assertThat(lastNumber(packetOf(meeting))).isEqualTo(lastNumber(before));
    }

    @Test
    void givesALateCasePagesOfItsOwnAndSaysWhatHasBeenTakenOff() throws Exception {
        var meeting = decisions.meetingIn(44);
        var one = decisions.onAgenda(meeting);
        decisions.onAgenda(meeting);
        call(meeting);
        var before = packetOf(meeting);
        acting.person(SECRETARY, () -> planning.remove(meeting, one, SECRETARY));
        decisions.onAgenda(meeting);
        decisions.onAgenda(meeting);
        forget();

        var after = packetOf(meeting);
        assertThat(after)
                .containsSubsequence("sidan T1:1", "Tillagt sedan utskicket", "sidan T2:1", "Utgår efter utskicket")
                .contains("Sida " + firstNumberOf(before, 2) + " · Ärende 1 (", "Sida T1:1 · ", "Sida T2:2 · ")
                .doesNotContain("Sida 1 ·");
    }

    @Test
    void keepsAMarkedCasesNameOutOfTheNotice() {
        var meeting = decisions.meetingIn(45);
        var id = decisions.onAgenda(meeting);
        forget();
        database.sql("""
                        update case_file set secrecy_provision = '30 kap. 27 § OSL', secrecy_date = current_date,
                        secrecy_authority = 'Regionen' where id = :id""").param("id", id.value()).update();
        forget();
        call(meeting);

        assertThat(noticeOf(meeting)).contains("RUN/", "(sekretess)").doesNotContain("Byhuset");
    }

    @Test
    void makesTheReportOfDelegatedDecisionsAPaperWhenTheMeetingIsClosed() {
        database.sql("update meeting set status = 'HELD'").update();
        database.sql("update meeting set meeting_date = meeting_date - 4000 where meeting_date = :day")
                .param("day", decisions.today())
                .update();
        var meeting = decisions.meetingIn(0);
        var id = decisions.withDelegate();
        acting.person(
                DIRECTOR,
                () -> delegated.record(
                        id, decisions.read(id), decisions.minutes(3, Outcome.GRANTED, 400_000L), DIRECTOR));
        forget();
        assertThat(acting.person(ELECTED, () -> papers.delegationReport(meeting, ELECTED))
                        .isFinal())
                .isFalse();

        acting.person(SECRETARY, () -> planning.close(meeting, SECRETARY));
        forget();

        var sheet = acting.person(ELECTED, () -> papers.delegationReport(meeting, ELECTED));
        assertThat(sheet.isFinal()).isTrue();
        assertThat(sheet.files()).hasSize(2);
        assertThat(text(acting.person(
                        ELECTED,
                        () -> papers.delegationReportFile(meeting, DocumentFormat.PDF, ELECTED)
                                .get())))
                .contains("Anmälan av delegationsbeslut", "§ 3", "Byhuset som arbetsplats", "Bifall", "400 000");
        var next = decisions.meetingIn(33);
        assertThat(acting.person(ELECTED, () -> papers.delegationReport(next, ELECTED))
                        .content()
                        .blocks()
                        .toString())
                .as("reported once")
                .contains("Inga delegationsbeslut");
    }

    /** The report is written anew, approved, and the case placed again at the same meeting. */
    private void exchange(MeetingId meeting, CaseFileId id, String summary) {
        acting.person(SECRETARY, () -> planning.remove(meeting, id, SECRETARY));
        acting.person(OFFICER, () -> referral.withdraw(id, OFFICER));
        acting.person(OFFICER, () -> {
            reports.reopen(id, OFFICER);
            var texts = Map.of(ReportSection.SUMMARY, summary);
            reports.complete(id, texts, reports.sheet(id).version(), OFFICER);
        });
        acting.person(
                MANAGER,
                () -> reviewing.approve(id, reviewing.sheet(id, MANAGER).edition(), MANAGER));
        decisions.placed(id, meeting);
        forget();
    }

    private void call(MeetingId meeting) {
        acting.person(SECRETARY, () -> calling.send(meeting, SECRETARY));
        forget();
    }

    private String noticeOf(MeetingId meeting) {
        return text(acting.person(
                ELECTED,
                () -> papers.noticeFile(meeting, DocumentFormat.PDF, ELECTED).get()));
    }

    private String packetOf(MeetingId meeting) throws Exception {
        var file = new ByteArrayOutputStream();
        acting.person(ELECTED, () -> binder.bind(reading.packet(meeting, ELECTED), file));
        try (var pdf = Loader.loadPDF(file.toByteArray())) {
            return new PDFTextStripper().getText(pdf).replaceAll("[\\s\\h]+", " ");
        }
    }

    /** The page on which the papers of an item begin. */
    private static String firstNumberOf(String packet, int item) {
        var before = packet.indexOf(" · Ärende " + item + " (");
        return packet.substring(packet.lastIndexOf(' ', before - 1) + 1, before);
    }

    private static int lastNumber(String packet) {
        return Pattern.compile("Sida (\\d+) ·")
                .matcher(packet)
                .results()
                .mapToInt(it -> Integer.parseInt(it.group(1)))
                .max()
                .orElseThrow();
    }

    private int numberOf(MeetingId meeting, CaseFileId id) {
        return acting.person(SECRETARY, () -> directory.agendaOf(meeting)).stream()
                .filter(it -> it.caseFile().equals(id))
                .findFirst()
                .orElseThrow()
                .number();
    }

    private static String text(byte[] pdf) {
        return PdfText.body(pdf).replaceAll("[\\s\\h]+", " ");
    }

    private void forget() {
        storage.flush();
        storage.clear();
    }

    private static void assertRefused(Reason reason, ThrowingCallable act) {
        assertThatExceptionOfType(DecisionRefusal.class).isThrownBy(act).matches(it -> it.reason() == reason);
    }
}
