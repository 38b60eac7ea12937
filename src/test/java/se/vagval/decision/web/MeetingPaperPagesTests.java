package se.vagval.decision.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static se.vagval.TestPeople.DIRECTOR;
import static se.vagval.TestPeople.ELECTED;
import static se.vagval.TestPeople.OFFICER;
import static se.vagval.TestPeople.SECRETARY;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.HtmlUtils;
import se.vagval.TestPeople;
import se.vagval.casefile.CaseFileId;
import se.vagval.decision.DecisionPageTest;
import se.vagval.decision.Decisions;
import se.vagval.decision.MeetingId;
import se.vagval.decision.Outcome;
import se.vagval.decision.TestDecisions;
import se.vagval.decision.domain.DelegatedDeciding;
import se.vagval.demo.ActingAs;
import se.vagval.document.PdfText;
import se.vagval.identity.UserId;
import se.vagval.web.Swedish;

/** The papers of a meeting on their pages: what each says, to whom. */
@DecisionPageTest
class MeetingPaperPagesTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestDecisions decisions;

    @Autowired
    DelegatedDeciding delegated;

    @Autowired
    Decisions directory;

    @Autowired
    ActingAs acting;

    @Autowired
    JdbcClient database;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void namesInTheNoticeDayPlaceMembersAndCasesInTheirOrder() {
        var meeting = decisions.meetingIn(60);
        var first = decisions.onAgenda(meeting);
        var second = decisions.onAgenda(meeting);
        var address = "/sammantraden/" + meeting + "/kallelse";

        assertThat(words(get(SECRETARY, address)))
                .contains("Kallelsen är inte utskickad än.", "Skicka ut kallelsen")
                .containsSubsequence(
                        "Kallelse och föredragningslista",
                        "Nämnd",
                        "Regionala utvecklingsnämnden",
                        "Tid",
                        flat(Swedish.longDate(meeting.date()) + ", kl. 23.59"),
                        "Plats",
                        "Regionens hus",
                        "Kallade",
                        "Namn fortroendevald, titel fortroendevald",
                        "Föredragningslista",
                        "1",
                        numbered(first),
                        "2",
                        numbered(second));
        assertThat(words(get(ELECTED, address))).doesNotContain("Skicka ut kallelsen");

        assertThat(post(SECRETARY, address)).hasRedirectedUrl(address);

        assertThat(words(get(ELECTED, address)))
                .doesNotContain("inte utskickad än")
                .containsSubsequence(
                        numbered(first),
                        "Sammanfattning, sidan 1",
                        "Tjänsteskrivelse, sidorna 2–",
                        "Utlåtande, sid",
                        numbered(second),
                        "Kallelsen är utfärdad av",
                        "Namn namndsekreterare");
    }

    @Test
    void reportsWhatTheDelegateHasDecidedWithNumberDayOutcomeAndMoney() {
        var meeting = decisions.nextMeeting();
        var id = decisions.withDelegate();
        acting.person(
                DIRECTOR,
                () -> delegated.record(
                        id, decisions.read(id), decisions.minutes(6101, Outcome.GRANTED, 400_000L), DIRECTOR));

        assertThat(words(get(ELECTED, "/sammantraden/" + meeting + "/delegationsanmalan")))
                .contains("Sammanträdet är inte hållet än. Listan kan bli längre.")
                .containsSubsequence(
                        "Anmälan av delegationsbeslut",
                        "Regionala utvecklingsdirektören har fattat de här besluten på nämndens vägnar.",
                        "§ 6101",
                        Swedish.date(decisions.today()),
                        numbered(id),
                        "Bifall",
                        "400 000");
    }

    @Test
    void letsTheElectedReadTheExtractFromWhereTheyReadTheCase() {
        var meeting = decisions.meetingIn(0);
        var id = decisions.onAgenda(meeting);
        int number = numberOf(meeting, id);
        decisions.decided(meeting, number, id, 6201);
        var reading = "/sammantraden/" + meeting + "/laslage/" + number;
        assertThat(get(ELECTED, reading)).bodyText().doesNotContain("protokollsutdrag.pdf");
        assertThat(get(ELECTED, reading + "/protokollsutdrag.pdf")).hasStatus(404);

        attest(meeting, number, id, "");

        assertThat(get(ELECTED, reading)).bodyText().contains(reading + "/protokollsutdrag.pdf");
        assertThat(get(ELECTED, "/sammantraden/" + meeting)).bodyText().contains(reading + "/protokollsutdrag.pdf");
        var extract = get(ELECTED, reading + "/protokollsutdrag.pdf");
        assertThat(extract).hasStatusOk().hasContentType("application/pdf");
        assertThat(text(extract)).contains("Protokollsutdrag", "§ 6201", "Utdraget stämmer med protokollet");
    }

    @Test
    void laysBackWhatTheMinutesSayOfACaseThatWasPutOff() {
        var meeting = decisions.meetingIn(0);
        var id = decisions.onAgenda(meeting);
        int number = numberOf(meeting, id);
        var item = "/sammantraden/" + meeting + "/dagordning/" + number + "/bordlaggning";
        post(
                SECRETARY,
                item,
                "caseFile",
                id.toString(),
                "how",
                "REFERRED_BACK",
                "why",
                "Utred driften efter projektet.",
                "read",
                decisions.edition(id).toString());
        var address = "/sammantraden/" + meeting + "/beslut/" + number + "/protokollsutdrag";

        assertThat(get(SECRETARY, "/sammantraden/" + meeting)).bodyText().contains(address, "Utdrag saknas i ärendet");
        assertThat(words(get(SECRETARY, address))).contains("återremitterar ärendet", "Utred driften efter projektet.");
        assertThat(attestation(meeting, number, id, ""))
                .as("it needs its paragraph")
                .hasStatus(422)
                .bodyText()
                .contains("Skriv paragrafens nummer");
        attest(meeting, number, id, "6301");

        assertThat(get(SECRETARY, "/sammantraden/" + meeting)).bodyText().contains(">Protokollsutdrag<");
        var extract = get(ELECTED, "/sammantraden/" + meeting + "/laslage/" + number + "/protokollsutdrag.pdf");
        assertThat(text(extract))
                .containsSubsequence(
                        "Protokollsutdrag",
                        "Regionala utvecklingsnämnden",
                        "§ 6301",
                        "Byalaget i Backen",
                        "Regionala utvecklingsnämnden återremitterar ärendet Byhuset som arbetsplats, RUN/",
                        "till förvaltningen.",
                        "Utred driften efter projektet.",
                        "Utdraget stämmer med protokollet");
        assertThat(get(OFFICER, "/arenden/" + id + "/beslut"))
                .as("and whoever prepares it on finds it in the case")
                .bodyText()
                .contains("/beslut/handlingar/");
    }

    /** The papers' files are kept for ever; here they are asked for before the database lets anybody keep one. */
    @Test
    void tellsThatThePacketIsBeingMadeInsteadOfHoldingThePageOpen() throws Exception {
        var meeting = decisions.meetingIn(62);
        var id = decisions.onAgenda(meeting);
        var unmade = UUID.randomUUID();
        database.sql("""
                        insert into brief_edition select (jsonb_populate_record(b, jsonb_build_object('id', cast(:other as text)))).*
                          from brief_edition b join agenda_item i on i.edition = b.id where i.case_file = :id""")
                .param("other", unmade.toString())
                .param("id", id.value())
                .update();
        database.sql("update agenda_item set edition = :other where case_file = :id")
                .param("other", unmade)
                .param("id", id.value())
                .update();
        var address = "/sammantraden/" + meeting + "/underlag";

        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            database.sql("lock table issued_document in share row exclusive mode")
                    .update();
            var waiting = get(ELECTED, address);
            assertThat(waiting).hasStatus(202).hasHeader("Refresh", "5");
            assertThat(words(waiting)).contains("Underlaget görs i ordning", "1 av 3 handlingar är klara.");
        });

        var answer = get(ELECTED, address);
        for (int times = 0; times < 20 && answer.getResponse().getStatus() == 202; times++) {
            Thread.sleep(500);
            answer = get(ELECTED, address);
        }
        assertThat(answer).hasStatusOk().hasContentType("application/pdf");
        assertThat(text(answer)).contains("Byhuset som arbetsplats", "Vad orden betyder");
    }

    private void attest(MeetingId meeting, int number, CaseFileId id, String paragraph) {
        assertThat(attestation(meeting, number, id, paragraph)).hasRedirectedUrl("/sammantraden/" + meeting);
    }

    private MvcTestResult attestation(MeetingId meeting, int number, CaseFileId id, String paragraph) {
        var address = "/sammantraden/" + meeting + "/beslut/" + number + "/protokollsutdrag";
        var decision = Pattern.compile("name=\"decision\" value=\"([^\"]+)\"").matcher(html(get(SECRETARY, address)));
        return post(
                SECRETARY,
                address,
                "caseFile",
                id.toString(),
                "decision",
                decision.find() ? decision.group(1) : "",
                "paragraph",
                paragraph,
                "adjustedOn",
                decisions.today().toString());
    }

    private String numbered(CaseFileId id) {
        return database.sql("select title || ', ' || registry_number from case_file where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    private int numberOf(MeetingId meeting, CaseFileId id) {
        return acting.person(SECRETARY, () -> directory.agendaOf(meeting)).stream()
                .filter(it -> it.caseFile().equals(id))
                .findFirst()
                .orElseThrow()
                .number();
    }

    private MvcTestResult get(UserId person, String address) {
        return browser.get().uri(address).with(user(people.signedIn(person))).exchange();
    }

    private MvcTestResult post(UserId person, String address, String... fields) {
        var sent = browser.post().uri(address).with(csrf()).with(user(people.signedIn(person)));
        for (int at = 0; at < fields.length; at += 2) {
            sent = sent.param(fields[at], fields[at + 1]);
        }
        return sent.exchange();
    }

    private static String words(MvcTestResult page) {
        return flat(HtmlUtils.htmlUnescape(html(page).replaceAll("(?s)<[^>]*>", " ")));
    }

    private static String flat(String text) {
        return text.replaceAll("[\\s\\h]+", " ");
    }

    private static String html(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String text(MvcTestResult pdf) {
        return PdfText.body(pdf.getResponse().getContentAsByteArray()).replaceAll("[\\s\\h]+", " ");
    }
}
