package se.vagval.statement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static se.vagval.TestPeople.OFFICER;
import static se.vagval.TestPeople.OTHER_OFFICER;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import se.vagval.FormFields;
import se.vagval.PortalTest;
import se.vagval.TestCases;
import se.vagval.TestPeople;
import se.vagval.assessment.AssessmentProfile;
import se.vagval.assessment.Assessments;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.domain.CaseAssigning;
import se.vagval.demo.ActingAs;
import se.vagval.identity.UserId;
import se.vagval.statement.Profiles;

/** The letter in several windows and hands: each posts what its own page held, as a browser does. */
@PortalTest
@MockitoBean(types = Assessments.class)
class StatementMergingTests {

    private static final String BASE = "Ett.\n\nTvå.\n\nTre.";

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

    @Autowired
    Assessments assessments;

    @BeforeEach
    void assess() {
        assessedAs(Profiles.villages());
    }

    @Test
    void savesEveryBlockThatWasWrittenInAndNoOther() {
        var id = cases.underAssessment();
        var page = opened(OFFICER, id);

        write(page, "B1", "Min inledning");
        write(page, "B7", "Mitt omdöme");
        assertThat(post(OFFICER, id, "", page)).hasStatus(302).hasRedirectedUrl(at(id, "#B1"));

        var after = opened(OFFICER, id);
        assertThat(after.get("parts[B1].text")).containsExactly("Min inledning");
        assertThat(after.get("parts[B7].text")).containsExactly("Mitt omdöme");
        assertThat(after.get("parts[B4].version")).as("untouched").containsExactly("0");
    }

    @Test
    void leavesAnUntouchedDraftADraftThoughItHasMovedMeanwhile() {
        var id = cases.underAssessment();
        var page = opened(OFFICER, id);
        assessedAs(Profiles.with(Profiles.villages(), Map.of("D2", 2)));

        write(page, "B1", "Min inledning");
        post(OFFICER, id, "", page);

        var after = opened(OFFICER, id);
        assertThat(after.get("parts[B4].version")).containsExactly("0");
        assertThat(after.get("parts[B4].text")).isNotEqualTo(page.get("parts[B4].text"));
    }

    @Test
    void tellsThatTheDraftHasMovedSinceTheOneThatWasWrittenUpon() {
        var id = cases.underAssessment();
        var page = opened(OFFICER, id);
        assessedAs(Profiles.with(Profiles.villages(), Map.of("D2", 2)));

        write(page, "B4", page.get("parts[B4].text").getFirst() + "\n\nOch så detta.");
        post(OFFICER, id, "", page);

        assertThat(text(get(OFFICER, id))).contains("Utkastet har ändrats");
    }

    @Test
    void putsTogetherWhatOnePersonWritesInTwoWindows() {
        var id = written(BASE);
        var first = opened(OFFICER, id);
        var second = opened(OFFICER, id);
        write(first, "B1", "Ett, ändrat.\n\nTvå.\n\nTre.");
        write(second, "B1", "Ett.\n\nTvå.\n\nTre, ändrat.");

        assertThat(post(OFFICER, id, "", first)).hasStatus(302);
        assertThat(post(OFFICER, id, "", second)).hasStatus(302);

        assertThat(standing(id)).isEqualTo("Ett, ändrat.\n\nTvå.\n\nTre, ändrat.");
    }

    /** The window goes on from what it sent itself, though more was saved than it shows. */
    @Test
    void goesOnPuttingTogetherAsAutosaveDoes() {
        var id = written(BASE);
        var first = opened(OFFICER, id);
        var second = opened(OFFICER, id);
        write(first, "B1", "Ett, ändrat.\n\nTvå.\n\nTre.");
        post(OFFICER, id, "", first);

        autosave(id, second, "Ett.\n\nTvå.\n\nTre, ändrat.");
        autosave(id, second, "Ett.\n\nTvå.\n\nTre, ändrat en gång till.");

        assertThat(standing(id)).isEqualTo("Ett, ändrat.\n\nTvå.\n\nTre, ändrat en gång till.");
    }

    @Test
    void keepsAsAVersionWhatTheSamePersonWroteInTheSameParagraph() {
        var id = written(BASE);
        var first = opened(OFFICER, id);
        var second = opened(OFFICER, id);
        autosave(id, first, "Ett.\n\nFrån första fönstret.\n\nTre.");

        autosave(id, second, "Ett.\n\nFrån andra fönstret.\n\nTre.");

        assertThat(standing(id)).isEqualTo("Ett.\n\nFrån andra fönstret.\n\nTre.");
        assertThat(text(get(OFFICER, id, "/versioner?avsnitt=B1"))).contains("första ");
    }

    /** The save arrived and its answer did not: going back to the old text takes it away again. */
    @Test
    void takesBackWhatWasSavedWithoutAnAnswer() {
        var id = written(BASE);
        var page = opened(OFFICER, id);
        write(page, "B1", BASE + "\n\nFyra.");
        assertThat(post(OFFICER, id, "", page)).hasStatus(302);
        page.put("parts[B1].tried", List.of(BASE + "\n\nFyra."));

        autosave(id, page, BASE);

        assertThat(standing(id)).isEqualTo(BASE);
    }

    @Test
    void proposesBothChangesWhenTwoPeopleWroteInDifferentParagraphs() {
        var id = written(BASE);
        var mine = opened(OFFICER, id);
        write(mine, "B1", "Ett.\n\nTvå.\n\nTre, ändrat av mig.");
        write(mine, "B7", "Mitt omdöme");
        theOtherWrites(id, "Ett, ändrat av den andra.\n\nTvå.\n\nTre.");

        var answer = post(OFFICER, id, "", mine);

        assertThat(answer).hasStatus(409);
        assertThat(text(answer))
                .contains("Någon annan har sparat före dig", "Ändrat av Namn", "Ändrat av dig:")
                .contains("Spara den sammanförda texten")
                .doesNotContain("Ändrat av er båda");
        assertThat(standing(id)).as("nothing is overwritten").isEqualTo("Ett, ändrat av den andra.\n\nTvå.\n\nTre.");
        assertThat(opened(OFFICER, id).get("parts[B7].text")).as("other blocks").containsExactly("Mitt omdöme");
        var proposal = FormFields.of(html(answer), "/utlatande");
        assertThat(proposal.get("parts[B1].text").getFirst())
                .isEqualTo("Ett, ändrat av den andra.\n\nTvå.\n\nTre, ändrat av mig.");

        assertThat(post(OFFICER, id, "", proposal)).hasStatus(302);
        assertThat(standing(id)).isEqualTo("Ett, ändrat av den andra.\n\nTvå.\n\nTre, ändrat av mig.");
    }

    @Test
    void showsBothWhereTwoPeopleChangedTheSameParagraph() {
        var id = written(BASE);
        var mine = opened(OFFICER, id);
        write(mine, "B1", "Ett.\n\nMitt stycke.\n\nTre.");
        theOtherWrites(id, "Ett.\n\nDet andra stycket.\n\nTre.");

        var answer = post(OFFICER, id, "", mine);

        assertThat(answer).hasStatus(409);
        assertThat(text(answer)).contains("Ändrat av er båda");
        assertThat(FormFields.of(html(answer), "/utlatande")
                        .get("parts[B1].text")
                        .getFirst())
                .isEqualTo("Ett.\n\nMitt stycke.\n\nDet andra stycket.\n\nTre.");
    }

    @Test
    void savesWhatIsTypedWhateverTheButtonIsFor() {
        var id = written("Egen inledning");
        for (var button : List.of("/avsnitt/B1/utkast", "/inlamning", "/avsnitt/B13/medtagning")) {
            var page = opened(OFFICER, id);
            write(page, "B7", "Omdöme före " + button);
            page.put("included", List.of("true"));

            post(OFFICER, id, button, page);

            assertThat(opened(OFFICER, id).get("parts[B7].text")).containsExactly("Omdöme före " + button);
        }
    }

    @Test
    void keepsEverythingTypedWhenOneBlockIsAtFault() {
        var id = cases.underAssessment();
        var page = opened(OFFICER, id);
        write(page, "B1", "Noll\u0000tecken");
        write(page, "B7", "Mitt omdöme");

        var answer = post(OFFICER, id, "", page);

        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("tecken som inte går att visa");
        assertThat(FormFields.of(html(answer), "/utlatande").get("parts[B7].text"))
                .containsExactly("Mitt omdöme");
    }

    private CaseFileId written(String text) {
        var id = cases.underAssessment();
        var page = opened(OFFICER, id);
        write(page, "B1", text);
        assertThat(post(OFFICER, id, "", page)).hasStatus(302);
        return id;
    }

    /** While the first is away: a colleague has the case, writes, and hands it back. */
    private void theOtherWrites(CaseFileId id, String text) {
        acting.person(OFFICER, () -> assigning.handOver(id, OFFICER, OTHER_OFFICER));
        cases.declareFree(id, OTHER_OFFICER);
        var page = opened(OTHER_OFFICER, id);
        write(page, "B1", text);
        assertThat(post(OTHER_OFFICER, id, "", page)).hasStatus(302);
        acting.person(OTHER_OFFICER, () -> assigning.handOver(id, OTHER_OFFICER, OFFICER));
    }

    private void autosave(CaseFileId id, Map<String, List<String>> page, String text) {
        write(page, "B1", text);
        var sent = new LinkedHashMap<String, List<String>>();
        page.forEach((name, values) -> {
            if (name.startsWith("parts[B1]")) {
                sent.put(name, values);
            }
        });
        var answer = request(OFFICER, id, "", sent).header("X-Autosave", "true").exchange();
        assertThat(answer).hasStatus(204);
        page.put("parts[B1].version", List.of(answer.getResponse().getHeader("X-Version")));
        page.put("parts[B1].base", List.of(text));
    }

    private String standing(CaseFileId id) {
        return opened(OFFICER, id).get("parts[B1].text").getFirst();
    }

    private Map<String, List<String>> opened(UserId who, CaseFileId id) {
        return FormFields.of(html(get(who, id)), "/utlatande");
    }

    private static void write(Map<String, List<String>> page, String block, String text) {
        page.put("parts[" + block + "].text", List.of(text));
    }

    private MvcTestResult get(UserId who, CaseFileId id) {
        return get(who, id, "");
    }

    private MvcTestResult get(UserId who, CaseFileId id, String page) {
        return browser.get().uri(at(id, page)).with(user(people.signedIn(who))).exchange();
    }

    private MvcTestResult post(UserId who, CaseFileId id, String act, Map<String, List<String>> page) {
        return request(who, id, act, page).exchange();
    }

    private MockMvcTester.MockMvcRequestBuilder request(
            UserId who, CaseFileId id, String act, Map<String, List<String>> page) {
        var request =
                browser.post().uri(at(id, act)).with(user(people.signedIn(who))).with(csrf());
        page.forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
        return request;
    }

    private void assessedAs(AssessmentProfile profile) {
        when(assessments.profileOf(any())).thenReturn(profile);
        when(assessments.reportOf(any())).thenReturn(new Assessments.Report(profile, List.of()));
    }

    private static String at(CaseFileId id, String page) {
        return "/arenden/" + id + "/utlatande" + page;
    }

    private static String html(MvcTestResult page) {
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String text(MvcTestResult page) {
        return HtmlUtils.htmlUnescape(html(page));
    }
}
