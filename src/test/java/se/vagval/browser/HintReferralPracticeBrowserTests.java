package se.vagval.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import se.vagval.TestDay;
import se.vagval.browser.Chromium.Windows;
import se.vagval.document.PdfText;

/**
 * What helps to judge, walked as its people do: a hint that is acted on and counted, a Sami party that is asked and answers late,
 * and two who practise on the same invented application.
 */
@DemoPortal
@TestPropertySource(properties = "vagval.test.journey=true")
class HintReferralPracticeBrowserTests {

    private static final String PROJECT = "Vintervidd";
    private static final String PARTY = "Njaarke sameby";
    private static final String ANSWER = "Lederna korsar flyttvägen i maj. Då behöver renarna vara i fred.";
    private static final String PRACTICE = "/ovningsarenden/utveckling-av-byn";
    private static final List<String> CRITERIA = List.of("D6", "D8", "D9", "D10", "D13");

    @Test
    void aHintThatIsActedOnIsCountedOnTheStewardsPage(Windows windows) {
        var officer = new Visitor(windows.signedIn("handlaggare"));
        var steward = new Visitor(windows.signedIn("rus-samordnare"));
        var before = followed(steward);
        officer.opensCase(PROJECT).follows("Utlåtande");
        var section = officer.page().locator(".sheet-block h2").nth(3).innerText();
        var work = new OfficerAtWork(officer);

        work.writesSection(section, "En tjänsteman i varje kommun följer arbetet.");
        officer.inRegion(section).sees("Texten säger ”tjänsteman”").sees("Ett annat ord är tjänsteperson");
        assertThat(followed(steward)).as("shown, and not yet acted on").isEqualTo(before);
        work.writesSection(section, "En tjänsteperson i varje kommun följer arbetet.");
        officer.inRegion(section).seesNothingOf("Texten säger");

        assertThat(followed(steward)).isEqualTo(before + 1);
    }

    /** How many times the hint of gendered words has been followed, wherever on the page it stands. */
    private static int followed(Visitor steward) {
        steward.goes("/papekanden").seesHeading("Påpekanden");
        var cells = steward.page().locator("#GENDERED_WORD td");
        return Integer.parseInt(cells.nth(1).textContent().strip());
    }

    @Test
    void aSamiPartysLateAnswerIsCitedAtACriterion(Windows windows) throws IOException {
        var officer = new Visitor(windows.signedIn("handlaggare"));
        var today = TestDay.today();
        officer.opensCase(PROJECT).follows("Bedöm ansökan").followsFirst("D12 ");
        var criterion = URI.create(officer.page().url()).getPath();
        officer.follows("Remiss till samisk part").seesHeading("Remiss till samisk part");
        officer.writes("Vem som tillfrågas", PARTY).writes("Vad ni frågar om", "Vad betyder lederna för flytten?");
        officer.chooses("med post").writes("Skickad", today.minusDays(30).toString());
        officer.writes("Svar senast", today.minusDays(9).toString()).presses("Spara remissen");
        officer.sees("Remissen är antecknad.").sees("Svarsdagen har passerat");

        var letter =
                officer.page().waitForDownload(() -> officer.inRegion(PARTY).followsFirst("Brevet som PDF"));
        assertThat(PdfText.body(Files.readAllBytes(letter.path())).replaceAll("[\\s\\h]+", " "))
                .contains("Till: " + PARTY, "26 § förvaltningslagen", "Vad betyder lederna för flytten?");
        var asked = URI.create(officer.page().url()).getPath();
        officer.follows("Anteckna svaret från " + PARTY);
        officer.writes("Dag för svaret", today.minusDays(4).toString()).presses("Spara svaret");
        officer.sees("Inget svar kom").follows("Anteckna svaret från " + PARTY);
        officer.writes("Dag för svaret", today.toString())
                .writes("Svar", ANSWER)
                .presses("Spara svaret");
        officer.sees("Besvarad").sees(ANSWER).sees("Svaret kan citeras som belägg");

        officer.goes(criterion).unfolds("Klistra in ett textställe");
        officer.selects("Fält eller anteckning", "Svar från " + PARTY + ", " + today);
        officer.writes("Textställe", "Då behöver renarna vara i fred.").presses("Lägg till belägg");
        officer.inRegion("Belägg").sees("Då behöver renarna vara i fred.").sees(PARTY);

        var steward = new Visitor(windows.signedIn("rus-samordnare"));
        steward.goes(asked).sees(ANSWER).seesNothingOf("Anteckna en remiss");
    }

    @Test
    void twoPractiseOnOneApplicationAndNeitherSeesTheOthersLevels(Windows windows) {
        var one = new Visitor(windows.signedIn("handlaggare"));
        var other = new Visitor(windows.signedIn("handlaggare2"));

        answers(one, "D8", "3", "Jag tycker att kedjan syns.").sees("0 – saknas");
        other.goes(PRACTICE + "/D8")
                .seesNothingOf("Jag tycker att kedjan syns.")
                .seesNothingOf("Ordankaret säger");
        answers(other, "D8", "0", "Inget visar hur det ska ge effekt.").sees("Bedömningsstödets förslag");
        CRITERIA.stream().filter(it -> !it.equals("D8")).forEach(it -> {
            answers(one, it, "1", "Så här.");
            answers(other, it, "4", "Så där.");
        });

        other.goes(PRACTICE).sees("Du är klar.").seesNothingOf("Inte bedömt");
        one.goes(PRACTICE).sees("Du är klar.").presses("Öva på ärendet igen").sees("Inte bedömt");
        other.goes(PRACTICE + "/D8").sees("Inget visar hur det ska ge effekt.").seesNothingOf("Jag tycker");
    }

    private static Visitor answers(Visitor learner, String criterion, String level, String reason) {
        learner.goes(PRACTICE + "/" + criterion)
                .sees("Sätt din egen nivå först")
                .seesNothingOf("Facit");
        learner.inGroup("Nivå").chooses(level);
        return learner.writes("Varför", reason)
                .presses("Sätt nivån och visa facit")
                .sees("Din nivå är sparad. Här är facit.");
    }
}
