package se.vagval.calibration.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import se.vagval.PortalTest;
import se.vagval.StatementCounter;
import se.vagval.TestCases;
import se.vagval.TestPeople;
import se.vagval.assessment.Grade;
import se.vagval.assessment.domain.AssessmentWriting;
import se.vagval.assessment.domain.GradeEntry;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseInsight;
import se.vagval.demo.ActingAs;
import se.vagval.identity.Role;
import se.vagval.identity.UserId;

/** Two who judge the same application: asked, blind, laid open at once, talked about, agreed. */
@PortalTest
class SecondPagesTests {

    private static final UserId EXPERT = UserId.of("sakkunnig");

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestCases cases;

    @Autowired
    AssessmentWriting writing;

    @Autowired
    ActingAs acting;

    @Autowired
    CaseInsight insight;

    @Autowired
    JdbcClient database;

    private CaseFileId id;

    @BeforeEach
    void open() {
        id = cases.underAssessment();
        cases.declareFree(id, TestPeople.OTHER_OFFICER);
        cases.declareFree(id, EXPERT);
    }

    @Test
    void bothJudgeBlindAndComeToACommonLevel() {
        var second = asked(TestPeople.OTHER_OFFICER, "D8", "D9");
        grade("D8", 1, "Kedjan saknar ett led, tycker den första.");
        grade("D9", 3, "Kapaciteten finns, tycker den första.");

        judged(second, TestPeople.OTHER_OFFICER, "D8", "3", "Kedjan är tydlig, tycker den andra.");
        judged(second, TestPeople.OTHER_OFFICER, "D9", "3", "Ja, tycker den andra.");
        post(second + "/klar", TestPeople.OTHER_OFFICER);

        assertThat(text(get(second, TestPeople.OFFICER)))
                .doesNotContain("tycker den andra", "3 – ")
                .contains("jämför");

        post(second + "/jamforelse", TestPeople.OFFICER);

        assertThat(text(get(second, TestPeople.OFFICER))).contains("1 – ", "3 – ", "Skiljer sig", "Steg emellan");
        assertThat(text(get(second + "/D8", TestPeople.OTHER_OFFICER)))
                .contains("tycker den första", "tycker den andra", "2 steg skiljer");

        post(
                second + "/D8/samtal",
                TestPeople.OTHER_OFFICER,
                "text",
                "Steget mellan resurs och aktivitet står i mål 2.");
        post(second + "/D8/gemensam", TestPeople.OTHER_OFFICER, "mark", "2", "reason", "Ledet finns men är otydligt.");

        assertThat(text(get(second + "/D8", TestPeople.OFFICER)))
                .contains("står i mål 2", "Ledet finns men är otydligt.", "Jag håller med");
        assertThat(post(second + "/D8/enighet", TestPeople.OFFICER, "proposals", "1"))
                .hasStatus3xxRedirection();
        assertThat(text(get(second + "/D8", TestPeople.OFFICER)))
                .contains("Ni är eniga", "Öppna kriteriet i min bedömning", id.address("bedomning/D8"))
                .doesNotContain("Föreslå nivån");
    }

    /** A corrected application may be judged on fewer criteria than were asked for; what has gone holds nothing up. */
    @Test
    void isHandedInAndLaidOpenWhenTheCriteriaHaveBecomeFewer() {
        var second = asked(TestPeople.OTHER_OFFICER, "D2", "D3");
        grade("D2", 1, "Den första.");
        judged(second, TestPeople.OTHER_OFFICER, "D2", "2", "Den andra.");
        post(second + "/klar", TestPeople.OTHER_OFFICER);
        assertThat(text(get(second, TestPeople.OTHER_OFFICER))).contains(id.address("andrabedomning"));
        assertThat(completed(second)).as("D3 is asked for still").isFalse();

        database.sql("update case_file set funds = '{LBP}' where id = :id")
                .param("id", id.value())
                .update();

        assertThat(refusalOrNull(post(second + "/klar", TestPeople.OTHER_OFFICER)))
                .isNotEqualTo("calibration.refused.INCOMPLETE");
        assertThat(completed(second)).isTrue();
        post(second + "/jamforelse", TestPeople.OFFICER);
        assertThat(text(get(second, TestPeople.OFFICER))).contains("Skiljer sig");
    }

    private boolean completed(String second) {
        return database.sql("select completed_at is not null from second_assessment where id = cast(:s as uuid)")
                .param("s", second.substring(second.lastIndexOf('/') + 1))
                .query(Boolean.class)
                .single();
    }

    @Test
    void theAssessorIsBlindInEveryRoomOfTheCaseUntilBothHaveJudged() {
        grade("D8", 1, "Kedjan saknar ett led.");
        var before = Stream.of("bedomning", "bedomning/D8", "profil", "utlatande", "anteckningar")
                .map(it -> get(id.address(it), TestPeople.OTHER_OFFICER)
                        .getResponse()
                        .getStatus())
                .toList();
        assertThat(before).containsOnly(200);

        var second = asked(TestPeople.OTHER_OFFICER, "D8");

        for (var page : List.of("bedomning", "bedomning/D8", "profil", "utlatande", "anteckningar")) {
            var answer = get(id.address(page), TestPeople.OTHER_OFFICER);
            assertThat(answer).as(page).hasStatus(403);
            assertThat(text(answer)).contains("utan att se vad andra har kommit fram till");
        }
        assertThat(get(id.address("ansokan"), TestPeople.OTHER_OFFICER)).hasStatusOk();
        assertThat(text(get(id.address(), TestPeople.OTHER_OFFICER)))
                .doesNotContain(
                        "\"" + id.address("bedomning") + "\"", "\"" + id.address("utlatande") + "\"", "Effektlogik");
        assertThat(text(get(id.address("handelser"), TestPeople.OTHER_OFFICER))).doesNotContain("Effektlogik");
        assertThat(text(get(id.address("handelser"), TestPeople.OFFICER))).contains("Effektlogik");
        assertThat(get(id.address("bedomning/D8"), TestPeople.MANAGER)).hasStatusOk();
        assertThat(sighted(TestPeople.OTHER_OFFICER)).isFalse();
        assertThat(sighted(TestPeople.MANAGER)).isTrue();

        judged(second, TestPeople.OTHER_OFFICER, "D8", "3", "Tydlig.");
        post(second + "/klar", TestPeople.OTHER_OFFICER);
        assertThat(get(id.address("bedomning/D8"), TestPeople.OTHER_OFFICER)).hasStatus(403);
        post(second + "/jamforelse", TestPeople.OFFICER);
        assertThat(get(id.address("bedomning/D8"), TestPeople.OTHER_OFFICER)).hasStatusOk();
    }

    @Test
    void standsInTheWorkListOfWhoeverIsAskedUntilItIsHandedInTakenBackOrOver() {
        var second = asked(TestPeople.OTHER_OFFICER, "D8");
        assertThat(text(get("/", TestPeople.OTHER_OFFICER)))
                .contains("Andra bedömningar att göra", "utan att se den första bedömningen", second);
        assertThat(text(get("/", TestPeople.OFFICER))).doesNotContain(second);

        judged(second, TestPeople.OTHER_OFFICER, "D8", "3", "Ja, tycker den andra.");
        assertThat(text(get("/", TestPeople.OTHER_OFFICER))).as("not handed in").contains(second);
        post(second + "/klar", TestPeople.OTHER_OFFICER);
        assertThat(text(get("/", TestPeople.OTHER_OFFICER))).doesNotContain(second);

        var expert = asked(EXPERT, "D9");
        assertThat(text(get("/", EXPERT))).contains(expert);
        database.sql("update case_file set status = 'WITHDRAWN' where id = :id")
                .param("id", id.value())
                .update();
        assertThat(text(get("/", EXPERT))).as("its case is over").doesNotContain(expert);
        database.sql("update case_file set status = 'DECIDED' where id = :id")
                .param("id", id.value())
                .update();
        assertThat(text(get("/", EXPERT))).as("also of what has been decided").contains(expert);
        post(expert + "/atertagande", TestPeople.OFFICER);
        assertThat(text(get("/", EXPERT))).doesNotContain(expert);
    }

    @Test
    void theOfficerSeesNothingOfTheOtherBeforeTheOwnLevelsAreGiven() {
        var second = asked(EXPERT, "D8", "D11");
        judged(second, EXPERT, "D8", "4", "Föredömlig kedja.");
        judged(second, EXPERT, "D11", "?", "Riskerna står inte i ansökan.");
        post(second + "/klar", EXPERT);

        assertThat(post(second + "/jamforelse", TestPeople.OFFICER)).hasRedirectedUrl(second);
        assertThat(text(get(second, TestPeople.OFFICER)))
                .contains("Bedöm först de här kriterierna själv", id.address("bedomning/D8"))
                .doesNotContain("Föredömlig", "kan inte bedömas");
        assertThat(get(second + "/D8", TestPeople.OFFICER)).hasStatus(404);
        assertThat(text(get(id.address("handelser"), TestPeople.OFFICER))).doesNotContain("Föredömlig", "nivå 4");
    }

    @Test
    void freezesTheFirstLevelsAtTheReveal() {
        var second = revealed();

        grade("D8", 4, "Jag har ändrat mig.");

        assertThat(text(get(second + "/D8", TestPeople.OTHER_OFFICER)))
                .contains("Som det stod")
                .doesNotContain("ändrat mig");
    }

    @Test
    void saysWhoSeesTheLevelsOfTheTwo() {
        var second = revealed();
        var may = new ArrayList<Role>();
        for (var role : Role.values()) {
            var person = people.signedIn(role).person().id();
            if (role != Role.CASE_OFFICER) {
                cases.declareFree(id, person);
            }
            var page = get(second + "/D8", person);
            if (page.getResponse().getStatus() == 200 && text(page).contains("Som det stod")) {
                may.add(role);
            }
            assertThat(text(get(second, person))).as("%s", role).doesNotContain("Exception");
        }
        assertThat(may).containsExactly(Role.CASE_OFFICER, Role.FRAMEWORK_STEWARD);
    }

    @Test
    void takesNoQuestionThatCannotBeAnsweredBlind() {
        assertThat(refusal(ask(TestPeople.OFFICER, TestPeople.OFFICER, "D8"))).contains("ASSESSOR_IS_OFFICER");
        assertThat(refusal(ask(TestPeople.OFFICER, TestPeople.SECRETARY, "D8"))).contains("NOT_AN_ASSESSOR");
        assertThat(refusal(ask(TestPeople.OTHER_OFFICER, EXPERT, "D8"))).contains("NOT_ASKER");
        assertThat(refusal(ask(TestPeople.OFFICER, EXPERT, "D99"))).contains("UNKNOWN_CODE");
        asked(EXPERT, "D8");
        assertThat(refusal(ask(TestPeople.MANAGER, EXPERT, "D9"))).contains("ALREADY_ASKED");
    }

    /** Whoever judged the case before it went to another officer, or some of it on an occasion to write, is no second voice. */
    @Test
    void asksNobodyWhoHasHadAHandInTheFirstJudgement() {
        grade("D8", 1, "Jag hade ärendet först.");
        database.sql("update case_file set officer = :it where id = :id")
                .param("it", TestPeople.OTHER_OFFICER.value())
                .param("id", id.value())
                .update();

        assertThat(refusal(ask(TestPeople.OTHER_OFFICER, TestPeople.OFFICER, "D8")))
                .contains("ASSESSOR_HAS_WRITTEN");
        assertThat(text(get(id.address("andrabedomning"), TestPeople.OTHER_OFFICER)))
                .contains("value=\"sakkunnig\"")
                .doesNotContain("value=\"handlaggare\"");
        assertThat(refusalOrNull(ask(TestPeople.OTHER_OFFICER, EXPERT, "D8")))
                .isEqualTo("calibration.second.asked.done");
    }

    @Test
    void asksTheFormForWhatIsMissingAndLosesNothing() {
        var answer =
                post(id.address("andrabedomning"), TestPeople.OFFICER, "kind", "PART", "question", "Tänk på ledet.");

        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("Välj vem som ska bedöma", "Markera minst ett kriterium", "Tänk på ledet.");
    }

    @Test
    void handsNothingInWithoutLevelAndReason() {
        var second = asked(EXPERT, "D8");
        assertThat(refusal(post(second + "/klar", EXPERT))).contains("INCOMPLETE");
        judged(second, EXPERT, "D8", "2", "");
        assertThat(refusal(post(second + "/klar", EXPERT))).contains("REASON_MISSING");
        assertThat(refusal(post(second + "/klar", TestPeople.OTHER_OFFICER))).contains("NOT_THE_ASSESSOR");
    }

    /** Two windows of the assessor: what both changed is laid side by side, and nothing is lost. */
    @Test
    void keepsBothTextsWhenTwoWindowsSave() {
        var second = asked(EXPERT, "D8");
        judged(second, EXPERT, "D8", "2", "Från det första fönstret.");

        var answer = post(second + "/D8", EXPERT, "mark", "3", "reason", "Från det andra.", "version", "0");

        assertThat(answer).hasStatus(409);
        assertThat(text(answer)).contains("Från det första fönstret.", "Från det andra.");
    }

    @Test
    void nobodyAgreesWithThemselvesOrWithAnotherProposalThanTheOneRead() {
        var second = revealed();
        post(second + "/D8/gemensam", TestPeople.OFFICER, "mark", "2", "reason", "Mitt emellan.");

        assertThat(refusal(post(second + "/D8/enighet", TestPeople.OFFICER, "proposals", "1")))
                .contains("OWN_PROPOSAL");
        assertThat(refusal(post(second + "/D8/enighet", TestPeople.OTHER_OFFICER)))
                .contains("OTHER_PROPOSAL");
        post(second + "/D8/enighet", TestPeople.OTHER_OFFICER, "proposals", "1");
        assertThat(refusal(post(
                        second + "/D8/gemensam", TestPeople.OFFICER, "mark", "4", "reason", "Nej.", "proposals", "1")))
                .contains("ALREADY_AGREED");
        assertThat(refusal(post(second + "/D8/samtal", TestPeople.MANAGER, "text", "Jag också.")))
                .contains("NOT_ONE_OF_THE_TWO");
    }

    /** The same level with another reason is another proposal, to be read before it is agreed to or written over. */
    @Test
    void neitherAgreesToNorWritesOverAReasonThatWasNotRead() {
        var second = revealed();
        post(second + "/D8/gemensam", TestPeople.OFFICER, "mark", "2", "reason", "Det första skälet.");
        post(second + "/D8/gemensam", TestPeople.OFFICER, "mark", "2", "reason", "Det nya skälet.", "proposals", "1");

        assertThat(refusal(post(second + "/D8/enighet", TestPeople.OTHER_OFFICER, "proposals", "1")))
                .contains("OTHER_PROPOSAL");
        var late = post(
                second + "/D8/gemensam",
                TestPeople.OTHER_OFFICER,
                "mark",
                "3",
                "reason",
                "Mitt skäl.",
                "proposals",
                "1");
        assertThat(late).hasStatus(422);
        assertThat(text(late))
                .contains("Ett annat förslag har kommit", "Det nya skälet.", "Mitt skäl.")
                .contains("name=\"proposals\" value=\"2\"");
        assertThat(text(get(second + "/D8", TestPeople.OFFICER))).contains("Det nya skälet.");

        post(second + "/D8/gemensam", TestPeople.OTHER_OFFICER, "mark", "3", "reason", "Mitt skäl.", "proposals", "2");
        assertThat(text(get(second + "/D8", TestPeople.OFFICER))).contains("Mitt skäl.");
    }

    /** Also the RUS-samordnare, and one of the earlier two, are blind to what was agreed before they judge anew. */
    @Test
    void showsNothingOfAnEarlierAgreementToWhoeverIsToJudgeAnew() {
        var second = revealed();
        post(second + "/D8/gemensam", TestPeople.OFFICER, "mark", "2", "reason", "Mitt emellan.");
        post(second + "/D8/enighet", TestPeople.OTHER_OFFICER, "proposals", "1");
        var blind = List.of(EXPERT, TestPeople.STEWARD, TestPeople.OTHER_OFFICER);
        for (var person : blind) {
            assertThat(text(get(second, person))).as("%s before", person).contains("Enade om 2");
            database.sql("insert into blind_reader (case_file, person) values (:case, :who)")
                    .param("case", id.value())
                    .param("who", person.value())
                    .update();

            assertThat(text(get(second, person)))
                    .as("%s, blind", person)
                    .contains("visas när båda är klara", "Du ska själv bedöma ärendet på nytt")
                    .doesNotContain("Enade om", "2 – ", "1 – ", "3 – ", "Skiljer sig", "Ingen skillnad");
            assertThat(get(second + "/D8", person)).as("%s, blind", person).hasStatus(403);
        }
        assertThat(post(second + "/D8/samtal", TestPeople.OTHER_OFFICER, "text", "Jag minns."))
                .hasStatus(403);
        assertThat(text(get(second, TestPeople.MANAGER))).contains("Enade om 2");
        var own = asked(EXPERT, "D9");
        assertThat(text(get(own, EXPERT))).contains("Du bedömer utan att se");
    }

    @Test
    void tellsNoReaderThatLevelsAreAlikeWhichThatReaderDoesNotSee() {
        var second = revealed();

        assertThat(text(get(second, TestPeople.MANAGER)))
                .contains("Ingen gemensam nivå")
                .doesNotContain("Ingen skillnad", "Skiljer sig");
        assertThat(text(get(second, TestPeople.OFFICER))).contains("Skiljer sig");
    }

    /** Where the first had no level when the case was settled there is no pair, and so no likeness. */
    @Test
    void callsOneJudgementAloneNoAgreement() {
        var second = asked(TestPeople.OTHER_OFFICER, "D8");
        judged(second, TestPeople.OTHER_OFFICER, "D8", "3", "Tydlig.");
        database.sql("update case_file set status = 'DECIDED' where id = :id")
                .param("id", id.value())
                .update();
        post(second + "/klar", TestPeople.OTHER_OFFICER);

        assertThat(text(get(second, TestPeople.OTHER_OFFICER)))
                .contains("Bara en har bedömt")
                .doesNotContain("Ingen skillnad");
    }

    /** As long as the officer can change the own levels, only the officer says that they stand. */
    @Test
    void leavesItToTheOfficerWhenBothAreOpened() {
        var second = asked(TestPeople.OTHER_OFFICER, "D8");
        grade("D8", 1, "Den första.");
        judged(second, TestPeople.OTHER_OFFICER, "D8", "3", "Den andra.");
        post(second + "/klar", TestPeople.OTHER_OFFICER);

        for (var other : List.of(TestPeople.OTHER_OFFICER, TestPeople.MANAGER)) {
            assertThat(refusal(post(second + "/jamforelse", other))).contains("NOT_YOURS");
        }
        assertThat(text(get(second, TestPeople.OTHER_OFFICER))).doesNotContain("Den första.", "Skiljer sig");

        database.sql("update case_file set status = 'IN_REVIEW' where id = :id")
                .param("id", id.value())
                .update();
        assertThat(refusal(post(second + "/jamforelse", TestPeople.MANAGER))).contains("NOT_YOURS");
        assertThat(refusal(post(second + "/jamforelse", TestPeople.OTHER_OFFICER)))
                .contains("reveal.done");
        assertThat(text(get(second, TestPeople.OTHER_OFFICER))).contains("Skiljer sig");
    }

    /** From when the judgement has begun and until the case is over. */
    @Test
    void asksWhileThereIsSomethingToJudge() {
        for (var state : List.of("REGISTERED", "FORMAL_CHECK", "SUPPLEMENT_REQUESTED", "WITHDRAWN")) {
            database.sql("update case_file set status = :it where id = :id")
                    .param("it", state)
                    .param("id", id.value())
                    .update();
            assertThat(refusal(ask(TestPeople.OFFICER, EXPERT, "D8")))
                    .as(state)
                    .contains(state.equals("WITHDRAWN") ? "NOT_OPEN" : "TOO_EARLY");
        }
        for (var state : List.of("UNDER_ASSESSMENT", "RETURNED", "CLOSED")) {
            database.sql("update case_file set status = :it where id = :id")
                    .param("it", state)
                    .param("id", id.value())
                    .update();
            assertThat(refusal(ask(TestPeople.OFFICER, EXPERT, "D8"))).as(state).contains("asked.done");
            database.sql(
                            "update second_assessment set withdrawn_by = asked_by, withdrawn_at = now() where case_file = :id")
                    .param("id", id.value())
                    .update();
        }
    }

    /** By whoever asked, or may ask now; and only as long as nothing is laid open. */
    @Test
    void isTakenBackByThoseWhoMayAskUntilBothAreOpen() {
        var second = asked(TestPeople.OTHER_OFFICER, "D8");
        for (var may : List.of(TestPeople.OFFICER, TestPeople.MANAGER)) {
            assertThat(text(get(second, may))).contains("Ta tillbaka frågan");
        }
        for (var mayNot : List.of(TestPeople.OTHER_OFFICER, EXPERT)) {
            assertThat(text(get(second, mayNot))).doesNotContain("Ta tillbaka frågan");
            assertThat(refusal(post(second + "/atertagande", mayNot))).contains("NOT_ASKER");
        }

        assertThat(refusal(post(second + "/atertagande", TestPeople.MANAGER))).contains("withdraw.done");

        assertThat(notices(TestPeople.OTHER_OFFICER)).contains("SECOND_WITHDRAWN");
        assertThat(notices(TestPeople.OFFICER)).doesNotContain("SECOND_WITHDRAWN");
        var open = revealed();
        assertThat(text(get(open, TestPeople.OFFICER))).doesNotContain("Ta tillbaka frågan");
        assertThat(refusal(post(open + "/atertagande", TestPeople.OFFICER))).contains("NOT_OPEN");
    }

    @Test
    void opensTheJudgementAgainWhenTheQuestionIsTakenBack() {
        var second = asked(TestPeople.OTHER_OFFICER, "D8");

        post(second + "/atertagande", TestPeople.OFFICER);

        assertThat(get(id.address("bedomning"), TestPeople.OTHER_OFFICER)).hasStatusOk();
        assertThat(refusal(post(second + "/D8", TestPeople.OTHER_OFFICER, "mark", "2", "reason", "x", "version", "0")))
                .contains("NOT_OPEN");
    }

    /** Whoever is handed the case judges it first, and sees the own judgement. */
    @Test
    void isNotBlindInACaseOfTheOwn() {
        var second = asked(TestPeople.OTHER_OFFICER, "D8");
        database.sql("update case_file set officer = :it where id = :id")
                .param("it", TestPeople.OTHER_OFFICER.value())
                .param("id", id.value())
                .update();

        assertThat(get(id.address("bedomning"), TestPeople.OTHER_OFFICER)).hasStatusOk();
        assertThat(refusal(post(second + "/D8", TestPeople.OTHER_OFFICER, "mark", "2", "reason", "x", "version", "0")))
                .contains("OWN_CASE");
    }

    @Test
    void leavesOneTracePerActAndTellsNoLevelInIt() {
        var second = asked(TestPeople.OTHER_OFFICER, "D8");
        judged(second, TestPeople.OTHER_OFFICER, "D8", "3", "Tydlig.");
        judged(second, TestPeople.OTHER_OFFICER, "D8", "3", "Tydlig.");

        assertThat(database.sql("select act from audit_entry where subject = :id order by seq")
                        .param("id", id.value())
                        .query(String.class)
                        .list())
                .endsWith("SecondAssessmentAsked", "SecondGradeGiven")
                .containsOnlyOnce("SecondGradeGiven");
        assertThat(notices(TestPeople.OTHER_OFFICER)).contains("SECOND_ASKED");
    }

    @Test
    void costsAsManyStatementsForManyAsForOne() {
        asked(EXPERT, "D8");
        var one = StatementCounter.again(() -> get(id.address("andrabedomning"), TestPeople.OFFICER));
        asked(TestPeople.OTHER_OFFICER, "D8", "D9", "D10");
        asked(UserId.of("strateg"), "D8", "D9");

        var many = StatementCounter.again(() -> get(id.address("andrabedomning"), TestPeople.OFFICER));

        assertThat(many).hasSameSizeAs(one);
    }

    /** As other rooms ask in statements of their own. */
    private boolean sighted(UserId person) {
        var conditions = insight.conditionsFor(people.signedIn(person).person());
        return database.sql("select " + conditions.sighted() + " from case_file c where c.id = :id")
                .param("id", id.value())
                .params(conditions.values())
                .query(Boolean.class)
                .single();
    }

    private String revealed() {
        var second = asked(TestPeople.OTHER_OFFICER, "D8");
        grade("D8", 1, "Som det stod.");
        judged(second, TestPeople.OTHER_OFFICER, "D8", "3", "Tydlig.");
        post(second + "/klar", TestPeople.OTHER_OFFICER);
        post(second + "/jamforelse", TestPeople.OFFICER);
        return second;
    }

    private void grade(String dimension, int level, String why) {
        acting.person(
                TestPeople.OFFICER,
                () -> writing.grade(
                        id,
                        dimension,
                        GradeEntry.of(new Grade.Level(level), why),
                        AssessmentWriting.ANY_VERSION,
                        TestPeople.OFFICER));
    }

    private String asked(UserId assessor, String... criteria) {
        assertThat(ask(TestPeople.OFFICER, assessor, criteria)).hasRedirectedUrl(id.address("andrabedomning"));
        assertThat(refusalOrNull(ask(TestPeople.OFFICER, assessor, criteria)))
                .isEqualTo("calibration.refused.ALREADY_ASKED");
        return id.address("andrabedomning/")
                + database.sql(
                                "select id from second_assessment where case_file = :id and assessor = :who order by asked_at desc limit 1")
                        .param("id", id.value())
                        .param("who", assessor.value())
                        .query(String.class)
                        .single();
    }

    private MvcTestResult ask(UserId asker, UserId assessor, String... criteria) {
        var parameters = new ArrayList<>(List.of("kind", "PART", "assessor", assessor.value()));
        Stream.of(criteria).forEach(it -> parameters.addAll(List.of("criteria", it)));
        return post(id.address("andrabedomning"), asker, parameters.toArray(String[]::new));
    }

    private void judged(String second, UserId assessor, String code, String mark, String reason) {
        var version = database.sql(
                        "select saves from second_grade where second_assessment = cast(:s as uuid) and criterion = :c")
                .param("s", second.substring(second.lastIndexOf('/') + 1))
                .param("c", code)
                .query(String.class)
                .single();
        assertThat(post(second + "/" + code, assessor, "mark", mark, "reason", reason, "version", version))
                .hasStatus3xxRedirection();
    }

    private List<String> notices(UserId person) {
        return database.sql("select kind from notice where recipient = :who and case_file = :id")
                .param("who", person.value())
                .param("id", id.value())
                .query(String.class)
                .list();
    }

    private static String refusal(MvcTestResult answer) {
        return String.valueOf(refusalOrNull(answer));
    }

    private static Object refusalOrNull(MvcTestResult answer) {
        return answer.getMvcResult().getFlashMap().get("notice");
    }

    private MvcTestResult get(String address, UserId person) {
        return browser.get().uri(address).with(user(people.signedIn(person))).exchange();
    }

    private MvcTestResult post(String address, UserId person, String... parameters) {
        var request = browser.post().uri(address).with(csrf()).with(user(people.signedIn(person)));
        for (var at = 0; at < parameters.length; at += 2) {
            request = request.param(parameters[at], parameters[at + 1]);
        }
        return request.exchange();
    }

    private static String text(MvcTestResult page) {
        try {
            return HtmlUtils.htmlUnescape(page.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
