package se.vagval.decision.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static se.vagval.TestPeople.ELECTED;
import static se.vagval.TestPeople.OFFICER;
import static se.vagval.TestPeople.SECRETARY;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import se.vagval.FormFields;
import se.vagval.TestPeople;
import se.vagval.decision.DecisionPageTest;
import se.vagval.decision.TestDecisions;
import se.vagval.identity.UserId;

/** Papers, a meeting's facts and private notes, open in two windows at once. */
@DecisionPageTest
class PaperMergingTests {

    private static final String LONG = "Ärendet gäller bygden.\n\nPengarna räcker i tre år.";

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestDecisions decisions;

    @Test
    void proposesBothSectionsOfAReport() {
        var address = "/arenden/" + decisions.approved() + "/beslut/tjansteskrivelse";

        var proposal = clashed(
                OFFICER, address, "/tjansteskrivelse", Map.of("background", LONG), Map.of("legal", "Lagen gäller."));

        assertThat(proposal)
                .containsEntry("background", List.of(LONG))
                .containsEntry("legal", List.of("Lagen gäller."));
        assertThat(post(OFFICER, address, proposal)).hasStatus(302);
        assertThat(opened(OFFICER, address, "/tjansteskrivelse"))
                .containsEntry("background", List.of(LONG))
                .containsEntry("legal", List.of("Lagen gäller."));
    }

    @Test
    void proposesBothParagraphsOfOneSection() {
        var address = "/arenden/" + decisions.approved() + "/beslut/tjansteskrivelse";
        save(OFFICER, address, "/tjansteskrivelse", Map.of("background", LONG));

        var proposal = clashed(
                OFFICER,
                address,
                "/tjansteskrivelse",
                Map.of("background", LONG.replace("bygden", "hela bygden")),
                Map.of("background", LONG.replace("tre år", "fyra år")));

        assertThat(proposal)
                .containsEntry("background", List.of("Ärendet gäller hela bygden.\n\nPengarna räcker i fyra år."));
    }

    @Test
    void proposesBothPartsOfABrief() {
        var address = "/arenden/" + decisions.approved() + "/beslut/sammanfattning";

        var proposal = clashed(
                OFFICER,
                address,
                "/sammanfattning",
                Map.of("matter", "Byhuset rustas."),
                Map.of("for1", "Det behövs."));

        assertThat(proposal)
                .containsEntry("matter", List.of("Byhuset rustas."))
                .containsEntry("for1", List.of("Det behövs."));
    }

    @Test
    void givesNoReasonThePassagesOfAnother() {
        var address = "/arenden/" + decisions.approved() + "/beslut/sammanfattning";
        var mine = opened(OFFICER, address, "/sammanfattning");
        var theirs = opened(OFFICER, address, "/sammanfattning");
        assertThat(theirs.get("forSubjects")).as("reasons of two criteria").doesNotHaveDuplicates();
        theirs.put("move", List.of("for2up"));
        assertThat(post(OFFICER, address, theirs)).hasStatus(302);
        mine.put("for1", List.of("Det behövs verkligen."));

        var answer = post(OFFICER, address, mine);

        assertThat(answer).hasStatus(409);
        var proposal = FormFields.of(html(answer), "/sammanfattning");
        assertThat(proposal.get("forSubjects")).isEqualTo(mine.get("forSubjects"));
        assertThat(proposal.get("for2")).isEqualTo(mine.get("for2"));
    }

    @Test
    void proposesBothFactsOfAMeeting() {
        var address = "/sammantraden/" + decisions.meetingIn(683) + "/uppgifter";

        var proposal =
                clashed(SECRETARY, address, "/uppgifter", Map.of("place", "Stora salen"), Map.of("startsAt", "13.30"));

        assertThat(proposal).containsEntry("place", List.of("Stora salen")).containsEntry("startsAt", List.of("13.30"));
    }

    @Test
    void proposesBothParagraphsOfAPrivateNote() {
        var meeting = decisions.meetingIn(684);
        decisions.onAgenda(meeting);
        var address = "/sammantraden/" + meeting + "/laslage/1";
        save(
                ELECTED,
                address,
                address + "/anteckning",
                "/anteckning",
                Map.of("note", "Fråga om hyran.\n\nFråga om taket."));
        var here = opened(ELECTED, address, "/anteckning");
        var there = opened(ELECTED, address, "/anteckning");
        here.put("note", List.of("Fråga om hyran i år.\n\nFråga om taket."));
        there.put("note", List.of("Fråga om hyran.\n\nFråga om det nya taket."));
        assertThat(post(ELECTED, address + "/anteckning", here)).hasStatus(302);

        var answer = post(ELECTED, address + "/anteckning", there);

        assertThat(answer).hasStatus(409);
        assertThat(FormFields.of(html(answer), "/anteckning"))
                .containsEntry("note", List.of("Fråga om hyran i år.\n\nFråga om det nya taket."));
    }

    /** What the page proposes to the slower of two windows. */
    private Map<String, List<String>> clashed(
            UserId who, String address, String action, Map<String, String> first, Map<String, String> second) {
        var here = opened(who, address, action);
        var there = opened(who, address, action);
        first.forEach((name, text) -> here.put(name, List.of(text)));
        second.forEach((name, text) -> there.put(name, List.of(text)));
        assertThat(post(who, address, here)).hasStatus(302);
        var answer = post(who, address, there);
        assertThat(answer).hasStatus(409);
        assertThat(HtmlUtils.htmlUnescape(html(answer))).contains("sammanförda");
        return FormFields.of(html(answer), action);
    }

    private void save(UserId who, String address, String action, Map<String, String> typed) {
        save(who, address, address, action, typed);
    }

    private void save(UserId who, String page, String address, String action, Map<String, String> typed) {
        var form = opened(who, page, action);
        typed.forEach((name, text) -> form.put(name, List.of(text)));
        assertThat(post(who, address, form)).hasStatus(302);
    }

    private Map<String, List<String>> opened(UserId who, String address, String action) {
        return FormFields.of(
                html(browser.get().uri(address).with(user(people.signedIn(who))).exchange()), action);
    }

    private MvcTestResult post(UserId who, String address, Map<String, List<String>> form) {
        var request =
                browser.post().uri(address).with(user(people.signedIn(who))).with(csrf());
        form.forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
        return request.exchange();
    }

    private static String html(MvcTestResult page) {
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
