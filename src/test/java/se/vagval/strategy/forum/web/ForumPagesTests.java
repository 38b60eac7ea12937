package se.vagval.strategy.forum.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
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
import se.vagval.TestPeople;
import se.vagval.identity.UserId;

/** F137, F150: where the region meets others, who is in it and how often. */
@PortalTest
class ForumPagesTests {

    private static final String ROOT = "/styrdokument/forum";

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Test
    void beginsWithThoseOfTheRegionsReportAndSaysWhatNobodyHasVerified() throws Exception {
        var page = body(ROOT, TestPeople.OFFICER);

        assertThat(of("Analyssamverkan Norr", page))
                .contains("De fyra nordliga länen", "avsnitt 6", "Ej verifierad", "Uppgift saknas");
        assertThat(page).contains("Europaforum Norra Sverige", "North Sweden", "Länspartnerskapet", "Flygrådet");
        assertThat(of("Ektesne", page)).contains("Samiskt perspektiv");
        assertThat(page).doesNotContain("Nytt forum");
        assertThat(body("/styrdokument", TestPeople.ELECTED)).contains("href=\"" + ROOT + "\"");
    }

    @Test
    void asksForANameAKindAndAWholeLink() throws Exception {
        assertThat(send(ROOT + "/ny", Map.of("name", " ", "link", "exempel.se")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Skriv vad forumet heter", "Välj slag", "Skriv webbplatsens hela adress");
        assertThat(send(ROOT + "/ny", Map.of("name", "ANALYSSAMVERKAN norr", "kind", "NETWORK")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Det finns redan ett forum");
        assertThat(send(ROOT + "/ny", Map.of("name", "Skript", "kind", "NETWORK", "link", "javascript:alert(1)")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(ROOT, TestPeople.STEWARD)).doesNotContain("Skript");
    }

    @Test
    void leavesOneTraceForEachChangeAndNoneForNone() throws Exception {
        var fields = new LinkedHashMap<>(Map.of("name", "Spårat forum", "kind", "MEETING", "rhythm", "Varje vår"));
        assertThat(send(ROOT + "/ny", fields)).hasStatus(HttpStatus.FOUND);
        fields.put("version", "1");
        assertThat(send(address("Spårat forum"), fields)).hasStatus(HttpStatus.FOUND);
        assertThat(acts("Spårat forum")).containsExactly("ForumEntered");
        fields.put("link", "https://exempel.se/forum");
        fields.put("verified", "true");
        assertThat(send(address("Spårat forum"), fields)).hasStatus(HttpStatus.FOUND);
        fields.put("rhythm", "Varje höst");
        assertThat(send(address("Spårat forum"), fields)).as("seen before").hasStatus(HttpStatus.CONFLICT);

        assertThat(acts("Spårat forum")).containsExactly("ForumEntered", "ForumChanged");
        assertThat(of("Spårat forum", body(ROOT, TestPeople.OFFICER)))
                .contains("https://exempel.se/forum", "Varje vår")
                .doesNotContain("Ej verifierad");
    }

    @Test
    void asksTheDatabaseTheSameHoweverManyThereAre() throws Exception {
        body(ROOT, TestPeople.OFFICER);
        var few = StatementCounter.during(() -> get(ROOT, TestPeople.OFFICER));
        send(ROOT + "/ny", Map.of("name", "Räknat forum", "kind", "COUNCIL"));

        assertThat(StatementCounter.during(() -> get(ROOT, TestPeople.OFFICER))).hasSameSizeAs(few);
    }

    private static String of(String name, String page) {
        var start = page.indexOf(name);
        assertThat(start).as(name).isPositive();
        return page.substring(start, page.indexOf("</tr>", start));
    }

    private String address(String name) {
        return ROOT + "/"
                + jdbc.sql("select id from forum where name = ?")
                        .param(name)
                        .query(String.class)
                        .single();
    }

    private List<String> acts(String name) {
        return jdbc.sql(
                        "select act from audit_entry where subject = (select id from forum where name = ?) order by seq")
                .param(name)
                .query(String.class)
                .list();
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
