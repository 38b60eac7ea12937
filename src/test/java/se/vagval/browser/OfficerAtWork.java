package se.vagval.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;

/** What the officer does between the first look at an application and a statement ready for review, page by page. */
record OfficerAtWork(Visitor officer) {

    private static final int CRITERIA = 15;
    private static final String STRONG = "3";

    void checksFormally() {
        officer.presses("Börja den formella kontrollen");
        officer.presses("De som är kvar utan anmärkning: ok");
        assertThat(officer.place().locator("[data-quiet] input[value=OK]:checked"))
                .hasCount(officer.place()
                        .locator(".gate:not(:has-text('Se upp'))")
                        .count());
        for (var gate = 1; gate <= 10; gate++) {
            var region = officer.inRegion("G" + gate + " ");
            if (region.place().locator("input:checked").count() == 0) {
                region.chooses("Ok").writes("Anteckning (valfritt)", "Vägt mot det som syns i ansökan.");
            }
        }
        officer.presses("Gå vidare till bedömning").sees("Ärendet kan nu bedömas.");
    }

    void gradesEverything() {
        officer.followsFirst("Bedöm D1");
        for (var number = 1; number <= CRITERIA; number++) {
            officer.seesHeading("D" + number + " ");
            grades(number);
            cites(number);
            officer.pressesFirst(
                    "Spara och gå till " + (number < CRITERIA ? "D" + (number + 1) + " " : "RUS-säkringens steg"));
        }
    }

    /**
     * D1–D3 are weighed target by target; no step of RUS-säkring is done, so D4 carries no more than 0; the Sami perspective is
     * not relevant here; the rest has a level of its own.
     */
    private void grades(int number) {
        if (number <= 3) {
            weighsTheTargets();
        } else if (number == 4) {
            officer.inGroup("Nivå").chooses("0");
        } else if (number == 12) {
            officer.chooses("Ej relevant").writes("Varför ej relevant", "Projektet rör ingen mark.");
            officer.writes("Vad betyder projektet för mark och renskötsel?", "Ingen mark tas i anspråk.");
        } else {
            officer.inGroup("Nivå").chooses(STRONG);
        }
        officer.writes("Motivering", "Ansökan visar det med tal och tider, se belägget till D" + number + ".");
    }

    /** One is strong, the others have no connection: a criterion is done when each of its targets is weighed. */
    private void weighsTheTargets() {
        officer.place().locator("select[name$='.level']").first().selectOption(STRONG);
        officer.effort().click();
        officer.presses("De som är kvar: ingen koppling (0)");
    }

    private void cites(int number) {
        switch (number) {
            case 1 -> choosesASentence();
            case 9 -> citesByDragging();
            case 10 -> pastes("Avgränsat mot länets livsmedelsstrategi genom delad styrgrupp.");
            default -> citesAParagraph();
        }
    }

    private void choosesASentence() {
        officer.unfolds("Välj en mening ur ansökan");
        officer.place().locator("input[name=sentence]").first().check();
        officer.effort().click();
        officer.presses("Använd vald mening");
        assertThat(quotations()).hasCount(1);
    }

    /** Three clicks mark a paragraph, as in any text. */
    private void citesAParagraph() {
        var paragraph = passages();
        var text = paragraph.innerText();
        paragraph.click(new Locator.ClickOptions().setClickCount(3));
        officer.effort().click();
        officer.presses("Använd som belägg");
        assertThat(quotations()).containsText(text);
    }

    private void citesByDragging() {
        var place = passages().boundingBox();
        var mouse = officer.page().mouse();
        mouse.move(place.x + 2, place.y + 10);
        mouse.down();
        mouse.move(place.x + 250, place.y + 10, new Mouse.MoveOptions().setSteps(4));
        mouse.up();
        officer.effort().click();
        officer.presses("Använd som belägg");
        assertThat(quotations()).hasCount(1);
    }

    private void pastes(String passage) {
        officer.unfolds("Klistra in ett textställe").selects("Fält eller anteckning", "Relaterade satsningar");
        officer.writes("Textställe", passage).presses("Lägg till belägg");
        assertThat(quotations()).containsText(passage);
    }

    /** Each step with its stop point on one page, and the goal conflicts between them. */
    void makesTheFourSteps() {
        officer.seesHeading("Steg 1");
        stopsAndGoesOn(1, "steg 2: ");
        stopsAndGoesOn(2, "målkonflikterna");
        answersGoalConflicts();
        officer.seesHeading("Steg 3").writes("Vilka är inte här som borde vara här?", "eleverna som äter maten");
        officer.inRow("Aktör 1").writes("Makt", "3").writes("Inflytande", "2");
        stopsAndGoesOn(3, "steg 4: ");
        stopsAndGoesOn(4, "profilen");
    }

    private void stopsAndGoesOn(int step, String onward) {
        var stop = officer.inRegion("Hållplats efter steg " + step);
        stop.chooses("Gå vidare").ticks("Steget är gjort").writes("Anteckning", "Inget hindrar oss.");
        officer.pressesFirst("Spara och gå till " + onward).sees("Bedömningen är sparad.");
    }

    private void answersGoalConflicts() {
        officer.inGroup("Finns det målkonflikter?").chooses("Ja");
        officer.inRow("Målkonflikt 1")
                .writes("Mellan", "jämna leveranser")
                .writes("Och", "gårdarnas egen takt")
                .selects("Bemött", "I förväg")
                .selects("Allvar", "Låg");
        officer.inGroup("Målkonflikt 1")
                .ticks("MK3")
                .writes("Hur konflikten hanteras", "Varje gård väljer sina veckor.");
        officer.pressesFirst("Spara och gå till steg 3").sees("Bedömningen är sparad.");
    }

    void readsTheProfile() {
        officer.seesHeading("Profil");
        officer.inRow("RUS-mål").sees("3 – väl i linje");
        officer.inRow("Smart specialisering").sees("3 – tydlig koppling");
        officer.inRow("RUS-säkring").sees("4 av 4 steg är gjorda.");
        officer.inRegion("Regelförslag").sees("Prioriteras").sees("Regel R8");
        officer.inRow("D15 ").sees("belägget till D15");
    }

    void writesTheStatement(String section, String text) {
        officer.follows("Ta ställning");
        officer.chooses("Prioriteras").writes("Vad är risken?", "svårigheter att få jämna leveranser");
        officer.presses("Spara ställningstagandet")
                .inRegion("Ställningstagande")
                .sees("Prioriteras");
        officer.inRegion(section).writes("Text till avsnitt " + section, text);
        officer.follows("Visa som det skrivs ut").sees(text);
    }

    void writesSection(String section, String text) {
        officer.inRegion(section).writes("Text till avsnitt " + section, text);
        officer.presses("Spara");
        officer.inRegion(section).sees("Egen text");
    }

    void submits() {
        officer.presses("Lämna till granskning").sees("Utlåtandet är lämnat till granskning.");
    }

    private Locator passages() {
        return officer.inRegion("Ansökan")
                .place()
                .locator("[data-source]:visible")
                .first();
    }

    private Locator quotations() {
        return officer.inRegion("Belägg").place().locator("blockquote");
    }
}
