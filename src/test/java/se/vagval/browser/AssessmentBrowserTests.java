package se.vagval.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import se.vagval.StatementCounter;
import se.vagval.TestCases;
import se.vagval.TestPeople;
import se.vagval.assessment.Grade;
import se.vagval.assessment.domain.AssessmentWriting;
import se.vagval.assessment.domain.GradeEntry;
import se.vagval.assessment.domain.TargetEntry;
import se.vagval.casefile.CaseFileId;
import se.vagval.demo.ActingAs;

/** Assessing in a real browser: marking a passage, the keyboard alone, saving by itself, and every page under axe. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({StatementCounter.class, TestPeople.class, TestCases.class})
@ExtendWith(Chromium.class)
class AssessmentBrowserTests {

    private static final List<String> PAGES = List.of(
            "profil",
            "bedomning",
            "bedomning/D3",
            "bedomning/D8",
            "bedomning/D12",
            "bedomning/rus-sakring",
            "bedomning/rus-sakring/1",
            "bedomning/rus-sakring/2",
            "bedomning/rus-sakring/3",
            "bedomning/rus-sakring/4",
            "bedomning/rus-sakring/malkonflikter",
            "bedomning/rus-sakring/2/stoppunkt",
            "bedomning/underlag",
            "bedomning/underlag/effektlogik",
            "bedomning/underlag/leveranser",
            "bedomning/underlag/overlapp",
            "bedomning/underlag/forutsattningar");

    @Autowired
    TestCases cases;

    @Autowired
    AssessmentWriting writing;

    @Autowired
    ActingAs acting;

    private CaseFileId id;

    @BeforeEach
    void open() {
        id = cases.underAssessment();
    }

    @Test
    void aMarkedPassageBecomesACitationAndNothingTypedIsLost(Chromium.Windows windows) {
        var page = at("bedomning/D8", windows);
        page.fill("textarea[name=motivation]", "Kedjan är tydlig.");
        page.evaluate("""
                () => {
                  const text = document.querySelector('[data-source=OBJECTIVES]').firstChild;
                  const node = text.nodeType === 3 ? text : text.firstChild;
                  getSelection().setBaseAndExtent(node, 5, node, 18);
                }""");
        page.click("[data-cite-button]");

        page.locator("#belagg blockquote").first().waitFor();
        assertThat(page.locator("#belagg blockquote").innerText()).contains("”om OBJECTIVES”");
        assertThat(page.inputValue("textarea[name=motivation]")).isEqualTo("Kedjan är tydlig.");
        assertThat(page.locator("mark.cited").innerText()).isEqualTo("om OBJECTIVES");
    }

    @Test
    void savesByItselfAndSaysSo(Chromium.Windows windows) {
        var page = at("bedomning/D9", windows);
        page.locator("textarea[name=motivation]").pressSequentially("God förmåga.");

        page.locator("[data-autosave-state][data-state=saved]").waitFor();
        page.reload();
        assertThat(page.inputValue("textarea[name=motivation]")).isEqualTo("God förmåga.");
    }

    @Test
    void theKeyboardIsEnoughFromGradeToCitation(Chromium.Windows windows) {
        var page = at("bedomning/D8", windows);
        page.locator("input[name=grade]").first().focus();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        page.locator("textarea[name=motivation]").focus();
        page.keyboard().type("Kedjan har svagheter.");
        summary(page, "Välj en mening").focus();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        page.keyboard().press("Space");
        page.getByText("Använd vald mening").focus();
        page.keyboard().press("Enter");

        page.locator("#belagg blockquote").first().waitFor();
        assertThat(page.locator("#belagg blockquote").count()).isEqualTo(1);
        assertThat(page.locator("input[name=grade]:checked").inputValue()).isEqualTo("2");
    }

    @Test
    void everythingIsDoneWithoutScripts(Chromium.Windows windows) {
        var page = windows.signedIn("handlaggare", 1280, ColorScheme.LIGHT, false);
        page.navigate("/arenden/" + id + "/bedomning/D8");
        page.check("input[name=grade][value='3']");
        page.fill("textarea[name=motivation]", "Tydlig.");
        summary(page, "Klistra in").click();
        page.selectOption("select[name=source]", "ACTIVITIES");
        page.fill("textarea[name=passage]", "Byalaget bygger om huset");
        page.getByText("Lägg till belägg").click();

        assertThat(page.locator("#belagg blockquote").innerText()).contains("Byalaget bygger om huset");
    }

    @Test
    void everyPageIsAccessibleWideNarrowAndDark(Chromium.Windows windows) {
        assess();
        var page = at("bedomning", windows);
        var faults = new ArrayList<String>();
        for (var one : PAGES) {
            page.setViewportSize(1280, 900);
            page.navigate("/arenden/" + id + "/" + one);
            look(page, one, faults);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            look(page, one + " (dark)", faults);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            page.setViewportSize(320, 640);
            look(page, one + " (320)", faults);
            var width = ((Number) page.evaluate("() => document.documentElement.scrollWidth")).intValue();
            if (width > 320) {
                faults.add(one + " is " + width + " pixels wide");
            }
        }
        assertThat(faults).isEmpty();
    }

    private void assess() {
        acting.person(TestPeople.OFFICER, () -> {
            var levels = List.of(3, 3, 1, 0, 3, 2, 2, 1, 2, 2, 3, 2, 2, 3, 3);
            for (var number = 1; number <= levels.size(); number++) {
                var grade = GradeEntry.of(new Grade.Level(levels.get(number - 1)), "Motivering till kriteriet.");
                writing.grade(id, "D" + number, grade, 0, TestPeople.OFFICER);
                writing.citeText(id, "D" + number, "OBJECTIVES", "Byalaget bygger om huset", TestPeople.OFFICER);
            }
            var link = new TargetEntry("S3-UPPL", 1, "", "Nämns.", "BAS", "BREDD", "innovationsnivå", true);
            writing.grade(id, "D3", GradeEntry.of(null, "Svag.").withTargets(List.of(link)), 1, TestPeople.OFFICER);
        });
    }

    private Page at(String place, Chromium.Windows windows) {
        var page = windows.signedIn("handlaggare");
        page.navigate("/arenden/" + id + "/" + place);
        return page;
    }

    private static Locator summary(Page page, String text) {
        return page.locator("summary", new Page.LocatorOptions().setHasText(text));
    }

    private static void look(Page page, String where, List<String> faults) {
        new AxeBuilder(page)
                .analyze()
                .getViolations()
                .forEach(it -> faults.add(where + ": " + it.getId() + " – "
                        + it.getNodes().stream()
                                .limit(2)
                                .map(node -> node.getHtml())
                                .toList()));
    }
}
