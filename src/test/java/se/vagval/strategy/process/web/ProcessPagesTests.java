package se.vagval.strategy.process.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import se.vagval.PortalTest;
import se.vagval.StatementCounter;
import se.vagval.TestDay;
import se.vagval.TestPeople;
import se.vagval.identity.UserId;

/** F189: what the region answers for beside the cases, whose it is and when it is to be done. */
@PortalTest
class ProcessPagesTests {

    private static final String ROOT = "/styrdokument/processer";

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Test
    void tellsWhoseEachProcessIsAndWhichIsLate() throws Exception {
        enter("Transportplan ett", TestDay.today().plusDays(9), Map.of("document", "LTP", "plan", "Remiss i mars"));
        enter("Bredband ett", TestDay.today().minusDays(1), Map.of());
        enter("Kompetens ett", TestDay.today().minusDays(9), Map.of("state", "DONE"));

        var read = body(ROOT, TestPeople.ELECTED);

        assertThat(of("Transportplan ett", read))
                .contains(
                        "Enheten för samhällsutveckling", "Regional transportplan 2022–2033", "Remiss i mars", "Pågår")
                .doesNotContain("Försenad", "Ändra");
        assertThat(of("Bredband ett", read)).contains("Försenad");
        assertThat(of("Kompetens ett", read)).contains("Klar").doesNotContain("Försenad");
        assertThat(body("/styrdokument", TestPeople.OFFICER)).contains("Processer");
        assertThat(of("Bredband ett", body(ROOT, TestPeople.STEWARD))).contains("Ändra");
    }

    @Test
    void asksForANameSomebodyResponsibleAndDaysInOrder() throws Exception {
        var wrong = new LinkedHashMap<>(typed("", TestDay.today()));
        wrong.put("responsible", " ");
        wrong.put("due", "");
        assertThat(send(ROOT + "/ny", wrong))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Skriv vad processen heter", "Skriv vem som ansvarar", "Ange när processen ska vara klar");
        var backwards = new LinkedHashMap<>(typed("Baklänges", TestDay.today()));
        backwards.put("begins", TestDay.today().plusDays(1).toString());
        assertThat(send(ROOT + "/ny", backwards)).bodyText().contains("inte ligga före den dag då den börjar");
        enter("Bara en", TestDay.today(), Map.of());
        assertThat(send(ROOT + "/ny", typed("BARA EN", TestDay.today())))
                .bodyText()
                .contains("Det finns redan en process med det namnet");
        enter("En annan", TestDay.today(), Map.of());
        assertThat(send(address("En annan"), typed("Bara en", TestDay.today())))
                .bodyText()
                .contains("Det finns redan en process med det namnet");
        assertThat(acts("Bara en")).hasSize(1);
    }

    @Test
    void leavesOneTraceForEachChangeAndNoneForNone() {
        enter("Spårad", TestDay.today(), Map.of());
        var changed = new LinkedHashMap<>(typed("Spårad", TestDay.today()));
        changed.put("version", "1");
        assertThat(send(address("Spårad"), changed)).hasStatus(HttpStatus.FOUND);
        assertThat(acts("Spårad")).containsExactly("ProcessEntered");
        changed.put("plan", "Beslut i juni");
        assertThat(send(address("Spårad"), changed)).hasStatus(HttpStatus.FOUND);
        assertThat(acts("Spårad")).containsExactly("ProcessEntered", "ProcessChanged");
        changed.put("plan", "Beslut i maj");
        assertThat(send(address("Spårad"), changed))
                .as("seen before the change")
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(acts("Spårad")).hasSize(2);
    }

    @Test
    void asksTheDatabaseTheSameHoweverManyThereAre() throws Exception {
        enter("Räknad 1", TestDay.today(), Map.of());
        body(ROOT, TestPeople.OFFICER);
        var few = StatementCounter.during(() -> get(ROOT, TestPeople.OFFICER));
        enter("Räknad 2", TestDay.today(), Map.of());
        enter("Räknad 3", TestDay.today(), Map.of());

        assertThat(StatementCounter.during(() -> get(ROOT, TestPeople.OFFICER))).hasSameSizeAs(few);
    }

    private void enter(String name, LocalDate due, Map<String, String> more) {
        var fields = new LinkedHashMap<>(typed(name, due));
        fields.putAll(more);
        assertThat(send(ROOT + "/ny", fields)).hasStatus(HttpStatus.FOUND);
    }

    private static Map<String, String> typed(String name, LocalDate due) {
        return Map.of(
                "name", name,
                "responsible", "Enheten för samhällsutveckling",
                "state", "ONGOING",
                "due", due.toString(),
                "version", "1");
    }

    private static String of(String name, String page) {
        var start = page.indexOf(name);
        assertThat(start).as(name).isPositive();
        return page.substring(start, page.indexOf("</section>", start));
    }

    private String address(String name) {
        return ROOT + "/"
                + jdbc.sql("select id from steering_process where name = ?")
                        .param(name)
                        .query(String.class)
                        .single();
    }

    private List<String> acts(String name) {
        return jdbc.sql("""
                select act from audit_entry where subject = (select id from steering_process where name = ?) order by seq
                """).param(name).query(String.class).list();
    }

    private MvcTestResult send(String address, Map<String, String> fields) {
        var request = browser.post().uri(address).with(csrf()).with(user(people.signedIn(TestPeople.STEWARD)));
        fields.forEach((name, value) -> request.param(name, value));
        return request.exchange();
    }

    private MvcTestResult get(String address, UserId person) {
        return browser.get().uri(address).with(user(people.signedIn(person))).exchange();
    }

    private String body(String address, UserId person) throws Exception {
        var page = get(address, person);
        assertThat(page).as(address).hasStatusOk();
        return HtmlUtils.htmlUnescape(new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
