package se.vagval.portfolio.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.math.BigDecimal;
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
import se.vagval.portfolio.domain.StrategyIndicator.Content;
import se.vagval.portfolio.domain.StrategyIndicator.Value;
import se.vagval.portfolio.domain.WantedDirection;

/** F309: two legs in one view, what the portfolio puts into a goal and how the county has moved toward it. */
@PortalTest
class IndicatorPagesTests {

    private static final String ROOT = "/portfolj/indikatorer";
    private static final UserId ANALYST = UserId.of("statistiker");

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Test
    void standsBesideThePortfolioOfItsGoal() throws Exception {
        enter("Pendling", Map.of("baseline", "2019"), "2019", "1 200,5", "2021", "1 300", "2022", "1 250");

        var section = of("Pendling", body("/portfolj", TestPeople.ELECTED));

        assertThat(section)
                .contains("2022: 1 250 personer", "Sedan 2019: +49,5 personer, i önskad riktning", "utgångsläge")
                .contains("<circle", "class=\"trend\"", "Enkäten 2021")
                .doesNotContain("Ändra och för in");
        assertThat(section.replaceAll("\\s+", " "))
                .contains("<span>2020</span> </th> <td class=\"num\" data-label=\"personer\">saknas</td>");
        assertThat(body("/portfolj", TestPeople.ELECTED)).contains("Portföljen i det valda måttet: Inga ärenden");
        assertThat(of("Pendling", body("/portfolj", ANALYST))).contains("Ändra och för in");
        assertThat(body("/portfolj/fil/csv?snitt=INDICATORS", TestPeople.ELECTED))
                .contains("Pendling")
                .containsPattern("Pendling.*2020.*saknas");
    }

    @Test
    void saysThatAnIndicatorWithoutValuesHasNone() throws Exception {
        enter("Tomt mått", Map.of());

        assertThat(of("Tomt mått", body("/portfolj", TestPeople.OFFICER)))
                .contains("saknas")
                .doesNotContain("<svg", "<td");
    }

    @Test
    void asksForASourceAYearOfItsOwnAndANumberForEachValue() throws Exception {
        var wrong = typed("Fel mått", "2020", "tolv", "2020", "3", "20", "4");
        wrong.put("rows[1].source", " ");
        wrong.put("goal", "2024/R99");
        assertThat(send(ROOT + "/ny", wrong))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Skriv värdet med siffror", "redan på en annan rad", "Ange värdets källa")
                .contains("Skriv året med fyra siffror", "Välj ett mål ur gällande strategi", "value=\"tolv\"");
        assertThat(send(ROOT + "/ny", Map.of("name", "")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Skriv vad indikatorn heter", "Välj mål", "Ange enhet", "Ange källa");
        assertThat(body("/portfolj", ANALYST)).doesNotContain("Fel mått");
    }

    @Test
    void keepsEveryValueThroughAChangeAndLeavesOneTraceForEach() throws Exception {
        enter("Spårat mått", Map.of(), "2020", "1", "2021", "-2,25");
        var fields = typed("Spårat mått", "2020", "1", "2021", "-2,25");
        fields.put("version", "1");
        assertThat(send(address("Spårat mått"), fields)).hasStatus(HttpStatus.FOUND);
        assertThat(acts("Spårat mått")).containsExactly("IndicatorEntered");
        fields.put("rows[1].number", "");
        fields.put("rows[1].year", "");
        fields.put("rows[1].source", "");
        assertThat(send(address("Spårat mått"), fields)).hasStatus(HttpStatus.FOUND);
        fields.put("unit", "kilo");
        assertThat(send(address("Spårat mått"), fields)).as("seen before").hasStatus(HttpStatus.CONFLICT);

        assertThat(acts("Spårat mått")).containsExactly("IndicatorEntered", "IndicatorChanged");
        assertThat(jdbc.sql("""
                        select year from strategy_indicator_value
                        where indicator = (select id from strategy_indicator where name = 'Spårat mått')
                        """).query(Integer.class).list()).containsExactly(2020);
    }

    @Test
    void comparesWithNothingWhereTheFirstYearIsMissing() {
        var values = List.of(new Value(2021, BigDecimal.ONE, "x"), new Value(2022, BigDecimal.TEN, "x"));
        var content = new Content("a", "g", "u", WantedDirection.LOWER, 2019, "s", values);

        assertThat(content.change()).isEmpty();
        assertThat(content.years()).containsExactly(2019, 2020, 2021, 2022);
        assertThat(IndicatorPicture.of(content).steps()).hasSize(1);
        assertThat(IndicatorPicture.of(content).marks()).noneMatch(IndicatorPicture.Mark::fallen);
        assertThat(WantedDirection.LOWER.isMetBy(1)).isFalse();
        assertThat(WantedDirection.LOWER.isMissedBy(1)).isTrue();
        assertThat(WantedDirection.STEADY.isMissedBy(1)).isFalse();
    }

    @Test
    void asksTheDatabaseTheSameHoweverManyThereAre() throws Exception {
        body("/portfolj", TestPeople.OFFICER);
        var few = StatementCounter.during(() -> get("/portfolj", TestPeople.OFFICER));
        enter("Räknat mått", Map.of(), "2020", "1", "2021", "2");

        assertThat(StatementCounter.during(() -> get("/portfolj", TestPeople.OFFICER)))
                .hasSameSizeAs(few);
    }

    private void enter(String name, Map<String, String> more, String... years) {
        var fields = typed(name, years);
        fields.putAll(more);
        assertThat(send(ROOT + "/ny", fields)).hasStatus(HttpStatus.FOUND);
    }

    private static Map<String, String> typed(String name, String... years) {
        var fields = new LinkedHashMap<>(Map.of(
                "name", name,
                "goal", "2024/R24-4",
                "unit", "personer",
                "wanted", "HIGHER",
                "source", "Regionens enkät"));
        for (var at = 0; at < years.length; at += 2) {
            var row = "rows[" + at / 2 + "].";
            fields.put(row + "year", years[at]);
            fields.put(row + "number", years[at + 1]);
            fields.put(row + "source", "Enkäten " + years[at]);
        }
        return fields;
    }

    private static String of(String name, String page) {
        var start = page.indexOf(">" + name + "<");
        assertThat(start).as(name).isPositive();
        return page.substring(start, page.indexOf("</details>", start)).replace('\u00a0', ' ');
    }

    private String address(String name) {
        return ROOT + "/"
                + jdbc.sql("select id from strategy_indicator where name = ?")
                        .param(name)
                        .query(String.class)
                        .single();
    }

    private List<String> acts(String name) {
        return jdbc.sql("""
                select act from audit_entry where subject = (select id from strategy_indicator where name = ?) order by seq
                """).param(name).query(String.class).list();
    }

    private MvcTestResult send(String address, Map<String, String> fields) {
        var request = browser.post().uri(address).with(csrf()).with(user(people.signedIn(ANALYST)));
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
