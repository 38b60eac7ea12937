package se.vagval.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.vagval.PortalTest;
import se.vagval.TestCases;
import se.vagval.TestPeople;

/** Landsbygdspotten: an application to the villages' own money is judged on less, all the way to the statement. */
@PortalTest
class LightAssessmentTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestCases cases;

    @Test
    void asksForNothingThatTheLightSetLeavesOut() {
        var light = "/arenden/" + cases.underAssessment(List.of("LBP"));
        var whole = "/arenden/" + cases.underAssessment(List.of("LBP", "A11"));

        var page = text(get(light + "/bedomning"));
        for (var kept : List.of("D2", "D8", "D13", "D14", "D15")) {
            assertThat(page).contains(light + "/bedomning/" + kept + "\"");
        }
        for (var left : List.of("D3", "D5", "D6")) {
            assertThat(page).doesNotContain(light + "/bedomning/" + left + "\"");
            assertThat(get(light + "/bedomning/" + left).getStatus()).as(left).isEqualTo(404);
            assertThat(get(whole + "/bedomning/" + left).getStatus()).as(left).isEqualTo(200);
        }
    }

    /** Where it is told it is told by the same set as it was judged by. */
    @Test
    void saysNowhereThatWhatIsLeftOutLacksAJudgement() {
        var light = get("/arenden/" + cases.underAssessment(List.of("LBP")) + "/utlatande");
        var whole = get("/arenden/" + cases.underAssessment(List.of("LBP", "A11")) + "/utlatande");

        assertThat(text(whole)).contains("smart specialisering (D3)");
        assertThat(text(light)).doesNotContain("smart specialisering (D3)");
    }

    @Test
    void everyPageOfTheCaseStillOpens() {
        var light = "/arenden/" + cases.underAssessment(List.of("LBP"));

        for (var page :
                List.of("", "/bedomning", "/bedomning/D13", "/bedomning/rus-sakring", "/profil", "/utlatande")) {
            assertThat(get(light + page).getStatus()).as(page).isEqualTo(200);
        }
    }

    private MockHttpServletResponse get(String address) {
        return browser.get()
                .uri(address)
                .with(user(people.signedIn(TestPeople.OFFICER)))
                .exchange()
                .getResponse();
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
