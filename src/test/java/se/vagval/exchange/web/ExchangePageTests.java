package se.vagval.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.TestCases;
import se.vagval.TestDay;
import se.vagval.TestPeople;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.SecrecyMark;
import se.vagval.casefile.attachment.domain.AttachmentFiling;
import se.vagval.casefile.domain.FileNote;
import se.vagval.casefile.domain.NoteKeeping;
import se.vagval.casefile.domain.SecrecyMarking;
import se.vagval.database.Fingerprint;
import se.vagval.decision.DecisionPageTest;
import se.vagval.decision.Outcome;
import se.vagval.decision.TestDecisions;
import se.vagval.decision.domain.DelegatedDeciding;
import se.vagval.demo.ActingAs;
import se.vagval.exchange.domain.SystemDoor;
import se.vagval.identity.UserId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DecisionPageTest
class ExchangePageTests {

    private static final UserId ADMINISTRATOR = UserId.of("forvaltare");

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestCases cases;

    @Autowired
    TestDecisions decisions;

    @Autowired
    DelegatedDeciding delegated;

    @Autowired
    AttachmentFiling attachments;

    @Autowired
    NoteKeeping notes;

    @Autowired
    SecrecyMarking marking;

    @Autowired
    ActingAs acting;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    @Test
    void bindsTheWholeCaseIntoOnePdfWithABookmarkToEachPaper() throws IOException {
        var id = decided();
        file(id, "plan.pdf", pdf());
        file(id, "brev.docx", letter());
        note(id);

        var answer = get("/arenden/" + id + "/akt.pdf", TestPeople.OFFICER);

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Content-Disposition")).startsWith("attachment; filename=");
        try (var bound = Loader.loadPDF(answer.getContentAsByteArray())) {
            var marks = new ArrayList<String>();
            bound.getDocumentCatalog().getDocumentOutline().children().forEach(it -> marks.add(it.getTitle()));
            assertThat(marks).contains("Akt", "1. Ansökan, version 1", "2. Anteckningar");
            assertThat(String.join("\n", marks))
                    .contains("plan.pdf", "brev.docx", "Delegationsbeslut", "trategiskt utlåtande")
                    .contains("Beslutssammanfattning", "Tjänsteskrivelse");
            var text = new PDFTextStripper().getText(bound);
            assertThat(text).contains("Byalaget bygger om huset", "Ett samtal om akten", "Den finns som fil");
        }
        assertThat(jdbc.sql("select count(*) from audit_entry where subject = ? and act = 'CaseFileTakenOut'")
                        .param(id.value())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void packsTheSamePapersAsFilesWithAListARegistryCanRead() throws IOException {
        var id = decided();
        var plan = pdf();
        file(id, "plan.pdf", plan);

        var files =
                unpacked(get("/arenden/" + id + "/akt.zip", TestPeople.OFFICER).getContentAsByteArray());

        var list = json.readTree(files.get("akt.json"));
        assertThat(list.get("diarienummer").asString()).startsWith("RUN/");
        assertThat(list.get("handlingar")).hasSize(files.size() - 1);
        for (JsonNode paper : list.get("handlingar")) {
            assertThat(Fingerprint.of(files.get(paper.get("fil").asString())))
                    .isEqualTo(paper.get("sha256").asString());
        }
        assertThat(files.entrySet().stream()
                        .filter(it -> it.getKey().endsWith("plan.pdf"))
                        .map(Map.Entry::getValue))
                .containsExactly(plan);
        assertThat(files.keySet()).first().asString().startsWith("01 Ansökan");
    }

    @Test
    void givesNobodyACaseThatIsClosed() {
        var id = cases.registered("Stängd akt");
        mark(id);

        for (var file : List.of("/akt.pdf", "/akt.zip")) {
            assertThat(get("/arenden/" + id + file, TestPeople.REGISTRAR).getStatus())
                    .isEqualTo(403);
        }
    }

    @Test
    void opensACalendarWithAKeyThatIsExchangedAndClosed() throws IOException {
        var id = cases.registered("Hemligt projektnamn");
        var day = TestDay.today().minusMonths(6).plusDays(5);
        jdbc.sql("update case_file set received = ? where id = ?")
                .params(day, id.value())
                .update();
        var number = jdbc.sql("select registry_number from case_file where id = ?")
                .param(id.value())
                .query(String.class)
                .single();
        decisions.meetingIn(741);
        watched(id, TestDay.today().plusDays(9));

        var first = calendar();
        var text = text(get(first));

        assertThat(text)
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("SUMMARY:" + number + ": beslut kan begäras", "Nämndens sammanträde")
                .contains("SUMMARY:" + number + ": villkor att följa upp")
                .doesNotContain("Hemligt projektnamn", "Ett hemligt villkor");
        assertThat(text(get("/kalender", TestPeople.OFFICER))).doesNotContain(".ics", first);

        var second = calendar();
        assertThat(get(first).getStatus()).isEqualTo(404);
        assertThat(get(second).getStatus()).isEqualTo(200);
        assertThat(get("/kalender/gissning.ics").getStatus()).isEqualTo(404);

        jdbc.sql("update account set enabled = false where id = 'handlaggare'").update();
        assertThat(get(second).getStatus()).isEqualTo(404);
        jdbc.sql("update account set enabled = true where id = 'handlaggare'").update();

        post("/kalender/borttagning", TestPeople.OFFICER);
        assertThat(get(second).getStatus()).isEqualTo(404);
        assertThat(jdbc.sql("select count(*) from calendar_key where fingerprint = ?")
                        .param(second)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void letsASystemReadWhatItsKeyOpensUntilItIsClosed() throws IOException {
        var id = decided();
        var marked = cases.registered("Hemligt i gränssnittet");
        mark(marked);
        var key = connected("CASES", "DECISIONS", "STATISTICS");

        assertThat(api("/api/v1/arenden/" + id, key).getStatus()).isEqualTo(200);
        assertThat(json(api("/api/v1/arenden/" + id, key)).get("sokande").asString())
                .isEqualTo("Byalaget i Backen");
        assertThat(api("/api/v1/arenden/" + marked, key).getStatus()).isEqualTo(404);
        assertThat(all("/api/v1/arenden", key))
                .contains(id.toString())
                .doesNotContain(marked.toString())
                .doesNotHaveDuplicates();
        var decision = json(api("/api/v1/beslut?fran=" + TestDay.today() + "&till=" + TestDay.today(), key))
                .get("rader");
        assertThat(decision.toString()).contains(id.toString(), "GRANTED");
        assertThat(json(api("/api/v1/statistik", key)).get("beslut").toString()).contains("GRANTED");

        assertThat(api("/api/v1/arenden", null).getStatus()).isEqualTo(401);
        assertThat(api("/api/v1/arenden", "fel").getHeader("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(api("/api/v1/arenden?status=HEJ", key).getStatus()).isEqualTo(400);
        assertThat(api("/api/v1/arenden?efter=hej", key).getStatus()).isEqualTo(400);
        var far = Base64.getUrlEncoder().encodeToString(("+999999999-12-31 " + id).getBytes(StandardCharsets.UTF_8));
        assertThat(api("/api/v1/arenden?efter=" + far, key).getStatus()).isEqualTo(400);
        for (var day : List.of("hej", "%2B999999999-12-31", "-999999999-01-01", "2026-02-30")) {
            assertThat(api("/api/v1/beslut?fran=" + day, key).getStatus())
                    .as(day)
                    .isEqualTo(400);
        }
        assertThat(api("/api/v1/arenden/hej", key).getStatus()).isEqualTo(400);
        assertThat(api("/api/v1/beslut?fran=2030-01-01&till=2020-01-01", key).getStatus())
                .isEqualTo(400);
        assertThat(api("/api/v1/beslut", connected("CASES")).getStatus()).isEqualTo(403);

        var system = jdbc.sql("select id from connected_system where fingerprint = ?")
                .param(Fingerprint.of(key))
                .query(UUID.class)
                .single();
        post("/anslutna-system/" + system + "/avslut", ADMINISTRATOR);
        assertThat(api("/api/v1/arenden", key).getStatus()).isEqualTo(401);
        assertThat(jdbc.sql("select act from audit_entry where subject = ? order by seq")
                        .param(system)
                        .query(String.class)
                        .list())
                .containsExactly("SystemConnected", "SystemDisconnected");
    }

    /** The marked are not told by the difference between a sum and a list either. */
    @Test
    void countsNoMarkedCase() throws IOException {
        var key = connected("STATISTICS");
        var before = registered(key);
        cases.registered("Räknas");
        mark(cases.registered("Räknas inte"));

        assertThat(registered(key)).isEqualTo(before + 1);
    }

    @Test
    void bindsEachSystemToItsShareOfTheMinute() throws IOException {
        var key = connected("STATISTICS");
        var answers = new ArrayList<MockHttpServletResponse>();
        for (var asked = 0; asked < 2 * SystemDoor.MOST_A_MINUTE + 1; asked++) {
            answers.add(api("/api/v1/statistik", key));
        }

        assertThat(answers.getLast().getStatus()).isEqualTo(429);
        assertThat(answers.getLast().getHeader("Retry-After")).isEqualTo("60");
        assertThat(api("/api/v1/statistik", connected("STATISTICS")).getStatus())
                .isEqualTo(200);
    }

    /** Each address, and each field that comes, stands in the description. */
    @Test
    void isAsItIsDescribed() throws IOException {
        decided();
        var key = connected("CASES", "DECISIONS", "STATISTICS");
        var description = json(api("/api/v1/openapi.json", null));
        var schemas = description.get("components").get("schemas");

        assertThat(description.get("paths").propertyNames())
                .containsExactlyInAnyOrder(
                        "/api/v1/arenden", "/api/v1/arenden/{id}", "/api/v1/beslut", "/api/v1/statistik");
        assertThat(names(json(api("/api/v1/arenden", key)).get("rader").get(0)))
                .containsExactlyInAnyOrderElementsOf(names(schemas.get("Arende").get("properties")));
        assertThat(names(json(api("/api/v1/beslut", key)).get("rader").get(0)))
                .containsExactlyInAnyOrderElementsOf(names(schemas.get("Beslut").get("properties")));
        assertThat(names(json(api("/api/v1/statistik", key))))
                .containsExactlyInAnyOrderElementsOf(
                        names(schemas.get("Statistik").get("properties")));
    }

    @Test
    void tellsWhatIsWrongWithANewSystem() throws IOException {
        var name = "System " + UUID.randomUUID();
        connect(name, "CASES");

        assertThat(text(connect(name, "CASES"))).contains("Det finns redan ett system med det namnet", name);
        assertThat(text(connect(" ", "CASES"))).contains("error-summary");
        assertThat(text(connect("Utan omfattning"))).contains("error-summary");
    }

    private static List<String> names(JsonNode node) {
        return List.copyOf(node.propertyNames());
    }

    private long registered(String key) throws IOException {
        for (JsonNode line : json(api("/api/v1/statistik", key)).get("arenden")) {
            if (line.get("status").asString().equals("REGISTERED")) {
                return line.get("antal").asLong();
            }
        }
        return 0;
    }

    private List<String> all(String address, String key) throws IOException {
        var ids = new ArrayList<String>();
        for (var next = address; next != null; ) {
            var page = json(api(next, key));
            page.get("rader").forEach(it -> ids.add(it.get("id").asString()));
            next = page.get("nasta").isNull() ? null : page.get("nasta").asString();
        }
        return ids;
    }

    private CaseFileId decided() {
        var id = decisions.withDelegate();
        cases.declareFree(id, TestPeople.DIRECTOR);
        var read = decisions.read(id);
        var paragraph = 2_000 + Math.floorMod(id.hashCode(), 900_000);
        acting.person(
                TestPeople.DIRECTOR,
                () -> delegated.record(
                        id, read, decisions.minutes(paragraph, Outcome.GRANTED, 400_000L), TestPeople.DIRECTOR));
        return id;
    }

    private void file(CaseFileId id, String name, byte[] content) {
        acting.person(TestPeople.REGISTRAR, () -> attachments.file(id, TestPeople.REGISTRAR, name, content));
    }

    private void note(CaseFileId id) {
        acting.person(
                TestPeople.REGISTRAR,
                () -> notes.write(
                        id,
                        new FileNote.NewNote(
                                FileNote.Kind.FILE_NOTE,
                                "Samtal",
                                LocalDate.of(2026, 2, 1),
                                "",
                                "Ett samtal om akten."),
                        TestPeople.REGISTRAR));
    }

    private void mark(CaseFileId id) {
        jdbc.sql("update case_file set officer = 'handlaggare2', unit = 'naringsliv' where id = ?")
                .param(id.value())
                .update();
        acting.person(
                TestPeople.REGISTRAR,
                () -> marking.mark(
                        id,
                        TestPeople.REGISTRAR,
                        new SecrecyMark("30 kap. 27 § OSL", LocalDate.of(2026, 1, 20), "Regionen"),
                        marking.standing(id, TestPeople.REGISTRAR).version()));
    }

    private void watched(CaseFileId id, LocalDate due) {
        jdbc.sql("""
                        insert into watched_condition (id, version, case_file, kind, text, decided, owner, due,
                            state, note, created_at)
                        values (gen_random_uuid(), 1, ?, 'DURING_PROJECT', 'Ett hemligt villkor', true, 'handlaggare', ?,
                            'OPEN', '', now())
                        """).params(id.value(), due).update();
    }

    private String calendar() {
        var answer = post("/kalender", TestPeople.OFFICER);
        var address = String.valueOf(answer.getMvcResult().getFlashMap().get("address"));
        return address.substring(address.indexOf("/kalender/"));
    }

    private String connected(String... scopes) {
        return String.valueOf(connect("System " + UUID.randomUUID(), scopes)
                .getMvcResult()
                .getFlashMap()
                .get("key"));
    }

    private MvcTestResult connect(String name, String... scopes) {
        return browser.post()
                .uri("/anslutna-system")
                .with(csrf())
                .with(user(people.signedIn(ADMINISTRATOR)))
                .param("name", name)
                .param("scopes", scopes)
                .exchange();
    }

    private MvcTestResult post(String address, UserId person) {
        return browser.post()
                .uri(address)
                .with(csrf())
                .with(user(people.signedIn(person)))
                .exchange();
    }

    private MockHttpServletResponse api(String address, String key) {
        var request = browser.get().uri(URI.create(address));
        return (key == null ? request : request.header("Authorization", "Bearer " + key))
                .exchange()
                .getResponse();
    }

    private MockHttpServletResponse get(String address) {
        return browser.get().uri(address).exchange().getResponse();
    }

    private MockHttpServletResponse get(String address, UserId person) {
        return browser.get()
                .uri(address)
                .with(user(people.signedIn(person)))
                .exchange()
                .getResponse();
    }

    private JsonNode json(MockHttpServletResponse answer) throws IOException {
        assertThat(answer.getStatus()).isEqualTo(200);
        return json.readTree(answer.getContentAsByteArray());
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String text(MvcTestResult answer) {
        return text(answer.getResponse());
    }

    private static Map<String, byte[]> unpacked(byte[] packed) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static byte[] pdf() throws IOException {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] letter() throws IOException {
        try (var letter = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            letter.createParagraph().createRun().setText("Ett brev");
            letter.write(out);
            return out.toByteArray();
        }
    }
}
