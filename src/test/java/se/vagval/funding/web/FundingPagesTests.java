package se.vagval.funding.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static se.vagval.TestPeople.DIRECTOR;
import static se.vagval.TestPeople.ELECTED;
import static se.vagval.TestPeople.MANAGER;
import static se.vagval.TestPeople.OFFICER;
import static se.vagval.TestPeople.OTHER_OFFICER;
import static se.vagval.TestPeople.SECRETARY;
import static se.vagval.funding.TestFunding.year;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.StatementCounter;
import se.vagval.TestCases;
import se.vagval.TestDay;
import se.vagval.TestPeople;
import se.vagval.casefile.CaseFileId;
import se.vagval.decision.DecisionPageTest;
import se.vagval.decision.TestDecisions;
import se.vagval.funding.SourceKind;
import se.vagval.funding.TestFunding;
import se.vagval.identity.UserId;

/** The pages of the region's money. */
@DecisionPageTest
class FundingPagesTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestDecisions decisions;

    @Autowired
    TestFunding funding;

    @Autowired
    TestCases cases;

    @Autowired
    JdbcClient jdbc;

    @Test
    void showsTheYearToAllInsideAndToTheElectedWithoutTheCases() {
        var source = funding.source(SourceKind.STATE_GRANT);
        funding.frame(source, year(), 0, 20_000_000, 5_000_000L);

        assertThat(get(OFFICER, "/medel"))
                .hasStatusOk()
                .bodyText()
                .contains("Provkälla " + source, "20\u00a0000\u00a0000", "/medel/kallor/" + source + "?ar=" + year());
        assertThat(get(ELECTED, "/medel"))
                .hasStatusOk()
                .bodyText()
                .contains("Provkälla " + source)
                .doesNotContain("/medel/kallor/" + source);
        assertThat(get(ELECTED, "/medel/kallor/" + source)).hasStatus(403);
        assertThat(get(OFFICER, "/medel/kallor/finns-inte")).hasStatus(404);
    }

    @Test
    void aYearWithoutApplicationsIsSaidInOneSentence() {
        assertThat(get(OFFICER, "/medel/kallor/" + funding.source(SourceKind.OTHER)))
                .bodyText()
                .contains("Inga ansökningar har kommit in under året.")
                .doesNotContain("söker 0", "med 0");
    }

    @Test
    void theManagerRegistersAFrameAndIsToldWhatIsMissing() {
        var source = funding.source(SourceKind.STATE_GRANT);
        var address = "/medel/kallor/" + source + "/ram";
        assertThat(get(MANAGER, address)).hasStatusOk().bodyText().contains("Registrera ram");

        assertThat(post(MANAGER, address, Map.of("year", "" + year(), "amount", "tjugo", "authority", "")))
                .hasStatus(422)
                .bodyText()
                .contains("Skriv beloppet i kronor", "Skriv vilken dag ramen beslutades", "tjugo");
        assertThat(post(
                        MANAGER,
                        address,
                        Map.of(
                                "year", "" + year(),
                                "amount", "20 mnkr",
                                "authority", "5 mnkr",
                                "decidedOn", TestDay.today().toString(),
                                "reference", "Regleringsbrev")))
                .hasStatus3xxRedirection();

        assertThat(get(OFFICER, "/medel/kallor/" + source))
                .bodyText()
                .contains("20\u00a0000\u00a0000", "Regleringsbrev")
                .doesNotContain(address);
        assertThat(post(OFFICER, address, Map.of())).hasStatus(403);
    }

    @Test
    void aFrameThatSomebodyElseHasChangedIsSaidInASentence() {
        var source = funding.source(SourceKind.STATE_GRANT);
        funding.frame(source, year(), 0, 100, null);

        var answer = post(
                MANAGER,
                "/medel/kallor/" + source + "/ram",
                Map.of(
                        "year", "" + year(),
                        "seen", "0",
                        "amount", "200",
                        "decidedOn", TestDay.today().toString(),
                        "reference", "Budget"));

        assertThat(answer).hasStatus(422).bodyText().contains("Någon annan har ändrat", "Budget");
    }

    @Test
    void theOfficerPlansTheMoneyOfTheCase() {
        var source = funding.source(SourceKind.STATE_GRANT);
        var id = decisions.ready();
        var address = "/arenden/" + id + "/medel";
        assertThat(get(OFFICER, address))
                .hasStatusOk()
                .bodyText()
                .contains("Anslag 1:1", "Ingen fördelning är sparad", "Spara fördelningen");
        assertThat(get(SECRETARY, address)).hasStatusOk().bodyText().doesNotContain("Spara fördelningen");

        assertThat(post(OFFICER, address, Map.of("firstYear", "" + year(), "source", source)))
                .hasStatus(422)
                .bodyText()
                .contains("Skriv ett belopp för minst ett år");
        assertThat(post(OFFICER, address, Map.of("firstYear", "" + year(), "source", source, "amounts[0]", "5 kronor")))
                .hasStatus(422)
                .bodyText()
                .contains("Beloppen för åren är tillsammans 5\u00a0kronor. De ska vara 400\u00a0000\u00a0kronor")
                .contains("value=\"5 kronor\"");
        assertThat(post(
                        OFFICER,
                        address,
                        Map.of(
                                "firstYear", "" + year(),
                                "source", source,
                                "amounts[0]", "100 000",
                                "amounts[2]", "300 tkr",
                                "euAmount", "1 mnkr",
                                "euConditional", "true")))
                .hasStatus3xxRedirection();

        assertThat(get(OFFICER, address))
                .bodyText()
                .contains("Provkälla " + source, "100\u00a0000\u00a0kronor", "Villkorat av EU-beslut")
                .contains("<dt>" + (year() + 2) + "</dt>");
    }

    /** What is read from the project's own months is saved as it is read, however many years they are. */
    @Test
    void aProjectOfEightYearsHasAFieldForEachOfThem() {
        var source = funding.source(SourceKind.STATE_GRANT);
        var id = decisions.ready();
        var address = "/arenden/" + id + "/medel";
        var typed = new HashMap<>(Map.of("firstYear", "" + year(), "source", source));
        for (var at = 0; at < 8; at++) {
            typed.put("amounts[" + at + "]", "50 000");
        }
        assertThat(post(OFFICER, address, typed)).hasStatus3xxRedirection();

        assertThat(get(OFFICER, address))
                .bodyText()
                .contains("name=\"amounts[7]\"")
                .doesNotContain("amounts[8]");
    }

    /** A day that is none cannot be bound, and what stands beside it is kept all the same. */
    @Test
    void noneOfEightYearsIsLostBesideADayThatIsNone() {
        var source = funding.source(SourceKind.STATE_GRANT);
        var id = decisions.ready();
        var address = "/arenden/" + id + "/medel";
        var typed = new HashMap<>(Map.of("firstYear", "" + year(), "source", source, "euDecidedOn", "2026-02-31"));
        for (var at = 0; at < 8; at++) {
            typed.put("amounts[" + at + "]", "5" + at + " 000");
        }

        assertThat(post(OFFICER, address, typed))
                .hasStatus(422)
                .bodyText()
                .contains("2026-02-31", "value=\"50 000\"", "value=\"56 000\"", "value=\"57 000\"")
                .doesNotContain("amounts[8]");
    }

    @Test
    void aStatementThatIsOpenedAgainProposesNothing() {
        var id = decisions.approvedForLess();
        assertThat(get(OFFICER, "/arenden/" + id + "/medel")).bodyText().contains("föreslaget 300\u00a0000");

        decisions.reopened(id);

        assertThat(get(OFFICER, "/arenden/" + id + "/medel")).bodyText().doesNotContain("föreslaget");
    }

    @Test
    void whoeverIsToJudgeBlindSeesWhatIsSoughtAndNotWhatOthersPropose() {
        var source = funding.source(SourceKind.OWN_BUDGET);
        funding.frame(source, year(), 0, 900_000, null);
        var id = decisions.approvedForLess();
        funding.planned(id, source, 150_000, 150_000);
        cases.declareFree(id, OTHER_OFFICER);
        var pages = List.of("/arenden/" + id + "/medel", "/arenden/" + id + "/beslut");
        for (var page : pages) {
            assertThat(get(OTHER_OFFICER, page)).bodyText().contains("Bidraget tar 150\u00a0000");
        }

        jdbc.sql("insert into blind_reader (case_file, person) values (?, ?)")
                .params(id.value(), OTHER_OFFICER.value())
                .update();

        for (var page : pages) {
            assertThat(get(OTHER_OFFICER, page))
                    .bodyText()
                    .contains("Bidraget tar 200\u00a0000")
                    .doesNotContain("150\u00a0000", "300\u00a0000");
        }
    }

    /** The sum of a plan is what is proposed. */
    @Test
    void whoeverIsToJudgeBlindSeesNoPlanWhereNobodyKnowsWhatIsSought() {
        var source = funding.source(SourceKind.OWN_BUDGET);
        var id = decisions.approvedForLess();
        funding.planned(id, source, 120_000, 180_000);
        cases.declareFree(id, OTHER_OFFICER);
        jdbc.sql("update case_file set applied_amount = 0 where id = ?")
                .param(id.value())
                .update();
        var page = "/arenden/" + id + "/medel";
        assertThat(get(OTHER_OFFICER, page)).bodyText().contains("120\u00a0000", "180\u00a0000");

        jdbc.sql("insert into blind_reader (case_file, person) values (?, ?)")
                .params(id.value(), OTHER_OFFICER.value())
                .update();

        assertThat(get(OTHER_OFFICER, page))
                .hasStatusOk()
                .bodyText()
                .contains("Provkälla " + source)
                .doesNotContain("120\u00a0000", "180\u00a0000", "120 000", "180 000");
    }

    @Test
    void aYearWithoutAFrameIsSaidThoughTheAuthorityBearsIt() {
        var source = funding.source(SourceKind.STATE_GRANT);
        funding.frame(source, year(), 0, 1_000_000, 500_000L);
        var id = decisions.withDelegate();
        funding.planned(id, source, 200_000, 200_000);

        assertThat(get(OFFICER, "/arenden/" + id + "/medel"))
                .bodyText()
                .contains("Bidraget ryms i ramen för Provkälla " + source)
                .contains("Ingen ram är beslutad för " + (year() + 1)
                        + ". Bidraget tar 200\u00a0000\u00a0kronor av året");
    }

    @Test
    void whatIsPaidBeyondTheYearsIsSaid() {
        var source = funding.source(SourceKind.OWN_BUDGET);
        var id = funding.granted(source, 132_000, 268_000);
        var address = "/arenden/" + id + "/medel";
        jdbc.sql("""
                        insert into funding_payment (id, case_file, source, amount, paid_on, advance, reference,
                            recorded_by, recorded_at)
                        values (gen_random_uuid(), :id, :source, 132000, :day, false, 'rekvisition', 'utbetalare', now())
                        """)
                .param("id", id.value())
                .param("source", source)
                .param("day", TestDay.today())
                .update();
        assertThat(get(OFFICER, address)).bodyText().doesNotContain("är utbetalt, men fördelningen ger");

        jdbc.sql("""
                        insert into funding_payment (id, case_file, source, amount, paid_on, advance, reference,
                            recorded_by, recorded_at)
                        values (gen_random_uuid(), :id, :source, 8000, :day, false, 'rekvisition', 'utbetalare', now())
                        """)
                .param("id", id.value())
                .param("source", source)
                .param("day", TestDay.today())
                .update();

        assertThat(get(OFFICER, address))
                .bodyText()
                .contains("är 140\u00a0000\u00a0kronor utbetalt, men fördelningen ger ärendet 132\u00a0000\u00a0kronor")
                .contains("Flytta 8\u00a0000\u00a0kronor från senare år");
    }

    @Test
    void oneApplicationAloneIsSpokenOfAsOne() {
        var source = funding.source(SourceKind.OWN_BUDGET);
        var id = decisions.ready();
        funding.planned(id, source, 400_000, 0);

        assertThat(get(MANAGER, "/medel/kallor/" + source + "?ar=" + receivedIn(id)))
                .bodyText()
                .contains("En ansökan har kommit in under året", "Den är inte beviljad.")
                .doesNotContain("Ingen av dem");
    }

    private int receivedIn(CaseFileId id) {
        return jdbc.sql("select extract(year from received) from case_file where id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    @Test
    void whetherTheMoneyIsThereIsSaidBeforeTheDecisionAndAfter() {
        var source = funding.source(SourceKind.OWN_BUDGET);
        funding.frame(source, year(), 0, 150_000, null);
        var id = decisions.withDelegate();
        funding.planned(id, source, 200_000, 200_000);

        for (var address : new String[] {"/arenden/" + id + "/beslut", "/arenden/" + id + "/medel"}) {
            assertThat(get(OFFICER, address))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Bidraget ryms inte i ramen för Provkälla " + source, "då fattas 50\u00a0000");
        }
        cases.declareFree(id, DIRECTOR);
        assertThat(get(DIRECTOR, "/arenden/" + id + "/delegationsbeslut"))
                .bodyText()
                .contains("Bidraget ryms inte i ramen", "Registrera beslutet");

        funding.decide(id, 400_000);

        assertThat(get(DIRECTOR, "/arenden/" + id + "/delegationsbeslut"))
                .bodyText()
                .contains("Bidraget ryms inte i ramen");
        assertThat(get(OFFICER, "/medel/kallor/" + source)).bodyText().contains("Ramen är överskriden");
    }

    @Test
    void theReportAndTheAgendaAreFilesToo() throws Exception {
        var source = funding.source(SourceKind.STATE_GRANT);
        funding.frame(source, year(), 0, 20_000_000, 5_000_000L);

        var csv = get(OFFICER, "/medel/rapport/csv?ar=" + year()).getResponse();
        var text = new String(csv.getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(text)
                .startsWith("\uFEFFMedelskälla;År;Ram;")
                .contains("Provkälla " + source + ";" + year() + ";20000000;5000000;");
        var xlsx = get(OFFICER, "/medel/agenda/xlsx").getResponse();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(xlsx.getContentAsByteArray()))) {
            assertThat(book.getSheetAt(0).getRow(0).getCell(2).getStringCellValue())
                    .isEqualTo("Ram");
        }
        assertThat(get(OFFICER, "/medel/rapport/exe")).hasStatus(404);
        assertThat(get(OFFICER, "/medel/agenda")).hasStatusOk().bodyText().contains("Provkälla " + source);
    }

    @Test
    void thePaymentOfficerPaysAndTakesBackAndReverses() {
        var payer = UserId.of("granskningshandlaggare");
        var id = funding.granted(funding.source(SourceKind.OWN_BUDGET), 100_000, 300_000);
        var address = "/arenden/" + id + "/medel";
        var today = TestDay.today().toString();
        assertThat(get(OFFICER, address + "/utbetalning")).hasStatus(403);
        assertThat(get(payer, address)).bodyText().contains("Registrera utbetalning", "Registrera återföring");

        assertThat(post(
                        payer,
                        address + "/utbetalning",
                        Map.of("amount", "500 000", "paidOn", today, "reference", "1")))
                .hasStatus(422)
                .bodyText()
                .contains("Beloppet är större än det som är kvar av bidraget", "500 000");
        assertThat(post(
                        payer,
                        address + "/utbetalning",
                        Map.of("amount", "50 000", "paidOn", today, "reference", "R1")))
                .hasStatus3xxRedirection();
        var page = get(payer, address);
        assertThat(page).bodyText().contains("50\u00a0000\u00a0kronor", "R1", "Ta tillbaka en felregistrering");
        var slip = java.util.regex.Pattern.compile("utbetalning/([0-9a-f-]{36})/atertagande")
                .matcher(new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
        assertThat(slip.find()).isTrue();
        var withdrawal = address + "/utbetalning/" + slip.group(1) + "/atertagande";
        assertThat(get(payer, withdrawal)).hasStatusOk().bodyText().contains("R1");
        assertThat(post(payer, withdrawal, Map.of("reason", "")))
                .hasStatus(422)
                .bodyText()
                .contains("Skriv vad som blev fel");
        assertThat(post(payer, withdrawal, Map.of("reason", "Fel ärende"))).hasStatus3xxRedirection();
        assertThat(get(payer, withdrawal)).hasStatus(404);

        assertThat(post(payer, address + "/aterforing", Map.of("amount", "0", "frameYear", "19")))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Skriv ett belopp som är större än noll",
                        "Skriv året med fyra siffror",
                        "Välj vad som förs tillbaka");
        assertThat(post(
                        payer,
                        address + "/aterforing",
                        Map.of(
                                "kind", "RELEASED",
                                "amount", "20 000",
                                "reversedOn", today,
                                "frameYear", "" + year(),
                                "reason", "Billigare")))
                .hasStatus3xxRedirection();
        assertThat(get(OFFICER, address))
                .bodyText()
                .contains("Återtagen, räknas inte: Fel ärende", "Billigare", "380\u00a0000\u00a0kronor")
                .doesNotContain("Registrera utbetalning");
    }

    @Test
    void theOfficerWatchesTheConditions() {
        var id = funding.granted(funding.source(SourceKind.OWN_BUDGET), 100_000, 300_000);
        var address = "/arenden/" + id + "/medel";
        assertThat(get(OFFICER, address)).bodyText().contains("Delrapport i juni", "Ändra bevakningen", "utan datum");
        assertThat(get(OFFICER, "/")).bodyText().contains("Sätt en dag för villkoret: Delrapport i juni");

        assertThat(post(OFFICER, address + "/villkor", Map.of("text", "")))
                .hasStatus(422)
                .bodyText()
                .contains("Skriv villkoret", "Välj när villkoret gäller");
        assertThat(post(
                        OFFICER,
                        address + "/villkor",
                        Map.of("text", "Visa avtalet", "kind", "BEFORE_PAYMENT", "owner", "handlaggare")))
                .hasStatus3xxRedirection();
        assertThat(post(OFFICER, address + "/villkor", Map.of("text", "X", "kind", "NEXT_STEP", "owner", "ingen-alls")))
                .hasStatus(422)
                .bodyText()
                .contains("Välj någon som har ett konto");

        var page = get(OFFICER, address);
        assertThat(page).bodyText().contains("Visa avtalet", "Före utbetalning");
        assertThat(get(SECRETARY, address)).bodyText().contains("Visa avtalet").doesNotContain("Ändra bevakningen");
        assertThat(get(MANAGER, address + "/villkor")).hasStatus(403);
        assertThat(get(OFFICER, address + "/villkor/0b7e3c1e-5a51-4c07-9d0a-000000000000"))
                .hasStatus(404);
    }

    /** Whatever is granted of a source can be leafed to, each case once, also those that were decided the same day. */
    @Test
    void theCasesOfASourceAreReadOnFromTheLastOne() {
        var source = funding.source(SourceKind.OWN_BUDGET);
        var address = "/medel/kallor/" + source;
        for (var at = 0; at < 3; at++) {
            funding.granted(source, 100_000, 300_000);
        }
        var shown = casesOn(address);
        assertThat(shown).hasSize(3);

        assertThat(casesOn(address + "?efter=" + shown.get(0))).containsExactly(shown.get(1), shown.get(2));
        assertThat(casesOn(address + "?ar=" + year() + "&efter=" + shown.get(1)))
                .containsExactly(shown.get(2));
        assertThat(get(OFFICER, address + "?efter=" + shown.get(2)))
                .bodyText()
                .contains("rel=\"prev\"")
                .doesNotContain("rel=\"next\"");
    }

    private List<String> casesOn(String address) {
        return Jsoup.parse(body(address)).select("a[href$=/medel]").eachAttr("href").stream()
                .filter(it -> it.startsWith("/arenden/"))
                .map(it -> it.split("/")[2])
                .toList();
    }

    private String body(String address) {
        return new String(get(OFFICER, address).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /** As many statements for one granted case as for three. */
    @Test
    void aSourceAsksNoMoreForMoreCases() {
        var source = funding.source(SourceKind.OWN_BUDGET);
        funding.granted(source, 100_000, 300_000);
        var one = StatementCounter.again(() -> get(OFFICER, "/medel/kallor/" + source));
        funding.granted(source, 100_000, 300_000);
        funding.granted(source, 100_000, 300_000);

        var three = StatementCounter.again(() -> get(OFFICER, "/medel/kallor/" + source));

        assertThat(three).hasSameSizeAs(one);
        assertThat(one).hasSizeLessThan(12);
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
