package se.vagval.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static se.vagval.TestPeople.OFFICER;
import static se.vagval.TestPeople.OTHER_OFFICER;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
import tools.jackson.databind.json.JsonMapper;

/** The forms of the assessment in two windows and in two people's hands. */
@PortalTest
class AssessmentMergingTests {

    private static final String CONFLICTS = "rus-sakring/malkonflikter";
    private static final String FIRST = "Kedjan är tydlig.";
    private static final String SECOND = "Målgruppen är räknad.";

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
        id = cases.underAssessment();
    }

    /** Two fields of one form, each written in its own window: both are there, and nobody is told of somebody else. */
    @ParameterizedTest
    @CsvSource({
        "D8, grade, 2, motivation, Motivering",
        "D1, targets[0].motivation, Ett, targets[1].motivation, Två",
        "D12, land, Ingen mark, motivation, Motivering",
        "underlag/effektlogik, unclearTerms, begrepp, counterweight, Motvikt",
        "underlag/leveranser, rows[0].what, Ett ledsystem, rows[1].what, En handbok",
        "underlag/overlapp, rows[0].theme, Leder, rows[1].theme, Skoter",
        "underlag/forutsattningar, claimed, Alla byar, premises, Snö",
        "rus-sakring/2, rows[3].main, true, rows[4].main, true",
        "rus-sakring/3, notHere, Unga, rows[0].name, Byalaget",
        "rus-sakring/4, rows[0].text, Räkna, rows[1].text, Mäta",
        "rus-sakring/1/stoppunkt, verdict, PROCEED, note, Anteckning",
        "rus-sakring/1, stop.verdict, PROCEED, stop.note, Anteckning",
        "rus-sakring/3, notHere, Unga, stop.note, Anteckning"
    })
    void putsTogetherWhatOnePersonWritesInTwoWindows(String page, String one, String first, String two, String second) {
        var here = opened(page);
        var there = opened(page);
        here.put(one, List.of(first));
        there.put(two, List.of(second));

        assertThat(post(page, here)).as(one).hasStatus(302);
        assertThat(post(page, there)).as(two).hasStatus(302);

        assertThat(opened(page)).containsEntry(one, List.of(first)).containsEntry(two, List.of(second));
    }

    /** A conflict is saved with its type alone, so the windows write in one that is there. */
    @Test
    void putsTogetherWhatTwoWindowsSayOfGoalConflicts() {
        var page = "rus-sakring/malkonflikter";
        var begun = opened(page);
        begun.put("exist", List.of("true"));
        begun.put("rows[0].types", List.of("MK1"));
        begun.put("rows[0].between", List.of("jämna leveranser"));
        begun.put("rows[0].and", List.of("betesro"));
        assertThat(post(page, begun)).hasStatus(302);
        var here = opened(page);
        var there = opened(page);
        here.put("rows[0].handling", List.of("Samråd"));
        there.put("rows[1].types", List.of("MK2"));
        there.put("rows[1].between", List.of("ro i fjället"));
        there.put("rows[1].and", List.of("betesro"));

        assertThat(post(page, here)).hasStatus(302);
        assertThat(post(page, there)).hasStatus(302);

        assertThat(opened(page))
                .containsEntry("rows[0].handling", List.of("Samråd"))
                .containsEntry("rows[0].types", List.of("MK1"))
                .containsEntry("rows[1].between", List.of("ro i fjället"))
                .containsEntry("rows[1].types", List.of("MK2"));
    }

    /** A window that saves by itself goes on from what it shows, however often the other one has saved. */
    @Test
    void goesOnPuttingTogetherAsAutosaveDoes() {
        var here = opened("underlag/effektlogik");
        var there = opened("underlag/effektlogik");
        here.put("counterweight", List.of("Motvikt"));
        autosave("underlag/effektlogik", here);

        there.put("consequences", List.of("följd"));
        autosave("underlag/effektlogik", there);
        there.put("consequences", List.of("en annan följd"));
        autosave("underlag/effektlogik", there);

        assertThat(opened("underlag/effektlogik"))
                .containsEntry("counterweight", List.of("Motvikt"))
                .containsEntry("consequences", List.of("en annan följd"));
    }

    @Test
    void putsTogetherTwoWindowsOfTheGoalConflicts() {
        var page = opened(CONFLICTS);
        page.put("exist", List.of("true"));
        page.put("rows[0].types", List.of("MK3"));
        page.put("rows[0].between", List.of("jämna leveranser"));
        page.put("rows[0].and", List.of("betesro"));
        assertThat(post(CONFLICTS, page)).hasStatus(302);
        var here = opened(CONFLICTS);
        var there = opened(CONFLICTS);
        here.put("rows[0].handling", List.of("Varje gård väljer sina veckor."));
        there.put("rows[0].types", List.of("MK3", "MK4"));

        assertThat(post(CONFLICTS, here)).hasStatus(302);
        assertThat(post(CONFLICTS, there)).hasStatus(302);

        assertThat(opened(CONFLICTS))
                .containsEntry("rows[0].handling", List.of("Varje gård väljer sina veckor."))
                .containsEntry("rows[0].types", List.of("MK3", "MK4"));
    }

    @Test
    void givesBothRowsTheirPlaceWhenTwoWindowsFilledTheSame() {
        var here = opened("underlag/leveranser");
        var there = opened("underlag/leveranser");
        here.put("rows[0].what", List.of("Ett ledsystem"));
        there.put("rows[0].what", List.of("En handbok"));

        post("underlag/leveranser", here);
        post("underlag/leveranser", there);

        assertThat(opened("underlag/leveranser"))
                .containsEntry("rows[0].what", List.of("Ett ledsystem"))
                .containsEntry("rows[1].what", List.of("En handbok"));
    }

    /** The script remembers empty fields as empty, and the portal what is filled: both mean that nothing stood there. */
    @Test
    void keepsWhatTheOtherWindowWroteWhereThisOneIsEmpty() {
        var here = opened("rus-sakring/3");
        var there = opened("rus-sakring/3");
        autosave("rus-sakring/3", there);
        here.put("notHere", List.of("Föräldrar"));
        here.put("rows[2].name", List.of("Byalaget"));
        autosave("rus-sakring/3", here);

        there.put("rows[2].name", List.of("Samebyn"));
        autosave("rus-sakring/3", there);

        var saved = opened("rus-sakring/3");
        assertThat(saved).containsEntry("notHere", List.of("Föräldrar"));
        assertThat(saved.values()).contains(List.of("Byalaget"), List.of("Samebyn"));
    }

    /** What a window changes in a row that another has taken away is shown, and written into no other row. */
    @Test
    void showsWhatWasChangedInARowThatIsGone() {
        var page = opened("underlag/leveranser");
        page.put("rows[0].what", List.of("Ett ledsystem"));
        page.put("rows[0].forWhom", List.of("Alla"));
        page.put("rows[1].what", List.of("En handbok"));
        page.put("rows[1].forWhom", List.of("Alla"));
        post("underlag/leveranser", page);
        var here = opened("underlag/leveranser");
        var there = opened("underlag/leveranser");
        here.put("rows[0].what", List.of(""));
        here.put("rows[0].forWhom", List.of(""));
        autosave("underlag/leveranser", here);

        there.put("rows[0].forWhom", List.of("Barnen"));
        var answer = post("underlag/leveranser", there);

        assertThat(answer).hasStatus(409);
        assertThat(text(answer)).contains("Du har sparat i ett annat fönster", "Barnen");
        assertThat(opened("underlag/leveranser"))
                .containsEntry("rows[0].what", List.of("En handbok"))
                .containsEntry("rows[0].forWhom", List.of("Alla"));
        assertThat(post("underlag/leveranser", FormFields.of(html(answer), "leveranser")))
                .hasStatus(302);
        assertThat(opened("underlag/leveranser"))
                .containsEntry("rows[0].forWhom", List.of("Alla"))
                .containsEntry("rows[1].forWhom", List.of("Barnen"));
    }

    /** No version is kept of the assessment's texts: nothing is written over unseen. */
    @Test
    void showsBothSentencesThatOnePersonWroteInTheSameParagraph() {
        motivates(FIRST + "\n\n" + SECOND);
        var here = opened("D8");
        var there = opened("D8");
        here.put("motivation", List.of("Kedjan haltar.\n\n" + SECOND));
        autosave("D8", here);

        there.put("motivation", List.of("Kedjan brister.\n\n" + SECOND));
        assertThat(request(OFFICER, "D8", there).header("X-Autosave", "true").exchange())
                .hasStatus(409);
        var answer = post("D8", there);

        assertThat(answer).hasStatus(409);
        assertThat(text(answer))
                .contains("Du har sparat i ett annat fönster", "Samma sak är ändrad på båda hållen")
                .doesNotContain("Någon annan har sparat före dig");
        assertThat(FormFields.of(html(answer), "/D8").get("motivation").getFirst())
                .contains("Kedjan haltar.", "Kedjan brister.");
    }

    /** An emptied field and an unticked box are answers, also when two windows are put together. */
    @Test
    void savesTheTicksThoughLandIsLeftEmpty() {
        var here = opened("D12");
        var there = opened("D12");
        here.put("motivation", List.of("Motivering"));
        autosave("D12", here);
        there.put("sami[0].stance", List.of("RISK"));
        there.put("sami[0].motivation", List.of("Betet"));

        assertThat(post("D12", there)).hasStatus(302);

        assertThat(opened("D12"))
                .containsEntry("motivation", List.of("Motivering"))
                .containsEntry("sami[0].stance", List.of("RISK"));
    }

    /** The save arrived and its answer did not: the window goes on from what it sent, and may take it back. */
    @Test
    void goesOnFromASaveWhoseAnswerWasLost() {
        motivates(FIRST);
        var page = opened("D8");
        page.put("motivation", List.of(FIRST + " Jag"));
        page.put("why", List.of("Föräld"));
        post("D8", page);
        page.put("tried", List.of(sent(page)));

        page.put("motivation", List.of(FIRST));
        page.put("why", List.of("Föräldrar"));
        autosave("D8", page);

        assertThat(opened("D8")).containsEntry("motivation", List.of(FIRST));
    }

    /** A link must not choose what the next merge goes by. */
    @Test
    void takesWhatAFormBeganWithFromNoLink() {
        var shown = browser.get()
                .uri(at("D8") + "?base=vald")
                .with(user(people.signedIn(OFFICER)))
                .exchange();

        assertThat(FormFields.of(html(shown), "/D8"))
                .containsEntry("base", opened("D8").get("base"));
    }

    @Test
    void proposesBothChangesOfAMotivationThatTwoPeopleWrote() {
        motivates(FIRST + "\n\n" + SECOND);
        var mine = opened("D8");
        mine.put("motivation", List.of(FIRST + " Jag ser det.\n\n" + SECOND));
        mine.put("grade", List.of("3"));
        theOtherWrites("D8", "motivation", FIRST + "\n\n" + SECOND + " Hen ser det.");

        var answer = post("D8", mine);

        assertThat(answer).hasStatus(409);
        assertThat(text(answer))
                .contains("era texter sammanförda", "Spara den sammanförda texten")
                .doesNotContain("Ni har båda ändrat samma sak");
        var proposal = FormFields.of(html(answer), "/D8");
        assertThat(proposal.get("motivation").getFirst())
                .isEqualTo(FIRST + " Jag ser det.\n\n" + SECOND + " Hen ser det.");
        assertThat(proposal.get("grade")).containsExactly("3");
        assertThat(post("D8", proposal)).hasStatus(302);
        assertThat(opened("D8").get("motivation").getFirst()).contains("Jag ser det.", "Hen ser det.");
    }

    @Test
    void showsBothTextsWhereTwoPeopleWroteInTheSameParagraph() {
        motivates(FIRST + "\n\n" + SECOND);
        var mine = opened("D8");
        mine.put("motivation", List.of("Kedjan brister.\n\n" + SECOND));
        theOtherWrites("D8", "motivation", "Kedjan haltar.\n\n" + SECOND);

        var answer = post("D8", mine);

        assertThat(answer).hasStatus(409);
        assertThat(text(answer)).contains("Ni har båda ändrat samma sak");
        assertThat(FormFields.of(html(answer), "/D8").get("motivation").getFirst())
                .isEqualTo("Kedjan brister.\n\nKedjan haltar.\n\n" + SECOND);
    }

    @Test
    void laysTheRowsOfTwoPeopleTogether() {
        var mine = opened("underlag/leveranser");
        mine.put("rows[0].what", List.of("Ett ledsystem"));
        theOtherWrites("underlag/leveranser", "rows[0].what", "En handbok");

        var answer = post("underlag/leveranser", mine);

        assertThat(answer).hasStatus(409);
        assertThat(FormFields.of(html(answer), "leveranser"))
                .containsEntry("rows[0].what", List.of("En handbok"))
                .containsEntry("rows[1].what", List.of("Ett ledsystem"));
    }

    private void motivates(String text) {
        var page = opened("D8");
        page.put("motivation", List.of(text));
        assertThat(post("D8", page)).hasStatus(302);
    }

    private void theOtherWrites(String page, String field, String text) {
        acting.person(OFFICER, () -> assigning.handOver(id, OFFICER, OTHER_OFFICER));
        cases.declareFree(id, OTHER_OFFICER);
        var form = opened(OTHER_OFFICER, page);
        form.put(field, List.of(text));
        assertThat(request(OTHER_OFFICER, page, form).exchange()).hasStatus(302);
        acting.person(OTHER_OFFICER, () -> assigning.handOver(id, OTHER_OFFICER, OFFICER));
    }

    /** As the script does: the number that is answered and what was sent go on with the window. */
    private void autosave(String page, Map<String, List<String>> form) {
        var answer = request(OFFICER, page, form).header("X-Autosave", "true").exchange();
        assertThat(answer).hasStatus(204);
        form.put("version", List.of(answer.getResponse().getHeader("X-Version")));
        form.put("base", List.of(sent(form)));
    }

    /** Every field as the browser has it, the empty ones as well. */
    private static String sent(Map<String, List<String>> form) {
        var fields = new TreeMap<>(form);
        fields.keySet()
                .removeIf(it -> it.startsWith("_")
                        || List.of("version", "base", "tried").contains(it));
        return JsonMapper.shared().writeValueAsString(fields);
    }

    private Map<String, List<String>> opened(String page) {
        return opened(OFFICER, page);
    }

    private Map<String, List<String>> opened(UserId who, String page) {
        var shown = browser.get().uri(at(page)).with(user(people.signedIn(who))).exchange();
        assertThat(shown).hasStatusOk();
        return FormFields.of(html(shown), page.substring(page.lastIndexOf('/') + 1));
    }

    private MvcTestResult post(String page, Map<String, List<String>> form) {
        return request(OFFICER, page, form).exchange();
    }

    private MockMvcTester.MockMvcRequestBuilder request(UserId who, String page, Map<String, List<String>> form) {
        var request =
                browser.post().uri(at(page)).with(user(people.signedIn(who))).with(csrf());
        form.forEach((name, values) -> {
            if (!name.equals("_csrf")) {
                request.param(name, values.toArray(String[]::new));
            }
        });
        return request;
    }

    private String at(String page) {
        return "/arenden/" + id + "/bedomning/" + page;
    }

    private static String html(MvcTestResult page) {
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String text(MvcTestResult page) {
        return HtmlUtils.htmlUnescape(html(page));
    }
}
