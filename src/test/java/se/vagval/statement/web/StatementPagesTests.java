package se.vagval.statement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static se.vagval.TestPeople.MANAGER;
import static se.vagval.TestPeople.OFFICER;
import static se.vagval.TestPeople.OTHER_MANAGER;
import static se.vagval.TestPeople.OTHER_OFFICER;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import se.vagval.PortalTest;
import se.vagval.StatementCounter;
import se.vagval.TestCases;
import se.vagval.TestPeople;
import se.vagval.assessment.AssessmentProfile;
import se.vagval.assessment.AssessmentProfile.Measure;
import se.vagval.assessment.Assessments;
import se.vagval.assessment.Assessments.MissingPart;
import se.vagval.assessment.Deepening;
import se.vagval.assessment.MeasureTiming;
import se.vagval.assessment.SpecialisationAmbition;
import se.vagval.assessment.SubfieldGrade;
import se.vagval.assessment.SupportAnswer;
import se.vagval.assessment.SupportAnswer.Standing;
import se.vagval.casefile.CaseFileId;
import se.vagval.document.PdfText;
import se.vagval.identity.UserId;
import se.vagval.statement.Profiles;

@PortalTest
@MockitoBean(types = Assessments.class)
class StatementPagesTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestCases cases;

    @Autowired
    Assessments assessments;

    @BeforeEach
    void assess() {
        assessedAs(Profiles.villages());
    }

    @Test
    void showsEveryBlockWithItsDraft() {
        var id = cases.underAssessment();

        var page = get(OFFICER, id, "");

        assertThat(page).hasStatusOk();
        assertThat(text(page))
                .contains("1. Inledning och rekommendation", "7. Slutomdöme", "nivån är i dag bas")
                .contains("Välj rekommendation")
                .contains("Utkastet saknar rekommendation");
    }

    @Test
    void savesABlockAndShowsTheOwnText() {
        var id = cases.underAssessment();

        var answer = post(OFFICER, id, "", "parts[B1].text", "Min alldeles egna text", "parts[B1].version", "0");

        assertThat(answer).hasStatus(302).hasRedirectedUrl(at(id, "#B1"));
        assertThat(text(get(OFFICER, id, ""))).contains("Min alldeles egna text", "Egen text");
    }

    /** What the assessment proposed is taken with whose it is and when; taken once it is not offered again. */
    @Test
    void takesAProposedConditionByOnePress() {
        assessedAs(Profiles.measuring(new Measure(
                "Beskriv modellen", "sökanden", "2026-08-31", "", true, MeasureTiming.NEXT_STEP, false, "")));
        var id = cases.underAssessment();
        assertThat(text(get(OFFICER, id, "/stallningstagande"))).contains("Beskriv modellen", "Ta med som villkor");

        assertThat(post(
                        OFFICER,
                        id,
                        "/stallningstagande",
                        "recommendation",
                        "PRIORITISE_WITH_CONDITIONS",
                        "importance",
                        "Skrivet nyss",
                        "conditionsNext",
                        "Ett eget villkor",
                        "take",
                        "Beskriv modellen",
                        "version",
                        "0"))
                .hasStatus(302)
                .hasRedirectedUrl(at(id, "/stallningstagande#foreslagna-villkor"));

        assertThat(text(get(OFFICER, id, "/stallningstagande")))
                .contains("Ett eget villkor\nBeskriv modellen. Ansvarig: sökanden. Senast 2026-08-31.", "Skrivet nyss")
                .doesNotContain("Ta med som villkor");
        assertThat(text(get(OFFICER, id, ""))).contains("Beskriv modellen. Ansvarig: sökanden.");
    }

    /** Marked in a motivation, gathered in the judgement; twice is once, and somebody else's case is not touched. */
    @Test
    void gathersStrengthsAndWeaknessesFromWhereTheyAreWritten() {
        var id = cases.underAssessment();
        for (var press = 0; press < 2; press++) {
            assertThat(post(
                            OFFICER,
                            id,
                            "/stallningstagande/grund",
                            "ground",
                            "STRENGTH",
                            "text",
                            "En bred samverkan."))
                    .hasStatus(302);
        }
        post(OFFICER, id, "/stallningstagande/grund", "ground", "WEAKNESS", "text", "Svag uppföljning.");
        cases.declareFree(id, OTHER_OFFICER);

        assertThat(post(OTHER_OFFICER, id, "/stallningstagande/grund", "ground", "STRENGTH", "text", "Nej"))
                .hasStatus(403);
        assertThat(post(OFFICER, id, "/stallningstagande/grund", "ground", "STRENGTH", "text", " "))
                .hasStatus(422);
        assertThat(text(get(OFFICER, id, "/stallningstagande")))
                .contains(">En bred samverkan.</textarea>", ">Svag uppföljning.</textarea>")
                .doesNotContain(">Nej<");
    }

    @Test
    void saysAtTheMarginWhatTheDictionaryDoesNotKnowAndOffersPhrases() {
        var id = cases.underAssessment();
        post(OFFICER, id, "", "parts[B1].text", "Föreningen pröwar en ny form.", "parts[B1].version", "0");

        assertThat(text(get(OFFICER, id, ""))).contains("Finns inte i ordlistan: pröwar", "Standardfraser");
    }

    @Test
    void answersAutosaveWithTheNewNumber() {
        var id = cases.underAssessment();

        var answer = autosave(id, "B1", "Skrivet", "0");

        assertThat(answer).hasStatus(204).headers().hasValue("X-Version", "1");
    }

    @Test
    void meetsASecondSaverWithBothTextsAndAChoice() {
        var id = cases.underAssessment();
        post(OFFICER, id, "", "parts[B1].text", "Den första texten", "parts[B1].version", "0");

        var answer = post(OFFICER, id, "", "parts[B1].text", "Den andra texten", "parts[B1].version", "0");

        assertThat(answer).hasStatus(409);
        assertThat(text(answer))
                .contains("Den första texten", "Den andra texten", "Spara min text", "Använd den sparade texten");
        assertThat(html(answer)).contains("name=\"parts[B1].version\" value=\"1\"");
        assertThat(autosave(id, "B1", "Den tredje", "0")).hasStatus(409);
        assertThat(post(OFFICER, id, "", "parts[B1].text", "Den andra texten", "parts[B1].version", "1"))
                .hasStatus(302);
    }

    @Test
    void refusesATextThatIsTooLongAndKeepsIt() {
        var id = cases.underAssessment();
        var begins = "Så här:";
        var longest = begins + "å".repeat(200_000 - begins.length());

        assertThat(post(OFFICER, id, "", "parts[B1].text", longest, "parts[B1].version", "0"))
                .hasStatus(302);
        var answer = post(OFFICER, id, "", "parts[B1].text", longest + "!", "parts[B1].version", "1");

        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("Rätta en uppgift", longest + "!");
        assertThat(html(answer)).contains("href=\"#partsB1.text\"", "id=\"partsB1.text\"");
    }

    @Test
    void refusesControlCharactersWithASentence() {
        var id = cases.underAssessment();

        var answer = post(OFFICER, id, "", "parts[B2].text", "Noll\u0000tecken", "parts[B2].version", "0");

        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("tecken som inte går att visa");
    }

    @Test
    void showsScriptsAsText() {
        var id = cases.underAssessment();
        post(OFFICER, id, "", "parts[B1].text", "<script>alert('hej')</script> & <b>fet</b>", "parts[B1].version", "0");

        for (var page : List.of("", "/forhandsgranskning", "/versioner")) {
            assertThat(html(get(OFFICER, id, page)))
                    .doesNotContain("<script>alert", "<b>fet")
                    .contains("&lt;script&gt;alert");
        }
    }

    @Test
    void asksWhatToDoWhenTheDraftHasChanged() {
        var id = cases.underAssessment();
        post(OFFICER, id, "", "parts[B4].text", "Min bedömning", "parts[B4].version", "0");
        assessedAs(Profiles.with(Profiles.villages(), Map.of("D2", 2)));

        var page = get(OFFICER, id, "");
        assertThat(text(page))
                .contains("Utkastet har ändrats", "Behåll min text", "Använd nya utkastet", "Min bedömning");
        assertThat(html(page)).contains("<ins>", "<del>");

        assertThat(post(OFFICER, id, "/avsnitt/B4/egen-text", "parts[B4].version", "1"))
                .hasStatus(302);
        assertThat(text(get(OFFICER, id, "")))
                .doesNotContain("Utkastet har ändrats")
                .contains("Min bedömning");
    }

    @Test
    void takesInAnOptionalBlockAndLeavesItOut() {
        var id = cases.underAssessment();
        assertThat(text(get(OFFICER, id, ""))).contains("Ta med 13. Underlag").doesNotContain("Ta bort avsnittet");

        assertThat(post(OFFICER, id, "/avsnitt/B13/medtagning", "parts[B13].version", "0", "included", "true"))
                .hasStatus(302);
        assertThat(text(get(OFFICER, id, ""))).contains("ansökan som kom in den 19 januari 2026", "Ta bort avsnittet");

        assertThat(post(OFFICER, id, "/avsnitt/B13/medtagning", "parts[B13].version", "1", "included", "false"))
                .hasStatus(302);
        assertThat(text(get(OFFICER, id, ""))).contains("Ta med 13. Underlag");
    }

    @Test
    void takesTheJudgementAndDraftsFromIt() {
        var id = cases.underAssessment();
        assertThat(get(OFFICER, id, "/stallningstagande")).hasStatusOk();

        var answer = post(
                OFFICER,
                id,
                "/stallningstagande",
                "recommendation",
                "PRIORITISE",
                "strengths",
                "En bred samverkan\nLokal vilja",
                "version",
                "0",
                "conditionsNext",
                "Redovisa effektlogiken",
                "signatories",
                "Kim Berg, strateg",
                "date",
                "2026-03-02");

        assertThat(answer).hasStatus(302);
        assertThat(text(get(OFFICER, id, "")))
                .contains("Projektet föreslås prioriteras", "en bred samverkan och lokal vilja");
        assertThat(text(get(OFFICER, id, "/stallningstagande")))
                .contains("Redovisa effektlogiken", "Kim Berg, strateg");
        assertThat(text(get(OFFICER, id, "/forhandsgranskning"))).contains("2026-03-02", "Kim Berg, strateg");
    }

    @Test
    void meetsASecondJudgementWithBoth() {
        var id = cases.underAssessment();
        post(OFFICER, id, "/stallningstagande", "recommendation", "PRIORITISE", "version", "0");

        var answer = post(
                OFFICER,
                id,
                "/stallningstagande",
                "recommendation",
                "DECLINE",
                "version",
                "0",
                "importance",
                "att pröva nytt");

        assertThat(answer).hasStatus(409);
        assertThat(text(answer))
                .contains("Rekommendation: Prioriteras", "Rekommendation: Prioriteras inte", "att pröva nytt");
    }

    @Test
    void refusesAHalfReadDateAndKeepsTheRest() {
        var id = cases.underAssessment();

        var answer = post(
                OFFICER, id, "/stallningstagande", "date", "i morgon", "importance", "att pröva nytt", "version", "0");

        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("Skriv datumet som år-månad-dag", "att pröva nytt");
    }

    @Test
    void saysWhatIsMissingWhenItIsHandedInTooSoon() {
        var id = cases.underAssessment();
        assessedAs(
                Profiles.villages(), new MissingPart("statement.missing.recommendation", "", "/arenden/x/bedomning"));

        var answer = post(OFFICER, id, "/inlamning");
        post(OFFICER, id, "", "parts[B1].text", "Text", "parts[B1].version", "0");
        var second = post(OFFICER, id, "/inlamning");

        assertThat(answer).hasStatus(422);
        assertThat(second).hasStatus(422);
        assertThat(text(second))
                .contains("Det här saknas", "Välj rekommendation")
                .doesNotContain("Exception");
    }

    @Test
    void isReviewedCommentedReturnedAndApproved() {
        var id = submitted("Genomförandeprojektet föreslås inte prioriteras för regional utvecklingsfinansiering.");
        var review = get(MANAGER, id, "/granskning");
        assertThat(review).hasStatusOk();
        assertThat(text(review)).contains("Ord i texten som hör till en annan nivå", "fastställda ord", "Omgång 1");

        assertThat(post(MANAGER, id, "/granskning/kommentarer", "block", "B1", "text", " "))
                .hasStatus(422);
        assertThat(post(MANAGER, id, "/granskning/kommentarer", "block", "B1", "text", "Texten säger inte detsamma"))
                .hasStatus(302);
        assertThat(get(MANAGER, id, "/atersandning" + read(id))).hasStatusOk();
        assertThat(post(MANAGER, id, "/atersandning" + read(id), "message", "Se kommentaren"))
                .hasStatus(302);
        assertThat(text(get(OFFICER, id, "")))
                .contains("Texten säger inte detsamma", "Se kommentaren", "återsände utlåtandet");

        post(
                OFFICER,
                id,
                "",
                "parts[B1].text",
                "Genomförandeprojektet föreslås prioriteras för regional utvecklingsfinansiering.",
                "parts[B1].version",
                "1");
        post(
                OFFICER,
                id,
                "/stallningstagande",
                "recommendation",
                "PRIORITISE",
                "strengths",
                "lokal vilja",
                "version",
                "1");
        assertThat(post(OFFICER, id, "/inlamning")).hasStatus(302);
        var again = get(MANAGER, id, "/granskning");
        assertThat(text(again))
                .contains(
                        "Omgång 2",
                        "Ändrat sedan förra inlämningen",
                        "Ändrat i ställningstagandet",
                        "Styrka: lokal vilja",
                        "1 av ",
                        "avsnitt är ändrat.",
                        "Omgång 1, återsänd av Namn enhetschef",
                        "Se kommentaren",
                        "Texten säger inte detsamma",
                        "Sökt belopp",
                        "Sökanden kan begära beslut från");
        assertThat(html(again)).contains("href=\"#B1\"", "/arenden/" + id + "/profil", "/arenden/" + id + "/bedomning");
        assertThat(html(again)).contains("<del>");
        assertThat(get(MANAGER, id, "/godkannande" + read(id))).hasStatusOk();
        assertThat(post(MANAGER, id, "/godkannande" + read(id))).hasStatus(302);

        var approved = get(OFFICER, id, "");
        assertThat(text(approved))
                .contains("Godkänd utgåva", "Namn enhetschef", "Utgåvan stämmer med sin kontrollsumma");
        assertThat(html(approved)).doesNotContain("<textarea");
        assertThat(get(OFFICER, id, "/dokument/pdf")).hasStatusOk().hasContentType("application/pdf");
        assertThat(get(OFFICER, id, "/dokument/docx")).hasStatusOk();
        assertThat(post(OFFICER, id, "", "parts[B1].text", "För sent", "parts[B1].version", "2"))
                .hasStatus(302);
        assertThat(text(get(OFFICER, id, ""))).doesNotContain("För sent");
    }

    @Test
    void showsAndPrintsNastyTextsWordForWord() throws IOException {
        var id = cases.underAssessment();
        String nasty =
                "2027. Året då 5*3*2 & <script>alert(1)</script> blev “sant”:\n- fi fl ffi čŋđ – 99,9 %\n• [länk](x) _a_ &amp; \\n\n\n1. Rad\nmed   blanka";
        int number = 1;
        for (var code : List.of("B1", "B2", "B3", "B4", "B5", "B6", "B7")) {
            post(
                    OFFICER,
                    id,
                    "",
                    "parts[" + code + "].text",
                    "Avsnitt " + number++ + ". " + nasty,
                    "parts[" + code + "].version",
                    "0");
        }
        post(
                OFFICER,
                id,
                "/stallningstagande",
                "recommendation",
                "PRIORITISE",
                "version",
                "0",
                "date",
                "2026-03-02",
                "signatories",
                "Kim Berg, strateg för <b>landsbygd</b>");
        post(OFFICER, id, "/inlamning");
        assertThat(post(MANAGER, id, "/godkannande" + read(id))).hasStatus(302);

        var expected =
                new StringBuilder("Strategiskt utlåtande på ansökan Projekt: Byhuset som arbetsplats Utlåtande ");
        for (int block = 1; block <= 7; block++) {
            expected.append("Avsnitt ").append(block).append(". ").append(nasty.replaceAll("(?m)^[-•] ", ""));
        }
        expected.append("Utlåtande gjort av Kim Berg, strateg för <b>landsbygd</b>");
        var article = Pattern.compile("<article.*?</article>", Pattern.DOTALL).matcher(html(get(OFFICER, id, "")));
        assertThat(article.find()).isTrue();
        String shown = HtmlUtils.htmlUnescape(article.group().replaceAll("<[^>]+>", " "));
        assertThat(bare(shown).replaceFirst("^2026-03-02RUN/\\d+/\\d{4}", "")).isEqualTo(bare(expected.toString()));
        var pdf = get(OFFICER, id, "/dokument/pdf").getResponse().getContentAsByteArray();
        assertThat(text(get(OFFICER, id, "")))
                .as("each file's own checksum")
                .contains("Utlåtandet, Word", "Bedömningsunderlaget, PDF")
                .containsPattern("Utlåtandet, PDF</dt>\\s*<dd><code>[0-9a-f]{64}");
        assertThat(bare(PdfText.body(pdf))).isEqualTo(bare(expected.toString()));
        assertThat(get(OFFICER, id, "/dokument/pdf").getResponse().getContentAsByteArray())
                .as("the same file each time")
                .isEqualTo(pdf);
        var annex = PdfText.body(
                get(OFFICER, id, "/bedomningsunderlag.pdf").getResponse().getContentAsByteArray());
        assertThat(annex).contains("Bedömningsunderlag", "Effektlogik", "Målkonflikter");
        assertThat(bare(annex))
                .as("the strategy's goal and vision, word for word")
                .contains(
                        bare("Strategins mål är ”Utvecklingskraft med stärkt lokal och regional konkurrenskraft för en"
                                + " hållbar utveckling i alla delar av länet”."),
                        bare("Målbilden är ”Ett nyskapande och hållbart län att bo, arbeta och växa i”."));
    }

    /** What is judged by itself stands in the annex as it does in the statement, although the criterion has no level. */
    @Test
    void theAnnexTellsWhatIsJudgedApartWithoutALevelOfTheCriterion() throws IOException {
        assessedAs(Profiles.changed(
                Profiles.villages(),
                it -> it.deepening = new Deepening(
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(new SupportAnswer("F1", "Villkor?", Standing.PARTLY, "Avtal saknas.")),
                        List.of(new SubfieldGrade(
                                "D13", "D13-J", "Jämställdhet", 3, "används aktivt", "Målen delas på kön.")),
                        new SpecialisationAmbition("hög i hela länet", "ny för branschen"))));
        var id = cases.underAssessment();
        for (var code : List.of("B1", "B2", "B3", "B4", "B5", "B6", "B7")) {
            post(OFFICER, id, "", "parts[" + code + "].text", "Avsnittet.", "parts[" + code + "].version", "0");
        }
        post(
                OFFICER,
                id,
                "/stallningstagande",
                "recommendation",
                "PRIORITISE",
                "version",
                "0",
                "date",
                "2026-03-02",
                "signatories",
                "Kim Berg, strateg");
        post(OFFICER, id, "/inlamning");
        assertThat(post(MANAGER, id, "/godkannande" + read(id))).hasStatus(302);

        assertThat(bare(PdfText.body(get(OFFICER, id, "/bedomningsunderlag.pdf")
                        .getResponse()
                        .getContentAsByteArray())))
                .contains(
                        bare("Inte bedömt. Jämställdhet: Nivå 3 av 4: används aktivt. Målen delas på kön."),
                        bare("Utvecklingsambition: hög i hela länet"),
                        bare("Innovationsnivå: ny för branschen"),
                        bare("Ansökan svarar delvis: Avtal saknas."));
    }

    @Test
    void letsOneOfTwentySaversThroughAndLosesNoText() throws Exception {
        var id = cases.underAssessment();
        post(OFFICER, id, "", "parts[B7].text", "Början", "parts[B7].version", "0");
        try (var savers = Executors.newFixedThreadPool(20)) {
            var answers = savers.invokeAll(IntStream.range(0, 20)
                    .<Callable<MvcTestResult>>mapToObj(it ->
                            () -> post(OFFICER, id, "", "parts[B7].text", "Text från " + it, "parts[B7].version", "1"))
                    .toList());
            int saved = 0;
            for (int saver = 0; saver < answers.size(); saver++) {
                var answer = answers.get(saver).get();
                saved += answer.getResponse().getStatus() == 302 ? 1 : 0;
                if (answer.getResponse().getStatus() != 302) {
                    assertThat(answer).hasStatus(409);
                    assertThat(text(answer)).contains("Text från " + saver);
                }
            }
            assertThat(saved).isEqualTo(1);
        }
    }

    @Test
    void demandsAWordWhenItIsSentBack() {
        var id = submitted("Text");

        var answer = post(MANAGER, id, "/atersandning" + read(id), "message", "");

        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("Skriv vad som behöver ändras, eller kommentera ett avsnitt först.");
    }

    @Test
    void isClosedToThoseWhoHaveNothingToDoWithIt() {
        var id = submitted("Text");
        cases.declareFree(id, OTHER_MANAGER);
        cases.declareFree(id, OTHER_OFFICER);

        assertThat(get(OTHER_MANAGER, id, "/granskning")).hasStatus(403);
        assertThat(post(OTHER_MANAGER, id, "/godkannande" + read(id))).hasStatus(403);
        assertThat(post(OTHER_OFFICER, id, "", "parts[B1].text", "Min", "parts[B1].version", "1"))
                .hasStatus(403);
        assertThat(get(OFFICER, id, "/granskning")).hasStatus(403);
        assertThat(get(TestPeople.ELECTED, id, "")).hasStatus(403);
    }

    @Test
    void knowsNothingOfWhatDoesNotExist() {
        var nowhere = CaseFileId.of(UUID.randomUUID());
        var id = cases.underAssessment();

        assertThat(get(TestPeople.REGISTRAR, nowhere, "")).hasStatus(404);
        assertThat(get(OFFICER, id, "/dokument/pdf")).hasStatus(404);
        assertThat(get(OFFICER, id, "/dokument/exe")).hasStatus(404);
        assertThat(get(MANAGER, id, "/granskning").getResponse().getStatus()).isIn(302, 303, 404);
    }

    @Test
    void readsAWholeStatementInFewStatements() {
        var id = submitted("Text");
        post(MANAGER, id, "/atersandning" + read(id), "message", "Skriv om");

        var officer = people.signedIn(OFFICER);
        var sent = StatementCounter.during(() ->
                assertThat(browser.get().uri(at(id, "")).with(user(officer))).hasStatusOk());

        assertThat(sent).as(String.join("\n", sent)).hasSizeLessThanOrEqualTo(8);
    }

    private void assessedAs(AssessmentProfile profile, MissingPart... missing) {
        when(assessments.profileOf(any())).thenReturn(profile);
        when(assessments.reportOf(any())).thenReturn(new Assessments.Report(profile, List.of(missing)));
    }

    private CaseFileId submitted(String opening) {
        var id = cases.underAssessment();
        post(OFFICER, id, "", "parts[B1].text", opening, "parts[B1].version", "0");
        post(OFFICER, id, "/stallningstagande", "recommendation", "PRIORITISE", "version", "0");
        assertThat(post(OFFICER, id, "/inlamning")).hasStatus(302);
        return id;
    }

    @Test
    void approvesOnlyWithWhatTheReviewPageHandsOut() {
        var id = submitted("Text");

        assertThat(post(MANAGER, id, "/godkannande")).hasRedirectedUrl(at(id, "/granskning"));
        assertThat(get(MANAGER, id, "/godkannande")).hasRedirectedUrl(at(id, "/granskning"));
        assertThat(post(MANAGER, id, "/godkannande?round=1&hash=" + "0".repeat(64)))
                .hasStatus(409);
        assertThat(html(get(MANAGER, id, "/godkannande" + read(id)))).contains("name=\"hash\"");
        assertThat(text(get(OFFICER, id, ""))).doesNotContain("Godkänd utgåva");
    }

    @Test
    void showsWordByWordWhatWasHandedInAnewSinceItWasRead() {
        var id = submitted("Genomförandeprojektet föreslås prioriteras tydligt.");
        var read = read(id);
        post(MANAGER, id, "/atersandning" + read, "message", "Skriv om", "parts", "B1");
        assertThat(text(get(OFFICER, id, ""))).contains("De här avsnitten ska ändras", "href=\"#B1\"");
        post(
                OFFICER,
                id,
                "",
                "parts[B1].text",
                "Genomförandeprojektet föreslås prioriteras otydligt.",
                "parts[B1].version",
                "1");
        post(OFFICER, id, "/inlamning");

        var answer = post(MANAGER, id, "/godkannande" + read);

        assertThat(answer).hasStatus(409);
        assertThat(text(answer)).contains("Utlåtandet har lämnats in på nytt sedan du läste det");
        assertThat(html(answer)).contains("<title>Fel: ", "<del>", "tydligt.", "<ins>", "otydligt.");
        assertThat(text(post(MANAGER, id, "/atersandning" + read, "message", "Bilda en egen mening.")))
                .as("nothing that was typed is lost")
                .contains("Utlåtandet har lämnats in på nytt", "Det här hade du skrivit", "Bilda en egen mening.")
                .doesNotContain(read.replaceAll(".*hash=", ""));
        assertThat(text(get(OFFICER, id, ""))).doesNotContain("Godkänd utgåva");
    }

    @Test
    void isTakenBackByTheOfficerUntilItHasBeenOpened() {
        var id = submitted("Text");
        assertThat(text(get(OFFICER, id, ""))).contains("Ta tillbaka från granskningen");
        assertThat(post(OFFICER, id, "/inlamning/aterkallelse")).hasStatus(302);
        assertThat(post(OFFICER, id, "/inlamning")).hasStatus(302);

        get(MANAGER, id, "/granskning");

        assertThat(text(get(OFFICER, id, ""))).doesNotContain("Ta tillbaka från granskningen");
        post(OFFICER, id, "/inlamning/aterkallelse");
        assertThat(get(MANAGER, id, "/granskning")).hasStatusOk();
    }

    @Test
    void opensAnApprovedStatementAgainAndMarksTheOldEditionReplaced() {
        var id = submitted("Genomförandeprojektet föreslås prioriteras.");
        post(MANAGER, id, "/godkannande" + read(id));
        assertThat(text(get(OFFICER, id, ""))).contains("Rätta i en ny utgåva");
        assertThat(text(get(MANAGER, id, ""))).doesNotContain("Rätta i en ny utgåva");
        assertThat(post(OFFICER, id, "/ny-utgava", "why", "")).hasStatus(422);
        assertThat(post(OFFICER, id, "/ny-utgava", "why", "Fel årtal")).hasStatus(302);
        assertThat(text(get(OFFICER, id, ""))).contains("öppnade utlåtandet för en ny utgåva", "Fel årtal", "Utgåva 1");
        post(
                OFFICER,
                id,
                "",
                "parts[B1].text",
                "Genomförandeprojektet föreslås prioriteras 2027.",
                "parts[B1].version",
                "1");
        post(OFFICER, id, "/inlamning");
        assertThat(text(get(MANAGER, id, "/granskning")))
                .contains("Avsnittet har ändrats sedan det godkändes", "Det är oförändrat sedan dess");
        post(MANAGER, id, "/godkannande" + read(id));

        assertThat(text(get(OFFICER, id, ""))).contains("prioriteras 2027.", "Utgåva 1");
        assertThat(text(get(OFFICER, id, "/utgavor/1")))
                .contains("Det här är utgåva 1. Den är ersatt av utgåva 2.")
                .doesNotContain("prioriteras 2027.");
        assertThat(get(OFFICER, id, "/utgavor/3")).hasStatus(404);
    }

    /** What the review page hands out, as its links carry it. */
    private String read(CaseFileId id) {
        var link =
                Pattern.compile("\\?round=\\d+&amp;hash=[0-9a-f]{64}").matcher(html(get(MANAGER, id, "/granskning")));
        return link.find() ? link.group().replace("&amp;", "&") : "";
    }

    private MvcTestResult get(UserId who, CaseFileId id, String page) {
        return browser.get().uri(at(id, page)).with(user(people.signedIn(who))).exchange();
    }

    private MvcTestResult post(UserId who, CaseFileId id, String act, String... pairs) {
        var request =
                browser.post().uri(at(id, act)).with(user(people.signedIn(who))).with(csrf());
        for (int at = 0; at < pairs.length; at += 2) {
            request.param(pairs[at], pairs[at + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult autosave(CaseFileId id, String block, String text, String version) {
        return browser.post()
                .uri(at(id, ""))
                .with(user(people.signedIn(OFFICER)))
                .with(csrf())
                .header("X-Autosave", "true")
                .param("parts[" + block + "].text", text)
                .param("parts[" + block + "].version", version)
                .exchange();
    }

    private static String at(CaseFileId id, String page) {
        return "/arenden/" + id + "/utlatande" + page;
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\h•]+", "");
    }

    private static String html(MvcTestResult page) {
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String text(MvcTestResult page) {
        return HtmlUtils.htmlUnescape(html(page));
    }
}
