package se.vagval.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import se.vagval.FormFields;
import se.vagval.PortalTest;
import se.vagval.TestPeople;
import se.vagval.identity.Role;
import se.vagval.identity.UserId;
import se.vagval.intake.domain.IntakeFixtures;
import tools.jackson.databind.json.JsonMapper;

/** The review of a received file in two windows and in two people's hands. */
@PortalTest
class IntakeMergingTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    private String address = "";
    private String title = "";
    private String number = "";

    @BeforeEach
    void receive() {
        var text = new String(IntakeFixtures.file("PUB-4"), StandardCharsets.UTF_8) + "# " + UUID.randomUUID();
        var sent = browser.post()
                .multipart()
                .uri("/arenden/import")
                .file(new MockMultipartFile("file", "ansokan.yaml", null, text.getBytes(StandardCharsets.UTF_8)))
                .param("channel", "e-post")
                .with(csrf())
                .with(user(people.signedIn(TestPeople.REGISTRAR)))
                .exchange();
        address = sent.getResponse().getRedirectedUrl();
        title = field("projektnamn");
        number = field("dnr");
    }

    @Test
    void putsTogetherWhatOnePersonSaysInTwoWindows() {
        var here = opened();
        var there = opened();
        here.put(title, List.of("Skogligt kunskapslyft"));
        there.put(number, List.of("RUN/9105/2026"));

        assertThat(post(TestPeople.REGISTRAR, here)).hasStatus(302);
        assertThat(post(TestPeople.REGISTRAR, there)).hasStatus(302);

        assertThat(opened())
                .containsEntry(title, List.of("Skogligt kunskapslyft"))
                .containsEntry(number, List.of("RUN/9105/2026"));
    }

    /** The save arrived and its answer did not. */
    @Test
    void goesOnFromASaveWhoseAnswerWasLost() {
        var page = opened();
        page.put(title, List.of("Skogligt kun"));
        post(TestPeople.REGISTRAR, page);
        page.put("tried", List.of(JsonMapper.shared().writeValueAsString(page)));
        page.put(title, List.of("Skogligt kunskapslyft"));

        assertThat(post(TestPeople.REGISTRAR, page)).hasStatus(302);

        assertThat(opened()).containsEntry(title, List.of("Skogligt kunskapslyft"));
    }

    @Test
    void showsOneselfBothTextsOfTheSameValue() {
        var here = opened();
        var there = opened();
        here.put(title, List.of("Skogligt kunskapslyft"));
        there.put(title, List.of("Kunskapslyft i skogen"));
        post(TestPeople.REGISTRAR, here);

        var answer = post(TestPeople.REGISTRAR, there);

        assertThat(answer).hasStatus(409);
        assertThat(HtmlUtils.htmlUnescape(html(answer)))
                .contains("Du har sparat i ett annat fönster", "Skogligt kunskapslyft", "Kunskapslyft i skogen");
    }

    /** What I have not touched is not mine to write over hers. */
    @Test
    void leavesTheOthersValuesAsSheSavedThem() {
        var mine = opened();
        var hers = opened();
        hers.put(number, List.of("RUN/9105/2026"));
        mine.put(title, List.of("Kunskapslyft i skogen"));
        var she = UserId.of("registrator-" + UUID.randomUUID());
        people.open(she, "vagval", "Namn två", "titel två", TestPeople.UNIT, Set.of(Role.REGISTRAR));
        assertThat(post(she, hers)).hasStatus(302);

        var answer = post(TestPeople.REGISTRAR, mine);

        assertThat(answer).hasStatus(409);
        assertThat(post(TestPeople.REGISTRAR, FormFields.of(html(answer), address)))
                .hasStatus(302);
        assertThat(opened())
                .containsEntry(title, List.of("Kunskapslyft i skogen"))
                .containsEntry(number, List.of("RUN/9105/2026"));
    }

    private Map<String, List<String>> opened() {
        return FormFields.of(html(get()), address);
    }

    private String field(String path) {
        return opened().keySet().stream()
                .filter(it -> it.matches("values\\[\\d+-" + path + "]"))
                .findFirst()
                .orElseThrow();
    }

    private MvcTestResult get() {
        return browser.get()
                .uri(address)
                .with(user(people.signedIn(TestPeople.REGISTRAR)))
                .exchange();
    }

    private MvcTestResult post(UserId who, Map<String, List<String>> page) {
        var request = browser.post().uri(address).with(csrf()).with(user(people.signedIn(who)));
        page.forEach((name, values) -> {
            if (!name.equals("_csrf")) {
                request.param(name, values.toArray(String[]::new));
            }
        });
        return request.exchange();
    }

    private static String html(MvcTestResult page) {
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
