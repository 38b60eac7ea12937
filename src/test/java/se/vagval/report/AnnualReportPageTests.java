package se.vagval.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.vagval.PortalTest;
import se.vagval.TestCases;
import se.vagval.TestPeople;
import se.vagval.casefile.ApplicationContent.MunicipalityShare;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.Role;
import se.vagval.portfolio.TestPortfolio;

/** The annual report as people write it. */
@PortalTest
class AnnualReportPageTests {

    private static final int YEAR = 2025;
    private static final String REPORT = "/resultatredovisning/" + YEAR;

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestCases cases;

    @Autowired
    TestPortfolio portfolio;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void begun() {
        post("/resultatredovisning", Role.ANALYST, "year", String.valueOf(YEAR));
    }

    @Test
    void showsTheFormsOwnNumbersAndExplainsItsSlips() {
        assertThat(get(REPORT))
                .contains(
                        "3.5 Vilka effekter", "Förlagan trycker 3.3", "av 11\u00A0000 tecken", "av 5\u00A0000 tecken");
    }

    /** Nobody takes our short questions for the government's. */
    @Test
    void saysThatTheQuestionsAreInThePortalsOwnWords() {
        assertThat(get(REPORT)).contains("återgivna med portalens ord");
        assertThat(get(REPORT + "/fragor/2.3")).contains("återgiven med portalens ord");
    }

    @Test
    void warnsNearTheLimitAndBarsTheFileAboveIt() {
        answer("6.2", "x".repeat(4499));
        assertThat(get(REPORT + "/fragor/6.2")).doesNotContain("Mer än 90 procent");
        answer("6.2", "x".repeat(4500));
        assertThat(get(REPORT + "/fragor/6.2")).contains("Mer än 90 procent");
        answer("6.2", "x".repeat(4900) + "\r\n" + "å".repeat(99));
        assertThat(fetch(REPORT + "/fil/pdf").getStatus()).isEqualTo(200);

        answer("6.2", "x".repeat(4900) + "\r\n" + "å".repeat(100));

        assertThat(get(REPORT)).contains("1 tecken för långt");
        assertThat(fetch(REPORT + "/fil/pdf").getRedirectedUrl()).isEqualTo(REPORT);
        answer("6.2", "");
    }

    @Test
    void aCrossAsksWhyWhenTheAnswerIsNo() {
        send("5.1d", "Inte i länet.", "NOT_APPLICABLE", version("5.1d"));
        assertThat(jdbc.queryForObject(
                        "select choice from report_answer where year = ? and question = '5.1d'", String.class, YEAR))
                .isEqualTo("NOT_APPLICABLE");
        send("5.1a", "Därför.", "NO", version("5.1a"));

        assertThat(get(REPORT + "/fragor/5.1a")).contains("Beskriv varför anslaget inte har bidragit.");
        assertThat(send("5.1a", "Därför.", "NOT_APPLICABLE", version("5.1a")).getRedirectedUrl())
                .isEqualTo(REPORT + "/fragor/5.1a");
        assertThat(get(REPORT + "/fragor/5.1a")).contains("Beskriv varför anslaget inte har bidragit.");
    }

    /** Interreg is several programmes, and the question is about all of them. */
    @Test
    void offersTheFiguresOfEveryProgramme() {
        assertThat(get(REPORT + "/fragor/5.1c"))
                .contains("Interreg Sverige–Norge", "Interreg Aurora", "Interreg Norra periferin och Arktis")
                .contains("FIGURE/ONGOING/FUND/INT-NPA/AMOUNT");
    }

    @Test
    void aFigureInTheTextSaysWhenItHasMoved() {
        granted("FRO");
        post(REPORT + "/fragor/5.1d/hamtning", Role.ANALYST, "source", "FIGURE/GRANTED/FUND/FRO/CASES");
        assertThat(get(REPORT + "/fragor/5.1d")).contains("1 projekt", "Stämmer");
        granted("FRO");

        assertThat(get(REPORT + "/fragor/5.1d")).contains("Har ändrats", "Nu: 2 projekt");
        assertThat(get(REPORT)).contains("Har ändrats sedan det hämtades");
        post(REPORT + "/fragor/5.1d/uppdatering", Role.ANALYST, "source", "FIGURE/GRANTED/FUND/FRO/CASES");

        assertThat(get(REPORT + "/fragor/5.1d")).contains("2 projekt").doesNotContain("Nu: 2 projekt");
    }

    @Test
    void twoFiguresInTheSameWordsAreNeverTakenForEachOther() {
        var page = REPORT + "/fragor/5.1c";
        var offered = Pattern.compile("name=\"source\" value=\"(FIGURE/[^\"]*/CASES)\"")
                .matcher(get(page));
        var sources = offered.results().map(it -> it.group(1)).distinct().toList();
        assertThat(sources).hasSizeGreaterThan(1);
        sources.forEach(it -> post(page + "/hamtning", Role.ANALYST, "source", it));
        assertThat(text("5.1c").lines()).hasSize(sources.size());
        jdbc.update("update report_binding set phrase = '77 projekt' where question = '5.1c' and year = ?", YEAR);
        jdbc.update(
                "update report_answer set text = '177 projekt, 77 projekt' where question = '5.1c' and year = ?", YEAR);

        post(page + "/uppdatering", Role.ANALYST, "source", sources.getFirst());

        assertThat(get(page)).as("what is put right by hand is gathered anew").contains(page + "/hamtning");
        assertThat(text("5.1c")).isEqualTo("177 projekt, 77 projekt");
        jdbc.update("delete from report_binding where question = '5.1c' and source <> ?", sources.getFirst());
        post(page + "/uppdatering", Role.ANALYST, "source", sources.getFirst());
        assertThat(text("5.1c")).startsWith("177 projekt, ").doesNotContain(", 77 projekt");
    }

    private String text(String question) {
        return jdbc.queryForObject(
                "select text from report_answer where year = ? and question = ?", String.class, YEAR, question);
    }

    @Test
    void effectsNeedAGoalAndAGroundAndAreGatheredWithBoth() {
        var id = granted("A11");
        cases.declareFree(id, TestPeople.OFFICER);
        var page = id.address("resultat");
        assertThat(post(page, Role.CASE_OFFICER, "kind", "EFFECT", "year", "2025", "text", "Fler har arbete.")
                        .getStatus())
                .isEqualTo(422);
        assertThat(post(
                                page,
                                Role.CASE_OFFICER,
                                "kind",
                                "EFFECT",
                                "year",
                                "2025",
                                "text",
                                "Fler har arbete",
                                "goal",
                                "N1")
                        .getStatus())
                .isEqualTo(422);
        assertThat(post(
                                page,
                                Role.CASE_OFFICER,
                                "kind",
                                "EFFECT",
                                "year",
                                "2025",
                                "text",
                                "Fler har arbete.",
                                "goal",
                                "N1",
                                "ground",
                                "EVALUATION")
                        .getStatus())
                .isEqualTo(302);
        assertThat(get(page)).contains("<p>Fler har arbete.</p>", "i hela landet.</p>", "Grund: utvärdering.</p>");

        post(REPORT + "/fragor/5.3/hamtning", Role.ANALYST, "source", "EFFECT");

        assertThat(get(REPORT + "/fragor/5.3"))
                .contains("Fler har arbete. Bidrar till: Likvärdiga", "Grund: utvärdering.");
    }

    @Test
    void whatIsGatheredIsOfWhatWasGrantedAndStandsWithItsGoal() {
        var granted = granted("A11");
        var undecided = portfolio.applied(
                LocalDate.of(YEAR, 2, 2),
                "2380",
                List.of(new MunicipalityShare("2380", 1)),
                "PS",
                List.of("A11"),
                100_000);
        for (var id : List.of(granted, undecided)) {
            cases.declareFree(id, TestPeople.OFFICER);
            var text = id.equals(granted) ? "Tre resor till Bodsjö" : "Fyra resor till Bodsjö";
            assertThat(post(
                                    id.address("resultat"),
                                    Role.CASE_OFFICER,
                                    "kind",
                                    "OUTPUT",
                                    "year",
                                    "2025",
                                    "text",
                                    text,
                                    "goal",
                                    "N1")
                            .getStatus())
                    .isEqualTo(302);
        }

        assertThat(get(REPORT + "/fragor/1.4"))
                .contains("Tre resor till Bodsjö. Bidrar till: ")
                .doesNotContain("Fyra resor");
        assertThat(get(REPORT + "/fragor/5.3")).contains("Tre resor").doesNotContain("Fyra resor");
        assertThat(get(REPORT + "/fragor/3.4")).doesNotContain("Tre resor", "Fyra resor");
    }

    @Test
    void aResultIsOfAYearThatHasBegun() {
        var id = granted("A11");
        cases.declareFree(id, TestPeople.OFFICER);
        for (var year : List.of("1800", "2199")) {
            var answer =
                    post(id.address("resultat"), Role.CASE_OFFICER, "kind", "CHALLENGE", "year", year, "text", "Svårt");
            assertThat(answer.getStatus()).isEqualTo(422);
            assertThat(text(answer))
                    .contains(year.equals("1800") ? "tidigast 2000" : "ett år som inte har börjat")
                    .contains("value=\"" + year + "\"");
        }
    }

    @Test
    void twoWhoWriteAtOnceGetBothTextsPutTogether() {
        send("1.2", "Första\nAndra\nTredje", null, version("1.2"));
        var seen = version("1.2");
        var base = "{\"text\":[\"Första\\nAndra\\nTredje\"],\"status\":[\"WRITING\"],\"version\":[\"" + seen + "\"]}";
        assertThat(send("1.2", "Första\nAndra\nTredje, ändrad", null, seen).getStatus())
                .isEqualTo(302);

        var clash = post(
                REPORT + "/fragor/1.2",
                Role.FRAMEWORK_STEWARD,
                "text",
                "Första, ändrad\nAndra\nTredje",
                "status",
                "WRITING",
                "version",
                String.valueOf(seen),
                "base",
                base);

        assertThat(clash.getStatus()).isEqualTo(409);
        assertThat(text(clash)).contains("F&ouml;rsta, &auml;ndrad", "Tredje, &auml;ndrad");
        assertThat(jdbc.queryForObject(
                        "select text from report_answer where year = ? and question = '1.2'", String.class, YEAR))
                .isEqualTo("Första\nAndra\nTredje, ändrad");
    }

    @Test
    void isApprovedOnlyWhenAllIsReadyAndThenNeverChanges() {
        post("/resultatredovisning", Role.ANALYST, "year", "2024");
        post("/resultatredovisning/2024/godkannande", Role.DEVELOPMENT_DIRECTOR);
        assertThat(approved(2024)).isFalse();
        for (var number :
                List.of("1.1 1.2 1.3 1.4 1.5 2.1 2.2 2.3 2.4 2.5 2.6 2.7 3.1 3.2 3.3 3.4 3.5 4.1 4.2 4.3 4.4 4.5"
                        + " 5.1a 5.1b 5.1c 5.1d 5.2 5.3 6.1 6.2 6.3")) {
            for (var each : number.split(" ")) {
                post(
                        "/resultatredovisning/2024/fragor/" + each,
                        Role.ANALYST,
                        "text",
                        "Svar på " + each,
                        "status",
                        "READY",
                        "version",
                        "0");
            }
        }

        post("/resultatredovisning/2024/godkannande", Role.DEVELOPMENT_DIRECTOR);

        assertThat(approved(2024)).isTrue();
        post("/resultatredovisning/2024/fragor/1.1", Role.ANALYST, "text", "Annat", "status", "READY", "version", "1");
        assertThat(jdbc.queryForObject(
                        "select text from report_answer where year = 2024 and question = '1.1'", String.class))
                .isEqualTo("Svar på 1.1");
        var first = fetch("/resultatredovisning/2024/fil/docx").getContentAsByteArray();
        assertThat(fetch("/resultatredovisning/2024/fil/docx").getContentAsByteArray())
                .isEqualTo(first);
    }

    private boolean approved(int year) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select approved_at is not null from annual_report where year = ?", Boolean.class, year));
    }

    private CaseFileId granted(String fund) {
        var id = portfolio.applied(
                LocalDate.of(2025, 2, 2),
                "2380",
                List.of(new MunicipalityShare("2380", 1)),
                "PS",
                List.of(fund),
                100_000);
        portfolio.decided(id, LocalDate.of(2025, 6, 6), "GRANTED", 100_000L, "PROJECT_RUNNING");
        portfolio.keepUp();
        return id;
    }

    private long version(String question) {
        return jdbc
                .queryForList(
                        "select version from report_answer where year = ? and question = ?", Long.class, YEAR, question)
                .stream()
                .findFirst()
                .orElse(0L);
    }

    private void answer(String question, String text) {
        assertThat(send(question, text, null, version(question)).getStatus()).isEqualTo(302);
    }

    private MockHttpServletResponse send(String question, String text, String choice, long version) {
        return choice == null
                ? post(
                        REPORT + "/fragor/" + question,
                        Role.ANALYST,
                        "text",
                        text,
                        "status",
                        "WRITING",
                        "version",
                        String.valueOf(version))
                : post(
                        REPORT + "/fragor/" + question,
                        Role.ANALYST,
                        "text",
                        text,
                        "status",
                        "WRITING",
                        "choice",
                        choice,
                        "version",
                        String.valueOf(version));
    }

    private String get(String address) {
        var answer = fetch(address);
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return text(answer);
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse fetch(String address) {
        return browser.get()
                .uri(URI.create(address))
                .with(user(people.signedIn(Role.ANALYST)))
                .exchange()
                .getResponse();
    }

    private MockHttpServletResponse post(String address, Role role, String... fields) {
        var request = browser.post().uri(URI.create(address)).with(csrf()).with(user(people.signedIn(role)));
        for (var at = 0; at < fields.length; at += 2) {
            request = request.param(fields[at], fields[at + 1]);
        }
        return request.exchange().getResponse();
    }
}
