package se.vagval.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static se.vagval.TestPeople.OFFICER;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import se.vagval.FormFields;
import se.vagval.PortalTest;
import se.vagval.TestCases;
import se.vagval.TestPeople;
import tools.jackson.databind.json.JsonMapper;

/** An application that is changed, and a secrecy mark, in two windows at once. */
@PortalTest
class CaseMergingTests {

    private static final String NEW = "/arenden/nytt";

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestCases cases;

    @Test
    void proposesBothChangesOfAnApplication() {
        var address = "/arenden/" + cases.underAssessment() + "/ansokan/andring";
        var here = opened(address, "/andring");
        var there = opened(address, "/andring");
        here.put("application.texts[OBJECTIVES]", List.of("Tio nya platser till 2028."));
        there.put("application.financing[1].amount", List.of("410000"));
        there.put("deviationsConfirmed", List.of("true"));
        here.put("deviationsConfirmed", List.of("true"));
        assertThat(post(address, here)).hasStatus(302);

        var answer = post(address, there);

        assertThat(answer).hasStatus(409);
        assertThat(HtmlUtils.htmlUnescape(html(answer))).contains("sammanförda");
        var proposal = FormFields.of(html(answer), "/andring");
        assertThat(proposal)
                .containsEntry("application.texts[OBJECTIVES]", List.of("Tio nya platser till 2028."))
                .containsEntry("application.financing[1].amount", List.of("410000"));
        assertThat(proposal.keySet()).as("no row is lost").containsAll(there.keySet());
        assertThat(post(address, proposal)).hasStatus(302);
    }

    /** Two windows of one person write in the draft of a change: it holds both, and the same field is never written over unseen. */
    @Test
    void theDraftOfAChangeHoldsWhatBothWindowsWrote() {
        var address = "/arenden/" + cases.underAssessment() + "/ansokan/andring";
        var here = opened(address, "/andring");
        var there = opened(address, "/andring");
        here.put("application.texts[OBJECTIVES]", List.of("Tio platser."));
        there.put("application.title", List.of("Ny titel"));
        assertThat(autosave(address, here)).hasStatus(204);
        assertThat(autosave(address, there)).hasStatus(204);
        assertThat(opened(address, "/andring"))
                .containsEntry("application.texts[OBJECTIVES]", List.of("Tio platser."))
                .containsEntry("application.title", List.of("Ny titel"));

        there.put("application.texts[OBJECTIVES]", List.of("Tolv platser."));
        assertThat(autosave(address, there)).hasStatus(409);
        assertThat(opened(address, "/andring")).containsEntry("application.texts[OBJECTIVES]", List.of("Tio platser."));
    }

    /** One window is saved: what the other has in the draft, and nowhere else, stays there. */
    @Test
    void savingOneWindowKeepsTheDraftOfTheOther() {
        var address = "/arenden/" + cases.underAssessment() + "/ansokan/andring";
        var here = opened(address, "/andring");
        var there = opened(address, "/andring");
        there.put("application.title", List.of("Ny titel"));
        assertThat(autosave(address, there)).hasStatus(204);
        here.put("application.texts[OBJECTIVES]", List.of("Tio platser."));
        assertThat(post(address, here)).hasStatus(302);
        assertThat(opened(address, "/andring")).containsEntry("application.title", List.of("Ny titel"));

        var alone = "/arenden/" + cases.underAssessment() + "/ansokan/andring";
        var only = opened(alone, "/andring");
        for (var title : List.of("Ny titel", " Nyare  titel ", "Nyast titel")) {
            only.put("application.title", List.of(title));
            only.put("application.texts[OBJECTIVES]", List.of(title + "\r\n\r\nTio platser.  "));
            assertThat(autosave(alone, only)).as("one window meets nobody").hasStatus(204);
        }
        assertThat(post(alone, only)).hasStatus(302);
        assertThat(opened(alone, "/andring")).as("no draft is left").containsEntry("version", List.of("2"));
    }

    /** The draft of an application that nobody has registered yet, open in two windows of its registrar. */
    @Test
    void theDraftOfARegistrationHoldsWhatBothWindowsWrote() {
        var begun = opened(NEW, NEW);
        begun.put("application.title", List.of("Byhuset"));
        assertThat(autosave(NEW, begun)).hasStatus(204).headers().hasValue("X-Version", "0");
        var draft = NEW + "?utkast=" + begun.get("draft").getFirst();
        var here = opened(draft, NEW);
        var there = opened(draft, NEW);
        here.put("application.texts[OBJECTIVES]", List.of("Tio platser."));
        there.put("channel", List.of("Brev"));
        assertThat(autosave(NEW, here)).hasStatus(204);
        assertThat(autosave(NEW, there)).hasStatus(204);
        there.put("application.applicantName", List.of("Byalaget"));
        assertThat(autosave(NEW, there))
                .as("a window that has met the other goes on")
                .hasStatus(204);
        assertThat(opened(draft, NEW))
                .containsEntry("application.title", List.of("Byhuset"))
                .containsEntry("application.texts[OBJECTIVES]", List.of("Tio platser."))
                .containsEntry("application.applicantName", List.of("Byalaget"))
                .containsEntry("channel", List.of("Brev"));
    }

    @Test
    void theSameFieldOfADraftIsNeverWrittenOverUnseen() {
        var begun = opened(NEW, NEW);
        begun.put("application.title", List.of("Byhuset"));
        assertThat(autosave(NEW, begun)).hasStatus(204);
        var draft = NEW + "?utkast=" + begun.get("draft").getFirst();
        var here = opened(draft, NEW);
        var there = opened(draft, NEW);
        here.put("application.texts[OBJECTIVES]", List.of("Tio platser."));
        there.put("application.texts[OBJECTIVES]", List.of("Tolv platser."));
        there.put("channel", List.of("Brev"));
        assertThat(autosave(NEW, here)).hasStatus(204);
        assertThat(autosave(NEW, there)).hasStatus(409);

        there.put("spara", List.of("utkast"));
        var answer = post(NEW, there);

        assertThat(answer).hasStatus(409).bodyText().contains("Tio platser.", "Tolv platser.");
        assertThat(opened(draft, NEW)).containsEntry("application.texts[OBJECTIVES]", List.of("Tio platser."));
        var chosen = FormFields.of(html(answer), NEW);
        chosen.put("spara", List.of("utkast"));
        assertThat(post(NEW, chosen)).hasStatus(302);
        assertThat(opened(draft, NEW))
                .containsEntry("application.texts[OBJECTIVES]", List.of("Tolv platser."))
                .containsEntry("channel", List.of("Brev"));
    }

    @Test
    void proposesBothPartsOfASecrecyMark() {
        var address = "/arenden/" + cases.underAssessment() + "/sekretess";
        var first = opened(address, "/sekretess");
        first.put("provision", List.of("OSL 30 kap. 23 §"));
        first.put("date", List.of("2026-05-04"));
        first.put("authority", List.of("Regionen"));
        assertThat(post(address, first)).hasStatus(302);
        var here = opened(address, "/sekretess");
        var there = opened(address, "/sekretess");
        here.put("provision", List.of("OSL 31 kap. 16 §"));
        there.put("authority", List.of("Region Jämtland Härjedalen"));
        assertThat(post(address, here)).hasStatus(302);

        var answer = post(address, there);

        assertThat(answer).hasStatus(409);
        assertThat(FormFields.of(html(answer), "/sekretess"))
                .containsEntry("provision", List.of("OSL 31 kap. 16 §"))
                .containsEntry("authority", List.of("Region Jämtland Härjedalen"))
                .containsEntry("date", List.of("2026-05-04"));
    }

    private Map<String, List<String>> opened(String address, String action) {
        return FormFields.of(
                html(browser.get()
                        .uri(address)
                        .with(user(people.signedIn(OFFICER)))
                        .exchange()),
                action);
    }

    private MvcTestResult post(String address, Map<String, List<String>> form) {
        return request(address, form).exchange();
    }

    /** As the script does: what was saved is what this window begins with from now on. */
    private MvcTestResult autosave(String address, Map<String, List<String>> form) {
        var answer = request(address, form).header("X-Autosave", "true").exchange();
        if (answer.getResponse().getStatus() == 204) {
            var words = new TreeMap<>(form);
            words.keySet().removeIf(it -> it.startsWith("_") || it.equals("version") || it.equals("base"));
            form.put("base", List.of(JsonMapper.builder().build().writeValueAsString(words)));
            form.put("version", List.of(answer.getResponse().getHeader("X-Version")));
        }
        return answer;
    }

    private MockMvcTester.MockMvcRequestBuilder request(String address, Map<String, List<String>> form) {
        var request =
                browser.post().uri(address).with(user(people.signedIn(OFFICER))).with(csrf());
        form.forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
        return request;
    }

    private static String html(MvcTestResult page) {
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
