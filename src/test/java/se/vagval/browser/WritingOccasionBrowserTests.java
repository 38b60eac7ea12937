package se.vagval.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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

/** A skrivarstuga in two browsers: the officer opens it, both write in the same case at once, and it ends by one press. */
@DemoPortal
@TestPropertySource(properties = "vagval.test.journey=true")
class WritingOccasionBrowserTests {

    private static final String TITLE = "Skrivarhuset";

    @TempDir
    Path folder;

    @Test
    void twoWriteInOneCaseAndTheOfficerEndsIt(Windows windows) throws IOException {
        var officer = new Visitor(windows.signedIn("handlaggare"));
        var colleague = new Visitor(windows.signedIn("handlaggare2"));
        registers(new Visitor(windows.signedIn("registrator")));
        var home = URI.create(officer.opensCase(TITLE).page().url()).getPath();
        officer.presses("Nej, inget binder mig – ta ärendet").sees("Ärendet är ditt.");
        new OfficerAtWork(officer).checksFormally();
        colleague.goes(home).declaresNoConflict();
        colleague.goes(home + "/bedomning/D8").seesNothingOf("Spara och gå till");

        officer.goes(home).follows("Skrivarstuga");
        officer.page()
                .locator("input[type=date]")
                .fill(TestDay.today().plusDays(1).toString());
        officer.page().locator("input[type=time]").fill("16:30");
        officer.ticks("Henrik Handläggare").selects("D9 Genomförandekapacitet", "Henrik Handläggare");
        officer.presses("Öppna skrivarstugan").sees("Skrivarstugan är öppen.");

        colleague
                .goes("/")
                .sees("Skrivarstugor du är med i")
                .goes(home + "/skrivarstuga")
                .followsFirst("D9 ");
        officer.goes(home + "/bedomning/D8");
        writes(colleague, "3", "Henrik skriver om kapaciteten.");
        writes(officer, "2", "Hanna skriver om kedjan.");
        colleague.sees("Bedömningen är sparad.").goes(home + "/bedomning/D8").sees("Hanna skriver om kedjan.");
        officer.sees("Bedömningen är sparad.").goes(home + "/bedomning/D9").sees("Henrik skriver om kapaciteten.");
        colleague.goes(home + "/utlatande").seesNothingOf("Lämna till granskning");
        colleague.goes(home + "/skrivarstuga").pressesFirst("Markera som klar").sees("Klar");

        colleague.goes(home + "/bedomning/D10");
        colleague.writes("Motivering", "Det sista ordet kom för sent.");
        officer.goes(home + "/skrivarstuga").presses("Avsluta skrivarstugan").sees("Skrivarstugan är avslutad.");
        colleague.pressesFirst("Spara och gå till");
        assertThat(colleague.page().locator("body")).containsText("Det sista ordet kom för sent.");
        colleague.goes(home + "/bedomning/D10").seesNothingOf("Spara och gå till");
        officer.sees("En uppgift, alla klara.");
    }

    private void registers(Visitor registrar) throws IOException {
        var text = new ClassPathResource("journey/fjallmat.yaml").getContentAsString(StandardCharsets.UTF_8);
        var file = Files.writeString(
                folder.resolve("skrivarhus.yaml"),
                text.replace("RUN/9301/2026", "RUN/9401/2026").replace("Fjällmat", TITLE));
        registrar.goes("/").follows("Mottaget").hands(file);
        registrar.writes("Hur kom ansökan in?", "Min ansökan").presses("Ta emot");
        registrar.selects("Enhet som handlägger", "Enheten för samhällsutveckling");
        registrar.presses("Stämmer med filen – registrera").sees("Ansökan är registrerad.");
    }

    private static void writes(Visitor writer, String level, String text) {
        writer.inGroup("Nivå").chooses(level);
        writer.writes("Motivering", text).pressesFirst("Spara och gå till");
    }
}
