package se.vagval.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.vagval.PortalTest;
import se.vagval.StatementCounter;
import se.vagval.TestPeople;
import se.vagval.casefile.ApplicationContent.MunicipalityShare;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.Role;
import tools.jackson.databind.json.JsonMapper;

/** The portfolio and the quarter as people meet them. */
@PortalTest
class PortfolioPageTests {

    private static final String QUARTER = "/kvartal/2025-2";

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestPortfolio portfolio;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void showsEveryCutWithItsFilesAndOpensItsCases() {
        granted("2380", 3, LocalDate.of(2025, 5, 5));
        portfolio.keepUp();

        var page = get("/portfolj?matt=GRANTED&fran=2025&till=2025", Role.ANALYST);

        assertThat(page)
                .contains("Beviljat under 2025", "Kommun där verksamheten bedrivs", "Globala mål", "av 17")
                .contains("/portfolj/arenden?matt=GRANTED&amp;fran=2025&amp;till=2025")
                .contains("/portfolj/fil/csv");
        assertThat(get("/portfolj/arenden?matt=GRANTED&fran=2025&till=2025&snitt=SEAT&varde=2380", Role.ANALYST))
                .contains("Byhuset som arbetsplats");
    }

    @Test
    void namesNobodyTheGreatestWhenTwoAreAsGreat() {
        granted("2380", 1, LocalDate.of(2023, 5, 5));
        granted("2305", 1, LocalDate.of(2023, 5, 6));
        portfolio.keepUp();

        assertThat(get("/portfolj?matt=GRANTED&fran=2023&till=2023", Role.ANALYST))
                .containsPattern("Mest: (Bräcke|Östersund) och en till lika, 50\u00a0% var")
                .contains("Mest: projektstöd, 100\u00a0% (2 ärenden)");
    }

    /** Nobody has said what is sought: then it is the cases that are counted, and no share of nothing. */
    @Test
    void saysWhereMostCasesAreWhenNoAmountIsKnown() {
        for (var seat : List.of("2305", "2380", "2380")) {
            portfolio.applied(
                    LocalDate.of(2021, 3, 3), seat, List.of(new MunicipalityShare(seat, 1)), "PS", List.of(), 0);
        }
        portfolio.keepUp();

        assertThat(get("/portfolj?matt=APPLIED&fran=2021&till=2021", Role.ANALYST))
                .contains("Flest ärenden: Östersund (2)", "Flest ärenden: projektstöd (3)")
                .doesNotContain("Mest: ");
    }

    /** Links from before a code was kept with its version still lead to what they meant. */
    @Test
    void anOldLinkIsReadInTheNewestVersionThatKnowsItsCode() {
        var narrowed = get("/portfolj?matt=PENDING&bara=STRENGTH:S3-UPPL", Role.ANALYST);
        assertThat(narrowed).contains("Upplevelser").containsPattern("bara=STRENGTH(:|%3A)2024(/|%2F)S3-UPPL");
        assertThat(get("/portfolj?matt=PENDING&bara=PRIORITY:R24-2", Role.ANALYST))
                .containsPattern("bara=PRIORITY(:|%3A)2024(/|%2F)R24-2");
        assertThat(get("/portfolj/arenden?matt=PENDING&snitt=STRENGTH&varde=S3-UPPL", Role.ANALYST))
                .contains("Upplevelser");
        assertThat(get("/portfolj?matt=PENDING&bara=STRENGTH:S3-FINNSINTE", Role.ANALYST))
                .containsPattern("bara=STRENGTH(:|%3A)S3-FINNSINTE");
        assertThat(get("/portfolj?matt=PENDING&bara=STRENGTH:UNKNOWN", Role.ANALYST))
                .containsPattern("bara=STRENGTH(:|%3A)UNKNOWN");
    }

    /** Nothing is counted that the fields do not say, and what no case has is told in a sentence and fills no table. */
    @Test
    void saysInItsFieldsWhatIsCountedAndNamesWhatNoCaseHas() {
        granted("2380", 1, LocalDate.of(2025, 5, 5));
        portfolio.keepUp();

        var page = get("/portfolj?matt=GRANTED&fran=1995", Role.ANALYST);
        assertThat(page).contains("value=\"1995\"", "Inga ärenden: ").doesNotContain("<span>0</span>");
        assertThat(get("/portfolj", Role.ANALYST)).containsPattern("(?s)<option value=\"APPLIED\" selected");
        assertThat(get("/portfolj?fran=x", Role.ANALYST)).contains("value=\"x\"", "aria-invalid");
    }

    /** F295: whether everybody in the county gets a part of the money; what is of no municipality counts in the whole alone. */
    @Test
    void saysHowManyMunicipalitiesTheMoneyReachesAndHowMuchTheFirstHas() {
        figure("2380", 2, 300);
        figure("2326", 1, 100);
        figure("LAN", 1, 100);

        var page = get("/portfolj?matt=GRANTED&fran=1991&till=1991", Role.ELECTED_REPRESENTATIVE);

        assertThat(page.replace('\u00A0', ' '))
                .contains("2 av 8 kommuner har minst ett ärende.", "Störst del av beloppet har Östersund: 60 %.");
        assertThat(get("/portfolj?matt=GRANTED&fran=1991&till=1991&bara=MUNICIPALITY:2380", Role.ANALYST))
                .doesNotContain("Spridning i länet");
        assertThat(get("/portfolj?matt=REJECTED&fran=1991&till=1991", Role.ANALYST))
                .contains("0 av 8 kommuner")
                .doesNotContain("Störst del");
    }

    private void figure(String place, int cases, long part) {
        jdbc.update(
                "insert into portfolio_figure (measure, year, cut, value, cases, amount, part)"
                        + " values ('GRANTED', 1991, 'MUNICIPALITY', ?, ?, ?, ?)"
                        + " on conflict (measure, cut, year, value) do nothing",
                place,
                cases,
                part,
                part);
    }

    @Test
    void theElectedSeeFiguresAndNoCases() {
        assertThat(get("/portfolj", Role.ELECTED_REPRESENTATIVE)).doesNotContain("/portfolj/arenden?");
    }

    @Test
    void costsTheSameStatementsHoweverManyCasesThereAre() {
        portfolio.keepUp();
        var few = StatementCounter.again(() -> get("/portfolj", Role.ANALYST)).size();
        granted("2313", 3, LocalDate.of(2025, 8, 5));
        portfolio.keepUp();

        assertThat(StatementCounter.again(() -> get("/portfolj", Role.ANALYST))).hasSize(few);
        assertThat(few).isLessThan(10);
    }

    @Test
    void aFileSaysWhatThePageSays() throws IOException {
        granted("2361", 1, LocalDate.of(2025, 8, 5));
        portfolio.keepUp();
        var csv = answer("/portfolj/fil/csv?matt=GRANTED&fran=2025&till=2025&snitt=SEAT", Role.ANALYST)
                .getContentAsString(StandardCharsets.UTF_8);
        var xlsx = answer("/portfolj/fil/xlsx?matt=GRANTED&fran=2025&till=2025&snitt=SEAT", Role.ANALYST)
                .getContentAsByteArray();

        assertThat(csv).startsWith("\uFEFFKod;").contains("2361;Härjedalen;");
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isPositive();
        }
    }

    @Test
    void anAnalystPublishesAQuarterOnceAndAnewOnlyWithAReason() {
        granted("2380", 4, LocalDate.of(2025, 5, 6));
        granted("2326", 1, LocalDate.of(2025, 5, 6));
        portfolio.keepUp();
        assertThat(get(QUARTER + "/underlag", Role.ANALYST))
                .contains("Är uppgifterna rätta och användbara?", "Orsaker");
        assertThat(post(QUARTER + "/orsaker", "place", "2326", "factor", "GROUP", "text", "Koncernsmitta.")
                        .getStatus())
                .isEqualTo(302);
        assertThat(post(QUARTER + "/orsaker", "place", "", "factor", "", "text", "Kvar")
                        .getContentAsByteArray())
                .asString(StandardCharsets.UTF_8)
                .contains("Kvar", "aria-invalid");

        assertThat(post(QUARTER + "/publicering").getRedirectedUrl()).isEqualTo(QUARTER);

        var page = get(QUARTER, Role.MUNICIPAL_READER);
        assertThat(page).contains("Utgåva 1", "Koncernsmitta.", "..");
        assertThat(answer(QUARTER + "/utgavor/1/pdf", Role.MUNICIPAL_READER).getContentAsByteArray())
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        post(QUARTER + "/publicering");
        post(QUARTER + "/publicering", "reason", "Utan ändring");
        assertThat(jdbc.queryForObject(
                        "select count(*) from quarter_edition where year = 2025 and quarter = 2", Integer.class))
                .isEqualTo(1);
    }

    /** The statistiker's own check: what was published, beside sentences that know nothing of how the figures are kept. */
    @Test
    void aPublishedQuarterSaysWhatTheCasesThemselvesSay() {
        var day = LocalDate.of(2022, 5, 9);
        for (var at = 0; at < 4; at++) {
            portfolio.paid(granted("2380", 1, day.plusDays(at)), day.plusDays(10 + at), 10_000L + at);
        }
        portfolio.keepUp();
        post("/kvartal/2022-2/publicering");

        var json = JsonMapper.builder().build().readTree(open("/oppna-data/kommunal-fordelning/2022-2/json"));
        var county = StreamSupport.stream(json.get("rows").spliterator(), false)
                .filter(it -> it.get("tidsspann").asString("").equals("QUARTER"))
                .filter(it -> it.get("geografi").asString("").equals("COUNTY"))
                .filter(it -> it.get("stodformskod").asString("").equals("ALL"))
                .findFirst()
                .orElseThrow();
        assertThat(Stream.of(
                                "inkomna",
                                "beviljade",
                                "avslag",
                                "beviljat_kronor",
                                "arenden_med_utbetalning",
                                "utbetalt_kronor")
                        .map(it -> county.get(it).asLong()))
                .containsExactlyElementsOf(jdbc.queryForObject(
                        """
                        select array[
                            (select count(*) from case_file where received between '2022-04-01' and '2022-06-30' and status <> 'IDEA'),
                            (select count(*) from decision where decided_on between '2022-04-01' and '2022-06-30' and granted_amount > 0),
                            (select count(*) from decision where decided_on between '2022-04-01' and '2022-06-30'
                                and outcome in ('REJECTED', 'DISMISSED')),
                            (select sum(granted_amount) from decision where decided_on between '2022-04-01' and '2022-06-30'),
                            (select count(distinct case_file) from funding_payment
                                where paid_on between '2022-04-01' and '2022-06-30' and withdrawn_at is null),
                            (select sum(amount) from funding_payment
                                where paid_on between '2022-04-01' and '2022-06-30' and withdrawn_at is null)]::bigint[]
                        """, (row, number) -> List.of((Long[]) row.getArray(1).getArray())));
        assertThat(get("/kvartal/2022-2", Role.MUNICIPAL_READER)).contains("Utbetalt belopp", "40\u00A0006");
    }

    @Test
    void openDataNeedsNoAccountAndTellsNoHiddenNumber() {
        portfolio.paid(granted("2321", 1, LocalDate.of(2024, 11, 6)), LocalDate.of(2024, 11, 20), 123_457);
        portfolio.keepUp();
        post("/kvartal/2024-4/publicering");

        var json = JsonMapper.builder().build().readTree(open("/oppna-data/kommunal-fordelning/2024-4/json"));
        var hidden = 0;
        for (var row : json.get("rows")) {
            if (row.get("inkomna").isNull()) {
                hidden++;
                assertThat(row.get("beviljat_kronor").isNull()).isTrue();
            } else {
                assertThat(row.get("inkomna").asLong()).isNotIn(1L, 2L);
                assertThat(row.get("beviljade").asLong()).isNotIn(1L, 2L);
            }
        }
        assertThat(hidden).isPositive();
        assertThat(json.toString()).contains("\"utbetalt_kronor\":null").doesNotContain("123457");
        assertThat(open("/oppna-data")).contains("Öppna data");
        assertThat(open("/oppna-data/katalog.jsonld")).contains("dcat:Catalog", "dcat:Dataset", "2024-4");
        assertThat(open("/oppna-data/beviljade-stod.json"))
                .contains("amountAwarded", "SE-ORG-802001-1106")
                .doesNotContain("kim@backen.exempel");
    }

    @Test
    void anApplicantsSizeIsLookedUpOnce() {
        granted("2309", 1, LocalDate.of(2025, 9, 9));
        portfolio.keepUp();
        assertThat(get("/portfolj/sokande", Role.ANALYST)).contains("802001-1106");

        assertThat(post("/portfolj/sokande", "organisation", "802001-1106", "size", "SMALL", "source", "Bolagsverket")
                        .getStatus())
                .isEqualTo(302);
        portfolio.keepUp();

        assertThat(jdbc.queryForObject("""
                select count(*) from portfolio_mark m join portfolio_case p on p.case_file = m.case_file
                where p.organisation = '802001-1106' and m.cut = 'ACTOR_SIZE' and m.value <> 'SMALL'
                """, Integer.class)).isZero();
    }

    @Test
    void whatNobodyCouldHaveMeantAsAPlaceBeginsWithTheFirst() {
        for (var place :
                List.of("-9223372036854775808_x", "9223372036854775807_x", "99999999999999999999_x", "_", "x")) {
            for (var list : List.of("efter", "uppslagna")) {
                assertThat(answer("/portfolj/sokande?" + list + "=" + place, Role.ANALYST)
                                .getStatus())
                        .as(list + "=" + place)
                        .isEqualTo(200);
            }
        }
    }

    private CaseFileId granted(String seat, int number, LocalDate day) {
        CaseFileId last = null;
        for (var at = 0; at < number; at++) {
            var id = portfolio.applied(
                    day.minusDays(30), seat, List.of(new MunicipalityShare(seat, 1)), "PS", List.of("A11"), 200_000);
            portfolio.decided(id, day, "GRANTED", 150_000L, "PROJECT_RUNNING");
            last = id;
        }
        return last;
    }

    private String get(String address, Role role) {
        try {
            return answer(address, role).getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private MockHttpServletResponse answer(String address, Role role) {
        var answer = browser.get()
                .uri(URI.create(address))
                .with(user(people.signedIn(role)))
                .exchange()
                .getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return answer;
    }

    private String open(String address) {
        var answer = browser.get().uri(address).exchange().getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse post(String address, String... fields) {
        var request = browser.post().uri(address).with(csrf()).with(user(people.signedIn(Role.ANALYST)));
        for (var at = 0; at < fields.length; at += 2) {
            request = request.param(fields[at], fields[at + 1]);
        }
        return request.exchange().getResponse();
    }
}
