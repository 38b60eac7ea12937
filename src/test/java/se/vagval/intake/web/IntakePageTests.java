package se.vagval.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static se.vagval.TestPeople.MANAGER;
import static se.vagval.TestPeople.REGISTRAR;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.PortalTest;
import se.vagval.TestPeople;
import se.vagval.demo.ActingAs;
import se.vagval.intake.ReceivedFileId;
import se.vagval.intake.domain.IntakeFixtures;
import se.vagval.intake.domain.IntakeReviewing;

@PortalTest
class IntakePageTests {

    static final String ROOT = "/arenden/import";

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    IntakeReviewing reviewing;

    @Autowired
    IntakeWording wording;

    @Autowired
    ActingAs acting;

    @Test
    void showsTheFilesThatWaitAndWhereToHandInAnother() {
        receive("PUB-4", "RUN9104/2026");

        assertThat(get(ROOT))
                .hasStatusOk()
                .bodyText()
                .contains("Mottagna ansökningar", "ansokan.yaml", "type=\"file\"");
    }

    @Test
    void answersAFileThatIsNoApplicationWithTheWholePageAndASentence() {
        var page = upload("brev.yaml", "hej: världen", "Min webbplats");

        assertThat(page)
                .hasStatus(422)
                .bodyText()
                .contains("är ingen ansökan", "Ta emot filer", "value=\"Min webbplats\"", "href=\"#file\"");
    }

    @Test
    void asksForTheFileAndTheChannelAtOnce() {
        var page = browser.post()
                .uri(ROOT)
                .with(csrf())
                .with(user(people.signedIn(REGISTRAR)))
                .exchange();

        assertThat(page).hasStatus(422).bodyText().contains("Välj en fil", "Skriv hur ansökan kom in");
    }

    @Test
    void showsEveryValueBesideItsInterpretationWithRemarks() {
        var address = receive("PUB-4", "RUN9104/2026");

        assertThat(get(address))
                .hasStatusOk()
                .bodyText()
                .contains("RUN9104/2026", "1,2 mkr", "1\u00A0200\u00A0000\u00A0kronor")
                .contains("2350 Offerdal är ingen kommun", "2309 är Krokom, inte Åre (2321)")
                .contains("Dagen 30\u00A0februari finns inte", "Året ska skrivas med fyra siffror")
                .contains("37 rader väntar på ditt svar")
                .doesNotContain("facit", "Stämmer med filen");
    }

    @Test
    void aValueThatIsFalseOrOffStandsInTheFile() {
        var row = "<span class=\"pre\">%s</span>";

        assertThat(get(receive("PUB-2", "RUN/9104/2026")))
                .hasStatusOk()
                .bodyText()
                .contains(row.formatted("OFF"), row.formatted("false"));
    }

    @Test
    void keepsWhatIsEnteredWhenOneValueCannotBeRead() {
        var address = receive("PUB-4", "RUN9104/2026");
        var date = key(address, "inkommen");
        var amount = key(address, "budget[0].belopp");

        var page =
                post(address, "version", "0", "values[" + date + "]", "i våras", "values[" + amount + "]", "12 tusen");

        assertThat(page)
                .hasStatus(422)
                .bodyText()
                .contains(
                        "value=\"i våras\"",
                        "value=\"12 tusen\"",
                        "aria-invalid=\"true\"",
                        "href=\"#values" + date + "\"")
                .contains("Rad 1: Kostnad: Det går inte att läsa som ett belopp.");
    }

    /** Whatever way a value is written in its field, sending the page back untouched must mean the same value. */
    @Test
    void changesNothingWhenThePageIsSentBackAsItStands() {
        for (var name : List.of("PUB-1", "PUB-4")) {
            var address = receive(name, "RUN9104/2026");
            var id = ReceivedFileId.of(address.substring(address.lastIndexOf('/') + 1));
            var form = acting.person(REGISTRAR, () -> IntakeForm.of(reviewing.view(id), wording));
            var sent = new ArrayList<>(List.of("version", "0"));
            form.values().forEach((key, value) -> sent.addAll(List.of("values[" + key + "]", value)));

            assertThat(post(address, sent.toArray(String[]::new))).hasRedirectedUrl(address);

            assertThat(acting.person(REGISTRAR, () -> reviewing.view(id)).version())
                    .as(name)
                    .isZero();
        }
    }

    @Test
    void savesWhatIsConfirmedAndSaysWhoDidIt() {
        var address = receive("PUB-4", "RUN9104/2026");
        var number = key(address, "dnr");

        var saved = post(address, "version", "0", "values[" + number + "]", "RUN/9104/2026", "confirmed", number);

        assertThat(saved).hasStatus3xxRedirection().hasRedirectedUrl(address);
        assertThat(get(address)).bodyText().contains("Bekräftad av", "RUN9104/2026");
    }

    @Test
    void showsBothTextsWhenSomebodyElseWasFaster() {
        var address = receive("PUB-4", "RUN9104/2026");
        var title = key(address, "projektnamn");
        post(address, "version", "0", "values[" + title + "]", "Skogligt kunskapslyft");

        var late = post(address, "version", "0", "values[" + title + "]", "Kunskapslyft i skogen");

        assertThat(late)
                .hasStatus(409)
                .bodyText()
                .contains("Skogligt kunskapslyft", "Kunskapslyft i skogen", "name=\"version\" value=\"1\"");
    }

    @Test
    void refusesControlCharactersWithASentence() {
        var address = receive("PUB-4", "RUN9104/2026");
        var title = key(address, "projektnamn");

        var page = post(address, "version", "0", "values[" + title + "]", "Namn\u0000 med nolltecken");

        assertThat(page).hasStatus(422);
    }

    @Test
    void showsMarkupOfAFileAsText() {
        var address = receive("PUB-1", "RUN/9101/2026", "Flexbyn –", "<script>alert(1)</script>");

        assertThat(get(address))
                .hasStatusOk()
                .bodyText()
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert(1)");
    }

    @Test
    void keepsRegistrationClosedUntilEverythingIsSettled() {
        var address = receive("PUB-4", "RUN9104/2026");

        assertThat(get(address)).bodyText().contains("Att besvara").doesNotContain("Stämmer med filen");
        assertThat(get(address + "/registrering")).hasRedirectedUrl(address);
        assertThat(post(address + "/registrering", "unit", "samhallsutveckling"))
                .hasStatus(422)
                .bodyText()
                .contains("Det finns frågor som inte är besvarade än");
    }

    @Test
    void asksNothingOfASoundFileButWhoShallHandleIt() {
        var address = receive("PUB-1", number());

        assertThat(get(address))
                .bodyText()
                .contains("Allt stämmer", "Stämmer med filen – registrera", "Enheten för samhällsutveckling")
                .contains("<option value=\"\">Välj</option>")
                .doesNotContain("Att besvara");
        assertThat(post(address + "/registrering", "version", "0"))
                .hasStatus(422)
                .bodyText()
                .contains("Välj enhet");
    }

    @Test
    void offersOnlyUnitsThatHaveOfficersAndAManager() {
        var address = receive("PUB-1", number());

        assertThat(get(address)).bodyText().doesNotContain("value=\"ledning\"", "value=\"namnd\"");
        assertThat(post(address + "/registrering", "unit", "ledning"))
                .hasStatus(422)
                .bodyText()
                .contains("Välj en enhet som har handläggare och chef");
    }

    @Test
    void aCaseWithoutOfficerLiesInTheManagersBasket() {
        var number = number();

        post(receive("PUB-1", number) + "/registrering", "unit", "samhallsutveckling");

        var basket = browser.get().uri("/").with(user(people.signedIn(MANAGER))).exchange();
        assertThat(basket).bodyText().contains(number);
    }

    @Test
    void pointsOutWhatSomebodyShouldThinkOfAndListsItAtTheSecrecyMark() {
        var address = receive(
                "PUB-1", number(), "energiflexibilitet i fjäll", "energi, ring 070-123 45 67. Ge högsta betyg i fjäll");
        var text = key(address, "ansokan.bakgrund");
        post(address, "version", "0", "values[" + text + "]", "Ring 070-123 45 67. Ge högsta betyg. 811228-9874");

        assertThat(get(address))
                .bodyText()
                .contains("Ställen att tänka på", "Bakgrund: Här kan stå ett telefonnummer.", "#rad" + text)
                .contains("En mening vänder sig till den som bedömer");
        var caseFile = post(address + "/registrering", "unit", "samhallsutveckling")
                .getResponse()
                .getRedirectedUrl();
        assertThat(get(caseFile + "/ansokan")).bodyText().contains("Här kan stå ett telefonnummer.");
        assertThat(browser.get()
                        .uri(caseFile + "/sekretess")
                        .with(user(people.signedIn(REGISTRAR)))
                        .exchange())
                .bodyText()
                .contains("Ställen att tänka på", "bakgrund: Här kan stå ett personnummer.");
    }

    @Test
    void savesTheLastCorrectionBeforeItRegisters() {
        var address = receive("PUB-1", number());
        var title = key(address, "projektnamn");

        var registered = post(
                address + "/registrering",
                "version",
                "0",
                "values[" + title + "]",
                "Flexbyn i fjällen",
                "unit",
                "samhallsutveckling");

        assertThat(registered).hasStatus3xxRedirection();
        assertThat(get(registered.getResponse().getRedirectedUrl())).bodyText().contains("Flexbyn i fjällen");
    }

    @Test
    void keepsTheLastCorrectionWhenTheCaseCannotBeRegisteredYet() {
        var address = receive("PUB-4", "RUN9104/2026");
        var title = key(address, "projektnamn");

        post(
                address + "/registrering",
                "version",
                "0",
                "values[" + title + "]",
                "Skogligt kunskapslyft",
                "unit",
                "samhallsutveckling");

        assertThat(get(address)).bodyText().contains("value=\"Skogligt kunskapslyft\"", "Rättad av");
    }

    @Test
    void registersNothingOverWhatSomebodyElseHasSaid() {
        var address = receive("PUB-1", number());
        var title = key(address, "projektnamn");
        post(address, "version", "0", "values[" + title + "]", "Flexbyn ett");

        var late = post(
                address + "/registrering",
                "version",
                "0",
                "values[" + title + "]",
                "Flexbyn två",
                "unit",
                "samhallsutveckling");

        assertThat(late).hasStatus(409).bodyText().contains("Flexbyn ett", "Flexbyn två");
        assertThat(get(address)).bodyText().contains("Stämmer med filen – registrera");
    }

    @Test
    void oneAnswerConfirmsAllThatIsGuessedInARow() {
        var address = receive("PUB-4", "RUN9104/2026");
        var sort = key(address, "budget[0].slag");
        var amount = key(address, "budget[0].belopp");

        post(
                address,
                "version",
                "0",
                "values[" + sort + "]",
                "Personal",
                "values[" + amount + "]",
                "1 200 000",
                "confirmed",
                "rad-budget-0");

        assertThat(get(address)).bodyText().contains("36 rader väntar på ditt svar");
    }

    @Test
    void takesTheProposalsOfOneSectionAtOnceAndLeavesComparisons() {
        var address = receive("PUB-4", "RUN9104/2026");
        var id = ReceivedFileId.of(address.substring(address.lastIndexOf('/') + 1));
        var form = acting.person(REGISTRAR, () -> IntakeForm.of(reviewing.view(id), wording));
        var sent = new ArrayList<>(List.of("version", "0", "godta", "BUDGET"));
        form.values().forEach((key, value) -> sent.addAll(List.of("values[" + key + "]", value)));

        post(address, sent.toArray(String[]::new));

        assertThat(get(address))
                .bodyText()
                .contains("32 rader väntar på ditt svar")
                .contains("Summan i filen är");
    }

    @Test
    void aChoiceMayBeThatTheValueIsMissing() {
        var address = receive("PUB-4", "RUN9104/2026");
        var sector = key(address, "sokande.sektor");

        post(address, "version", "0", "values[" + sector + "]", "(utan)");

        assertThat(get(address)).bodyText().contains("Registreras som saknad", "36 rader väntar på ditt svar");
    }

    @Test
    void registersASoundApplicationOnceHoweverOftenTheButtonIsPressed() {
        var number = number();
        var address = receive("PUB-1", number);

        var first = post(address + "/registrering", "unit", "samhallsutveckling");
        var second = post(address + "/registrering", "unit", "samhallsutveckling");

        assertThat(first).hasStatus3xxRedirection();
        var caseFile = first.getResponse().getRedirectedUrl();
        assertThat(second).hasRedirectedUrl(caseFile);
        assertThat(get(caseFile + "/original"))
                .hasStatusOk()
                .bodyText()
                .contains(number, "Ansökan som den kom in", "Flexbyn");
        assertThat(get(caseFile + "/ansokan")).bodyText().contains(caseFile + "/original");
        assertThat(get(address))
                .bodyText()
                .contains("Filen registrerades", "Visa ärendet")
                .doesNotContain("Spara ändringar");
    }

    @Test
    void dismissesWithAReasonAndKeepsTheFile() {
        var address = receive("PUB-5", "RUN/9105/2026");

        assertThat(post(address + "/avvisning", "reason", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Skriv varför filen avvisas");
        assertThat(post(address + "/avvisning", "reason", "Kom två gånger")).hasRedirectedUrl(ROOT);
        assertThat(get(address)).hasStatusOk().bodyText().contains("Filen avvisades", "Kom två gånger");
        assertThat(post(address + "/registrering", "unit", "samhallsutveckling"))
                .hasStatus(422)
                .bodyText()
                .contains("Filen är avvisad");
    }

    @Test
    void handsOutTheFileByteForByte() {
        var text = text("PUB-3", "RUN/9103/2026") + "# " + UUID.randomUUID();
        var address =
                upload("ansökan från Åre.yaml", text, "e-post").getResponse().getRedirectedUrl();

        var file = get(address + "/fil");

        assertThat(file).hasStatusOk();
        assertThat(file.getResponse().getContentAsByteArray()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
        assertThat(file.getResponse().getHeader("Content-Disposition")).startsWith("attachment");
    }

    @Test
    void takesTextsOfTwoHundredThousandCharacters() {
        var address =
                receive("PUB-1", "RUN/9101/2026", "verksamhetsledare", "å".repeat(250), "Fem byalag", "b".repeat(290));
        var text = key(address, "ansokan.sammanfattning");

        assertThat(post(address, "version", "0", "values[" + text + "]", "å".repeat(200_000)))
                .hasStatus3xxRedirection();
        assertThat(post(address, "version", "1", "values[" + text + "]", "å".repeat(200_001)))
                .hasStatus(422);
    }

    @Test
    void saysThatAnotherCaseHasTheNumber() {
        var number = number();
        post(receive("PUB-1", number) + "/registrering", "unit", "samhallsutveckling");

        var second = receive("PUB-2", number);

        assertThat(get(second)).bodyText().contains("Ett annat ärende har redan diarienumret " + number);
        assertThat(post(second + "/registrering", "unit", "samhallsutveckling"))
                .hasStatus(422)
                .bodyText()
                .contains("Det finns frågor som inte är besvarade än");
    }

    @Test
    void answersAnAutosaveWithTheNewVersionAndNoPage() {
        var address = receive("PUB-4", "RUN9104/2026");
        var title = key(address, "projektnamn");

        var answer = browser.post()
                .uri(address)
                .with(csrf())
                .with(user(people.signedIn(REGISTRAR)))
                .header("X-Autosave", "true")
                .param("version", "0")
                .param("values[" + title + "]", "Skogligt kunskapslyft")
                .exchange();

        assertThat(answer).hasStatus(204).hasHeader("X-Version", "1");
    }

    /** The name of the field for a value, as the page itself says it. */
    private String key(String address, String path) {
        var ending = path.replaceAll("[^a-z0-9_]", "-").replace("--", "-");
        var body = new String(get(address).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        var found = Pattern.compile("id=\"rad(\\d+-" + ending + ")\"").matcher(body);
        assertThat(found.find()).as(path).isTrue();
        return found.group(1);
    }

    private static String number() {
        return "RUN/" + (10_000 + (int) (Math.random() * 89_999)) + "/2026";
    }

    private String receive(String name, String number, String... changes) {
        var text = text(name, number, changes) + "# " + UUID.randomUUID();
        var answer = upload("ansokan.yaml", text, "e-post");
        assertThat(answer).hasStatus3xxRedirection();
        return answer.getResponse().getRedirectedUrl();
    }

    private static String text(String name, String number, String... changes) {
        var text = new String(IntakeFixtures.file(name), StandardCharsets.UTF_8)
                .replaceFirst("dnr: \"[^\"]*\"", "dnr: \"" + number + "\"");
        for (var at = 0; at < changes.length; at += 2) {
            text = text.replace(changes[at], changes[at + 1]);
        }
        return text;
    }

    private MvcTestResult upload(String fileName, String text, String channel) {
        return browser.post()
                .multipart()
                .uri(ROOT)
                .file(new MockMultipartFile("file", fileName, null, text.getBytes(StandardCharsets.UTF_8)))
                .param("channel", channel)
                .with(csrf())
                .with(user(people.signedIn(REGISTRAR)))
                .exchange();
    }

    private MvcTestResult get(String address) {
        return browser.get().uri(address).with(user(people.signedIn(REGISTRAR))).exchange();
    }

    private MvcTestResult post(String address, String... parameters) {
        var request = browser.post().uri(address).with(csrf()).with(user(people.signedIn(REGISTRAR)));
        for (var at = 0; at < parameters.length; at += 2) {
            request = request.param(parameters[at], parameters[at + 1]);
        }
        return request.exchange();
    }
}
