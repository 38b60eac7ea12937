package se.vagval.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static se.vagval.TestPeople.OFFICER;
import static se.vagval.TestPeople.OTHER_OFFICER;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import se.vagval.FormFields;
import se.vagval.PortalTest;
import se.vagval.TestCases;
import se.vagval.TestPeople;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.domain.CaseAssigning;
import se.vagval.demo.ActingAs;
import se.vagval.identity.UserId;

/** The gates in two windows and in two people's hands. */
@PortalTest
class GateMergingTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestCases cases;

    @Autowired
    CaseAssigning assigning;

    @Autowired
    ActingAs acting;

    private CaseFileId id;

    @BeforeEach
    void open() {
        id = cases.inFormalCheck();
    }

    @Test
    void putsTogetherWhatOnePersonJudgesInTwoWindows() {
        var here = opened(OFFICER);
        var there = opened(OFFICER);
        here.put("notes[G1]", List.of("Sökanden är känd."));
        there.put("notes[G2]", List.of("Ansökan är hel."));

        assertThat(post(OFFICER, here)).hasStatus(302);
        assertThat(post(OFFICER, there)).hasStatus(302);

        assertThat(opened(OFFICER))
                .containsEntry("notes[G1]", List.of("Sökanden är känd."))
                .containsEntry("notes[G2]", List.of("Ansökan är hel."));
    }

    @Test
    void proposesBothVerdictsWhenTwoPeopleJudged() {
        var mine = opened(OFFICER);
        mine.put("notes[G2]", List.of("Ansökan är hel."));
        acting.person(OFFICER, () -> assigning.handOver(id, OFFICER, OTHER_OFFICER));
        cases.declareFree(id, OTHER_OFFICER);
        var theirs = opened(OTHER_OFFICER);
        theirs.put("notes[G1]", List.of("Sökanden är känd."));
        assertThat(post(OTHER_OFFICER, theirs)).hasStatus(302);
        acting.person(OTHER_OFFICER, () -> assigning.handOver(id, OTHER_OFFICER, OFFICER));

        var answer = post(OFFICER, mine);

        assertThat(answer).hasStatus(409);
        assertThat(HtmlUtils.htmlUnescape(html(answer))).contains("era texter sammanförda");
        var proposal = FormFields.of(html(answer), "/formell-kontroll");
        assertThat(proposal)
                .containsEntry("notes[G1]", List.of("Sökanden är känd."))
                .containsEntry("notes[G2]", List.of("Ansökan är hel."));
        assertThat(post(OFFICER, proposal)).hasStatus(302);
    }

    private Map<String, List<String>> opened(UserId who) {
        return FormFields.of(
                html(browser.get().uri(at()).with(user(people.signedIn(who))).exchange()), "/formell-kontroll");
    }

    private MvcTestResult post(UserId who, Map<String, List<String>> form) {
        var request = browser.post().uri(at()).with(user(people.signedIn(who))).with(csrf());
        form.forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
        return request.exchange();
    }

    private String at() {
        return "/arenden/" + id + "/formell-kontroll";
    }

    private static String html(MvcTestResult page) {
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
