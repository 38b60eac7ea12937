package se.vagval.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;

/** A form, by one of its texts; some save themselves, of others only the browser has a copy. */
enum FormKind {
    NOTE("handlaggare", "anteckningar", "textarea[name=text]"),
    CONFLICT_OF_INTEREST("enhetschef", "jav", "textarea[name=ground]"),
    SECRECY("handlaggare", "sekretess", "input[name=provision]"),
    APPLICATION("handlaggare", "ansokan/andring", "input[name='application.title']"),
    CRITERION("handlaggare", "bedomning/D8", "textarea[name=motivation]"),
    STOP_POINT("handlaggare", "bedomning/rus-sakring/1/stoppunkt", "textarea[name=note]"),
    ACTORS("handlaggare", "bedomning/rus-sakring/3", "[name=notHere]"),
    EFFECT_LOGIC("handlaggare", "bedomning/underlag/effektlogik", "textarea[name=counterweight]"),
    DELIVERABLES("handlaggare", "bedomning/underlag/leveranser", "textarea[name='rows[0].what']"),
    GOAL_CONFLICTS("handlaggare", "bedomning/rus-sakring/malkonflikter", "[name='rows[0].between']"),
    MEASURES("handlaggare", "bedomning/rus-sakring/4", "[name='rows[0].text']"),
    LETTER("handlaggare", "utlatande", "textarea[name='parts[B7].text']"),
    JUDGEMENT("handlaggare", "utlatande/stallningstagande", "textarea[name=importance]"),
    STOP_BESIDE_A_STEP("handlaggare", "bedomning/rus-sakring/3", "textarea[name='stop.note']"),
    FORMAL_CHECK("handlaggare", "formell-kontroll", "textarea[name='notes[G2]']"),
    REVIEW_COMMENT("enhetschef", "utlatande/granskning", "#text-B5", "RUN/9101/2026"),
    REGISTRATION("registrator", null, "input[name='application.title']");

    private static final int A_MOMENT = 2000;
    private static final String ADDRESS = "main a[href^='/arenden/']:not([href*='?']):not([href$='/nytt'])";

    private final String person;
    private final String page;
    private final String field;
    private final String project;

    FormKind(String person, String page, String field) {
        this(person, page, field, "Vintervidd");
    }

    FormKind(String person, String page, String field, String project) {
        this.person = person;
        this.page = page;
        this.field = field;
        this.project = project;
    }

    String address(Page tab) {
        return page == null ? "/arenden/nytt" : open(addressOf(project, tab), tab) + "/" + page;
    }

    String person() {
        return person;
    }

    String field() {
        return field;
    }

    /** Whoever has not said so yet says first that nothing binds. */
    static String open(String address, Page tab) {
        tab.navigate(address);
        var free = tab.getByText("Nej, inget binder mig", new Page.GetByTextOptions().setExact(true));
        if (free.count() > 0) {
            free.click();
        }
        return address;
    }

    static Locator offers(Page tab) {
        return tab.locator("button", new Page.LocatorOptions().setHasText("Ta tillbaka texten"));
    }

    /** The browser is asked which windows are open before a copy is offered. */
    static boolean isOffered(Page tab) {
        try {
            offers(tab).first().waitFor(new Locator.WaitForOptions().setTimeout(A_MOMENT));
            return true;
        } catch (TimeoutError nothing) {
            return false;
        }
    }

    static String addressOf(String title, Page page) {
        new Visitor(page)
                .goes("/arenden")
                .writes("Diarienummer, projekt eller sökande", title)
                .presses("Visa");
        Locator link = page.locator(ADDRESS).first();
        return link.getAttribute("href");
    }
}
