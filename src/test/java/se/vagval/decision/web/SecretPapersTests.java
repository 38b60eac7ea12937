package se.vagval.decision.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static se.vagval.TestPeople.DIRECTOR;
import static se.vagval.TestPeople.ELECTED;
import static se.vagval.TestPeople.OTHER_OFFICER;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import se.vagval.TestPeople;
import se.vagval.casefile.CaseFileId;
import se.vagval.decision.DecisionPageTest;
import se.vagval.decision.MeetingId;
import se.vagval.decision.Outcome;
import se.vagval.decision.TestDecisions;
import se.vagval.decision.domain.DelegatedDeciding;
import se.vagval.demo.ActingAs;
import se.vagval.document.PdfText;
import se.vagval.identity.UserId;

/** Sekretess och jäv: what a mark or a conflict closes is closed in the list, the packet, the reading and every paper. */
@DecisionPageTest
class SecretPapersTests {

    private static final List<String> PAPERS =
            List.of("/utlatande", "/utlatande.pdf", "/bedomningsunderlag.pdf", "/tjansteskrivelse");

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestDecisions decisions;

    @Autowired
    DelegatedDeciding delegated;

    @Autowired
    ActingAs acting;

    @Autowired
    JdbcClient database;

    @Test
    void aMarkedCaseIsTheMembersToReadWithItsMarkAndATrace() {
        var meeting = decisions.meetingIn(431);
        var id = decisions.onAgenda(meeting);
        named(id, "Det hemliga huset");

        assertThat(text(ELECTED, meeting + "/laslage/1")).contains("Det hemliga huset", "Effektlogik");
        assertThat(packet(ELECTED, meeting)).contains("Det hemliga huset", "sekretess");
        assertThat(traces(id)).isEqualTo(1);
    }

    @Test
    void aMarkedCaseIsNobodyElsesInListPacketReadingOrPaper() {
        var meeting = decisions.meetingIn(432);
        var id = decisions.onAgenda(meeting);
        named(id, "Det hemliga huset");

        isClosedTo(OTHER_OFFICER, meeting);
        assertThat(traces(id)).isZero();
    }

    @Test
    void aMemberWithAConflictSeesNeitherNameNorPaperNorPassage() {
        var meeting = decisions.meetingIn(433);
        var id = decisions.onAgenda(meeting);
        named(id, "Det hemliga huset");
        database.sql("update case_file set secrecy_provision = null, secrecy_date = null, secrecy_authority = null"
                        + " where id = :id")
                .param("id", id.value())
                .update();
        var declared = browser.post()
                .uri("/sammantraden/" + meeting + "/laslage/1/jav")
                .with(csrf())
                .with(user(people.signedIn(ELECTED)))
                .param("caseFile", id.toString())
                .param("ground", "Släkt")
                .exchange();
        assertThat(declared).hasStatus3xxRedirection();

        isClosedTo(ELECTED, meeting);
    }

    @Test
    void aDelegatedDecisionThatIsClosedIsListedByItsNumberAlone() {
        var next = decisions.nextMeeting();
        var id = decisions.withDelegate();
        acting.person(
                DIRECTOR,
                () -> delegated.record(
                        id, decisions.read(id), decisions.minutes(7, Outcome.PARTLY_GRANTED, 231_000L), DIRECTOR));
        var number = number(id);
        assertThat(text(ELECTED, next.toString())).contains(number, "231\u00A0000");

        named(id, "Det hemliga huset");
        database.sql("update delegated_matter set title = 'Det hemliga huset' where case_file = :id")
                .param("id", id.value())
                .update();

        assertThat(text(ELECTED, next.toString())).contains(number).doesNotContain("Det hemliga huset", "231\u00A0000");
    }

    @Test
    void aChangeOfTheAgendaNamesAClosedCaseByItsNumberAlone() {
        var meeting = decisions.meetingIn(5);
        var id = decisions.onAgenda(meeting);
        named(id, "Det hemliga huset");
        database.sql("update meeting set changes = replace(changes::text, 'Byhuset som arbetsplats',"
                        + " 'Det hemliga huset')::jsonb where meeting_date = :date")
                .param("date", meeting.date())
                .update();
        assertThat(text(ELECTED, meeting.toString())).contains("Ändrat sedan utskicket", "Tillagt");

        assertThat(text(OTHER_OFFICER, meeting.toString()))
                .contains("Ändrat sedan utskicket", number(id))
                .doesNotContain("Det hemliga huset");
    }

    private void isClosedTo(UserId reader, MeetingId meeting) {
        assertThat(text(reader, meeting.toString())).doesNotContain("Det hemliga huset", "400\u00A0000");
        assertThat(text(reader, meeting + "/laslage"))
                .contains("Stängt för dig")
                .doesNotContain("Det hemliga huset");
        assertThat(text(reader, meeting + "/laslage/1"))
                .doesNotContain("Det hemliga huset", "Effektlogik", "400\u00A0000", "blockquote");
        assertThat(packet(reader, meeting)).doesNotContain("Det hemliga huset", "Effektlogik", "400\u00A0000");
        for (var paper : PAPERS) {
            assertThat(get(reader, meeting + "/laslage/1" + paper)).as(paper).hasStatus(403);
        }
    }

    /** Named where lists and papers read it, and marked. */
    private void named(CaseFileId id, String title) {
        database.sql("update case_file set title = :title, secrecy_provision = '30 kap. 27 §',"
                        + " secrecy_date = '2026-11-01', secrecy_authority = 'Regionen' where id = :id")
                .param("title", title)
                .param("id", id.value())
                .update();
        database.sql("update agenda_item set title = :title where case_file = :id")
                .param("title", title)
                .param("id", id.value())
                .update();
    }

    private String number(CaseFileId id) {
        return database.sql("select registry_number from case_file where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    private int traces(CaseFileId id) {
        return database.sql("select count(*) from audit_entry where subject = :id and act = 'SecretCaseRead'"
                        + " and actor = 'fortroendevald'")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    private String packet(UserId reader, MeetingId meeting) {
        var answer = get(reader, meeting + "/underlag");
        assertThat(answer).hasStatusOk();
        return PdfText.body(answer.getResponse().getContentAsByteArray());
    }

    private String text(UserId reader, String page) {
        var answer = get(reader, page);
        assertThat(answer).hasStatusOk();
        return HtmlUtils.htmlUnescape(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private MvcTestResult get(UserId reader, String page) {
        return browser.get()
                .uri("/sammantraden/" + page)
                .with(user(people.signedIn(reader)))
                .exchange();
    }
}
