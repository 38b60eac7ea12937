package se.vagval.browser;

import java.io.IOException;
import java.net.URI;
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
 * case is judged by it and yesterday's is not. Two judge that case blind, talk, and come to a common level. On a demo of its own,
 * since the version stays.
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
        var home = judgesByTheNew(officer);
        judgesByTheOld(officer);

        judgesBlind(officer, new Visitor(windows.signedIn("handlaggare2")), home);
    }

    private static final String ANCHOR = "Kedjan går att följa, men ett led saknas.";
    private static final String QUESTION = "På vilket sätt för projektet länet närmare målbilden?";

    /** The anchor, the question, the threshold and the paper are those of the new version. */
    private static String judgesByTheNew(Visitor officer) {
        officer.opensCase("Nya vägar").sees("RUS 2027");
        var home = URI.create(officer.page().url()).getPath();
        officer.presses("Nej, inget binder mig – ta ärendet").sees("Ärendet är ditt.");
        new OfficerAtWork(officer).checksFormally();
        officer.goes(home + "/bedomning/rus-sakring/1").sees(QUESTION);
        grades(officer.goes(home + "/bedomning/D8").sees(ANCHOR), "2", "Ett led saknas mellan resurs och aktivitet.");
        grades(officer.goes(home + "/bedomning/D7"), "1", "Marken används av flera.");
        officer.goes(home + "/profil")
                .inRegion("Regelförslag")
                .sees("Prioriteras inte")
                .sees("Regel R2");
        officer.goes(home + "/utlatande/forhandsgranskning").sees("Utlåtande från regionen");
        return home;
    }

    /** A case of the demo that came in before: the same level of its goal conflict stops nothing there. */
    private static void judgesByTheOld(Visitor officer) {
        officer.opensCase("Vintervidd").sees("RUS 2024");
        var home = URI.create(officer.page().url()).getPath();
        officer.goes(home + "/bedomning/rus-sakring/1").seesNothingOf(QUESTION);
        officer.goes(home + "/bedomning/D8").seesNothingOf(ANCHOR);
        officer.goes(home + "/profil").inRegion("Regelförslag").seesNothingOf("Prioriteras inte");
        officer.goes(home + "/utlatande/forhandsgranskning").seesNothingOf("Utlåtande från regionen");
    }

    private static void grades(Visitor officer, String level, String motivation) {
        officer.inGroup("Nivå").chooses(level);
        officer.writes("Motivering", motivation)
                .pressesFirst("Spara och gå till")
                .sees("Bedömningen är sparad.");
    }

    /** Neither sees the other's level until both stand by their own; then they talk and agree. */
    private static void judgesBlind(Visitor officer, Visitor colleague, String home) {
        officer.goes(home + "/andrabedomning").selects("Vem ska bedöma?", "Henrik Handläggare, handläggare");
        officer.chooses("En del")
                .ticks("D8 ")
                .presses("Be om en andra bedömning")
                .sees("Frågan är ställd.");
        officer.follows("Henrik Handläggare").sees("Nivåerna visas när båda är klara.");
        var second = URI.create(officer.page().url()).getPath();

        colleague.goes(home).declaresNoConflict().goes(home + "/bedomning/D8");
        colleague.sees("utan att se vad andra har kommit fram till").seesNothingOf("Ett led saknas mellan");
        colleague.goes(second).followsFirst("Bedöm D8").seesNothingOf("Ett led saknas mellan");
        colleague.inGroup("Nivå").chooses("4");
        colleague.writes("Varför", "Varje led har mål och dag.");
        colleague.pressesFirst("Spara och gå till").presses("Lämna bedömningen").sees("Bedömningen är lämnad.");
        colleague.goes(home + "/bedomning/D8").sees("utan att se vad andra har kommit fram till");

        officer.goes(second).seesNothingOf("4 – ").presses("Mina nivåer står fast – jämför");
        officer.sees("Båda bedömningarna är öppna.").follows("D8 Effektlogik");
        officer.sees("Varje led har mål och dag.").sees("2 steg skiljer.");
        officer.writes("Vad vill du säga?", "Var hittade du leden?")
                .presses("Skriv i samtalet")
                .sees("Inlägget är sparat.");
        officer.inGroup("Nivå").chooses("3");
        officer.writes("Varför den nivån", "Leden finns, ett är otydligt.").presses("Föreslå nivån");
        officer.sees("Nu väntar det på den andra.");

        colleague.goes(second + "/D8").sees("Var hittade du leden?").presses("Jag håller med");
        colleague.sees("Ni är eniga.").sees("Leden finns, ett är otydligt.");
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
        steward.goes(DRAFT + "/papper?sok=Strategiskt utlåtande på ansökan").followsFirst("Ändra:");
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
