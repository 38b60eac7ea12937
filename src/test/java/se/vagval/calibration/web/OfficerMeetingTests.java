package se.vagval.calibration.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import se.vagval.PortalTest;
import se.vagval.StatementCounter;
import se.vagval.TestCases;
import se.vagval.TestPeople;
import se.vagval.calibration.SecondKind;
import se.vagval.calibration.domain.SecondAsking;
import se.vagval.calibration.domain.SecondQuestion;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.domain.ConflictDeclaring;
import se.vagval.demo.ActingAs;
import se.vagval.identity.UserId;

/** Officers go through cases together: a note per case, by several at once, and nothing of what is closed. */
@PortalTest
class OfficerMeetingTests {

    private static final UserId STRATEGIST = UserId.of("strateg");

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestCases cases;

    @Autowired
    SecondAsking asking;

    @Autowired
    ConflictDeclaring conflicts;

    @Autowired
    ActingAs acting;

    @Autowired
    JdbcClient database;

    private String meeting;

    @BeforeEach
    void plan() {
        var answer =
                post("/handlaggarmoten", TestPeople.OFFICER, "title", "Så läser vi effektlogik", "day", "2031-03-04");
        meeting = answer.getResponse().getRedirectedUrl();
        assertThat(meeting).startsWith("/handlaggarmoten/");
    }

    /** F317: a meeting with three cases keeps its notes. */
    @Test
    void keepsANotePerCase() {
        var three = List.of(brought(), brought(), brought());
        var number = 0;
        for (var id : three) {
            note(id, TestPeople.OFFICER, "Läst som ärende " + ++number + ".", "0");
        }

        assertThat(text(get(meeting, STRATEGIST)))
                .contains("Läst som ärende 1.", "Läst som ärende 2.", "Läst som ärende 3.", "Andra bedömning i RUN/");
        assertThat(text(get("/handlaggarmoten", STRATEGIST))).contains("Så läser vi effektlogik", "3 ärenden");
    }

    /** Two write at once: paragraphs of one's own are put together, and where both wrote in one, both stand. */
    @Test
    void putsTogetherWhatTwoWrite() {
        var id = brought();
        note(id, TestPeople.OFFICER, "Först.\n\nSist.", "0");
        var base = base(id);

        note(id, TestPeople.OFFICER, "Först, sa Hanna.\n\nSist.", "1");
        var other = noteWithBase(id, STRATEGIST, "Först.\n\nSist, sa strategen.", base);

        assertThat(other).hasStatus3xxRedirection();
        assertThat(text(get(meeting, TestPeople.OFFICER))).contains("Först, sa Hanna.", "Sist, sa strategen.");

        var clash = noteWithBase(id, STRATEGIST, "Helt annat, sa strategen.\n\nSist.", base);
        assertThat(clash).hasStatus(409);
        assertThat(text(clash)).contains("sa Hanna", "Helt annat, sa strategen.");
    }

    @Test
    void keepsClosedCasesClosedAndTheBlindBlind() {
        var closed = brought();
        note(closed, TestPeople.OFFICER, "Bara för de ojäviga.", "0");
        acting.person(STRATEGIST, () -> conflicts.declareConflict(closed, STRATEGIST, "Nära anhörig"));
        var judged = brought();
        note(judged, TestPeople.OFFICER, "Vi sa nivå tre.", "0");
        acting.person(
                TestPeople.OFFICER,
                () -> asking.ask(
                        judged,
                        new SecondQuestion(SecondKind.PART, STRATEGIST, List.of("D8"), ""),
                        TestPeople.OFFICER));

        var page = text(get(meeting, STRATEGIST));

        assertThat(page)
                .contains("stängt för dig", "Du ska bedöma ärendet på nytt")
                .doesNotContain("Bara för de ojäviga", "Vi sa nivå tre");
        assertThat(get(address(closed), STRATEGIST)).hasStatus(403);
        assertThat(get(address(judged), STRATEGIST)).hasStatus(403);
    }

    /** As on the case's own pages: no note is read before the question of conflict is answered. */
    @Test
    void showsNoNoteBeforeTheQuestionOfConflictIsAnswered() {
        var id = cases.underAssessment();
        post(meeting, TestPeople.OFFICER, "caseFile", id.toString());
        note(id, TestPeople.OFFICER, "Vi läste kedjan som nivå tre.", "0");

        assertThat(text(get(meeting, STRATEGIST)))
                .contains("Svara på frågan om jäv", id.address("jav"))
                .doesNotContain("Vi läste kedjan som nivå tre.");
        cases.declareFree(id, STRATEGIST);
        assertThat(text(get(meeting, STRATEGIST)))
                .contains("Vi läste kedjan som nivå tre.")
                .doesNotContain("Svara på frågan om jäv");
    }

    @Test
    void leavesATraceOfWhoReadsOfAMarkedCase() {
        var id = brought();
        var other = brought();
        database.sql("update case_file set secrecy_provision = 'OSL 30:27', secrecy_date = current_date, "
                        + "secrecy_authority = 'regionen' where id = :id")
                .param("id", id.value())
                .update();

        get(meeting, TestPeople.OFFICER);
        get(meeting, STRATEGIST);

        assertThat(readings(id)).containsExactly(TestPeople.OFFICER.value());
        assertThat(readings(other)).isEmpty();
    }

    private List<String> readings(CaseFileId id) {
        return database.sql("select person from secrecy_reading where case_file = :id")
                .param("id", id.value())
                .query(String.class)
                .list();
    }

    @Test
    void takesOffOnlyWhatNothingIsNotedOf() {
        var id = brought();
        var noted = brought();
        note(noted, TestPeople.OFFICER, "Något.", "0");

        assertThat(post(address(id) + "/borttagning", TestPeople.OFFICER)).hasRedirectedUrl(meeting);
        var refused = post(address(noted) + "/borttagning", TestPeople.OFFICER);

        assertThat(refused).hasRedirectedUrl(meeting);
        assertThat(refused.getMvcResult().getFlashMap().get("notice"))
                .asString()
                .endsWith("NOTED");
        assertThat(text(get(meeting, TestPeople.OFFICER)))
                .contains("Något.")
                .doesNotContain(id.toString() + "/borttagning");
    }

    @Test
    void asksForWhatIsMissing() {
        assertThat(text(post("/handlaggarmoten", TestPeople.OFFICER, "title", " ")))
                .contains("Skriv vad mötet heter", "Skriv vilken dag mötet är");
        assertThat(text(post(meeting, TestPeople.OFFICER))).contains("Välj ett ärende");
        var id = brought();
        var again = post(meeting, TestPeople.OFFICER, "caseFile", id.toString());
        assertThat(again.getMvcResult().getFlashMap().get("notice")).asString().endsWith("ALREADY_ON_LIST");
        assertThat(get("/handlaggarmoten/0b7e3c1e-5a51-4c07-9d0a-000000000000", TestPeople.OFFICER))
                .hasStatus(404);
    }

    @Test
    void leavesOneTracePerAct() {
        var id = brought();
        note(id, TestPeople.OFFICER, "Något.", "0");
        note(id, TestPeople.OFFICER, "Något.", "1");
        var off = brought();
        post(address(off) + "/borttagning", TestPeople.OFFICER);
        post(address(off) + "/borttagning", TestPeople.OFFICER);

        assertThat(acts(off)).containsOnlyOnce("CaseBroughtToOfficers", "CaseTakenFromOfficers");
        assertThat(acts(id)).containsOnlyOnce("CaseBroughtToOfficers").containsOnlyOnce("OfficersNoteSaved");
    }

    private List<String> acts(CaseFileId id) {
        return database.sql("""
                        select act from audit_entry where subject = :id union all
                        select act from audit_gathered where subject = :id
                        """).param("id", id.value()).query(String.class).list();
    }

    @Test
    void costsAsManyStatementsForManyCasesAsForOne() {
        brought();
        var one = StatementCounter.again(() -> get(meeting, TestPeople.OFFICER));
        brought();
        brought();

        assertThat(StatementCounter.again(() -> get(meeting, TestPeople.OFFICER)))
                .hasSameSizeAs(one);
    }

    private CaseFileId brought() {
        var id = cases.underAssessment();
        cases.declareFree(id, STRATEGIST);
        assertThat(post(meeting, TestPeople.OFFICER, "caseFile", id.toString())).hasRedirectedUrl(meeting);
        return id;
    }

    private String address(CaseFileId id) {
        return meeting + "/arenden/" + id;
    }

    private void note(CaseFileId id, UserId person, String text, String version) {
        assertThat(post(address(id), person, "note", text, "version", version)).hasRedirectedUrl(meeting);
    }

    private MvcTestResult noteWithBase(CaseFileId id, UserId person, String text, String base) {
        return post(address(id), person, "note", text, "version", "1", "base", base);
    }

    private String base(CaseFileId id) {
        var found =
                Pattern.compile("name=\"base\" value=\"([^\"]*)\"").matcher(raw(get(address(id), TestPeople.OFFICER)));
        assertThat(found.find()).isTrue();
        return HtmlUtils.htmlUnescape(found.group(1));
    }

    private MvcTestResult get(String address, UserId person) {
        return browser.get().uri(address).with(user(people.signedIn(person))).exchange();
    }

    private MvcTestResult post(String address, UserId person, String... parameters) {
        var request = browser.post().uri(address).with(csrf()).with(user(people.signedIn(person)));
        for (var at = 0; at < parameters.length; at += 2) {
            request = request.param(parameters[at], parameters[at + 1]);
        }
        return request.exchange();
    }

    private static String text(MvcTestResult page) {
        return HtmlUtils.htmlUnescape(raw(page));
    }

    private static String raw(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
