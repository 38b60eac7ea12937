package se.vagval.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.vagval.PortalTest;
import se.vagval.StatementCounter;
import se.vagval.TestDay;
import se.vagval.TestPeople;
import se.vagval.casefile.ApplicationContent.MunicipalityShare;
import se.vagval.identity.Role;

/** Each municipality has a page of its own: its key figures, who applies, what is done there, and its initiatives. */
@PortalTest
class PlacePageTests {

    private static final String BERG = "/portfolj/kommuner/2326";
    private static final String ARE = "/portfolj/kommuner/2321";

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestPortfolio portfolio;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void countsWhatWorksThereByItsShareAndWhoSitsThereByTheWhole() {
        portfolio.keepUp();
        var granted = "Beviljat under " + TestDay.today().getYear();
        var before = row(get(BERG, Role.ANALYST), granted);
        var seatBefore = row(get("/portfolj/kommuner/2380", Role.ANALYST), granted);

        granted("2380", new MunicipalityShare("2326", 0.4), new MunicipalityShare("2321", 0.6));

        var after = row(get(BERG, Role.ANALYST), granted);
        var seatAfter = row(get("/portfolj/kommuner/2380", Role.ANALYST), granted);
        assertThat(after).startsWith(before.get(0) + 1, before.get(1) + 60_000);
        assertThat(after.subList(2, 4)).isEqualTo(before.subList(2, 4));
        assertThat(seatAfter)
                .containsExactly(
                        seatBefore.get(0), seatBefore.get(1), seatBefore.get(2) + 1, seatBefore.get(3) + 150_000);
    }

    @Test
    void tellsWhoAppliesThereAndOpensTheirCases() {
        granted("2380", new MunicipalityShare("2326", 1));

        var page = get(BERG, Role.CASE_OFFICER);

        assertThat(page)
                .contains("<h1>Berg</h1>", "Sökandens sektor", "Ny eller återkommande sökande", "Fond och program")
                .containsPattern("bara=MUNICIPALITY(:|%3A)2326")
                .contains("/portfolj/arenden?matt=GRANTED")
                .contains("Kommunens egen del står som Fördelat hit under Nyckeltal");
        var bars = Pattern.compile(
                        "class=\"series-1\" height=\"10\" width=\"(\\d+)\".*?<span[^>]*>([^<]*)</span>", Pattern.DOTALL)
                .matcher(page);
        var seen = 0;
        while (bars.find()) {
            var share = Double.parseDouble(bars.group(2).replace(',', '.').replaceAll("[^0-9.]", ""));
            assertThat(Double.parseDouble(bars.group(1)))
                    .as("a bar is as long as its share")
                    .isCloseTo(share, within(1.0));
            seen++;
        }
        assertThat(seen).isPositive();
    }

    @Test
    void namesTheInitiativesThatWorkThereForWhoMayReadTheRegister() {
        initiative("Laddplatser i fjällbyarna", "2326");
        initiative("Vandringsleder norrut", "2313");

        assertThat(get(BERG, Role.CASE_OFFICER))
                .contains("Laddplatser i fjällbyarna")
                .doesNotContain("Vandringsleder norrut");
        assertThat(get(BERG, Role.ELECTED_REPRESENTATIVE))
                .contains("Nyckeltal")
                .doesNotContain("Laddplatser i fjällbyarna", "/satsningar/", "/portfolj/arenden");
    }

    @Test
    void tellsTheCausesAndActionsOfTheLatestPublishedQuarter() {
        var quarter = "/kvartal/" + QuarterId.at(TestDay.today()).before();
        var cause = "Få kontor " + UUID.randomUUID();
        var action = "Träff " + UUID.randomUUID();
        post(quarter + "/orsaker", "place", "2326", "factor", "KNOWLEDGE", "text", cause);
        var due = TestDay.today().plusDays(30).toString();
        post(quarter + "/atgarder", "where", "2326", "what", action, "responsible", "Enheten", "due", due);
        assertThat(get(BERG, Role.ELECTED_REPRESENTATIVE)).doesNotContain(cause, action);

        post(quarter + "/publicering", "reason", "Ny orsak");

        assertThat(get(BERG, Role.ELECTED_REPRESENTATIVE))
                .contains("Kännedom om stöden", cause, action + " Ansvarig: Enheten. Klart senast " + due, quarter);
        assertThat(get(ARE, Role.ELECTED_REPRESENTATIVE)).doesNotContain(cause, action);
    }

    @Test
    void isFoundFromThePortfolioAndLeadsToTheOthers() {
        assertThat(Stream.of("2303", "2305", "2309", "2313", "2321", "2326", "2361", "2380")
                        .map(it -> "/portfolj/kommuner/" + it))
                .allSatisfy(it -> assertThat(get("/portfolj", Role.ANALYST)).contains(it));
        assertThat(get(BERG, Role.ANALYST)).contains(ARE).doesNotContain(BERG + "\"");
        assertThat(browser.get()
                        .uri("/portfolj/kommuner/9999")
                        .with(user(people.signedIn(Role.ANALYST)))
                        .exchange())
                .hasStatus(404);
    }

    @Test
    void costsTheSameStatementsHoweverManyCasesThereAre() {
        portfolio.keepUp();
        var few = StatementCounter.again(() -> get(BERG, Role.CASE_OFFICER)).size();
        granted("2326", new MunicipalityShare("2326", 1));
        initiative("En till " + UUID.randomUUID(), "2326");

        assertThat(StatementCounter.again(() -> get(BERG, Role.CASE_OFFICER))).hasSize(few);
    }

    /** The four numbers of a row, without its share: both counts and both amounts. */
    private static List<Long> row(String page, String label) {
        var cells = Pattern.compile(Pattern.quote(label) + "</th>(.*?)</tr>", Pattern.DOTALL)
                .matcher(page);
        assertThat(cells.find()).isTrue();
        return Pattern.compile("<td[^>]*>(.*?)</td>", Pattern.DOTALL)
                .matcher(cells.group(1))
                .results()
                .map(it -> it.group(1).replaceAll("<[^>]*>", ""))
                .filter(it -> !it.contains("%") && !it.isBlank())
                .map(it -> Long.parseLong(it.replaceAll("\\D", "")))
                .toList();
    }

    private void granted(String seat, MunicipalityShare... places) {
        var today = TestDay.today();
        var id = portfolio.applied(today.minusDays(1), seat, List.of(places), "PS", List.of("A11"), 200_000);
        portfolio.decided(id, today, "GRANTED", 150_000L, "PROJECT_RUNNING");
        portfolio.keepUp();
    }

    private void initiative(String theme, String municipality) {
        jdbc.update("""
                insert into initiative (id, version, status, theme, owner, owner_number, funder, lesson, municipalities, changed_by,
                    changed_at)
                values (gen_random_uuid(), 1, 'ONGOING', ?, 'Kommunen', '', '', '', array[?], 'handlaggare', now())
                on conflict do nothing
                """, theme, municipality);
    }

    private String get(String address, Role role) {
        var answer =
                browser.get().uri(address).with(user(people.signedIn(role))).exchange();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private void post(String address, String... fields) {
        var request = browser.post().uri(address).with(csrf()).with(user(people.signedIn(Role.ANALYST)));
        for (var at = 0; at < fields.length; at += 2) {
            request = request.param(fields[at], fields[at + 1]);
        }
        assertThat(request.exchange()).hasStatus3xxRedirection();
    }
}
