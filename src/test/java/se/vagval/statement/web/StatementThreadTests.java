package se.vagval.statement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static se.vagval.TestPeople.MANAGER;
import static se.vagval.TestPeople.OFFICER;
import static se.vagval.TestPeople.OTHER_OFFICER;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import se.vagval.PortalTest;
import se.vagval.TestCases;
import se.vagval.TestPeople;
import se.vagval.assessment.Assessments;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;
import se.vagval.statement.Profiles;

/** The comments of the review as threads: asked, answered, seen to, asked again. */
@PortalTest
@MockitoBean(types = Assessments.class)
class StatementThreadTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestCases cases;

    @Autowired
    Assessments assessments;

    private CaseFileId id;

    @BeforeEach
    void returnWithTwoComments() {
        when(assessments.profileOf(any())).thenReturn(Profiles.villages());
        when(assessments.reportOf(any())).thenReturn(new Assessments.Report(Profiles.villages(), List.of()));
        id = cases.underAssessment();
        write("B1", "Genomförandeprojektet föreslås prioriteras.", 0);
        post(OFFICER, "/stallningstagande", "recommendation", "PRIORITISE", "version", "0");
        post(OFFICER, "/inlamning");
        post(MANAGER, "/granskning/kommentarer", "block", "B1", "text", "Säg varför.");
        post(MANAGER, "/granskning/kommentarer", "block", "B7", "text", "Nämn risken.");
        assertThat(post(MANAGER, "/atersandning" + read(), "message", "Se kommentarerna"))
                .hasStatus(302);
    }

    @Test
    void showsTheOfficerWhatRemainsAndWhere() {
        var page = text(get(OFFICER, ""));

        assertThat(page).contains("2 av 2 är kvar att åtgärda", "href=\"#trad-1-0\"", "href=\"#trad-1-1\"");
        assertThat(page).contains("Säg varför.", "Namn enhetschef", "Kvar att åtgärda");
    }

    @Test
    void answersAndMarksAsSeenTo() {
        assertThat(answer("1-0", "Skälen står nu först.", true)).hasStatus(302).hasRedirectedUrl(at("#trad-1-0"));

        assertThat(text(get(OFFICER, "")))
                .contains("1 av 2 är kvar att åtgärda", "Skälen står nu först.", "Åtgärdad", "av Namn handlaggare");
        assertThat(told(MANAGER)).contains("har svarat på en kommentar till utlåtandet");
    }

    @Test
    void marksAsSeenToWithoutWordsAndTakesItBack() {
        answer("1-1", "", true);
        assertThat(text(get(OFFICER, ""))).contains("1 av 2 är kvar att åtgärda");

        answer("1-1", "", false);

        assertThat(text(get(OFFICER, ""))).contains("2 av 2 är kvar att åtgärda");
    }

    @Test
    void showsTheManagerInTheNextRoundWhatRemainsOfTheOneBefore() {
        answer("1-0", "Skälen står nu först.", true);
        post(OFFICER, "/inlamning");

        var review = text(get(MANAGER, "/granskning"));

        assertThat(review)
                .contains("Omgång 2", "1 av 2 är kvar att åtgärda", "Skälen står nu först.")
                .contains("(åtgärdad)", "(kvar att åtgärda)");
        assertThat(text(get(MANAGER, "/atersandning" + read())))
                .as("only what remains is ticked")
                .containsPattern("value=\"B7\"[^>]*checked|checked[^>]*value=\"B7\"")
                .doesNotContainPattern("value=\"B1\"[^>]*checked|checked[^>]*value=\"B1\"");
    }

    @Test
    void opensAThreadAgainWhenTheManagerAnswersBack() {
        answer("1-0", "Skälen står nu först.", true);
        answer("1-1", "Nämnd.", true);
        post(OFFICER, "/inlamning");
        assertThat(text(get(MANAGER, "/granskning"))).contains("Alla 2 är åtgärdade.");

        assertThat(post(MANAGER, "/granskning/kommentarer/1-0", "text", "Säg det med siffror."))
                .hasStatus(302);
        assertThat(text(get(MANAGER, "/granskning"))).contains("1 av 2 är kvar att åtgärda", "Säg det med siffror.");
        post(MANAGER, "/atersandning" + read(), "message", "En kvar");

        assertThat(text(get(OFFICER, "")))
                .contains("1 av 2 är kvar att åtgärda", "Säg varför.", "Skälen står nu först.", "Säg det med siffror.");
    }

    @Test
    void keepsCommentsOnABlockThatIsTakenOut() {
        include(true, 0);
        post(OFFICER, "/inlamning");
        post(MANAGER, "/granskning/kommentarer", "block", "B13", "text", "Ta bort underlaget.");
        post(MANAGER, "/atersandning" + read(), "message", "Se kommentaren");

        include(false, 1);

        assertThat(text(get(OFFICER, ""))).contains("Kommentarer till avsnitt som inte är med", "Ta bort underlaget.");
    }

    @Test
    void saysNothingWithoutWordsOrAMark() {
        assertThat(answer("1-0", "  ", false)).hasStatus(302);

        assertThat(text(get(OFFICER, ""))).contains("2 av 2 är kvar att åtgärda");
        assertThat(told(MANAGER)).doesNotContain("har svarat på en kommentar till utlåtandet i ärendet " + number());
    }

    @Test
    void keepsAnAnswerThatCannotBeKept() {
        var answer = answer("1-0", "Noll\u0000tecken", false);

        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("tecken som inte går att visa", "href=\"#text\"", "id=\"text\"");
    }

    @Test
    void isClosedToOthersAndToThreadsThatAreNot() {
        cases.declareFree(id, OTHER_OFFICER);

        assertThat(post(OTHER_OFFICER, "/kommentarer/1-0", "text", "Mitt")).hasStatus(403);
        assertThat(answer("1-7", "Mitt", false)).hasStatus(404);
        assertThat(answer("9-0", "Mitt", false)).hasStatus(404);
        post(OFFICER, "/inlamning");
        answer("1-0", "För sent", true);
        assertThat(text(get(MANAGER, "/granskning"))).doesNotContain("För sent");
    }

    private void include(boolean wanted, int seen) {
        assertThat(post(
                        OFFICER,
                        "/avsnitt/B13/medtagning",
                        "included",
                        String.valueOf(wanted),
                        "parts[B13].version",
                        String.valueOf(seen)))
                .hasStatus(302);
    }

    private void write(String block, String text, int seen) {
        post(OFFICER, "", "parts[" + block + "].text", text, "parts[" + block + "].version", String.valueOf(seen));
    }

    private MvcTestResult answer(String thread, String text, boolean settled) {
        return settled
                ? post(OFFICER, "/kommentarer/" + thread, "text", text, "settled", "true")
                : post(OFFICER, "/kommentarer/" + thread, "text", text);
    }

    private String told(UserId who) {
        return text(browser.get()
                .uri("/aviseringar")
                .with(user(people.signedIn(who)))
                .exchange());
    }

    private String number() {
        var found = Pattern.compile("RUN/\\d+/\\d{4}").matcher(text(get(OFFICER, "")));
        return found.find() ? found.group() : "";
    }

    private String read() {
        var link = Pattern.compile("\\?round=\\d+&amp;hash=[0-9a-f]{64}").matcher(html(get(MANAGER, "/granskning")));
        return link.find() ? link.group().replace("&amp;", "&") : "";
    }

    private MvcTestResult get(UserId who, String page) {
        return browser.get().uri(at(page)).with(user(people.signedIn(who))).exchange();
    }

    private MvcTestResult post(UserId who, String act, String... pairs) {
        var request =
                browser.post().uri(at(act)).with(user(people.signedIn(who))).with(csrf());
        for (int at = 0; at < pairs.length; at += 2) {
            request.param(pairs[at], pairs[at + 1]);
        }
        return request.exchange();
    }

    private String at(String page) {
        return "/arenden/" + id + "/utlatande" + page;
    }

    private static String html(MvcTestResult page) {
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String text(MvcTestResult page) {
        return HtmlUtils.htmlUnescape(html(page));
    }
}
