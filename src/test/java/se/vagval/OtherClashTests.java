package se.vagval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static se.vagval.TestPeople.OFFICER;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.Race.Form;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;
import se.vagval.strategy.Framework;

/** The race of {@code ClashTests} in the rooms beside the way of a case: questions, calibration, register, codes and the yearly report. */
@PortalTest
class OtherClashTests {

    /** Eight choices, no two alike. */
    private static final List<String> FOCUS = List.of(
            "KOMP-1", "KOMP-2", "KOMP-3", "KOMP-4", "KOMP-1,KOMP-2", "KOMP-2,KOMP-3", "KOMP-3,KOMP-4", "KOMP-1,KOMP-4");

    private static final UserId EXPERT = UserId.of("sakkunnig");
    private static final UserId STRATEGIST = UserId.of("strateg");
    private static final UserId ANALYST = UserId.of("statistiker");
    private static final int YEAR = 2023;

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestCases cases;

    @Autowired
    Framework framework;

    @Autowired
    JdbcClient database;

    @TestFactory
    Stream<DynamicTest> hasExactlyOneWinner() {
        return Stream.of(questions(), calibration(), registers())
                .flatMap(List::stream)
                .map(new Race(browser, people)::of);
    }

    private List<Form> questions() {
        return List.of(
                new Form(
                        "a question of a case",
                        OFFICER,
                        () -> cases.underAssessment().address("bedomning/rus-sakring/fragor"),
                        "/svar",
                        it -> Map.of("answer", "DELVIS", "motivation", "Därför " + it)),
                new Form(
                        "a question of a run",
                        OFFICER,
                        this::run,
                        "/svar",
                        it -> Map.of("answer", "DELVIS", "motivation", "Därför " + it)),
                new Form(
                        "what a run came to",
                        OFFICER,
                        () -> run() + "/slutsatser",
                        "/slutsatser",
                        it -> Map.of("positive", "Service " + it)),
                new Form(
                        "what came after a pre-study",
                        OFFICER,
                        () -> decidedPreStudy().address("nasta-fas"),
                        "",
                        it -> Map.of("state", "APPLIED", "laterCase", "RUN/" + it + "/2030")));
    }

    private CaseFileId decidedPreStudy() {
        var id = cases.underAssessment();
        database.sql("update case_file set project_type = 'PRE_STUDY', status = 'DECIDED' where id = ?")
                .param(id.value())
                .update();
        return id;
    }

    private List<Form> calibration() {
        return List.of(
                new Form(
                        "a second assessment",
                        EXPERT,
                        this::second,
                        "/D8",
                        it -> Map.of("mark", "2", "reason", "Skäl " + it)),
                new Form(
                        "the note of the officers' meeting",
                        OFFICER,
                        this::brought,
                        "",
                        it -> Map.of("note", "Vi läste " + it)));
    }

    private List<Form> registers() {
        var known = framework.versions().getFirst();
        var national = known.nationalAreas();
        var local = known.priorities();
        return List.of(
                new Form(
                        "the codes of a case",
                        OFFICER,
                        () -> cases.inFormalCheck().address("klassificering"),
                        "/klassificering",
                        it -> Map.of(
                                "national", national.get(it % national.size()).code(),
                                "local", local.get(it / national.size()).code())),
                new Form(
                        "the focus areas of a case",
                        OFFICER,
                        () -> cases.inFormalCheck().address("fokusomraden"),
                        "/fokusomraden",
                        it -> Map.of("areas", FOCUS.get(it))),
                new Form(
                        "the small areas of a case",
                        OFFICER,
                        () -> cases.inFormalCheck().address("statistikomraden"),
                        "/statistikomraden",
                        it -> Map.of("codes", "2303A001" + it)),
                new Form(
                        "a process",
                        TestPeople.STEWARD,
                        this::process,
                        "",
                        it -> Map.of("plan", "Remiss i mars, sade " + it)),
                new Form("a forum", TestPeople.STEWARD, this::forum, "", it -> Map.of("members", "Deltagare " + it)),
                new Form("an indicator", ANALYST, this::indicator, "", it -> Map.of("unit", "procent " + it)),
                new Form("a recurring report", ANALYST, this::report, "", it -> Map.of("name", "Rapport " + it)),
                new Form("an initiative", OFFICER, this::initiative, "", it -> Map.of("funder", "Fond " + it)),
                new Form(
                        "an answer of the yearly report",
                        ANALYST,
                        this::question,
                        "/6.2",
                        it -> Map.of("text", "Svar " + it + " " + System.nanoTime(), "status", "WRITING")));
    }

    private String process() {
        var name = "Process " + TestCases.freshNumber();
        led(
                TestPeople.STEWARD,
                "/styrdokument/processer/ny",
                Map.of("name", name, "responsible", "Enheten", "state", "ONGOING", "due", "2033-01-01"));
        return "/styrdokument/processer/"
                + database.sql("select id from steering_process where name = ?")
                        .param(name)
                        .query(String.class)
                        .single();
    }

    private String indicator() {
        var name = "Indikator " + TestCases.freshNumber();
        var goal = "2024/" + framework.version("2024").priorities().getFirst().code();
        led(
                ANALYST,
                "/portfolj/indikatorer/ny",
                Map.of("name", name, "goal", goal, "unit", "procent", "wanted", "HIGHER", "source", "Enkäten"));
        return "/portfolj/indikatorer/"
                + database.sql("select id from strategy_indicator where name = ?")
                        .param(name)
                        .query(String.class)
                        .single();
    }

    private String report() {
        var name = "Rapport " + TestCases.freshNumber();
        var day = TestDay.today().plusDays(9).toString();
        led(
                ANALYST,
                "/portfolj/aterkommande",
                Map.of("name", name, "what", "GRANTED", "rhythm", "YEAR", "first", day, "receivers", "ANALYST"));
        return "/portfolj/aterkommande/"
                + database.sql("select id from recurring_report where name = ?")
                        .param(name)
                        .query(String.class)
                        .single();
    }

    private String forum() {
        var name = "Forum " + TestCases.freshNumber();
        led(TestPeople.STEWARD, "/styrdokument/forum/ny", Map.of("name", name, "kind", "NETWORK"));
        return "/styrdokument/forum/"
                + database.sql("select id from forum where name = ?")
                        .param(name)
                        .query(String.class)
                        .single();
    }

    private String run() {
        return led(
                OFFICER,
                "/rus-sakring/ny",
                Map.of("kind", "PRACTICE", "title", TestCases.freshNumber().toString()));
    }

    private String second() {
        var id = open(EXPERT);
        led(
                OFFICER,
                id.address("andrabedomning"),
                Map.of("kind", "PART", "assessor", EXPERT.value(), "criteria", "D8"));
        return id.address("andrabedomning/")
                + database.sql("select id from second_assessment where case_file = ?")
                        .param(id.value())
                        .query(String.class)
                        .single()
                + "/D8";
    }

    private String brought() {
        var id = open(STRATEGIST);
        var meeting = led(OFFICER, "/handlaggarmoten", Map.of("title", "Kapplöpning", "day", "2033-05-04"));
        led(OFFICER, meeting, Map.of("caseFile", id.toString()));
        return meeting + id.address();
    }

    private CaseFileId open(UserId reader) {
        var id = cases.underAssessment();
        cases.declareFree(id, reader);
        return id;
    }

    private String initiative() {
        return led(
                OFFICER,
                "/satsningar/ny",
                Map.of(
                        "kind",
                        "PROJECT",
                        "status",
                        "ONGOING",
                        "theme",
                        "Laddplan " + System.nanoTime(),
                        "owner",
                        "Länsföreningen"));
    }

    private String question() {
        led(ANALYST, "/resultatredovisning", Map.of("year", String.valueOf(YEAR)));
        return "/resultatredovisning/" + YEAR + "/fragor/6.2";
    }

    /** Where a form that was taken leads. */
    private String led(UserId person, String address, Map<String, String> fields) {
        var request = browser.post().uri(address).with(csrf()).with(user(people.signedIn(person)));
        for (var field : fields.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        MvcTestResult answer = request.exchange();
        assertThat(answer).as(address).hasStatus3xxRedirection();
        return answer.getResponse().getRedirectedUrl();
    }
}
