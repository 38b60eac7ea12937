package se.vagval.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.TestPropertySource;
import se.vagval.TestDay;
import se.vagval.browser.Chromium.Windows;

/**
 * A RUS-samordnare makes the version of 2027, sees what last year's cases would have become, and publishes it: tomorrow's
 * case is judged by it and yesterday's is not. On a demo of its own, since the version stays.
 */
@DemoPortal
@TestPropertySource(properties = "vagval.test.journey=framework")
class FrameworkWalkBrowserTests {

    private static final String DRAFT = "/styrdokument/utkast/2027";

    @TempDir
    Path folder;

    @Test
    void makesTheNextVersionInTheBrowser(Windows windows) throws IOException {
        var steward = new Visitor(windows.signedIn("rus-samordnare"));
        var registrar = new Visitor(windows.signedIn("registrator"));
        var officer = new Visitor(windows.signedIn("handlaggare"));

        begins(steward);
        changesAGoalAnAnchorAThresholdAndAQuestion(steward);
        changesAPaper(steward);
        readsWhatIsOther(steward);
        publishes(steward);

        registers(registrar, "Fjällmat", "RUN/9301/2026", -1);
        registers(registrar, "Nya vägar", "RUN/9302/2026", 0);
        officer.opensCase("Fjällmat").sees("RUS 2024");
        officer.opensCase("Nya vägar").sees("RUS 2027");
    }

    private static void begins(Visitor steward) {
        steward.goes("/styrdokument").follows("Utkast till ramverk");
        steward.writes("Den nya versionens namn", "2027")
                .presses("Börja utkastet")
                .sees("Utkastet är påbörjat.");
        steward.follows("Versionens namn").writes("Namn", "RUS 2027: mål och prioriteringar");
        steward.presses("Spara i utkastet").sees("Ändringen är sparad");
    }

    private static void changesAGoalAnAnchorAThresholdAndAQuestion(Visitor steward) {
        steward.follows("Målet")
                .writes("Text", "Utvecklingskraft i varje kommun")
                .presses("Spara i utkastet");
        steward.goes(DRAFT + "/delar/kriterier-med-ordankare/d8");
        steward.inGroup("Ordankare, rad 3").writes("Betyder", "Kedjan går att följa, men ett led saknas.");
        steward.presses("Spara i utkastet").sees("Ändringen är sparad");
        steward.goes(DRAFT + "/delar/regler/r2");
        steward.inGroup("Villkor 1").selects("Nivå (valfritt)", "1");
        steward.presses("Spara i utkastet").sees("Ändringen är sparad");
        steward.goes(DRAFT + "/delar/rus-sakringens-steg-och-fragor/1");
        steward.writes("Frågor (en rad för varje) (valfritt)", """
                På vilket sätt för projektet länet närmare målbilden?
                Vilka mål påverkas?
                Hur angeläget är projektet?
                Vilka målkonflikter rymmer projektet?""");
        steward.presses("Spara i utkastet").sees("Ändringen är sparad");
    }

    private static void changesAPaper(Visitor steward) {
        steward.goes(DRAFT + "/papper?sok=Strategiskt utlåtande").followsFirst("Ändra:");
        steward.writes("Text", "Utlåtande från regionen").selects("Slag", "Regionens underlag");
        steward.inGroup("Källa").writes("Källa", "Regionens mall");
        steward.presses("Spara i utkastet").sees("Ändringen är sparad");
    }

    private static void readsWhatIsOther(Visitor steward) {
        steward.goes(DRAFT).follows("Skillnader ord för ord");
        steward.sees("varje kommun").sees("D8 Effektlogik").sees("R2").sees("RUS-säkringens steg och frågor");
        steward.sees("Papperens ordalydelse").sees("Utlåtande från regionen");
        steward.follows("Effekt på förra årets ärenden").sees("Prioriteras inte (regel R2)");
    }

    private static void publishes(Visitor steward) {
        var today = TestDay.today().toString();
        steward.goes(DRAFT).follows("Publicera").writes("Gäller från och med", today);
        steward.writes("Diarienummer", "RUN/700/2026").writes("Beslut", "Regionala utvecklingsnämnden § 112");
        steward.writes("Beslutsdag", today).presses("Publicera ramverk 2027").sees("Ramverket är publicerat.");
        steward.sees("Gäller nu").sees("RUN/700/2026");
    }

    private void registers(Visitor registrar, String title, String number, int days) throws IOException {
        var text = new ClassPathResource("journey/fjallmat.yaml").getContentAsString(StandardCharsets.UTF_8);
        var file = Files.writeString(
                folder.resolve(title + ".yaml"),
                text.replace("RUN/9301/2026", number)
                        .replace("Fjällmat", title)
                        .replaceFirst(
                                "inkommen: .*", "inkommen: " + TestDay.today().plusDays(days)));
        registrar.goes("/").follows("Mottaget").hands(file);
        registrar.writes("Hur kom ansökan in?", "Min ansökan").presses("Ta emot");
        registrar.selects("Enhet som handlägger", "Enheten för samhällsutveckling");
        registrar.presses("Stämmer med filen – registrera").sees("Ansökan är registrerad.");
    }
}
