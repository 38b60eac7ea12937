package se.vagval.initiative.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
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

/** F149, F156: satsningar of several kinds, some turned to somebody, some under a focus area of a plan. */
@PortalTest
class InitiativeKindTests {

    private static final String FOCUS = "/satsningar/fokusomraden";

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Test
    void beginsWithWhatTheRegionsReportNames() throws Exception {
        assertThat(body("/satsningar?slag=SKILLS"))
                .contains("Regional struktur för validering", "Inflyttning till länet", "Utveckling av lärcentrum")
                .doesNotContain("Fördelning av medel");
        assertThat(body("/satsningar?slag=ADVOCACY"))
                .contains("Fördelning av medel", "Riktat mot: Nationell nivå")
                .doesNotContain("Inflyttning till länet");
        assertThat(body("/satsningar?fokus=KOMP-3"))
                .contains("Utveckling av lärcentrum")
                .doesNotContain("Inflyttning till länet");
        assertThat(body(FOCUS))
                .contains("Plan för regional kompetensförsörjning", "Områdets namn är inte verifierat")
                .contains("Regional struktur för validering", "Läge och fokusområde är inte verifierade")
                .doesNotContain("Mat- och livsmedelsstrategi");
        assertThat(body("/styrdokument/2024/omraden")).contains("href=\"" + FOCUS + "\"");
    }

    @Test
    void asksWhatKindItIsAndWhomInfluenceIsTurnedTo() {
        assertThat(send("/satsningar/ny", Map.of("theme", "Utan slag", "status", "ONGOING")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Välj slag");
        assertThat(send("/satsningar/ny", Map.of("theme", "Till ingen", "status", "ONGOING", "kind", "ADVOCACY")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Ange mot vem");
        assertThat(send(
                        "/satsningar/ny",
                        Map.of("theme", "Hittepå", "status", "ONGOING", "kind", "SKILLS", "focusAreas", "BORTA-1")))
                .hasStatus3xxRedirection();
        assertThat(count("Till ingen") + count("Hittepå") + count("Utan slag")).isZero();
    }

    @Test
    void keepsKindAreaAndSourceThroughAChange() throws Exception {
        var fields = new LinkedHashMap<>(Map.of(
                "theme", "Yrkesvux i fjällen",
                "status", "ONGOING",
                "kind", "SKILLS",
                "focusAreas", "KOMP-4",
                "source", "Planens bilaga"));
        var address = send("/satsningar/ny", fields).getResponse().getRedirectedUrl();
        fields.put("kind", "ADVOCACY");
        fields.put("towards", "Skolverket");
        fields.put("version", "1");

        assertThat(send(address, fields)).hasStatus3xxRedirection();

        assertThat(body(address)).contains("value=\"Skolverket\"", "value=\"Planens bilaga\"");
        assertThat(body(FOCUS)).contains("Yrkesvux i fjällen");
        assertThat(jdbc.sql("select kind || ' ' || focus_areas[1] from initiative where theme = 'Yrkesvux i fjällen'")
                        .query(String.class)
                        .single())
                .isEqualTo("ADVOCACY KOMP-4");
        assertThat(jdbc.sql("""
                        select act from audit_entry
                        where subject = (select id from initiative where theme = 'Yrkesvux i fjällen') order by seq
                        """).query(String.class).list()).containsExactly("InitiativeAdded", "InitiativeChanged");
    }

    @Test
    void asksTheDatabaseTheSameHoweverManyStandUnderAnArea() throws Exception {
        body(FOCUS);
        var few = StatementCounter.during(() -> get(FOCUS, TestPeople.OFFICER));
        send(
                "/satsningar/ny",
                Map.of("theme", "Räknad", "status", "ONGOING", "kind", "SKILLS", "focusAreas", "RSP-HEL"));

        assertThat(StatementCounter.during(() -> get(FOCUS, TestPeople.OFFICER)))
                .hasSameSizeAs(few);
    }

    private int count(String theme) {
        return jdbc.sql("select count(*) from initiative where theme = ?")
                .param(theme)
                .query(Integer.class)
                .single();
    }

    private MvcTestResult send(String address, Map<String, String> fields) {
        var request = browser.post().uri(address).with(csrf()).with(user(people.signedIn(TestPeople.OFFICER)));
        fields.forEach((name, value) -> request.param(name, value));
        return request.exchange();
    }

    private MvcTestResult get(String address, UserId person) {
        return browser.get().uri(address).with(user(people.signedIn(person))).exchange();
    }

    private String body(String address) throws Exception {
        var page = get(address, TestPeople.OFFICER);
        assertThat(page).as(address).hasStatusOk();
        return HtmlUtils.htmlUnescape(new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
