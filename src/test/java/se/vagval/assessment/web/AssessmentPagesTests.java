package se.vagval.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import se.vagval.PortalTest;
import se.vagval.StatementCounter;
import se.vagval.TestCases;
import se.vagval.TestPeople;
import se.vagval.assessment.Assessments;
import se.vagval.assessment.Grade;
import se.vagval.casefile.CaseFileId;
import se.vagval.demo.ActingAs;
import se.vagval.identity.UserId;

@PortalTest
class AssessmentPagesTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestCases cases;

    @Autowired
    Assessments assessments;

    @Autowired
    ActingAs acting;

    private CaseFileId id;

    @BeforeEach
    void open() {
        id = cases.underAssessment();
    }

    @Test
    void quotesTheStrategysGoalAndVisionWhereItsPrioritiesAreWeighed() {
        var aims = new String[] {
            "Utvecklingskraft med stärkt lokal och regional konkurrenskraft för en hållbar utveckling i alla delar av länet",
            "Ett nyskapande och hållbart län att bo, arbeta och växa i",
            "Ur RUS del 1, Jämtlands län 2050 – En nytänkande och hållbar region att leva, verka och utvecklas i"
                    + " (RUN/515/2018)."
        };

        assertThat(text(get("bedomning/D2", TestPeople.OFFICER))).contains(aims);
        assertThat(text(get("bedomning/D1", TestPeople.OFFICER))).doesNotContain(aims);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "profil",
                "bedomning",
                "bedomning/D1",
                "bedomning/D2",
                "bedomning/D3",
                "bedomning/D8",
                "bedomning/D12",
                "bedomning/rus-sakring",
                "bedomning/rus-sakring/1",
                "bedomning/rus-sakring/2",
                "bedomning/rus-sakring/3",
                "bedomning/rus-sakring/4",
                "bedomning/rus-sakring/aktorskarta",
                "bedomning/rus-sakring/fragor",
                "atgarder",
                "bedomning/rus-sakring/malkonflikter",
                "bedomning/rus-sakring/1/stoppunkt",
                "bedomning/underlag",
                "bedomning/underlag/effektlogik",
                "bedomning/underlag/effektkedja",
                "bedomning/underlag/leveranser",
                "bedomning/underlag/overlapp",
                "bedomning/underlag/forutsattningar"
            })
    void everyPageOpensForTheOfficerAndTheManagerInEightStatementsAtMost(String page) {
        assertThat(get(page, TestPeople.MANAGER)).hasStatusOk();
        var statements = StatementCounter.during(() -> assertThat(get(page, TestPeople.OFFICER))
                .hasStatusOk()
                .bodyText()
                .contains("<h1")
                .doesNotContain("??"));

        var filedTextsAndAnswersBeside = page.matches("bedomning/D\\d+") ? 2 : 0;
        var callBeside = page.equals("bedomning/rus-sakring/2") ? 1 : 0;
        assertThat(statements).as("statements").hasSizeLessThanOrEqualTo(8 + filedTextsAndAnswersBeside + callBeside);
    }

    @Test
    void aFullAssessmentCostsNoMoreStatementsThanAnEmptyOne() {
        for (var number = 1; number <= 15; number++) {
            post(
                    "bedomning/D" + number + "/belagg",
                    "grade",
                    "3",
                    "motivation",
                    "Därför.",
                    "version",
                    "0",
                    "source",
                    "OBJECTIVES",
                    "passage",
                    "Byalaget bygger om huset");
        }

        var statements = StatementCounter.during(
                () -> assertThat(get("bedomning/D8", TestPeople.OFFICER)).hasStatusOk());

        assertThat(statements).hasSizeLessThanOrEqualTo(11);
        assertThat(text(get("profil", TestPeople.OFFICER)))
                .contains("3 – ", "Varför?", "role=\"img\"", "Ger förslaget");
    }

    @Test
    void whatIsWrittenOfATargetLiesOpenAndTheOthersAreFolded() {
        assertThat(text(get("bedomning/D3", TestPeople.OFFICER))).doesNotContain("<details open");

        post(
                "bedomning/D3",
                "targets[0].code",
                "S3-ENERGI",
                "targets[0].level",
                "3",
                "targets[0].motivation",
                "Kärnan",
                "version",
                "0");

        assertThat(text(get("bedomning/D3", TestPeople.OFFICER))).containsOnlyOnce("<details open=\"open\">");
    }

    /** The key of the form costs three more. */
    @Test
    void aSaveCostsTwelveStatementsAtMostWithItsTrace() {
        post("bedomning/D8", "grade", "3", "motivation", "Därför.", "version", "0");

        var statements = StatementCounter.during(
                () -> assertThat(post("bedomning/D8", "grade", "3", "motivation", "Därför just det.", "version", "1"))
                        .hasStatus3xxRedirection());

        assertThat(statements).as("statements").hasSizeLessThanOrEqualTo(12);
    }

    @Test
    void theActorMapIsAPictureWithItsTableAndTellsWhichSectorIsEmpty() {
        post(
                "bedomning/rus-sakring/3",
                "version",
                "0",
                "notHere",
                "Samebyarna",
                "rows[0].name",
                "Unga i byarna",
                "rows[0].sector",
                "CIV",
                "rows[0].affected",
                "true",
                "rows[0].power",
                "0",
                "rows[0].influence",
                "0",
                "rows[0].group",
                "true",
                "rows[1].name",
                "Kommunen",
                "rows[1].sector",
                "OFF",
                "rows[1].affects",
                "true",
                "rows[1].power",
                "3",
                "rows[1].influence",
                "3",
                "rows[1].confirmed",
                "true");

        assertThat(text(get("bedomning/rus-sakring/aktorskarta", TestPeople.MANAGER)))
                .contains("role=\"img\"", "1. Unga i byarna", "2. Kommunen", "Utan inflytande", "Ingen är med")
                .contains("Påverkas men har inget inflytande: Unga i byarna", "Inte besvarat");
    }

    @Test
    void aPersonalNumberAmongTheActorsIsStoppedAndNothingIsLost() {
        var answer = post(
                "bedomning/rus-sakring/3", "version", "0", "notHere", "Ingen känd", "rows[0].name", "19900101-0017");

        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("19900101-0017", "Ingen känd");
    }

    @Test
    void aFindingStandsReadyToBeAnsweredAndTheMeasureIsFollowed() {
        post(
                "bedomning/rus-sakring/3",
                "version",
                "0",
                "notHere",
                "Samebyn",
                "rows[0].name",
                "Samebyn",
                "rows[0].missing",
                "true");
        assertThat(text(get("bedomning/rus-sakring/4", TestPeople.OFFICER)))
                .contains("Är inte med men borde vara det: Samebyn", "MISSING_ACTOR:Samebyn");
        post(
                "bedomning/rus-sakring/4",
                "version",
                "0",
                "rows[0].finding",
                "MISSING_ACTOR:Samebyn",
                "rows[0].text",
                "Bjud in samebyn",
                "rows[0].due",
                "2020-01-01");

        var told = post("atgarder", "measure", key("Bjud in samebyn"), "state", "DONE", "note", "");
        assertThat(told).hasStatus(422);
        assertThat(text(told)).contains("Skriv hur det gick", "Dagen har passerat");
        assertThat(as(TestPeople.MANAGER, "atgarder", "measure", key("Bjud in samebyn"), "state", "DONE", "note", "x"))
                .hasStatus(403);
        post("atgarder", "measure", key("Bjud in samebyn"), "state", "DONE", "note", "Mötet hölls.");
        assertThat(text(get("atgarder", TestPeople.OFFICER))).contains("Gjord", "Mötet hölls.");
    }

    private static String key(String measure) {
        return se.vagval.assessment.domain.FollowedMeasure.keyOf(measure);
    }

    @Test
    void showsTheScaleWithItsAnchorsAndTheApplicationBeside() {
        assertThat(text(get("bedomning/D8", TestPeople.OFFICER)))
                .contains("2 – har svagheter", "Kan inte bedömas")
                .doesNotContain("Ej relevant", "Varför ej relevant")
                .contains("Text om OBJECTIVES. Byalaget bygger om huset till arbetsplats.")
                .contains("data-source=\"OBJECTIVES\"", "Välj en mening ur ansökan");
        assertThat(text(get("bedomning/D12", TestPeople.OFFICER))).contains("Ej relevant", "Varför ej relevant");
    }

    @Test
    void doesNotOfferTheInactiveLevelOfSmartSpecialisation() {
        assertThat(text(get("bedomning/D3", TestPeople.OFFICER)))
                .contains("Nivå nu", "Möjlig nivå", ">bredd<")
                .doesNotContain("spets");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kontakta 811228-9874 om kedjan.    | personnummer
            Ledaren är sjukskriven sedan i maj. | hälsa
            """)
    void pointsOutAPersonalNumberOrAWordAboutHealthBeforeAMotivationIsSaved(String motivation, String about) {
        var answer = post("bedomning/D8", "grade", "2", "motivation", motivation, "version", "0");

        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains(about, motivation, "sensitiveKept");
        assertThat(text(get("bedomning/D8", TestPeople.OFFICER))).doesNotContain(motivation);

        assertThat(post(
                        "bedomning/D8",
                        "grade",
                        "2",
                        "motivation",
                        motivation,
                        "version",
                        "0",
                        "sensitiveKept",
                        "true"))
                .hasStatus3xxRedirection();
        assertThat(text(get("bedomning/D8", TestPeople.OFFICER))).contains(motivation);
    }

    @Test
    void savesAndGoesOnToTheNextCriterion() {
        var answer = post(
                "bedomning/D8",
                "grade",
                "2",
                "motivation",
                "Kedjan har <script>svagheter</script>.",
                "version",
                "0",
                "onward",
                "D9");

        assertThat(answer).hasStatus3xxRedirection().hasRedirectedUrl(address("bedomning/D9"));
        assertThat(grade("D8")).isEqualTo(new Grade.Level(2));
        assertThat(get("bedomning/D8", TestPeople.OFFICER))
                .bodyText()
                .contains("&lt;script&gt;")
                .doesNotContain("<script>svag");
    }

    @Test
    void citesThePassageThatWasPastedChosenOrMarked() {
        post(
                "bedomning/D8/belagg",
                "grade",
                "2",
                "motivation",
                "Ja.",
                "version",
                "0",
                "source",
                "OBJECTIVES",
                "passage",
                "Byalaget bygger");
        post("bedomning/D8/belagg", "grade", "2", "motivation", "Ja.", "version", "1", "sentence", "OBJECTIVES:0:19");
        var answer = post(
                "bedomning/D8/belagg",
                "grade",
                "2",
                "motivation",
                "Ja.",
                "version",
                "1",
                "source",
                "ACTIVITIES",
                "start",
                "0",
                "end",
                "4");

        assertThat(answer).hasRedirectedUrl(address("bedomning/D8#belagg"));
        assertThat(citations("D8")).containsExactly("Byalaget bygger", "Text om OBJECTIVES.", "Text");
    }

    @Test
    void saysWhenThePassageIsNotThereAndKeepsWhatWasTyped() {
        var answer = post(
                "bedomning/D8/belagg",
                "grade",
                "2",
                "motivation",
                "En lång motivering.",
                "version",
                "0",
                "source",
                "OBJECTIVES",
                "passage",
                "Detta står inte där");

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(answer))
                .contains("Textstället finns inte i det valda fältet", "Detta står inte där", "En lång motivering.")
                .as("grade and citation are one act: neither was saved")
                .contains("name=\"version\" value=\"0\"");
    }

    @Test
    void notRelevantWithoutReasonComesBackWhole() {
        var answer = post("bedomning/D12", "grade", "NOT_RELEVANT", "motivation", "Skriven text.", "version", "0");

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(answer))
                .contains("Skriv varför kriteriet inte är relevant", "Skriven text.", "aria-invalid=\"true\"")
                .containsSubsequence("error-summary", "name=\"grade\"");
    }

    @Test
    void autosaveIsAnsweredWithTheNewVersion() {
        var answer = autosave("bedomning/D8", "motivation", "Halvfärdig", "version", "0");

        assertThat(answer).hasStatus(HttpStatus.NO_CONTENT).hasHeader("X-Version", "1");
        assertThat(autosave("bedomning/D8", "motivation", "Halvfärdig mening", "version", "1"))
                .hasHeader("X-Version", "2");
        assertThat(autosave("bedomning/D8", "motivation", "Gammal", "version", "1"))
                .hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void aClashShowsBothTextsAndSavingOnceMoreKeepsTheWriters() {
        post("bedomning/D8", "grade", "2", "motivation", "Deras text", "version", "0");

        var answer = post("bedomning/D8", "grade", "3", "motivation", "Min text", "version", "0");

        assertThat(answer).hasStatus(HttpStatus.CONFLICT);
        assertThat(text(answer)).contains("Deras text", "Min text", "Namn handlaggare", "name=\"version\" value=\"1\"");
        assertThat(post("bedomning/D8", "grade", "3", "motivation", "Min text", "version", "1"))
                .hasStatus3xxRedirection();
    }

    @Test
    void aClashInAPartShowsBothTextsToo() {
        post("bedomning/underlag/forutsattningar", "premises", "det ena", "_proven", "on", "version", "0");

        var answer =
                post("bedomning/underlag/forutsattningar", "premises", "det andra", "_proven", "on", "version", "0");

        assertThat(answer).hasStatus(HttpStatus.CONFLICT);
        assertThat(text(answer)).contains("det ena", "det andra", "name=\"version\" value=\"1\"");
    }

    @Test
    void anotherOfficerIsRefusedAndAManagerMayOnlyRead() {
        cases.declareFree(id, TestPeople.OTHER_OFFICER);

        assertThat(as(TestPeople.OTHER_OFFICER, "bedomning/D8", "grade", "2", "version", "0"))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(as(TestPeople.MANAGER, "bedomning/D8", "grade", "2", "version", "0"))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(text(get("bedomning/D8", TestPeople.MANAGER))).doesNotContain("data-autosave");
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        assertThat(get("bedomning/D16", TestPeople.OFFICER)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("bedomning/rus-sakring/7/stoppunkt", TestPeople.OFFICER)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(browser.get()
                        .uri("/arenden/{id}/profil", UUID.randomUUID())
                        .with(user(people.signedIn("revisor")))
                        .exchange())
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aTextOfTwoHundredThousandLettersIsKept() {
        var text = "å".repeat(200_000);

        assertThat(post("bedomning/D9", "motivation", text, "version", "0")).hasStatus3xxRedirection();
        assertThat(text(get("bedomning/D9", TestPeople.OFFICER))).contains(text);
        assertThat(post("bedomning/D9", "motivation", "nul\u0000", "version", "1"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void aNumberInWordsKeepsEveryRowThatWasTyped() {
        var answer = post(
                "bedomning/rus-sakring/3",
                "notHere",
                "Unga",
                "version",
                "0",
                "rows[0].name",
                "Byalaget",
                "rows[0].power",
                "tre",
                "rows[1].name",
                "Samebyn",
                "rows[1].power",
                "2");

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(answer)).contains("Skriv 0, 1, 2 eller 3", "value=\"tre\"", "Samebyn", "Unga");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bedomning/rus-sakring/2",
                "bedomning/rus-sakring/3",
                "bedomning/rus-sakring/4",
                "bedomning/rus-sakring/malkonflikter",
                "bedomning/rus-sakring/1/stoppunkt",
                "bedomning/underlag/leveranser",
                "bedomning/underlag/overlapp",
                "bedomning/underlag/effektlogik",
                "bedomning/underlag/forutsattningar",
                "bedomning/D3"
            })
    void aFormThatCannotBeReadComesBackWithWhatWasTyped(String page) {
        var answer = post(
                page,
                "version",
                "12 tusen",
                "rows[0].timing",
                "NÄR",
                "rows[0].goal",
                "sju",
                "rows[0].mode",
                "X",
                "motivation",
                "kvar",
                "note",
                "kvar");

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(answer)).contains("error-summary", "<h1");
    }

    @Test
    void conflictsNeedTheirTypeAndNoConflictSomebodyWhoLooked() {
        assertThat(text(post(
                        "bedomning/rus-sakring/malkonflikter",
                        "exist",
                        "true",
                        "version",
                        "0",
                        "rows[0].between",
                        "renskötsel",
                        "_rows[0].remains",
                        "on")))
                .contains("Välj minst en typ", "renskötsel");
        assertThat(text(post("bedomning/rus-sakring/malkonflikter", "exist", "false", "version", "0")))
                .contains("Skriv vem som har prövat frågan", "Skriv hur frågan prövades");
        assertThat(post(
                        "bedomning/rus-sakring/malkonflikter",
                        "exist",
                        "false",
                        "version",
                        "0",
                        "examinedBy",
                        "Handläggaren",
                        "examinedHow",
                        "Genomgång av ansökan"))
                .hasStatus3xxRedirection();
    }

    @Test
    void atMostFiveMainGoalsAndAReasonForEachEffect() {
        var fields = new ArrayList<>(List.of("version", "0"));
        for (var goal = 1; goal <= 6; goal++) {
            for (var field :
                    List.of("main", "directPositive", "indirectPositive", "directNegative", "indirectNegative")) {
                fields.addAll(List.of("_rows[" + (goal - 1) + "]." + field, "on"));
            }
            fields.addAll(List.of("rows[" + (goal - 1) + "].goal", "" + goal, "rows[" + (goal - 1) + "].main", "true"));
        }
        fields.addAll(List.of("rows[5].directNegative", "true"));

        assertThat(text(post("bedomning/rus-sakring/2", fields.toArray(String[]::new))))
                .contains("Välj högst fem huvudmål", "Skriv varför mål 6 påverkas negativt");
    }

    @Test
    void showsThatLandMustBeSpokenOf() {
        post(
                "bedomning/D3",
                "targets[0].code",
                "S3-ENERGI",
                "targets[0].level",
                "3",
                "targets[0].levelNow",
                "BREDD",
                "targets[0].motivation",
                "Kärnan",
                "_targets[0].statedByApplicant",
                "on",
                "version",
                "0");

        assertThat(text(get("bedomning/D12", TestPeople.OFFICER))).contains("Frågan om mark måste besvaras");
        assertThat(text(get("bedomning", TestPeople.OFFICER))).contains("Frågan om mark är inte besvarad i D12");
    }

    private MvcTestResult get(String page, UserId reader) {
        return browser.get()
                .uri(address(page))
                .with(user(people.signedIn(reader)))
                .exchange();
    }

    private MvcTestResult post(String page, String... fields) {
        return as(TestPeople.OFFICER, page, fields);
    }

    private MvcTestResult as(UserId person, String page, String... fields) {
        return posting(person, page, fields).exchange();
    }

    private MvcTestResult autosave(String page, String... fields) {
        return posting(TestPeople.OFFICER, page, fields)
                .header("X-Autosave", "true")
                .exchange();
    }

    private MockMvcTester.MockMvcRequestBuilder posting(UserId person, String page, String... fields) {
        var request = browser.post()
                .uri(address(page))
                .with(user(people.signedIn(person)))
                .with(csrf());
        for (var at = 0; at < fields.length; at += 2) {
            request = request.param(fields[at], fields[at + 1]);
        }
        return request;
    }

    private String address(String page) {
        return "/arenden/" + id + "/" + page;
    }

    private Grade grade(String dimension) {
        return acting.person(TestPeople.OFFICER, () -> assessments.profileOf(id))
                .dimensions()
                .get(dimension)
                .grade();
    }

    private List<String> citations(String dimension) {
        return acting
                .person(TestPeople.OFFICER, () -> assessments.profileOf(id))
                .dimensions()
                .get(dimension)
                .citations()
                .stream()
                .map(it -> it.text())
                .toList();
    }

    private static String text(MvcTestResult answer) {
        try {
            return HtmlUtils.htmlUnescape(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
