package se.vagval.stewardship.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import se.vagval.FormFields;
import se.vagval.PortalTest;
import se.vagval.TestCases;
import se.vagval.TestDay;
import se.vagval.TestPeople;
import se.vagval.casefile.ApplicationDraft;
import se.vagval.identity.UserId;
import se.vagval.strategy.Framework;

/** A version that the RUS-samordnare made in the forms of a draft, and published: what it does to a case of its day and to no other. */
@PortalTest
@TestPropertySource(properties = "vagval.test.database=next_version")
class NextVersionTests {

    static final String NEXT = "2911";
    static final String PARTS = "/styrdokument/utkast/" + NEXT + "/delar/";

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestCases cases;

    @Autowired
    Framework framework;

    @BeforeEach
    void publishOnce() throws Exception {
        if (framework.versions().stream().noneMatch(it -> it.id().equals(NEXT))) {
            assertThat(send("/styrdokument/utkast", Map.of("id", NEXT))).hasStatus(HttpStatus.FOUND);
            change("kriterier-med-ordankare/d8", Map.of("onTrial", "true"));
            change("kriterier-med-ordankare/d15", Map.of("onTrial", "true"));
            assertThat(page("/styrdokument/utkast/" + NEXT + "/skillnader", TestPeople.STEWARD))
                    .contains("Prövas under en testperiod");
            var today = TestDay.today().toString();
            var fields = form("/styrdokument/utkast/" + NEXT + "/publicering");
            fields.putAll(Map.of(
                    "validFrom",
                    today,
                    "registryNumber",
                    "RUN/911/2026",
                    "decision",
                    "Nämnden § 9",
                    "decidedOn",
                    today));
            assertThat(send("/styrdokument/utkast/" + NEXT + "/publicering", fields))
                    .hasStatus(HttpStatus.FOUND);
        }
    }

    /** F227: a criterion on trial is judged as others, marked where it is read, and moves the suggestion only if a rule asks for it. */
    @Test
    void marksACriterionOnTrialWhereItIsJudgedAndReadAndNowhereBefore() throws Exception {
        var old = cases.underAssessment();
        var next = cases.assessed(today());

        assertThat(page(next.address("bedomning/D15"), TestPeople.OFFICER))
                .contains(
                        "Prövas under en testperiod",
                        "nivån påverkar inte regelförslaget",
                        "Återkoppling om kriteriet");
        assertThat(page(next.address("bedomning/D8"), TestPeople.OFFICER))
                .containsPattern("Prövas under en testperiod .*Nivån räknas i regelförslaget, eftersom R\\d");
        for (var place : new String[] {"bedomning", "profil", "beslut/sammanfattning"}) {
            assertThat(page(next.address(place), TestPeople.OFFICER).split("Prövas under en testperiod", -1))
                    .as(place)
                    .hasSize(3);
            assertThat(page(old.address(place), TestPeople.OFFICER)).as(place).doesNotContain("testperiod");
        }
        assertThat(page(old.address("bedomning/D15"), TestPeople.OFFICER))
                .contains("Återkoppling om kriteriet")
                .doesNotContain("testperiod");
        assertThat(page(next.address("bedomning/D2"), TestPeople.OFFICER)).doesNotContain("testperiod");
        assertThat(page("/styrdokument/" + NEXT, TestPeople.STEWARD)).contains("Kriterier");
    }

    @Test
    void laysWhatIsSaidOfACriterionBesideItsWordsInADraft() throws Exception {
        var address = "/aterkoppling/" + NEXT + "/D15";
        assertThat(send(address, Map.of("topic", "ANCHORS", "text", "Två och tre går ihop."), TestPeople.OFFICER))
                .hasStatus(HttpStatus.FOUND);
        assertThat(send("/styrdokument/utkast", Map.of("id", "2912"))).hasStatus(HttpStatus.FOUND);

        assertThat(page("/styrdokument/utkast/2912/delar/kriterier-med-ordankare/d15", TestPeople.STEWARD))
                .contains("Det som sägs av dem som bedömer", "Ordankarna", "Två och tre går ihop.", "ramverk " + NEXT)
                .doesNotContain("Namn handlaggare");
        assertThat(page("/styrdokument/utkast/2912/delar/kriterier-med-ordankare/d2", TestPeople.STEWARD))
                .doesNotContain("Två och tre går ihop.");
        assertThat(page("/kalibrering/aterkoppling", TestPeople.STEWARD))
                .containsPattern("D15 [^.]* Prövas under en testperiod");
    }

    private static ApplicationDraft today() {
        var it = TestCases.draft(TestPeople.OFFICER);
        return new ApplicationDraft(
                it.registryNumber(), TestDay.today(), it.channel(), it.unit(), it.officer(), null, it.details(), false);
    }

    private void change(String thing, Map<String, String> values) throws Exception {
        var fields = form(PARTS + thing);
        values.forEach((name, value) -> fields.put("values[" + name + "]", value));
        assertThat(send(PARTS + thing, fields)).hasStatus(HttpStatus.FOUND);
    }

    private Map<String, String> form(String address) throws Exception {
        var fields = new LinkedHashMap<String, String>();
        FormFields.of(html(address, TestPeople.STEWARD), address)
                .forEach((name, values) -> fields.put(name, values.getFirst()));
        return fields;
    }

    private MvcTestResult send(String address, Map<String, String> fields) {
        return send(address, fields, TestPeople.STEWARD);
    }

    private MvcTestResult send(String address, Map<String, String> fields, UserId person) {
        var request = browser.post().uri(address).with(csrf()).with(user(people.signedIn(person)));
        fields.forEach((name, value) -> request.param(name, value));
        return request.exchange();
    }

    private String html(String address, UserId person) throws Exception {
        var page =
                browser.get().uri(address).with(user(people.signedIn(person))).exchange();
        assertThat(page).as(address).hasStatusOk();
        return page.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private String page(String address, UserId person) throws Exception {
        return HtmlUtils.htmlUnescape(
                html(address, person).replaceAll("<[^>]*>", " ").replaceAll("\\s+", " "));
    }
}
