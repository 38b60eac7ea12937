package se.vagval.casefile.occasion.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import se.vagval.FormFields;
import se.vagval.PortalTest;
import se.vagval.TestCases;
import se.vagval.TestDay;
import se.vagval.TestPeople;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CasePermission;
import se.vagval.casefile.CaseRefusal.Reason;
import se.vagval.casefile.CaseStatus;
import se.vagval.casefile.Insight;
import se.vagval.casefile.domain.CaseFacts;
import se.vagval.casefile.domain.CaseRules;
import se.vagval.casefile.domain.ConflictStanding;
import se.vagval.identity.Person;
import se.vagval.identity.Role;
import se.vagval.identity.UserId;

/** F230: several write in one case at the same time, for as long as its officer has opened it to them. */
@PortalTest
@TestPropertySource(properties = "vagval.test.database=writing_occasions")
class OccasionTests {

    static final UserId STRATEGIST = UserId.of("strateg");
    static final String TEXT = "Kedjan från behov till effekt går att följa.";

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestCases cases;

    @Autowired
    JdbcClient jdbc;

    @Test
    void opensTheWritingToThoseWhoAreAskedAndToNobodyElse() throws Exception {
        var id = free(STRATEGIST, TestPeople.OTHER_OFFICER);
        assertThat(grade(id, "D8", STRATEGIST)).hasStatus(HttpStatus.FORBIDDEN);

        assertThat(open(id, Map.of("tasks[D8]", STRATEGIST.value()))).hasStatus(HttpStatus.FOUND);

        assertThat(page(id.address("skrivarstuga"), STRATEGIST))
                .contains("Öppen till", "D8 Effektlogik", "Namn strateg", "Markera som klar")
                .doesNotContain("Avsluta skrivarstugan");
        assertThat(page(id.address(), STRATEGIST)).contains("Skrivarstuga öppen till");
        assertThat(page("/", STRATEGIST)).contains("Skrivarstugor du är med i", "Du har en uppgift kvar.");
        assertThat(notices(STRATEGIST)).contains("WRITING_OPENED");
        assertThat(notices(TestPeople.OFFICER)).doesNotContain("WRITING_OPENED");
        assertThat(grade(id, "D8", STRATEGIST)).hasStatus(HttpStatus.FOUND);
        assertThat(page(id.address("bedomning/D8"), TestPeople.OFFICER)).contains(TEXT);
        assertThat(write(id, "B1", "Vi skriver tillsammans.", STRATEGIST)).hasStatus(HttpStatus.FOUND);
        assertThat(page(id.address("utlatande"), TestPeople.OFFICER))
                .contains("Vi skriver tillsammans.", "Lämna till granskning");
        assertThat(page(id.address("utlatande"), STRATEGIST)).doesNotContain("Lämna till granskning");
        assertThat(page(id.address("utlatande/stallningstagande"), STRATEGIST)).contains("Rekommendation");
        for (var act : List.of(
                "utlatande/inlamning",
                "utlatande/inlamning/aterkallelse",
                "tilldelning",
                "komplettering",
                "anteckningar",
                "aterkallelse",
                "skrivarstuga/avslut",
                "fokusomraden")) {
            assertThat(post(id.address(act), Map.of(), STRATEGIST)).as(act).hasStatus(HttpStatus.FORBIDDEN);
        }
        assertThat(grade(id, "D9", TestPeople.OTHER_OFFICER)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(authorOf(id)).as("it is the officer who signs").isEqualTo("handlaggare");

        assertThat(post(id.address("skrivarstuga/uppgifter/D8"), Map.of("done", "true"), STRATEGIST))
                .hasStatus(HttpStatus.FOUND);
        post(id.address("skrivarstuga/uppgifter/D8"), Map.of("done", "true"), STRATEGIST);
        assertThat(page("/", STRATEGIST)).contains("Du har ingen egen uppgift kvar.");
        assertThat(post(id.address("skrivarstuga/avslut"), Map.of(), TestPeople.MANAGER))
                .hasStatus(HttpStatus.FOUND);
        post(id.address("skrivarstuga/avslut"), Map.of(), TestPeople.OFFICER);

        assertThat(grade(id, "D9", STRATEGIST)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(html("/", STRATEGIST)).doesNotContain(id.address("skrivarstuga"));
        assertThat(page(id.address("skrivarstuga"), TestPeople.OFFICER))
                .contains("Tidigare skrivarstugor", "En uppgift, alla klara.", "Öppna skrivarstugan");
        assertThat(traces(id)).containsExactly("WritingEnded", "WritingOpened", "WritingTaskDone");
        assertThat(page(id.address("handelser"), TestPeople.OFFICER))
                .contains("öppnade en skrivarstuga till 20", "avslutade skrivarstugan", "Effektlogik som klar");
    }

    @Test
    void refusesWhatIsNoOccasion() throws Exception {
        var id = free(STRATEGIST);

        assertThat(open(id, Map.of()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("minst en person");
        assertThat(open(id, Map.of("people", STRATEGIST.value(), "day", "2020-01-01")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("efter nu");
        assertThat(open(
                        id,
                        Map.of(
                                "people",
                                STRATEGIST.value(),
                                "day",
                                TestDay.today().plusDays(32).toString())))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("inom en månad");
        assertThat(open(id, Map.of("people", STRATEGIST.value()), TestPeople.OTHER_MANAGER))
                .hasStatus(HttpStatus.FORBIDDEN);
        for (var other : List.of("handlaggare", "enhetschef", "fortroendevald", "nobody")) {
            assertThat(open(id, Map.of("people", other))).as(other).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        assertThat(open(id, Map.of("tasks[D99]", STRATEGIST.value()))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(open(id, Map.of("people", STRATEGIST.value()), STRATEGIST)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(traces(id)).isEmpty();
        assertThat(open(id, Map.of("people", STRATEGIST.value()), TestPeople.MANAGER))
                .hasStatus(HttpStatus.FOUND);
        open(id, Map.of("people", STRATEGIST.value()));
        assertThat(traces(id)).containsExactly("WritingOpened");
    }

    /** From the very second its time is over, whenever the trace of it comes. */
    @Test
    void endsByItselfAndOnce() throws Exception {
        var id = free(STRATEGIST);
        open(id, Map.of("people", STRATEGIST.value()));
        assertThat(grade(id, "D8", STRATEGIST)).hasStatus(HttpStatus.FOUND);

        jdbc.sql(
                        "update writing_occasion set opened_at = now() - interval '2 hours', ends_at = now() - interval '1 second'"
                                + " where case_file = ?")
                .param(id.value())
                .update();

        assertThat(grade(id, "D9", STRATEGIST)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(page(id.address(), TestPeople.OFFICER)).doesNotContain("Skrivarstuga öppen till");
        assertThat(open(id, Map.of("people", STRATEGIST.value()))).hasStatus(HttpStatus.FOUND);
        assertThat(traces(id)).containsExactlyInAnyOrder("WritingOpened", "WritingLapsed", "WritingOpened");
        assertThat(page(id.address("handelser"), TestPeople.OFFICER))
                .contains("hade öppnat skrivarstugan, som tog slut av sig själv");
    }

    /** Two at the same moment in different parts, round after round: both are kept, and neither is told of a clash. */
    @Test
    void letsTwoWriteDifferentPartsAtTheSameMoment() throws Exception {
        var id = free(STRATEGIST);
        open(id, Map.of("people", STRATEGIST.value()));
        for (var round = 0; round < 5; round++) {
            var mine = "Officerns ord " + round;
            var hers = "Strategens ord " + round;
            var letter = form(id.address("utlatande"), "/utlatande", TestPeople.OFFICER);
            var answers = together(
                    () -> grade(id, "D8", mine, TestPeople.OFFICER),
                    () -> grade(id, "D9", hers, STRATEGIST),
                    () -> write(id, letter, "B1", mine, TestPeople.OFFICER),
                    () -> write(id, letter, "B2", hers, STRATEGIST));

            assertThat(answers)
                    .as("round %d", round)
                    .allSatisfy(it -> assertThat(it).hasStatus(HttpStatus.FOUND));
            assertThat(page(id.address("bedomning/D8"), STRATEGIST)).contains(mine);
            assertThat(page(id.address("bedomning/D9"), TestPeople.OFFICER)).contains(hers);
            assertThat(page(id.address("utlatande"), TestPeople.OFFICER)).contains(mine, hers);
        }
        var seen = form(id.address("bedomning/D8"), "/D8", TestPeople.OFFICER);
        var same = together(
                () -> post(id.address("bedomning/D8"), graded(seen, "En sak."), TestPeople.OFFICER),
                () -> post(id.address("bedomning/D8"), graded(seen, "En annan sak."), STRATEGIST));
        assertThat(same).extracting(it -> it.getResponse().getStatus()).containsExactlyInAnyOrder(302, 409);
    }

    @Test
    void aConflictAndAMarkCloseTheCaseToWhoeverTakesPart() throws Exception {
        var id = cases.underAssessment();
        open(id, Map.of("people", STRATEGIST.value()));
        assertThat(grade(id, "D8", STRATEGIST)).redirectedUrl().contains("/jav");
        cases.declareFree(id, STRATEGIST);
        assertThat(grade(id, "D8", STRATEGIST)).hasStatus(HttpStatus.FOUND);

        mark(id);

        assertThat(grade(id, "D9", STRATEGIST)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post(id.address("jav"), Map.of("answer", "CONFLICTED", "ground", "Syskon"), STRATEGIST))
                .hasStatus(HttpStatus.FOUND);
        assertThat(grade(id, "D9", STRATEGIST)).hasStatus(HttpStatus.FORBIDDEN);
    }

    /** Each part leads to where it is written, is marked and opened again with a trace, and counted to whoever has it. */
    @Test
    void dealsOutThePartsAndKeepsWhatIsDone() throws Exception {
        var id = free(STRATEGIST, TestPeople.OTHER_OFFICER);
        open(
                id,
                Map.of(
                        "tasks[D8]", "strateg",
                        "tasks[D9]", "handlaggare",
                        "tasks[JUDGEMENT]", "handlaggare2",
                        "tasks[ASSURANCE]", "handlaggare2",
                        "tasks[GROUNDWORK]", "handlaggare2",
                        "tasks[STATEMENT]", "handlaggare2"));
        var room = id.address("skrivarstuga");

        var shown = html(room, TestPeople.OFFICER);
        for (var place : List.of(
                "bedomning/D8",
                "bedomning/D9",
                "utlatande/stallningstagande",
                "bedomning/rus-sakring",
                "bedomning/underlag",
                "utlatande")) {
            assertThat(shown).contains("href=\"" + id.address(place) + "\"");
            html(id.address(place), STRATEGIST);
        }
        assertThat(page(room, TestPeople.OFFICER)).contains("D9 Genomförandekapacitet Namn handlaggare ");
        assertThat(page("/", STRATEGIST)).contains("Du har en uppgift kvar.");
        for (var done : List.of("true", "false", "false")) {
            post(room + "/uppgifter/D8", Map.of("done", done), STRATEGIST);
        }
        post(room + "/uppgifter/JUDGEMENT", Map.of("done", "true"), TestPeople.OTHER_OFFICER);

        assertThat(traces(id))
                .containsExactly("WritingOpened", "WritingTaskDone", "WritingTaskDone", "WritingTaskReopened");
        assertThat(page(id.address("handelser"), TestPeople.OFFICER))
                .contains("öppnade Effektlogik igen i skrivarstugan", "markerade Ställningstagande som klar");
    }

    /** The next one begins with the people of the last and with what they left undone; the latest stands on top. */
    @Test
    void goesOnWhereTheLastOneEnded() throws Exception {
        var id = free(STRATEGIST, TestPeople.OTHER_OFFICER);
        var room = id.address("skrivarstuga");
        open(id, Map.of("tasks[D8]", "strateg", "tasks[D9]", "handlaggare2"));
        post(room + "/uppgifter/D9", Map.of("done", "true"), TestPeople.OTHER_OFFICER);
        post(room + "/avslut", Map.of(), TestPeople.OFFICER);

        assertThat(jdbc.sql("select ended_at < ends_at from writing_occasion where case_file = ?")
                        .param(id.value())
                        .query(Boolean.class)
                        .single())
                .as("it ended now, and not when it was to end")
                .isTrue();
        var next = FormFields.of(html(room, TestPeople.OFFICER), "/skrivarstuga");
        assertThat(next.get("people")).containsExactlyInAnyOrder("handlaggare2", "strateg");
        assertThat(next.get("tasks[D8]")).containsExactly("strateg");
        assertThat(next.get("tasks[D9]")).containsExactly("");

        open(id, Map.of("people", "handlaggare2"));
        post(room + "/avslut", Map.of(), TestPeople.OFFICER);
        assertThat(page(room, TestPeople.OFFICER))
                .containsSubsequence("Med: Namn handlaggare2.", "Med: Namn handlaggare2, Namn strateg.");
        assertThat(FormFields.of(html(room, TestPeople.OFFICER), "/skrivarstuga")
                        .get("people"))
                .containsExactly("handlaggare2");
    }

    @Test
    void showsTheOneThatEndsFirstOnTop() throws Exception {
        var later = free(STRATEGIST);
        var sooner = free(STRATEGIST);
        open(later, Map.of("people", "strateg"));
        open(
                sooner,
                Map.of("people", "strateg", "day", TestDay.today().plusDays(1).toString()));

        assertThat(html("/", STRATEGIST))
                .containsSubsequence(sooner.address("skrivarstuga"), later.address("skrivarstuga"));
        post(later.address("skrivarstuga/avslut"), Map.of(), TestPeople.OFFICER);
        post(sooner.address("skrivarstuga/avslut"), Map.of(), TestPeople.OFFICER);
    }

    /** Those to whom the case, or its judgement, is closed are told of with the reason, and cannot be asked. */
    @Test
    void asksNobodyToWhomTheCaseOrItsJudgementIsClosed() throws Exception {
        var id = free(STRATEGIST, TestPeople.OTHER_OFFICER);
        post(
                id.address("andrabedomning"),
                Map.of("assessor", STRATEGIST.value(), "kind", "PART", "criteria", "D8"),
                TestPeople.OFFICER);
        var page = id.address("skrivarstuga");

        assertThat(page(page, TestPeople.OFFICER)).contains("Namn strateg bedömer ärendet på nytt");
        assertThat(html(page, TestPeople.OFFICER))
                .doesNotContain("value=\"strateg\"")
                .contains("value=\"handlaggare2\"");
        assertThat(open(id, Map.of("people", "strateg"))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);

        post(id.address("jav"), Map.of("answer", "CONFLICTED", "ground", "Syskon"), TestPeople.OTHER_OFFICER);
        assertThat(page(page, TestPeople.OFFICER)).contains("Namn handlaggare2 har anmält jäv i ärendet.");
        assertThat(open(id, Map.of("tasks[D8]", "handlaggare2"))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);

        mark(id);
        assertThat(page(page, TestPeople.OFFICER))
                .contains("Namn strateg är inte utsedd att läsa ärendet", "Namn handlaggare2 har anmält jäv");
        database(
                id,
                "insert into secrecy_reader (case_file, person, named_by, named_at) values (?, 'strateg', 'handlaggare', now())");
        database(id, "delete from blind_reader where case_file = ?");
        assertThat(html(page, TestPeople.OFFICER)).contains("value=\"strateg\"");
        assertThat(open(id, Map.of("people", "strateg"))).hasStatus(HttpStatus.FOUND);
    }

    /** What one has had a hand in oneself, one does not judge anew. */
    @Test
    void asksNoWriterForASecondJudgement() throws Exception {
        var id = free(STRATEGIST);
        open(id, Map.of("people", STRATEGIST.value()));
        post(id.address("skrivarstuga/avslut"), Map.of(), TestPeople.OFFICER);

        assertThat(html(id.address("andrabedomning"), TestPeople.OFFICER)).doesNotContain("value=\"strateg\"");
        post(
                id.address("andrabedomning"),
                Map.of("assessor", STRATEGIST.value(), "kind", "PART", "criteria", "D8"),
                TestPeople.OFFICER);
        assertThat(page(id.address("andrabedomning"), TestPeople.OFFICER)).contains("Ingen andra bedömning än");
        assertThat(page(id.address("bedomning/D8"), STRATEGIST)).contains("Effektlogik");
    }

    private void mark(CaseFileId id) throws Exception {
        var mark = form(id.address("sekretess"), "/sekretess", TestPeople.OFFICER);
        mark.putAll(Map.of("provision", "30 kap. 23 §", "date", TestDay.today().toString(), "authority", "Regionen"));
        assertThat(post(id.address("sekretess"), mark, TestPeople.OFFICER)).hasStatus(HttpStatus.FOUND);
    }

    private void database(CaseFileId id, String statement) {
        jdbc.sql(statement).param(id.value()).update();
    }

    /** Whoever has written stands in for the manager some other day: another reads what was written. */
    @Test
    void letsNobodyReviewWhatTheyHaveTakenPartIn() {
        var deputy = new Person(
                STRATEGIST,
                "Sten Strateg",
                "strateg",
                TestPeople.UNIT,
                Set.of(Role.REGIONAL_STRATEGIST, Role.UNIT_MANAGER),
                true);

        assertThat(CaseRules.refusal(CasePermission.REVIEW, facts(false), deputy))
                .isEmpty();
        for (var permission : List.of(CasePermission.REVIEW, CasePermission.APPROVE_PAPERS)) {
            assertThat(CaseRules.refusal(permission, facts(true), deputy)).contains(Reason.CO_WRITER);
        }
        assertThat(CaseRules.refusal(CasePermission.WRITE, facts(true), deputy)).contains(Reason.NOT_YOUR_CASE);
    }

    private static CaseFacts facts(boolean hasWritten) {
        return new CaseFacts(
                CaseFileId.of("0b7e3c1e-5a51-4c07-9d0a-000000000000"),
                "RUN/1/2026",
                TestPeople.UNIT,
                TestPeople.OFFICER,
                CaseStatus.IN_REVIEW,
                false,
                false,
                null,
                false,
                hasWritten,
                ConflictStanding.FREE,
                Insight.OPEN);
    }

    private CaseFileId free(UserId... others) {
        var id = cases.underAssessment();
        for (var other : others) {
            cases.declareFree(id, other);
        }
        return id;
    }

    private MvcTestResult open(CaseFileId id, Map<String, String> said) throws Exception {
        return open(id, said, TestPeople.OFFICER);
    }

    private MvcTestResult open(CaseFileId id, Map<String, String> said, UserId person) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("day", TestDay.today().plusDays(2).toString());
        fields.put("time", "16:30");
        fields.putAll(said);
        return post(id.address("skrivarstuga"), fields, person);
    }

    private MvcTestResult grade(CaseFileId id, String criterion, UserId person) throws Exception {
        return grade(id, criterion, TEXT, person);
    }

    private MvcTestResult grade(CaseFileId id, String criterion, String text, UserId person) throws Exception {
        var address = id.address("bedomning/" + criterion);
        return post(address, graded(form(address, "/" + criterion, TestPeople.OFFICER), text), person);
    }

    private static Map<String, String> graded(Map<String, String> form, String text) {
        var fields = new LinkedHashMap<>(form);
        fields.put("grade", "3");
        fields.put("motivation", text);
        return fields;
    }

    private MvcTestResult write(CaseFileId id, String block, String text, UserId person) throws Exception {
        return write(id, form(id.address("utlatande"), "/utlatande", TestPeople.OFFICER), block, text, person);
    }

    /** As the page sends it: every block, of which one is other. */
    private MvcTestResult write(CaseFileId id, Map<String, String> form, String block, String text, UserId person) {
        var fields = new LinkedHashMap<>(form);
        assertThat(fields).containsKey("parts[" + block + "].text");
        fields.put("parts[" + block + "].text", text);
        return post(id.address("utlatande"), fields, person);
    }

    private Map<String, String> form(String address, String action, UserId person) throws Exception {
        var fields = new LinkedHashMap<String, String>();
        FormFields.of(html(address, person), action).forEach((name, values) -> fields.put(name, values.getFirst()));
        return fields;
    }

    @SafeVarargs
    private static List<MvcTestResult> together(Callable<MvcTestResult>... acts) throws Exception {
        var start = new CyclicBarrier(acts.length);
        try (var crowd = Executors.newFixedThreadPool(acts.length)) {
            var running = Arrays.stream(acts)
                    .map(act -> crowd.submit(() -> {
                        start.await();
                        return act.call();
                    }))
                    .toList();
            var answers = new ArrayList<MvcTestResult>();
            for (var it : running) {
                answers.add(it.get());
            }
            return answers;
        }
    }

    private MvcTestResult post(String address, Map<String, String> fields, UserId person) {
        var request = browser.post().uri(address).with(csrf()).with(user(people.signedIn(person)));
        fields.forEach((name, value) -> request.param(name, value));
        return request.exchange();
    }

    private String html(String address, UserId person) throws Exception {
        var page =
                browser.get().uri(address).with(user(people.signedIn(person))).exchange();
        assertThat(page).as(address).hasStatusOk();
        return page.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private String page(String address, UserId person) throws Exception {
        return HtmlUtils.htmlUnescape(
                html(address, person).replaceAll("<[^>]*>", " ").replaceAll("\\s+", " "));
    }

    private List<String> traces(CaseFileId id) {
        return jdbc.sql("select act from audit_entry where subject = ? and act like 'Writing%' order by act")
                .param(id.value())
                .query(String.class)
                .list();
    }

    private List<String> notices(UserId person) {
        return jdbc.sql("select kind from notice where recipient = ?")
                .param(person.value())
                .query(String.class)
                .list();
    }

    private String authorOf(CaseFileId id) {
        return jdbc.sql("select author from statement where case_file = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }
}
