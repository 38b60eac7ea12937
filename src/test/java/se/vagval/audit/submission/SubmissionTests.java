package se.vagval.audit.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.vagval.PortalTest;
import se.vagval.TestCases;
import se.vagval.TestDay;
import se.vagval.TestPeople;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.AddressBook;

/** Twice is once: whatever form it is, the second gets the answer of the first and nothing is done again. */
@PortalTest
class SubmissionTests {

    private static final Pattern POST_FORM = Pattern.compile("<form\\b(?=[^>]*method=\"post\")(?:[^>\"]|\"[^\"]*\")*>");
    private static final Pattern KEY = Pattern.compile("name=\"_sandning\" value=\"([A-Za-z0-9_-]{22})\"");

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestCases cases;

    @Autowired
    AddressBook addresses;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Test
    void everyAddressThatTakesAFormAnswersTheSecondAsItDidTheFirst() throws IOException {
        var tried = 0;
        for (var pattern : posts()) {
            var entry = addresses.find(HttpMethod.POST, pattern).orElseThrow();
            var person = entry.isOpen()
                    ? null
                    : people.signedIn(entry.roles().iterator().next());
            var address = pattern.replace("{datum}", "2031-01-01")
                    .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
            var key = key();
            answered(address, person == null ? null : person.getUsername(), key);

            var request = browser.post()
                    .uri(address)
                    .with(csrf())
                    .param(Submission.KEY, key)
                    .param("text", "Samma");
            var answer = (person == null ? request : request.with(user(person)))
                    .exchange()
                    .getResponse();

            assertThat(answer.getRedirectedUrl()).as(pattern).isEqualTo("/tillganglighet");
            tried++;
        }
        assertThat(tried).isGreaterThan(50);
    }

    @Test
    void everyFormThatPostsIsWrittenSoThatItGetsAKey() throws IOException {
        var bare = new ArrayList<String>();
        try (var pages = Files.walk(Path.of("src/main/resources/templates"))) {
            for (var page : pages.filter(it -> it.toString().endsWith(".html")).toList()) {
                POST_FORM
                        .matcher(Files.readString(page))
                        .results()
                        .filter(it -> !it.group().contains("th:action"))
                        .forEach(it -> bare.add(page + ": " + it.group()));
            }
        }
        assertThat(bare).isEmpty();
        var form = text(get("/arenden/" + cases.inFormalCheck() + "/anteckningar"));
        assertThat(KEY.matcher(form).find()).isTrue();
    }

    @Test
    void fortyNotesAtOnceAreOne() throws Exception {
        var id = cases.inFormalCheck();
        var key = key();

        var answers = atOnce(40, () -> note(id, key, "Fyrtio gånger"));

        assertThat(answers).allMatch(it -> it.getStatus() == 302);
        assertThat(answers)
                .extracting(MockHttpServletResponse::getRedirectedUrl)
                .containsOnly("/arenden/" + id + "/anteckningar");
        assertThat(notes(id)).isOne();
        assertThat(traces(id, "FileNoteWritten")).isOne();
    }

    @Test
    void anotherTextOnTheSamePageIsAnotherNote() {
        var id = cases.inFormalCheck();
        var key = key();

        note(id, key, "Den första");
        note(id, key, "Den andra");
        note(id, key, "Den andra");
        note(id, key(), "Den andra");

        assertThat(notes(id)).isEqualTo(3);
    }

    @Test
    void aFormThatWasRefusedIsHeardWhenItComesAgain() {
        var id = cases.registered();
        var key = key();

        assertThat(note(id, key, "Före svaret på jävsfrågan").getRedirectedUrl())
                .endsWith("/jav");
        cases.declareFree(id, TestPeople.OFFICER);
        assertThat(note(id, key, "Före svaret på jävsfrågan").getRedirectedUrl())
                .endsWith("/anteckningar");

        assertThat(notes(id)).isOne();
    }

    @Test
    void whoeverHasHandedTheCaseOverIsToldSoTwice() {
        var id = cases.inFormalCheck();
        var fields = Map.of("officer", "handlaggare2", Submission.KEY, key());

        var first = post("/arenden/" + id + "/tilldelning", fields);
        var second = post("/arenden/" + id + "/tilldelning", fields);

        assertThat(second.getStatus()).isEqualTo(302);
        assertThat(second.getRedirectedUrl())
                .isEqualTo(first.getRedirectedUrl())
                .isEqualTo("/arenden/" + id);
        assertThat(traces(id, "CaseHandedOver")).isOne();
    }

    @Test
    void everyKindOfActIsDoneOnceWhenItsFormComesEightTimesAtOnce() throws Exception {
        var id = cases.registered();
        once(id, "/jav", "NoConflictDeclared", Map.of("answer", "FREE"));
        once(id, "/formell-kontroll/start", "FormalCheckStarted", Map.of());
        once(
                id,
                "/komplettering",
                "SupplementRequested",
                Map.of(
                        "questions[other]",
                        "Vad kostar det?",
                        "addressee",
                        "Byalaget",
                        "due",
                        "2031-01-01",
                        "consequence",
                        "Ärendet avgörs ändå."));
        var today = TestDay.today().toString();
        once(id, "/komplettering/skickat", "SupplementSent", Map.of("way", "MAIL", "sentOn", today));
        once(id, "/komplettering/svar", "SupplementAnswered", Map.of("answer", "Allt", "answeredOn", today));
        once(
                id,
                "/sekretess",
                "SecrecyMarked",
                Map.of(
                        "provision",
                        "30 kap. 27 § OSL",
                        "date",
                        "2026-01-20",
                        "authority",
                        "Regionen",
                        "version",
                        versionOf(id)));
        once(id, "/sekretess/insyn", "SecrecyReaderNamed", Map.of("person", "revisor"));
        once(id, "/sekretess/insyn/borttagning", "SecrecyReaderRemoved", Map.of("reader", "revisor"));
        once(id, "/aterkallelse", "CaseWithdrawn", Map.of());
    }

    private String versionOf(CaseFileId id) {
        return jdbc.sql("select version::text from case_file where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    private void once(CaseFileId id, String place, String act, Map<String, String> fields) throws Exception {
        var all = new java.util.HashMap<>(fields);
        all.put(Submission.KEY, key());
        var answers = atOnce(8, () -> post("/arenden/" + id + place, all));
        assertThat(answers).as(place).allMatch(it -> it.getStatus() == 302);
        assertThat(answers)
                .extracting(MockHttpServletResponse::getRedirectedUrl)
                .as(place)
                .hasSize(8)
                .doesNotContainNull();
        assertThat(answers.stream()
                        .map(MockHttpServletResponse::getRedirectedUrl)
                        .distinct())
                .as(place)
                .hasSize(1);
        assertThat(traces(id, act)).as(act).isOne();
    }

    private static List<MockHttpServletResponse> atOnce(int times, Callable<MockHttpServletResponse> act)
            throws Exception {
        try (var clients = Executors.newFixedThreadPool(times)) {
            var answers = new ArrayList<MockHttpServletResponse>();
            for (var answer : clients.invokeAll(
                    IntStream.range(0, times).mapToObj(it -> act).toList())) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private MockHttpServletResponse note(CaseFileId id, String key, String text) {
        return post(
                "/arenden/" + id + "/anteckningar",
                Map.of(
                        "kind",
                        "FILE_NOTE",
                        "heading",
                        "Samtal",
                        "heldOn",
                        "2026-01-20",
                        "text",
                        text,
                        Submission.KEY,
                        key));
    }

    private MockHttpServletResponse post(String address, Map<String, String> fields) {
        var request = browser.post().uri(address).with(csrf()).with(user(people.signedIn(TestPeople.OFFICER)));
        fields.forEach(request::param);
        return request.exchange().getResponse();
    }

    private MockHttpServletResponse get(String address) {
        return browser.get()
                .uri(address)
                .with(user(people.signedIn(TestPeople.OFFICER)))
                .exchange()
                .getResponse();
    }

    private void answered(String address, String person, String key) throws IOException {
        var first = new MockHttpServletRequest("POST", address);
        first.setRemoteUser(person);
        first.addParameter(Submission.KEY, key);
        first.addParameter("text", "Samma");
        jdbc.sql("insert into submission (id, status, location) values (?, 302, '/tillganglighet')")
                .param(Submission.idOf(first).orElseThrow())
                .update();
    }

    private List<String> posts() {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(it -> it.getValue().getBeanType().getName().startsWith("se.vagval"))
                .filter(it -> it.getKey().getMethodsCondition().getMethods().contains(RequestMethod.POST))
                .flatMap(it -> it.getKey().getPatternValues().stream())
                .sorted()
                .toList();
    }

    private long notes(CaseFileId id) {
        return jdbc.sql("select count(*) from file_note where case_file = ?")
                .param(id.value())
                .query(Long.class)
                .single();
    }

    private long traces(CaseFileId id, String act) {
        return jdbc.sql("select count(*) from audit_entry where subject = ? and act = ?")
                .params(id.value(), act)
                .query(Long.class)
                .single();
    }

    private static String key() {
        return UUID.randomUUID().toString().replace("-", "").substring(0, 22);
    }

    private static String text(MockHttpServletResponse answer) throws IOException {
        return answer.getContentAsString();
    }
}
