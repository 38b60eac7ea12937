package se.vagval.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.TestPropertySource;
import se.vagval.TestDay;
import se.vagval.browser.Chromium.Windows;
import se.vagval.document.PdfText;

/**
 * The whole way of an application, from the file to the decision, walked by everybody whose work it is. On a demo of its
 * own, since the case stays there.
 */
@DemoPortal
@TestPropertySource(properties = "vagval.test.journey=true")
class TheWholeWayBrowserTests {

    private static final int MOST_CLICKS = 120;
    private static final int MOST_LOADS = 35;

    private static final String PROJECT = "Fjällmat";
    private static final String SECTION = "7. Slutomdöme";
    private static final String FIRST_TEXT = "Vi ser en väg som håller.";
    private static final String OWN_TEXT = """
            Länets kök och gårdar – fjorton av de förra, tolv av de senare – får en gemensam väg. Det är ”mycket nog” för att pröva.

            - Köken får jämna volymer.
            - Gårdarna behåller sin egen takt (högst 2,5 dagar i veckan).

            Åtagandet gäller 1 250 000 kronor & inte en krona mer.""";

    @Test
    void leadsFromAnApplicationToADecision(Windows windows) throws IOException {
        var officer = new Visitor(windows.signedIn("handlaggare"));
        var manager = new Visitor(windows.signedIn("enhetschef"));
        var secretary = new Visitor(windows.signedIn("namndsekreterare"));
        var elected = new Visitor(windows.signedIn("fortroendevald"));

        var registrar = new Visitor(windows.signedIn("registrator"));
        var began = System.nanoTime();
        registers(registrar);
        assesses(officer);
        tellsWhatItCost(registrar.effort(), officer.effort(), began);
        returnsWithAComment(manager);
        mends(officer);
        approves(manager);
        comesOutWordForWord(officer);

        planAMeeting(secretary);
        completesThePapers(officer);
        approvesThePapers(manager);
        proposesTheCase(officer);
        placesTheCase(secretary);
        readsTheCase(elected);
        recordsTheDecision(secretary);
        showsWhatHappened(officer);
    }

    /** From the file to the statement handed in, by those who do it. */
    private static void tellsWhatItCost(Effort registrar, Effort officer, long began) {
        var clicks = registrar.clicks() + officer.clicks();
        var loads = registrar.loads() + officer.loads();
        System.out.printf(
                "From the file to the statement handed in: %d clicks, %d page loads, %d seconds (registrar %s; officer %s)%n",
                clicks, loads, (System.nanoTime() - began) / 1_000_000_000, registrar, officer);
        assertThat(clicks).as("clicks").isLessThanOrEqualTo(MOST_CLICKS);
        assertThat(loads).as("page loads").isLessThanOrEqualTo(MOST_LOADS);
    }

    private static void registers(Visitor registrar) throws IOException {
        var file = new ClassPathResource("journey/fjallmat.yaml").getFile().toPath();
        registrar
                .goes("/")
                .follows("Mottaget")
                .hands(file)
                .writes("Hur kom ansökan in?", "Min ansökan")
                .presses("Ta emot");
        registrar.sees("Allt stämmer. Ansökan kan registreras.").sees("RUN/9301/2026");
        registrar.selects("Enhet som handlägger", "Enheten för samhällsutveckling");
        registrar.presses("Stämmer med filen – registrera").sees("Ansökan är registrerad.");
    }

    private static void assesses(Visitor officer) {
        officer.goes("/").followsFirst(PROJECT).seesHeading(PROJECT);
        officer.presses("Nej, inget binder mig – ta ärendet").sees("Ärendet är ditt.");
        var work = new OfficerAtWork(officer);
        work.checksFormally();
        work.gradesEverything();
        work.makesTheFourSteps();
        work.readsTheProfile();
        work.writesTheStatement(SECTION, FIRST_TEXT);
        work.submits();
    }

    private static void returnsWithAComment(Visitor manager) {
        manager.opensCase(PROJECT).declaresNoConflict().follows("Granska utlåtandet");
        manager.inRegion(SECTION)
                .sees(FIRST_TEXT)
                .unfolds("Kommentera")
                .writes("Kommentar till avsnitt " + SECTION, "Säg vad som talar för.");
        manager.inRegion(SECTION).presses("Spara kommentaren").sees("Säg vad som talar för.");
        manager.follows("Återsänd …").presses("Ja, återsänd utlåtandet").sees("Utlåtandet är återsänt.");
    }

    private static void mends(Visitor officer) {
        var work = new OfficerAtWork(officer);
        officer.opensCase(PROJECT).follows("Öppna utlåtandet").inRegion(SECTION).sees("Säg vad som talar för.");
        work.writesSection(SECTION, OWN_TEXT);
        work.submits();
    }

    private static void approves(Visitor manager) {
        manager.opensCase(PROJECT)
                .follows("Granska utlåtandet")
                .inRegion(SECTION)
                .sees("Ändrat sedan förra inlämningen");
        manager.follows("Godkänn …").sees("Rekommendationen är: Prioriteras.").presses("Ja, godkänn utlåtandet");
        manager.sees("Utlåtandet är godkänt.").sees("Utgåvan stämmer med sin kontrollsumma.");
    }

    private static void comesOutWordForWord(Visitor officer) {
        officer.opensCase(PROJECT).follows("Utlåtande");
        var pdf = PdfText.body(officer.downloads("Hämta PDF"));
        assertThat(bare(pdf)).contains(bare(OWN_TEXT)).doesNotContain(bare(FIRST_TEXT));
        assertThat(bare(officer.page().innerText("article"))).contains(bare(OWN_TEXT));
    }

    private static void planAMeeting(Visitor secretary) {
        secretary
                .goes("/sammantraden")
                .writes(
                        "Datum",
                        today().plusDays(200)
                                .with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY))
                                .toString())
                .writes("Börjar", "9.00")
                .writes("Plats", "Östersund");
        secretary.presses("Lägg in sammanträdet").sees("Sammanträdet är inlagt i kalendern.");
    }

    private static void completesThePapers(Visitor officer) {
        officer.opensCase(PROJECT).follows("Förbered beslutet").follows("Tjänsteskrivelse");
        assertThat(officer.field("Förslag till beslut").inputValue()).contains(PROJECT);
        officer.presses("Klarmarkera").sees("Tjänsteskrivelsen är klarmarkerad.");
    }

    private static void approvesThePapers(Visitor manager) {
        manager.goes("/")
                .sees("Underlag att godkänna")
                .followsFirst("Läs och godkänn")
                .sees("Förslag till beslut");
        manager.presses("Ja, godkänn sammanfattningen och tjänsteskrivelsen").sees("Underlaget är godkänt.");
    }

    private static void proposesTheCase(Visitor officer) {
        officer.opensCase(PROJECT).follows("Förbered beslutet").sees("Godkänt av");
        officer.presses("Föreslå utan att välja sammanträde").sees("Ärendet är föreslaget till nämnden");
    }

    private static void placesTheCase(Visitor secretary) {
        secretary.goes("/sammantraden").followsFirst(today().toString());
        secretary.presses("Sätt upp RUN/9301/2026 på dagordningen").sees("Ändrat sedan utskicket");
    }

    private static void readsTheCase(Visitor elected) {
        elected.goes("/sammantraden")
                .followsFirst(today().toString())
                .follows("Läs ärendena")
                .follows("Börja läsa")
                .followsFirst("Nästa ärende")
                .seesHeading(PROJECT);
        elected.sees("Sökt stöd är 1 250 000 kronor. Hela projektet kostar 2 500 000 kronor.");
        elected.sees("Ärende 2 av 2").follows("Läs hela utlåtandet");
        assertThat(bare(elected.page().innerText("article"))).contains(bare(OWN_TEXT));
        elected.follows("Tillbaka till sammanfattningen").seesHeading(PROJECT);
    }

    private static void recordsTheDecision(Visitor secretary) {
        secretary.goes("/sammantraden").followsFirst(today().toString()).followsLast("Registrera beslut");
        secretary.writes("Paragraf", "87").inGroup("Utfall").chooses("Bifall");
        secretary
                .writes("Beviljat belopp (valfritt)", "1 250 000")
                .writes("Motivering", "Projektet är väl i linje med strategin.");
        secretary.presses("Registrera beslutet").sees("Beslutet är registrerat.");
    }

    private static void showsWhatHappened(Visitor officer) {
        officer.opensCase(PROJECT).sees("Beslutad");
        officer.inRegion("Händelser")
                .sees("lämnade utlåtandet till granskning")
                .sees("återsände utlåtandet")
                .sees("godkände utlåtandet")
                .sees("klarmarkerade tjänsteskrivelsen")
                .sees("satte upp ärendet på sammanträdet")
                .sees("§ 87");
    }

    private static LocalDate today() {
        return TestDay.today();
    }

    /** White space and bullets aside: what is left has to be there word for word. */
    private static String bare(String text) {
        return PdfText.withoutBlanks(PdfText.withoutBullets(text));
    }
}
