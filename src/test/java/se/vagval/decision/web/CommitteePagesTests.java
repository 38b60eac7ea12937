package se.vagval.decision.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static se.vagval.TestPeople.ELECTED;
import static se.vagval.TestPeople.OFFICER;
import static se.vagval.TestPeople.SECRETARY;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.StatementCounter;
import se.vagval.TestPeople;
import se.vagval.casefile.CaseFileId;
import se.vagval.decision.DecisionPageTest;
import se.vagval.decision.Decisions;
import se.vagval.decision.MeetingId;
import se.vagval.decision.TestDecisions;
import se.vagval.demo.ActingAs;
import se.vagval.document.PdfText;
import se.vagval.identity.UserId;

/** The pages of the committee: its secretary's and those of the elected. */
@DecisionPageTest
class CommitteePagesTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestDecisions decisions;

    @Autowired
    Decisions directory;

    @Autowired
    ActingAs acting;

    @Autowired
    JdbcClient database;

    @Test
    void aDayThatNobodyCouldHaveMeantIsNoMeeting() {
        for (var day : List.of("+999999999-12-31", "-999999999-01-01", "+5874898-01-01", "hej")) {
            assertThat(get(SECRETARY, "/sammantraden/" + day)).as(day).hasStatus(404);
        }
    }

    @Test
    void showsTheCalendarAndTakesANewMeeting() {
        var date = decisions.today().plusDays(400);

        var answer = post(
                SECRETARY,
                "/sammantraden",
                Map.of("date", date.toString(), "startsAt", "13.30", "place", "Rådhuset", "anyway", "true"));
        assertThat(answer).hasStatus3xxRedirection().hasRedirectedUrl("/sammantraden/" + date);

        assertThat(get(SECRETARY, "/sammantraden"))
                .hasStatusOk()
                .bodyText()
                .contains(date.toString(), "Rådhuset", "kl.\u00A013.30");
        assertThat(get(ELECTED, "/sammantraden"))
                .hasStatusOk()
                .bodyText()
                .contains(date.toString())
                .doesNotContain("Lägg in sammanträdet");
    }

    @Test
    void asksBeforeItTakesAMeetingOnADayOff() {
        var holiday = LocalDate.of(decisions.today().getYear() + 3, 6, 6);
        var form = Map.of("date", holiday.toString(), "startsAt", "9.00", "place", "Rådhuset");

        assertThat(post(SECRETARY, "/sammantraden", form))
                .hasStatus(422)
                .bodyText()
                .contains("Dagen är en helgdag", "name=\"anyway\"");
        assertThat(get(SECRETARY, "/sammantraden")).bodyText().doesNotContain(holiday.toString(), "name=\"anyway\"");
        var meant = new HashMap<>(form);
        meant.put("anyway", "true");
        assertThat(post(SECRETARY, "/sammantraden", meant)).hasStatus3xxRedirection();
    }

    @Test
    void keepsWhatWasTypedAndPointsAtEveryFault() {
        assertThat(post(SECRETARY, "/sammantraden", Map.of("date", "", "startsAt", "halv nio", "place", "Rådhuset")))
                .hasStatus(422)
                .bodyText()
                .contains("Skriv klockslaget som 9.00", "halv nio", "R&aring;dhuset", "aria-invalid=\"true\"");
    }

    @Test
    void refusesASecondMeetingOnADay() {
        var meeting = decisions.meetingIn(401);

        assertThat(post(
                        SECRETARY,
                        "/sammantraden",
                        Map.of("date", meeting.toString(), "startsAt", "9.00", "place", "Rådhuset")))
                .hasStatus(422)
                .bodyText()
                .contains("Det finns redan ett sammanträde den dagen.");
    }

    @Test
    void showsBothTextsWhenTwoChangeAMeeting() {
        var meeting = decisions.meetingIn(402);
        var address = "/sammantraden/" + meeting + "/uppgifter";
        var mine = Map.of("date", meeting.toString(), "startsAt", "10.00", "place", "Plats ett", "version", "0");
        assertThat(post(SECRETARY, address, mine)).hasStatus3xxRedirection();

        assertThat(post(
                        SECRETARY,
                        address,
                        Map.of("date", meeting.toString(), "startsAt", "11.00", "place", "Plats två", "version", "0")))
                .hasStatus(409)
                .bodyText()
                .contains("Plats ett", "Plats två", "name=\"version\" value=\"1\"");
    }

    @Test
    void showsTheAgendaWithItsSteps() {
        var meeting = decisions.meetingIn(403);
        decisions.onAgenda(meeting);
        decisions.onAgenda(meeting);

        assertThat(get(SECRETARY, "/sammantraden/" + meeting))
                .hasStatusOk()
                .bodyText()
                .contains("Byhuset som arbetsplats", "Flytta ned", "Flytta upp")
                .doesNotContain("Registrera beslut", "Bordlägg eller återremittera");
        assertThat(get(ELECTED, "/sammantraden/" + meeting))
                .hasStatusOk()
                .bodyText()
                .contains("Läs ärendena")
                .doesNotContain("Flytta ned");
    }

    @Test
    void reordersAndTakesOff() {
        var meeting = decisions.meetingIn(404);
        var one = decisions.onAgenda(meeting);
        var other = decisions.onAgenda(meeting);
        var base = "/sammantraden/" + meeting + "/dagordning";

        assertThat(post(SECRETARY, base + "/1/flytt", Map.of("caseFile", one.toString(), "place", "2")))
                .hasStatus3xxRedirection();
        assertThat(agenda(meeting)).containsExactly(other, one);
        assertThat(post(SECRETARY, base + "/1/borttagning", Map.of("caseFile", other.toString())))
                .hasStatus3xxRedirection();
        assertThat(agenda(meeting)).containsExactly(one);
        assertThat(get(SECRETARY, "/sammantraden/" + meeting)).bodyText().contains("Sätt upp ett ärende");
        assertThat(post(SECRETARY, base, Map.of("caseFile", other.toString()))).hasStatus3xxRedirection();
        assertThat(agenda(meeting)).containsExactly(one, other);
    }

    @Test
    void putsACaseOff() {
        var planned = decisions.meetingIn(405);
        var id = decisions.onAgenda(planned);
        assertThat(get(SECRETARY, "/sammantraden/" + planned))
                .bodyText()
                .as("the committee has not met")
                .doesNotContain("Bordlägg eller återremittera");
        var meeting = held(planned, 405);
        var address = "/sammantraden/" + meeting + "/dagordning/1/bordlaggning";

        assertThat(get(SECRETARY, address))
                .hasStatusOk()
                .bodyText()
                .contains("Vad beslutade nämnden?")
                .as("nothing is preselected")
                .doesNotContain("checked=");
        assertThat(post(SECRETARY, address, Map.of("caseFile", id.toString()))).hasStatus(422);
        var tabled = Map.of("caseFile", id.toString(), "how", "TABLED", "why", "Den tas upp i juni.");
        assertThat(post(SECRETARY, address, tabled).getMvcResult().getFlashMap().get("notice"))
                .as("nothing is put off that was not read")
                .isEqualTo("decision.refused.NOT_READ");
        assertThat(post(SECRETARY, address, read(tabled, decisions.earlierEdition(id))))
                .hasStatus(409)
                .bodyText()
                .contains(
                        "<title>Fel: Bordlägg eller återremittera",
                        "Underlaget har bytts sedan du läste det",
                        "Orden och beloppen är desamma",
                        "/sammantraden/" + meeting + "/laslage/1",
                        "Den tas upp i juni.",
                        decisions.edition(id).toString());
        assertThat(get(SECRETARY, "/sammantraden/" + meeting)).bodyText().doesNotContain("Bordlagt");
        assertThat(post(SECRETARY, address, read(tabled, decisions.edition(id))))
                .hasStatus3xxRedirection();
        assertThat(get(SECRETARY, "/sammantraden/" + meeting)).bodyText().contains("Bordlagt", "Den tas upp i juni.");
    }

    @Test
    void showsWhatDiffersInTheReportToWhoeverPutsTheCaseOff() {
        var planned = decisions.meetingIn(411);
        var id = decisions.onAgenda(planned);
        var meeting = held(planned, 411);
        var earlier = decisions.earlierEdition(id, "Stadigt och rakt.");

        assertThat(post(
                        SECRETARY,
                        "/sammantraden/" + meeting + "/dagordning/1/bordlaggning",
                        Map.of("caseFile", id.toString(), "how", "TABLED", "read", earlier.toString())))
                .hasStatus(409)
                .bodyText()
                .contains("Så skiljer det sig från det du läste", "<h3>Sammanfattning</h3>", "<del>", "Stadigt")
                .doesNotContain("Orden och beloppen är desamma");
    }

    @Test
    void readsCaseByCase() {
        var meeting = decisions.meetingIn(406);
        decisions.onAgenda(meeting);
        decisions.onAgenda(meeting);
        var base = "/sammantraden/" + meeting + "/laslage";

        assertThat(get(ELECTED, base)).hasStatusOk().bodyText().contains("Börja läsa", "400");
        assertThat(get(ELECTED, base + "/1"))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence(
                        "Ärende 1 av 2",
                        "Byhuset som arbetsplats",
                        "Förslag",
                        "Bevilja stödet",
                        "Det här väger tyngst emot.",
                        "Vad beslutet gäller",
                        "Pengar",
                        "Finansiering",
                        "Skäl för",
                        "Skäl emot",
                        "Målkonflikter",
                        "Frågan om målkonflikter är inte besvarad",
                        "Villkor",
                        "Så bedöms projektet",
                        "RUS-mål",
                        "Smart specialisering",
                        "RUS-säkring",
                        "Bedömningen i femton kriterier",
                        "Kommuner",
                        "Avvikelse från regelförslag",
                        "Läs hela utlåtandet")
                .contains("Nästa ärende", "Anmäl jäv")
                .doesNotContain("Föregående ärende", "LIX", "/arenden/");
        assertThat(get(ELECTED, base + "/2"))
                .bodyText()
                .contains("Föregående ärende")
                .doesNotContain("Nästa ärende");
        assertThat(get(ELECTED, base + "/3")).hasStatus(404);
        assertThat(get(ELECTED, "/sammantraden/2019-01-01/laslage/1")).hasStatus(404);
        assertThat(get(ELECTED, "/sammantraden/igar/laslage/1").getResponse().getStatus())
                .isIn(400, 404);
    }

    @Test
    void opensStatementAndReportToTheElected() {
        var meeting = decisions.meetingIn(407);
        decisions.onAgenda(meeting);
        var base = "/sammantraden/" + meeting + "/laslage/1";

        assertThat(get(ELECTED, base + "/utlatande"))
                .hasStatusOk()
                .bodyText()
                .contains("Projektet föreslås prioriteras.", "<li>en punkt</li>");
        assertThat(get(ELECTED, base + "/tjansteskrivelse"))
                .hasStatusOk()
                .bodyText()
                .contains("Förslag till beslut", "Villkor");
        var pdf = get(ELECTED, base + "/utlatande.pdf");
        assertThat(pdf).hasStatusOk().hasContentType("application/pdf");
        assertThat(textOf(pdf)).contains("Projektet föreslås prioriteras.");
    }

    @Test
    void bindsThePacketOfFinishedPapersWithABookmarkToEach() throws Exception {
        var meeting = decisions.meetingIn(408);
        decisions.onAgenda(meeting);
        decisions.onAgenda(meeting);
        var statement = get(ELECTED, "/sammantraden/" + meeting + "/laslage/2/utlatande.pdf");

        var answer = get(ELECTED, "/sammantraden/" + meeting + "/underlag");

        assertThat(answer).hasStatusOk().hasContentType("application/pdf");
        assertThat(textOf(answer)).contains("Underlag till sammanträdet", textOf(statement));
        try (var pdf = Loader.loadPDF(answer.getResponse().getContentAsByteArray())) {
            var cases = pdf.getDocumentCatalog().getDocumentOutline().children().iterator();
            assertThat(cases.next().getTitle()).isEqualTo("Underlag till sammanträdet");
            for (int item = 1; item <= 2; item++) {
                var bookmark = cases.next();
                assertThat(bookmark.getTitle()).startsWith(item + ". Byhuset som arbetsplats, RUN/");
                assertThat(bookmark.children())
                        .extracting(PDOutlineItem::getTitle)
                        .containsExactly("Tjänsteskrivelse", "Strategiskt utlåtande");
            }
            assertThat(cases.next().getTitle()).isEqualTo("Vad orden betyder");
            assertThat(cases.hasNext()).isFalse();
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Ärende 2 (", "), utlåtande, sida 1 av 1")
                    .contains("), beslutssammanfattning, sida 1 av 1")
                    .doesNotContain("), beslutssammanfattning, sida 1 av 2");
        }
    }

    @Test
    void leavesThePapersOfAClosedCaseOutOfThePacketAndSaysSo() {
        var meeting = decisions.meetingIn(411);
        var id = decisions.onAgenda(meeting);
        post(ELECTED, "/sammantraden/" + meeting + "/laslage/1/jav", Map.of("caseFile", id.toString(), "ground", ""));

        assertThat(textOf(get(ELECTED, "/sammantraden/" + meeting + "/underlag")))
                .contains("Underlaget är stängt för dig")
                .doesNotContain("Bevilja", "Projektet föreslås prioriteras.");
        assertThat(textOf(get(SECRETARY, "/sammantraden/" + meeting + "/underlag")))
                .contains("Bevilja", "Projektet föreslås prioriteras.");
    }

    @Test
    void keepsAMembersMarkAndNoteForThatMemberAlone() {
        var meeting = decisions.meetingIn(412);
        decisions.onAgenda(meeting);
        var list = "/sammantraden/" + meeting + "/laslage";
        var edition = valueOf("utgava", get(ELECTED, list + "/1"));

        assertThat(get(ELECTED, list)).bodyText().contains("Inte läst").doesNotContain("Din anteckning finns");
        assertThat(post(ELECTED, list + "/1/last", Map.of("utgava", edition))).hasStatus3xxRedirection();
        assertThat(post(ELECTED, list + "/1/anteckning", Map.of("note", "Hyran 2027", "version", "0")))
                .hasStatus3xxRedirection();

        assertThat(get(ELECTED, list))
                .bodyText()
                .contains("Din anteckning finns")
                .doesNotContain("Inte läst");
        assertThat(get(ELECTED, list + "/1"))
                .bodyText()
                .contains("Hyran 2027", "Ta bort läsmarkeringen")
                .doesNotContain("Markera som läst");
        assertThat(get(SECRETARY, list + "/1"))
                .bodyText()
                .contains("Markera som läst")
                .doesNotContain("Hyran 2027");
        assertThat(post(ELECTED, list + "/1/olast", Map.of())).hasStatus3xxRedirection();
        assertThat(get(ELECTED, list + "/1")).bodyText().contains("Markera som läst", "Hyran 2027");
    }

    @Test
    void saysThatAPaperWasExchangedSinceItWasReadAndKeepsTheNote() {
        var meeting = decisions.meetingIn(413);
        var id = decisions.onAgenda(meeting);
        var list = "/sammantraden/" + meeting + "/laslage";
        post(ELECTED, list + "/1/last", Map.of("utgava", valueOf("utgava", get(ELECTED, list + "/1"))));
        post(ELECTED, list + "/1/anteckning", Map.of("note", "Hyran 2027", "version", "0"));

        decisions.exchanged(id, meeting);

        assertThat(get(ELECTED, list)).bodyText().contains("Ändrat sedan du läste");
        assertThat(get(ELECTED, list + "/1"))
                .bodyText()
                .contains("Underlaget har bytts ut sedan du läste det", "Hyran 2027", "Markera som läst");
    }

    @Test
    void keepsBothNotesWhenOnePersonWritesInTwoWindows() {
        var meeting = decisions.meetingIn(414);
        decisions.onAgenda(meeting);
        var page = "/sammantraden/" + meeting + "/laslage/1/anteckning";
        post(ELECTED, page, Map.of("note", "Den ena.", "version", "-1"));

        assertThat(post(ELECTED, page, Map.of("note", "Den andra.", "version", "-1")))
                .hasStatus(409)
                .bodyText()
                .contains("Den ena.", "Den andra.", "name=\"version\" value=\"0\"");
        assertThat(post(ELECTED, page, Map.of("note", "x".repeat(4001), "version", "0")))
                .hasStatus(422)
                .bodyText()
                .contains("x".repeat(4001));
    }

    @Test
    void lendsACopyForReadingWithoutANetworkToItsReaderOnly() {
        var meeting = decisions.meetingIn(415);
        decisions.onAgenda(meeting);

        var answer = get(ELECTED, "/sammantraden/" + meeting + "/laslage/1");

        assertThat(answer.getResponse().getHeader("X-Offline-Copy")).isEqualTo(ELECTED.value());
        assertThat(answer).bodyText().contains("data-offline=\"/sammantraden/utan-nat.js\"", "Du läser utan nät");
        assertThat(get(ELECTED, "/sammantraden/utan-nat.js"))
                .hasStatusOk()
                .hasContentType("text/javascript;charset=UTF-8");
        assertThat(get(ELECTED, "/sammantraden").getResponse().getHeader("X-Offline-Copy"))
                .isNull();
    }

    private static String valueOf(String field, MvcTestResult page) {
        try {
            var found = Pattern.compile("name=\"" + field + "\" value=\"([^\"]+)\"")
                    .matcher(page.getResponse().getContentAsString());
            assertThat(found.find()).isTrue();
            return found.group(1);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void closesTheCaseToAnElectedPersonWithAConflictOfInterest() {
        var meeting = decisions.meetingIn(409);
        var id = decisions.onAgenda(meeting);
        var base = "/sammantraden/" + meeting + "/laslage/1";

        assertThat(get(ELECTED, base + "/jav")).hasStatusOk().bodyText().contains("kommunallagen");
        assertThat(post(ELECTED, base + "/jav", Map.of("caseFile", id.toString(), "ground", "Styrelsen\u0000")))
                .hasStatus(422)
                .bodyText()
                .contains("tecken");
        assertThat(post(ELECTED, base + "/jav", Map.of("caseFile", id.toString(), "ground", "Sitter i styrelsen")))
                .hasStatus3xxRedirection();

        assertThat(get(ELECTED, base))
                .hasStatusOk()
                .bodyText()
                .contains("Ärendet är stängt för dig")
                .doesNotContain("Bevilja stödet");
        assertThat(get(ELECTED, base + "/utlatande")).hasStatus(403);
        assertThat(get(ELECTED, base + "/utlatande.pdf")).hasStatus(403);
        assertThat(get(ELECTED, base + "/tjansteskrivelse")).hasStatus(403);
        assertThat(get(SECRETARY, base)).bodyText().contains("Bevilja stödet");
    }

    /** Four of them for whether the papers still say what is so. */
    @Test
    void asksTheDatabaseAtMostTwelveTimesForABrief() {
        var meeting = decisions.meetingIn(410);
        decisions.onAgenda(meeting);
        decisions.onAgenda(meeting);

        var few = StatementCounter.again(() -> get(ELECTED, "/sammantraden/" + meeting + "/laslage/1"));
        for (int more = 0; more < 3; more++) {
            decisions.onAgenda(meeting);
        }
        var many = StatementCounter.again(() -> get(ELECTED, "/sammantraden/" + meeting + "/laslage/1"));

        assertThat(few).hasSizeLessThanOrEqualTo(12);
        assertThat(many).hasSameSizeAs(few);
        assertThat(StatementCounter.again(() -> get(SECRETARY, "/sammantraden/" + meeting)))
                .as("four more for what may be put on the agenda, what officers wish, what the delegate has decided and"
                        + " the extracts that are back")
                .hasSizeLessThanOrEqualTo(12);
    }

    /** The meeting, that many days ago. */
    private MeetingId held(MeetingId planned, int daysAgo) {
        var day = decisions.today().minusDays(daysAgo);
        database.sql("update meeting set meeting_date = :day where meeting_date = :planned")
                .param("day", day)
                .param("planned", planned.date())
                .update();
        return new MeetingId(day);
    }

    private java.util.List<CaseFileId> agenda(MeetingId meeting) {
        return acting.person(OFFICER, () -> directory.agendaOf(meeting)).stream()
                .map(Decisions.AgendaEntry::caseFile)
                .toList();
    }

    private static String textOf(MvcTestResult pdf) {
        return PdfText.body(pdf.getResponse().getContentAsByteArray()).replaceAll("[\\s\\h]+", " ");
    }

    private MvcTestResult get(UserId person, String address) {
        return browser.get().uri(address).with(user(people.signedIn(person))).exchange();
    }

    private static Map<String, String> read(Map<String, String> form, UUID edition) {
        var whole = new HashMap<>(form);
        whole.put("read", edition.toString());
        return whole;
    }

    private MvcTestResult post(UserId person, String address, Map<String, String> fields) {
        var request =
                browser.post().uri(address).with(user(people.signedIn(person))).with(csrf());
        for (var field : fields.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return request.exchange();
    }
}
