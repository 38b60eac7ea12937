package se.vagval.calibration.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import se.vagval.PortalTest;
import se.vagval.StatementCounter;
import se.vagval.TestCases;
import se.vagval.TestPeople;
import se.vagval.assessment.AssessmentFigures;
import se.vagval.assessment.Grade;
import se.vagval.assessment.domain.AssessmentWriting;
import se.vagval.assessment.domain.GradeEntry;
import se.vagval.assessment.domain.ProposalShowing;
import se.vagval.assessment.domain.TargetEntry;
import se.vagval.calibration.SecondKind;
import se.vagval.calibration.domain.LevelTalking;
import se.vagval.calibration.domain.OwnFiguresReading;
import se.vagval.calibration.domain.SecondAsking;
import se.vagval.calibration.domain.SecondAssessing;
import se.vagval.calibration.domain.SecondQuestion;
import se.vagval.calibration.domain.Verdict;
import se.vagval.casefile.CaseFileId;
import se.vagval.demo.ActingAs;
import se.vagval.identity.Role;
import se.vagval.identity.UserId;

/** What is learnt of criteria, and who sees whose figures. */
@PortalTest
class CalibrationPagesTests {

    private static final UserId STRATEGIST = UserId.of("strateg");

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestCases cases;

    @Autowired
    AssessmentWriting writing;

    @Autowired
    ProposalShowing showing;

    @Autowired
    SecondAsking asking;

    @Autowired
    SecondAssessing assessing;

    @Autowired
    OwnFiguresReading own;

    @Autowired
    LevelTalking talking;

    @Autowired
    AssessmentFigures figures;

    @Autowired
    ActingAs acting;

    @Autowired
    JdbcTemplate database;

    private CaseFileId id;

    @BeforeEach
    void open() {
        id = cases.underAssessment();
    }

    /** F228: five cases judged twice give a report. */
    @Test
    void fiveCasesJudgedTwiceGiveAReport() {
        for (var number = 0; number < 5; number++) {
            twice(cases.underAssessment(), number % 5, (number + 1) % 5);
        }

        var page = text(get("/kalibrering", TestPeople.STEWARD));

        assertThat(page).contains("Samstämmighet per kriterium", "D8 ", "Viktad kappa", " av ");
        assertThat(page).doesNotContain("NaN", "??");
    }

    @Test
    void showsAPersonsFiguresToThatPersonAndTheStewardAlone() {
        twice(id, 1, 3);
        var seenBy = new ArrayList<Role>();
        for (var role : Role.values()) {
            var answer = get(
                    "/kalibrering/personer/" + STRATEGIST,
                    people.signedIn(role).person().id());
            if (answer.getResponse().getStatus() == 200) {
                seenBy.add(role);
            }
        }
        assertThat(seenBy).containsExactly(Role.FRAMEWORK_STEWARD);

        assertThat(text(get("/kalibrering/mina", STRATEGIST)))
                .contains("par. I ")
                .contains("Effektlogik");
        var manager = text(get("/kalibrering/mina", TestPeople.MANAGER));
        assertThat(manager).contains("Inget att jämföra än").doesNotContain("Namn strateg");
    }

    /** One judged 1 and the other 3: who was above and who below is told to each from the own side. */
    @Test
    void tellsEachOfTheTwoFromTheirOwnSide() {
        var before = List.of(ownOf(TestPeople.OFFICER), ownOf(STRATEGIST));

        twice(id, 1, 3);

        assertThat(List.of(ownOf(TestPeople.OFFICER), ownOf(STRATEGIST)))
                .containsExactly(
                        before.getFirst().plus(-2, 0, 1), before.getLast().plus(2, 1, 0));
    }

    private record Own(int pairs, long steps, int higher, int lower) {
        Own plus(int step, int above, int below) {
            return new Own(pairs + 1, steps + step, higher + above, lower + below);
        }
    }

    private Own ownOf(UserId person) {
        var found = acting.person(person, () -> own.mine(person));
        var lean = found.lean() == null ? 0 : found.lean();
        return new Own(
                found.pairs(),
                Math.round(lean * found.pairs()),
                found.lines().stream().mapToInt(it -> it.higher()).sum(),
                found.lines().stream().mapToInt(it -> it.lower()).sum());
    }

    /** Names stand beside no figure, in the order of the alphabet: there is nothing to rank by. */
    @Test
    void ranksNobody() {
        twice(id, 1, 3);

        var page = text(get("/kalibrering", TestPeople.STEWARD));

        var list = page.substring(page.indexOf("id=\"personer\""));
        assertThat(list.replaceAll("<[^>]+>", " ").replaceAll("Namn \\S+", "")).doesNotContainPattern("\\d");
        assertThat(page.substring(0, page.indexOf("id=\"bedomningar\"")))
                .doesNotContain("Namn strateg", "Namn handlaggare");
    }

    @Test
    void countsWhatBecameOfTheProposalsAndTellsTheReasons() {
        acting.person(TestPeople.OFFICER, () -> {
            writing.grade(id, "D8", GradeEntry.of(new Grade.Level(4), "Min nivå."), -1, TestPeople.OFFICER);
            showing.show(id, "D8", TestPeople.OFFICER);
            writing.grade(
                    id,
                    "D8",
                    GradeEntry.of(new Grade.Level(3), "Ändrad.")
                            .withDeviation("Kedjan är visst tydlig i kalibreringen."),
                    -1,
                    TestPeople.OFFICER);
        });

        var outcome = figures.seenProposals(500).stream()
                .filter(it -> it.caseFile().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(outcome.own()).isEqualTo("4");
        assertThat(outcome.decided()).isEqualTo("3");
        assertThat(outcome.hasChangedMind()).isTrue();
        var page = text(get("/kalibrering", TestPeople.STEWARD));
        assertThat(page).contains("Kedjan är visst tydlig i kalibreringen.").doesNotContain("Namn handlaggare har");
    }

    /** A negative impact counts as nothing in every figure, however strong it is. */
    @Test
    void countsANegativeImpactAsTheAssessmentItselfDoes() {
        var before = marksOf("D2");
        acting.person(
                TestPeople.OFFICER,
                () -> writing.grade(
                        id,
                        "D2",
                        GradeEntry.of(null, "")
                                .withTargets(List.of(TargetEntry.priority("R24-1", 3, "-", "Motverkar."))),
                        -1,
                        TestPeople.OFFICER));
        var after = marksOf("D2");

        assertThat(after.getOrDefault("0", 0L)).isEqualTo(before.getOrDefault("0", 0L) + 1);
        assertThat(after.get("3")).isEqualTo(before.get("3"));
    }

    private Map<String, Long> marksOf(String criterion) {
        return figures.marks().stream()
                .filter(it -> it.dimension().equals(criterion))
                .collect(Collectors.toMap(it -> it.mark(), it -> it.count(), Long::sum));
    }

    /** The RUS-samordnare may be asked to judge anew as well, and then reads no level of that case among the figures. */
    @Test
    void tellsNoLevelOfACaseThatTheReaderIsToJudge() throws UnsupportedEncodingException {
        twice(id, 1, 3);
        acting.person(TestPeople.OFFICER, () -> {
            showing.show(id, "D9", TestPeople.OFFICER);
            writing.grade(
                    id,
                    "D9",
                    GradeEntry.of(new Grade.Level(0), "Nej.").withDeviation("Skälet som den blinda inte läser."),
                    -1,
                    TestPeople.OFFICER);
        });
        var number = numberOf(id);
        assertThat(text(get("/kalibrering", TestPeople.STEWARD))).contains("Skälet som den blinda inte läser.");
        assertThat(file()).contains(number + ";");

        database.update(
                "insert into blind_reader (case_file, person) values (?, ?)", id.value(), TestPeople.STEWARD.value());

        assertThat(text(get("/kalibrering", TestPeople.STEWARD))).doesNotContain("Skälet som den blinda inte läser.");
        assertThat(file()).doesNotContain(number + ";");
    }

    private String numberOf(CaseFileId which) {
        return database.queryForObject(
                "select registry_number from case_file where id = ?", String.class, which.value());
    }

    private String file() throws UnsupportedEncodingException {
        return get("/kalibrering/par.csv", TestPeople.STEWARD).getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    /** A proposal that was seen before anybody had judged stands beside no level, and the page is shown all the same. */
    @Test
    void tellsOfAProposalThatNobodyHasJudged() {
        acting.person(TestPeople.OFFICER, () -> showing.show(id, "D8", TestPeople.OFFICER));

        var outcome = figures.seenProposals(500).stream()
                .filter(it -> it.caseFile().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(Verdict.levelOf(outcome.own())).isNull();
        assertThat(Verdict.levelOf(outcome.decided())).isNull();
        assertThat(get("/kalibrering", TestPeople.STEWARD)).hasStatusOk();
    }

    /** A criterion that weighs targets is counted by the best of them. */
    @Test
    void countsTheLevelsPerCriterionAndYear() {
        var before = count("D9", "3");

        acting.person(
                TestPeople.OFFICER,
                () -> writing.grade(id, "D9", GradeEntry.of(new Grade.Level(3), "Ja."), -1, TestPeople.OFFICER));

        assertThat(count("D9", "3")).isEqualTo(before + 1);
        assertThat(figures.marks()).allMatch(it -> it.dimension().startsWith("D"));
    }

    @Test
    void givesThePairsWithoutThePeople() throws UnsupportedEncodingException {
        twice(id, 1, 3);

        var file = get("/kalibrering/par.csv", TestPeople.STEWARD).getResponse();

        assertThat(file.getHeader("Content-Disposition")).contains("attachment", ".csv");
        assertThat(file.getContentAsString(StandardCharsets.UTF_8))
                .contains("Diarienummer;", ";D8;1;3;")
                .doesNotContain("strateg", "handlaggare", "Namn");
    }

    /** A level that only one of the two has proposed is no common one. */
    @Test
    void givesTheCommonLevelOnceBothAgree() throws UnsupportedEncodingException {
        twice(id, 1, 3);
        var second =
                database.queryForObject("select id from second_assessment where case_file = ?", UUID.class, id.value());
        acting.person(
                TestPeople.OFFICER,
                () -> talking.propose(id, second, "D8", new Verdict("2", "Mellan."), 0, TestPeople.OFFICER));
        assertThat(file().lines().filter(it -> it.contains(numberOf(id))))
                .singleElement()
                .asString()
                .endsWith(";1;3;");

        acting.person(STRATEGIST, () -> talking.agree(id, second, "D8", 1, STRATEGIST));

        assertThat(file().lines().filter(it -> it.contains(numberOf(id))))
                .singleElement()
                .asString()
                .endsWith(";1;3;2");
    }

    @Test
    void costsAsManyStatementsHoweverMuchThereIs() {
        twice(id, 1, 3);
        var one = StatementCounter.again(() -> get("/kalibrering", TestPeople.STEWARD));
        twice(cases.underAssessment(), 2, 2);
        twice(cases.underAssessment(), 0, 2);

        assertThat(StatementCounter.again(() -> get("/kalibrering", TestPeople.STEWARD)))
                .hasSameSizeAs(one);
    }

    private long count(String dimension, String mark) {
        return figures.marks().stream()
                .filter(it -> it.dimension().equals(dimension) && it.mark().equals(mark))
                .mapToLong(AssessmentFigures.MarkCount::count)
                .sum();
    }

    /** Judged by the officer and, blind to that, by the strategist. */
    private void twice(CaseFileId which, int first, int second) {
        cases.declareFree(which, STRATEGIST);
        acting.person(
                TestPeople.OFFICER,
                () -> writing.grade(
                        which, "D8", GradeEntry.of(new Grade.Level(first), "Första."), -1, TestPeople.OFFICER));
        var asked = acting.person(
                TestPeople.OFFICER,
                () -> asking.ask(
                        which, new SecondQuestion(SecondKind.PART, STRATEGIST, List.of("D8"), ""), TestPeople.OFFICER));
        acting.person(STRATEGIST, () -> {
            assessing.judge(which, asked, "D8", String.valueOf(second), "Andra.", 0, STRATEGIST);
            assessing.complete(which, asked, STRATEGIST);
        });
        acting.person(TestPeople.OFFICER, () -> assessing.reveal(which, asked, TestPeople.OFFICER));
    }

    private MvcTestResult get(String address, UserId person) {
        return browser.get().uri(address).with(user(people.signedIn(person))).exchange();
    }

    private static String text(MvcTestResult page) {
        try {
            return HtmlUtils.htmlUnescape(page.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
