package se.vagval.funding.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static se.vagval.TestPeople.DIRECTOR;
import static se.vagval.TestPeople.ELECTED;
import static se.vagval.TestPeople.MANAGER;
import static se.vagval.TestPeople.OFFICER;
import static se.vagval.TestPeople.SECRETARY;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.TestCases;
import se.vagval.TestDay;
import se.vagval.TestPeople;
import se.vagval.casefile.CaseFileId;
import se.vagval.decision.DecisionPageTest;
import se.vagval.decision.TestDecisions;
import se.vagval.decision.domain.DecisionRefusal;
import se.vagval.funding.SourceKind;
import se.vagval.funding.TestFunding;
import se.vagval.funding.domain.CaseFunding.EuPart;
import se.vagval.funding.domain.EuOutcome;
import se.vagval.identity.UserId;

/** What is tried around the money: state aid, capacity, law, owned organisations, and decisions within a frame project. */
@DecisionPageTest
class ReviewPagesTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestDecisions decisions;

    @Autowired
    TestCases cases;

    @Autowired
    TestFunding funding;

    @Autowired
    JdbcClient jdbc;

    @Test
    void stateAidIsFourQuestionsAGroundAndASumOverThreeYears() {
        var id = decisions.approved();
        var address = "/arenden/" + id + "/medel/statsstod";
        assertThat(get(OFFICER, "/arenden/" + id + "/beslut")).bodyText().contains("Statsstödsfrågan är inte prövad");
        assertThat(post(OFFICER, address, Map.of("euroRate", "elva")))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Kommer stödet från offentliga medel? Svara ja, nej eller oklart",
                        "Är nivån rimlig? Skriv varför",
                        "Skriv kursen i kronor");
        assertThat(post(OFFICER, address, aid("YES", "ground", "NO_AID")))
                .hasStatus(422)
                .bodyText()
                .contains("Svaren och stödgrunden går inte ihop");
        assertThat(post(OFFICER, address, aid("YES", "ground", "DE_MINIMIS")))
                .hasStatus(422)
                .bodyText()
                .contains("Skriv kursen, så att stödet kan räknas i euro");

        assertThat(post(
                        OFFICER,
                        address,
                        aid("YES", "ground", "DE_MINIMIS", "euroRate", "10,5", "declaredEuro", "290000")))
                .hasStatus3xxRedirection();

        assertThat(get(OFFICER, address)).hasStatusOk().bodyText().contains("290\u00a0000 euro", "value=\"10,5\"");
        assertThat(get(OFFICER, "/arenden/" + id + "/beslut"))
                .bodyText()
                .contains("Det försumbara stödet blir för stort", "Försumbart stöd över tre år blir");
        assertThat(get(SECRETARY, address))
                .bodyText()
                .contains("Behövs för bygden")
                .doesNotContain("Spara prövningen");
        assertThat(post(OFFICER, address, aid("NO", "ground", "NO_AID", "seen", "0")))
                .hasStatus(422)
                .bodyText()
                .contains("Någon annan har ändrat");
    }

    @Test
    void theReviewReachesThePapersWithTheSumThatIsProposed() {
        var id = decisions.approvedForLess();
        var source = funding.source(SourceKind.OWN_BUDGET);
        funding.frame(source, TestFunding.year(), 0, 900_000, null);
        funding.planned(id, source, 150_000, 150_000, new EuPart(true, 90_000L, null, null, ""));
        var address = "/arenden/" + id + "/medel/statsstod";
        var typed = aid("YES", "ground", "DE_MINIMIS", "euroRate", "10", "declaredEuro", "290000");
        assertThat(post(OFFICER, address, typed)).hasStatus3xxRedirection();

        assertThat(get(OFFICER, address)).bodyText().contains("300\u00a0000\u00a0kronor nu");
        assertThat(get(OFFICER, "/arenden/" + id + "/beslut"))
                .bodyText()
                .contains("300\u00a0000\u00a0kronor nu", "Bidraget tar 150\u00a0000\u00a0kronor");
        assertThat(get(OFFICER, "/arenden/" + id + "/medel"))
                .bodyText()
                .contains("Bidraget tar 150\u00a0000\u00a0kronor");
        for (var paper : List.of("tjansteskrivelse", "sammanfattning")) {
            assertThat(get(OFFICER, "/arenden/" + id + "/beslut/" + paper))
                    .bodyText()
                    .contains("Stödet är prövat som försumbart stöd.", "euro av högst 300\u00a0000.", "för mycket.")
                    .contains("Stödet väntar på att EU beviljar sin del, 90\u00a0000\u00a0kronor.")
                    .contains("gäller bara om EU beviljar sin del");
        }
    }

    /** What the papers say of the ground is what those who approve and decide have read. */
    @Test
    void whatIsRecordedAfterThePapersWereMadeHasThemMadeAnew() {
        var id = decisions.approved();
        var source = funding.source(SourceKind.OWN_BUDGET);
        funding.frame(source, TestFunding.year(), 0, 900_000, null);
        var awaited = new EuPart(true, 90_000L, null, null, "");
        funding.planned(id, source, 200_000, 200_000, awaited);
        var before = decisions.completed(id);
        funding.planned(before, source, 150_000, 250_000, awaited);
        assertThat(get(OFFICER, "/arenden/" + id + "/beslut"))
                .as("another spread of the same money is not the ground")
                .bodyText()
                .doesNotContain("Stödets grund har ändrats");

        funding.planned(id, source, 150_000, 250_000, new EuPart(true, 80_000L, null, null, ""));
        assertThat(get(OFFICER, "/arenden/" + id + "/beslut")).bodyText().contains("Stödets grund har ändrats");
        post(OFFICER, "/arenden/" + id + "/beslut/tjansteskrivelse/oppning", Map.of());
        decisions.completed(id);
        assertThat(get(OFFICER, "/arenden/" + id + "/beslut")).bodyText().doesNotContain("Stödets grund har ändrats");

        var aid = "/arenden/" + id + "/medel/statsstod";
        assertThat(post(OFFICER, aid, aid("NO", "ground", "NO_AID"))).hasStatus3xxRedirection();
        assertThat(get(OFFICER, "/arenden/" + id + "/beslut")).bodyText().contains("Stödets grund har ändrats");
        post(OFFICER, "/arenden/" + id + "/beslut/tjansteskrivelse/oppning", Map.of());
        decisions.completed(id);
        var more = aid("NO", "ground", "NO_AID", "seen", "1");
        more.put("reasons[NEEDED]", "Behövs ännu mer");
        assertThat(post(OFFICER, aid, more)).hasStatus3xxRedirection();
        assertThat(get(OFFICER, "/arenden/" + id + "/beslut"))
                .as("an answer that no paper tells")
                .bodyText()
                .doesNotContain("Stödets grund har ändrats");

        assertThat(post(
                        OFFICER,
                        aid,
                        aid("YES", "ground", "DE_MINIMIS", "euroRate", "10", "declaredEuro", "0", "seen", "2")))
                .hasStatus3xxRedirection();
        assertThat(post(OFFICER, "/arenden/" + id + "/beslut/sammantrade", Map.of()))
                .flash()
                .containsEntry("notice", "decision.refused.GROUND_AFTER_PAPERS");
    }

    /** What has been recorded since the papers were approved and sent stands in none of them. */
    @Test
    void theDelegateDoesNotDecideOnPapersThatAnotherGroundHasOvertaken() {
        var id = decisions.withDelegate(awaited());
        cases.declareFree(id, DIRECTOR);
        var address = "/arenden/" + id + "/delegationsbeslut";
        assertThat(get(DIRECTOR, address))
                .bodyText()
                .contains("Registrera beslutet")
                .doesNotContain("EU-del ändrades");
        var typed = typed(get(DIRECTOR, address));
        rejected(id);

        assertThat(get(DIRECTOR, address))
                .bodyText()
                .contains("EU-del ändrades efter att handlingarna blev klara", "Skicka tillbaka ärendet", "Förslaget")
                .doesNotContain("Registrera beslutet");
        assertThatExceptionOfType(DecisionRefusal.class)
                .isThrownBy(() -> funding.decide(id, 400_000))
                .matches(it -> it.reason() == DecisionRefusal.Reason.GROUND_AFTER_PAPERS);
        var read = decisions.read(id).toString();
        assertThat(post(DIRECTOR, address, typed))
                .as("what was being typed when it became known")
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("EU-del ändrades efter", "Skicka tillbaka ärendet", "Byarna samlas i huset.")
                .doesNotContain("type=\"submit\">Registrera beslutet");
        assertThat(post(DIRECTOR, address + "/aterremiss", Map.of("why", "EU gav avslag", "read", read)))
                .hasStatus3xxRedirection();
    }

    /** The proposal as the form holds it, and what only she can say. */
    private static Map<String, String> typed(MvcTestResult page) {
        var form = Jsoup.parse(new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                .selectFirst("form:has([name=motivation])");
        var fields = new HashMap<String, String>();
        Objects.requireNonNull(form)
                .select("input:not([type=radio]):not([type=checkbox]), textarea")
                .forEach(it -> fields.put(it.attr("name"), it.val()));
        fields.put("paragraph", "17");
        fields.put("outcome", "GRANTED");
        fields.put("motivation", "Byarna samlas i huset.");
        return fields;
    }

    @Test
    void theCommitteeIsToldThatTheGroundIsAnotherAndItsDecisionIsRecordedStill() {
        var id = awaited();
        var meeting = decisions.nextMeeting();
        decisions.placed(id, meeting);
        var number = decisions.numberOf(id);
        var read = meeting.address("laslage") + "/" + number;
        assertThat(get(ELECTED, read)).hasStatusOk().bodyText().doesNotContain("EU-del ändrades");
        rejected(id);

        assertThat(get(ELECTED, read))
                .hasStatusOk()
                .bodyText()
                .contains("EU-del ändrades efter att handlingarna blev klara", "Handläggaren kan berätta");
        assertThat(get(SECRETARY, meeting.address("beslut") + "/" + number))
                .bodyText()
                .contains("EU-del ändrades efter", "Det som nämnden har beslutat kan du registrera", "paragraph");

        decisions.decided(meeting, number, id, 8_101);
        for (var page : List.of(read, meeting.address("beslut") + "/" + number)) {
            assertThat(get(SECRETARY, page)).hasStatusOk().bodyText().doesNotContain("EU-del ändrades");
        }
    }

    @Test
    void whoeverApprovesThePapersIsToldThatTheyAreOvertakenBeforePressing() {
        var id = planned(decisions.approved());
        decisions.written(id);
        var address = "/arenden/" + id + "/beslut/godkannande";
        assertThat(get(MANAGER, address)).bodyText().contains("Ja, godkänn").doesNotContain("EU-del ändrades");
        rejected(id);

        assertThat(get(MANAGER, address))
                .bodyText()
                .contains("EU-del ändrades efter att tjänsteskrivelsen blev klar")
                .doesNotContain("Ja, godkänn");
    }

    /** Its approved papers say that the union is waited for. */
    private CaseFileId awaited() {
        return decisions.completed(planned(decisions.approved()));
    }

    private CaseFileId planned(CaseFileId id) {
        planned(id, new EuPart(true, 90_000L, null, null, ""));
        return id;
    }

    private void rejected(CaseFileId id) {
        planned(id, new EuPart(true, 90_000L, EuOutcome.REJECTED, TestDay.today(), ""));
    }

    private void planned(CaseFileId id, EuPart eu) {
        funding.planned(id, funding.source(SourceKind.OWN_BUDGET), 150_000, 250_000, eu);
    }

    @Test
    void anEarlierGrantToTheSameOrganisationIsCounted() {
        var before = funding.granted(funding.source(SourceKind.OWN_BUDGET), 100_000, 300_000);
        var id = decisions.approved();

        assertThat(get(OFFICER, "/arenden/" + id + "/medel/statsstod"))
                .bodyText()
                .contains("Bidrag till samma organisationsnummer", numberOf(before.value()));

        jdbc.sql("update case_file set officer = 'handlaggare2', unit = 'naringsliv', secrecy_provision = '30 kap.',"
                        + " secrecy_date = current_date, secrecy_authority = 'Regionen' where id = ?")
                .param(before.value())
                .update();
        assertThat(get(OFFICER, "/arenden/" + id + "/medel/statsstod"))
                .bodyText()
                .contains("Ett ärende som är stängt för dig", "400\u00a0000\u00a0kronor")
                .doesNotContain(numberOf(before.value()));
    }

    @Test
    void capacityIsJudgedInItsPhasesBesideTheBudgetsFigures() {
        var id = decisions.approved();
        var address = "/arenden/" + id + "/medel/kapacitet";
        assertThat(get(OFFICER, address))
                .hasStatusOk()
                .bodyText()
                .contains("Personal", "600\u00a0000\u00a0kronor, 75\u00a0% av kostnaden", "Rekrytera", "Operativ f");

        assertThat(post(OFFICER, address, Map.of("notes[RUN]", "En person")))
                .hasStatus(422)
                .bodyText()
                .contains("Välj ett omdöme till det du har skrivit", "En person");
        assertThat(post(OFFICER, address, Map.of("levels[RUN]", "SOME", "notes[RUN]", "En person")))
                .hasStatus3xxRedirection();

        assertThat(get(SECRETARY, address)).bodyText().contains("Viss En person", "Inte bedömt");
    }

    @Test
    void theProvisionsOfACaseAreShownWhereItIsDecided() {
        var id = decisions.approved();
        var address = "/arenden/" + id + "/medel/lagrum";
        var page = get(OFFICER, address);
        assertThat(page).hasStatusOk().bodyText().contains("5 § F");
        var first = Pattern.compile("name=\"provisions\"[^>]*value=\"([0-9a-f-]{36})\"")
                .matcher(new String(page.getResponse().getContentAsByteArray()));
        assertThat(first.find()).isTrue();

        assertThat(post(OFFICER, address, Map.of("provisions", first.group(1)))).hasStatus3xxRedirection();
        assertThat(get(OFFICER, "/arenden/" + id + "/beslut")).bodyText().contains("Lagrum som beslutet vilar på");
        assertThat(post(OFFICER, address, Map.of("provisions", "0b7e3c1e-5a51-4c07-9d0a-000000000000")))
                .hasStatus3xxRedirection();
        assertThat(get(OFFICER, "/arenden/" + id + "/beslut")).bodyText().contains("Lagrum som beslutet vilar på");
        assertThat(post(OFFICER, address, Map.of())).hasStatus3xxRedirection();
        assertThat(get(OFFICER, "/arenden/" + id + "/beslut"))
                .bodyText()
                .doesNotContain("Lagrum som beslutet vilar på");
    }

    @Test
    void aNewWordingEndsTheOneBefore() {
        assertThat(post(MANAGER, "/medel/lagrum", Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("Skriv lagrummets kod");
        var wording = new HashMap<>(Map.of(
                "code", "PROV-1", "law", "Provlagen", "place", "1 §", "wording", "Gammal", "validFrom", "2020-01-01"));
        assertThat(post(MANAGER, "/medel/lagrum", wording)).hasStatus3xxRedirection();
        wording.put("wording", "Ny");
        wording.put("validFrom", "2026-07-01");
        assertThat(post(MANAGER, "/medel/lagrum", wording)).hasStatus3xxRedirection();

        assertThat(get(OFFICER, "/medel/lagrum"))
                .bodyText()
                .contains("Lydelse 1, från 2020-01-01 till 2026-06-30", "Lydelse 2, från 2026-07-01");
        assertThat(post(OFFICER, "/medel/lagrum", wording)).hasStatus(403);
    }

    @Test
    void whoeverMeetsAnApplicantTheRegionOwnsAPartOfIsAskedAboutConflicts() {
        assertThat(post(MANAGER, "/medel/aktorer", Map.of("number", "1", "name", "X", "owned", "mycket")))
                .hasStatus(422)
                .bodyText()
                .contains("Organisationsnumret stämmer inte", "Skriv andelen i procent");
        var id = cases.registered();
        var owned = Map.of("number", "990001-1108", "name", "Byalaget i Backen", "owned", "40");
        try {
            assertThat(post(MANAGER, "/medel/aktorer", owned)).hasStatus3xxRedirection();
            assertThat(post(MANAGER, "/medel/aktorer", owner("5", "0")))
                    .as("typed anew, it writes over nobody's share")
                    .hasStatus(422)
                    .bodyText()
                    .contains("Aktören finns redan i registret");
            assertThat(get(MANAGER, "/medel/aktorer?nummer=9900011108"))
                    .bodyText()
                    .contains("name=\"version\" value=\"1\"", "value=\"40\"");
            assertThat(post(MANAGER, "/medel/aktorer", owner("41", "1"))).hasStatus3xxRedirection();
            assertThat(post(MANAGER, "/medel/aktorer", owner("42", "1")))
                    .as("another keeper was first")
                    .hasStatus(409)
                    .bodyText()
                    .contains("class=\"clash\"", "41", "value=\"42\"", "name=\"version\" value=\"2\"");
            assertThat(post(MANAGER, "/medel/aktorer", owner("40", "2"))).hasStatus3xxRedirection();

            assertThat(get(OFFICER, "/arenden/" + id + "/jav"))
                    .bodyText()
                    .contains("Regionen äger 40\u00a0% av Byalaget i Backen", "6 kap. 31 § kommunallagen");
        } finally {
            post(MANAGER, "/medel/aktorer", owner("0", "3"));
        }
        assertThat(get(OFFICER, "/arenden/" + id + "/jav")).bodyText().doesNotContain("Regionen äger");
    }

    /** The number is what an organisation is known by: a form that was opened at one writes over no other, and makes no second. */
    @Test
    void whoChangesAnOrganisationChangesThatOneAlone() {
        var opened = organisation("990007-1102", "Bolag A", "40", "0", "");
        var other = organisation("990008-1101", "Bolag B", "10", "0", "");
        try {
            assertThat(post(MANAGER, "/medel/aktorer", opened)).hasStatus3xxRedirection();
            assertThat(post(MANAGER, "/medel/aktorer", other)).hasStatus3xxRedirection();
            assertThat(get(MANAGER, "/medel/aktorer?nummer=9900071102"))
                    .bodyText()
                    .contains("name=\"opened\" value=\"9900071102\"");
            for (var number : List.of("990008-1101", "990006-1103")) {
                assertThat(post(MANAGER, "/medel/aktorer", organisation(number, "Bolag A", "40", "1", "9900071102")))
                        .as(number)
                        .hasStatus(422)
                        .bodyText()
                        .contains("Numret tillhör en annan aktör", "name=\"opened\" value=\"9900071102\"");
            }
            assertThat(post(MANAGER, "/medel/aktorer", organisation("990008-1101", "Bolag A", "40", "1", "")))
                    .as("a version alone opens nothing")
                    .hasStatus(422);
            assertThat(jdbc.sql(
                                    "select name || ' ' || owned::integer from known_organisation where number like '99000%1%'"
                                            + " and name like 'Bolag _' order by name")
                            .query(String.class)
                            .list())
                    .containsExactly("Bolag A 40", "Bolag B 10");
        } finally {
            jdbc.sql("delete from known_organisation where name like 'Bolag _'").update();
        }
    }

    private static Map<String, String> organisation(
            String number, String name, String share, String version, String opened) {
        return Map.of("number", number, "name", name, "owned", share, "version", version, "opened", opened);
    }

    private static Map<String, String> owner(String share, String version) {
        return Map.of(
                "number",
                "990001-1108",
                "name",
                "Byalaget i Backen",
                "owned",
                share,
                "version",
                version,
                "opened",
                version.equals("0") ? "" : "9900011108");
    }

    @Test
    void decisionsWithinAFrameProjectAreNoLargerThanTheFrame() {
        var id = funding.granted(funding.source(SourceKind.STATE_GRANT), 100_000, 300_000);
        var address = "/arenden/" + id + "/medel/delbeslut";
        var sub = new HashMap<>(Map.of(
                "receiver",
                "Bageriet",
                "amount",
                "250 000",
                "decidedOn",
                TestDay.today().toString()));
        assertThat(post(OFFICER, address, sub)).hasStatus(422).bodyText().contains("Bara ett ramprojekt har delbeslut");
        jdbc.sql("update case_file set project_type = 'FRAMEWORK' where id = ?")
                .param(id.value())
                .update();

        assertThat(post(OFFICER, address, sub)).hasStatus3xxRedirection();
        assertThat(post(OFFICER, address, sub))
                .hasStatus(422)
                .bodyText()
                .contains("Delbesluten skulle tillsammans bli större än ramen");
        sub.put("amount", "100 000");
        sub.put("organisation", "123");
        assertThat(post(OFFICER, address, sub)).hasStatus(422).bodyText().contains("Organisationsnumret stämmer inte");
        sub.put("organisation", "990001-1108");
        assertThat(post(OFFICER, address, sub)).hasStatus3xxRedirection();

        assertThat(get(SECRETARY, address))
                .bodyText()
                .contains("350\u00a0000\u00a0kronor", "50\u00a0000\u00a0kronor", "Bageriet")
                .doesNotContain("Spara delbeslutet");
    }

    /** Every criterion met but the last, which is as given; need and level are answered. */
    private static Map<String, String> aid(String last, String... more) {
        var fields = new HashMap<>(Map.of(
                "replies[PUBLIC_MONEY]", "YES",
                "replies[ECONOMIC_ACTIVITY]", "YES",
                "replies[SELECTIVE]", "YES",
                "replies[COMPETITION]", last,
                "replies[NEEDED]", "YES",
                "reasons[NEEDED]", "Behövs för bygden",
                "replies[REASONABLE]", "YES",
                "reasons[REASONABLE]", "Halva kostnaden"));
        for (var at = 0; at < more.length; at += 2) {
            fields.put(more[at], more[at + 1]);
        }
        return fields;
    }

    private String numberOf(java.util.UUID id) {
        return jdbc.sql("select registry_number from case_file where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private MvcTestResult get(UserId person, String address) {
        return browser.get().uri(address).with(user(people.signedIn(person))).exchange();
    }

    private MvcTestResult post(UserId person, String address, Map<String, String> fields) {
        var request = browser.post().uri(address).with(csrf()).with(user(people.signedIn(person)));
        fields.forEach(request::param);
        return request.exchange();
    }
}
