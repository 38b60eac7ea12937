package se.vagval.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.vagval.PortalTest;
import se.vagval.StatementCounter;
import se.vagval.TestCases;
import se.vagval.TestDay;
import se.vagval.TestPeople;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.domain.CaseListing;
import se.vagval.casefile.domain.ConflictDeclaring;
import se.vagval.demo.ActingAs;
import se.vagval.identity.Role;
import se.vagval.identity.UserId;
import se.vagval.web.Option;

/** What can be done with the list: narrow it further, count, name it, choose its columns, take it along, act on it. */
@PortalTest
class CaseListWorkTests {

    private static final Pattern VIEW = Pattern.compile("/arenden/vyer/([0-9a-f-]{36})/borttagning");

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestCases cases;

    @Autowired
    ConflictDeclaring conflicts;

    @Autowired
    ActingAs acting;

    @Autowired
    CaseListChoices choices;

    @Autowired
    JdbcClient jdbc;

    @Test
    void countsBesideTheFiltersWhatEachChoiceWouldLeave() {
        var mark = mark();
        cases.registered("Räkna " + mark + " ett");
        cases.registered("Räkna " + mark + " två");
        var closed = cases.registered("Räkna " + mark + " tre");
        acting.person(TestPeople.OFFICER, () -> conflicts.declareConflict(closed, TestPeople.OFFICER, "Släkt"));
        var withdrawn = cases.registered("Räkna " + mark + " fyra");
        set(withdrawn, "status = 'WITHDRAWN'");

        var page = page("/arenden?sok=" + mark + "&status=WITHDRAWN&kommun=2305");

        assertThat(page).contains("Registrerad (2)", "Återkallad (1)", "Bräcke (1)", "Åre (0)");
        assertThat(page("/arenden")).doesNotContain("Registrerad (");
    }

    @Test
    void countsNothingBesideAListThatIsItselfTooLongToCount() {
        assertThat(statesBeside(CaseListing.COUNTED)).allMatch(it -> it.endsWith(")"));
        assertThat(statesBeside(CaseListing.COUNTED + 1)).isNotEmpty().noneMatch(it -> it.endsWith(")"));
    }

    /** The states one can choose, as they are told beside a list of so many cases. */
    private List<String> statesBeside(int cases) {
        var officer = people.signedIn(TestPeople.OFFICER).person();
        var ofFund = new CaseListFilter(
                null, null, null, null, "A11", null, null, null, null, null, null, null, null, null, null, null, null,
                null, null);
        var found = new CaseListing.Page(List.of(), false, cases);
        return acting
                .person(
                        officer.id(),
                        () -> choices.of(
                                ofFund, ofFund.toQuery(null, TestDay.today()), found, officer, TestDay.today()))
                .states()
                .stream()
                .map(Option::label)
                .toList();
    }

    @Test
    void narrowsByAreaMeetingTypeAgeAndIdleness() {
        var mark = mark();
        var id = cases.registered("Fasett " + mark);
        set(cases.registered("Annat " + mark), "received = current_date");
        jdbc.sql(
                        "update case_facet set strength_areas = '{S1}', meetings = '{2019-04-02}', moved_at = '2020-01-01' where case_file = ?")
                .param(id.value())
                .update();
        set(id, "received = '2019-01-01', project_type = 'PRE_STUDY'");
        cases.declareFree(id, TestPeople.OFFICER);

        for (var narrowed :
                List.of("styrkeomrade=S1", "sammantrade=2019-04-02", "typ=PRE_STUDY", "forsenade=true", "vilande=30")) {
            assertThat(page("/arenden?sok=" + mark + "&" + narrowed))
                    .as(narrowed)
                    .contains("Fasett " + mark, "Ett ärende");
        }
        set(id, "status = 'CLOSED'");
        assertThat(page("/arenden?sok=" + mark + "&forsenade=true")).contains("Inga ärenden");
        assertThat(page("/arenden?sok=" + mark + "&vilande=x&typ=y&styrkeomrade=z"))
                .contains("Ärenden");
    }

    @Test
    void tellsStatisticsNothingOfAnAssessmentBeforeItsApproval() {
        var mark = mark();
        var id = cases.registered("Område " + mark);
        jdbc.sql("update case_facet set strength_areas = '{S1}' where case_file = ?")
                .param(id.value())
                .update();
        var analyst = people.signedIn(Role.ANALYST).person().id();

        assertThat(page("/arenden?sok=" + mark + "&styrkeomrade=S1", analyst)).doesNotContain("Område " + mark);
        set(id, "status = 'DECIDED'");
        assertThat(page("/arenden?sok=" + mark + "&styrkeomrade=S1", analyst)).contains("Område " + mark);
    }

    /** Whoever must first say whether anything ties to the case learns nothing of its assessment before that. */
    @Test
    void tellsNobodyOfAnAssessmentBeforeTheQuestionOfConflict() {
        var mark = mark();
        var id = cases.registered("Område " + mark);
        jdbc.sql("update case_facet set strength_areas = '{S1}' where case_file = ?")
                .param(id.value())
                .update();
        var address = "/arenden?sok=" + mark + "&styrkeomrade=S1";

        assertThat(page(address, TestPeople.OTHER_OFFICER)).doesNotContain("Område " + mark);
        cases.declareFree(id, TestPeople.OTHER_OFFICER);
        assertThat(page(address, TestPeople.OTHER_OFFICER)).contains("Område " + mark);
    }

    /** What goes along in a file has been read as much as what stands on a page. */
    @Test
    void leavesATraceOfMarkedCasesThatGoAlongInAFile() {
        var mark = mark();
        var id = cases.registered("Märkt " + mark);
        set(
                id,
                "officer = 'handlaggare', secrecy_provision = 'OSL 30 kap. 23 §', secrecy_date = '2026-05-04',"
                        + " secrecy_authority = 'Regionen'");

        assertThat(bytes("/arenden/lista.csv?sok=" + mark)).isNotEmpty();

        assertThat(jdbc.sql("select count(*) from audit_entry where subject = ? and act = 'SecretCaseRead'")
                        .param(id.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void followsWhatHappensInTheCase() {
        var id = cases.registered("Rörelse");
        jdbc.sql("update case_facet set moved_at = '2020-01-01' where case_file = ?")
                .param(id.value())
                .update();

        cases.declareFree(id, TestPeople.OFFICER);
        assertThat(hasMoved(id)).as("to open it is no work").isFalse();

        set(id, "officer = 'handlaggare'");
        post("/arenden/" + id + "/tilldelning", TestPeople.OFFICER, "officer", "handlaggare2");
        assertThat(hasMoved(id)).isTrue();
    }

    private boolean hasMoved(CaseFileId id) {
        return jdbc.sql("select moved_at > '2021-01-01' from case_facet where case_file = ?")
                .param(id.value())
                .query(Boolean.class)
                .single();
    }

    @Test
    void showsTheColumnsThatWereChosenAndNoOthers() {
        var mark = mark();
        cases.registered("Kolumn " + mark);

        assertThat(page("/arenden?sok=" + mark))
                .contains("data-label=\"Sökt belopp\"")
                .doesNotContain("data-label=\"Kommun\"");
        assertThat(page("/arenden?sok=" + mark
                        + "&kolumn=MUNICIPALITY&kolumn=FUND&kolumn=UNIT&kolumn=TYPE&kolumn=MOVED&kolumn=DECISION_BY"))
                .contains(
                        "data-label=\"Kommun\"", "Enheten för samhällsutveckling", "2026-07-19", "Genomförandeprojekt")
                .doesNotContain("data-label=\"Sökt belopp\"");
    }

    /** As many headings as cells, each once; and no empty table where nothing fits. */
    @Test
    void headsEveryColumnOnce() {
        var mark = mark();
        cases.registered("Rubrik " + mark);
        var page = page("/arenden?sok=" + mark);

        var head = page.substring(page.indexOf("<thead>"), page.indexOf("</thead>"));
        assertThat(head.split("<th\\b", -1)).hasSize(1 + 6);
        assertThat(head).containsOnlyOnce(">Läge<").contains("ordna=belopp");
        assertThat(page("/arenden?sok=" + mark() + "&status=DECIDED")).doesNotContain("<thead>", "/arenden/lista.csv");
    }

    @Test
    void takesTheListAlongJustAsItIsShown() throws IOException {
        var mark = mark();
        for (var number = 10; number < 70; number++) {
            cases.registered("=Fil " + mark + " nr " + number);
        }
        var closed = cases.registered("Hemlig " + mark);
        acting.person(TestPeople.OFFICER, () -> conflicts.declareConflict(closed, TestPeople.OFFICER, "Släkt"));
        var address = "?sok=" + mark + "&ordna=titel&kolumn=STATUS&kolumn=AMOUNT&kolumn=RECEIVED";

        var text = new String(bytes("/arenden/lista.csv" + address), StandardCharsets.UTF_8)
                .lines()
                .toList();
        var rows = rows(bytes("/arenden/lista.xlsx" + address));

        assertThat(text.getFirst()).isEqualTo("\uFEFFDiarienummer;Projekt;Sökande;Inkommen;Läge;Sökt belopp");
        assertThat(text).hasSize(61);
        assertThat(text.get(1)).contains("'=Fil " + mark + " nr 10", ";2026-01-19;Registrerad;400000");
        assertThat(rows).hasSize(61);
        assertThat(rows.get(1))
                .contains("=Fil " + mark + " nr 10", "Byalaget i Backen", "2026-01-19", "400 000".replace(' ', ','));
        assertThat(rows.stream().skip(1).map(it -> it.get(1))).isSorted().noneMatch(it -> it.contains("Hemlig"));
        assertThat(text.stream().skip(1).map(it -> it.split(";")[0]).toList())
                .isEqualTo(rows.stream().skip(1).map(List::getFirst).toList());
    }

    @Test
    void namesAListForOneselfAndForTheUnit() {
        var mark = mark();
        var name = "Vy " + mark;

        post(
                "/arenden/vyer?status=DECIDED&kolumn=STATUS&ordna=titel",
                TestPeople.OFFICER,
                "name",
                name,
                "shared",
                "true");

        var page = page("/arenden");
        assertThat(page).contains(">" + name + "<", "/arenden?status=DECIDED&amp;kolumn=STATUS&amp;ordna=titel");
        assertThat(page("/arenden", TestPeople.MANAGER))
                .contains(">" + name + "<")
                .doesNotContain("Ta bort vyn " + name);
        assertThat(page("/arenden", TestPeople.OTHER_OFFICER)).doesNotContain(name);
        assertThat(post("/arenden/vyer?status=DECIDED", TestPeople.OFFICER, "name", " "))
                .contains("error-summary");

        var id = UUID.fromString(VIEW.matcher(page.substring(page.indexOf(name)))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1));
        assertThat(status("/arenden/vyer/" + id + "/borttagning", TestPeople.MANAGER))
                .isEqualTo(404);
        assertThat(status("/arenden/vyer/" + id + "/borttagning", TestPeople.OFFICER))
                .isEqualTo(302);
        assertThat(page("/arenden")).doesNotContain(name);
        assertThat(jdbc.sql("select act from audit_entry where subject = ? order by seq")
                        .param(id)
                        .query(String.class)
                        .list())
                .containsExactly("CaseViewSaved", "CaseViewRemoved");
    }

    @Test
    void handsOverSeveralCasesEachWithItsOwnTraceAndTellsWhyNotTheRest() {
        var mark = mark();
        var first = free("Flera " + mark + " ett");
        var second = free("Flera " + mark + " två");
        var done = free("Flera " + mark + " klart");
        set(done, "status = 'CLOSED'");
        var closed = cases.registered("Flera " + mark + " stängt");
        acting.person(TestPeople.OFFICER, () -> conflicts.declareConflict(closed, TestPeople.OFFICER, "Släkt"));
        var chosen = "?arende=" + first + "&arende=" + second + "&arende=" + done + "&arende=" + closed;

        assertThat(page("/arenden?sok=" + mark)).contains("name=\"arende\"");
        assertThat(page("/arenden/flera" + chosen))
                .contains("2 av 3 ärenden kan lämnas över", "Flera " + mark + " ett")
                .doesNotContain("Flera " + mark + " stängt");
        assertThat(page("/arenden/flera")).contains("Inga ärenden är valda");
        assertThat(post("/arenden/flera" + chosen, TestPeople.OFFICER, "officer", "ingen-alls"))
                .contains("error-summary");
        assertThat(officer(first)).isEqualTo("handlaggare");

        post("/arenden/flera" + chosen, TestPeople.OFFICER, "officer", "handlaggare2");

        assertThat(List.of(officer(first), officer(second), officer(done), officer(closed)))
                .containsExactly("handlaggare2", "handlaggare2", "handlaggare", "handlaggare");
        for (var id : List.of(first, second)) {
            assertThat(acts(id)).containsOnlyOnce("CaseHandedOver");
        }
        assertThat(acts(done)).doesNotContain("CaseHandedOver");
    }

    @Test
    void asksTheSameStatementsForManyAndForFew() {
        var mark = mark();
        for (var number = 0; number < 60; number++) {
            cases.registered("Antal " + mark + " nr " + number);
        }

        var many = StatementCounter.again(() -> page("/arenden?sok=" + mark));
        var few = StatementCounter.again(() -> page("/arenden?sok=" + mark + "%20nr%2059"));

        assertThat(many).as(String.join("\n", many)).hasSameSizeAs(few).hasSizeLessThanOrEqualTo(6);
        var ids = jdbc.sql("select id from case_file where title like ? limit 40")
                .param("Antal " + mark + "%")
                .query(UUID.class)
                .list();
        var chosen = new StringBuilder("/arenden/flera?");
        ids.forEach(it -> chosen.append("&arende=").append(it));
        var preview = StatementCounter.again(() -> page(chosen.toString()));
        assertThat(preview).as(String.join("\n", preview)).hasSizeLessThanOrEqualTo(8);
    }

    private CaseFileId free(String title) {
        var id = cases.registered(title);
        cases.declareFree(id, TestPeople.OFFICER);
        return id;
    }

    private void set(CaseFileId id, String what) {
        jdbc.sql("update case_file set " + what + " where id = ?")
                .param(id.value())
                .update();
    }

    private String officer(CaseFileId id) {
        return jdbc.sql("select officer from case_file where id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    private List<String> acts(CaseFileId id) {
        return jdbc.sql("select act from audit_entry where subject = ?")
                .param(id.value())
                .query(String.class)
                .list();
    }

    private static List<List<String>> rows(byte[] workbook) throws IOException {
        var rows = new ArrayList<List<String>>();
        var words = new DataFormatter();
        try (var read = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            for (var row : read.getSheetAt(0)) {
                var cells = new ArrayList<String>();
                row.forEach(cell -> {
                    assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                    cells.add(words.formatCellValue(cell));
                });
                rows.add(cells);
            }
        }
        return rows;
    }

    private String page(String address) {
        return page(address, TestPeople.OFFICER);
    }

    private String page(String address, UserId person) {
        return new String(bytes(address, person), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String address) {
        return bytes(address, TestPeople.OFFICER);
    }

    private byte[] bytes(String address, UserId person) {
        return browser.get()
                .uri(URI.create(address))
                .with(user(people.signedIn(person)))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
    }

    private String post(String address, UserId person, String... fields) {
        var request = browser.post().uri(URI.create(address)).with(csrf()).with(user(people.signedIn(person)));
        for (var at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return new String(request.exchange().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private int status(String address, UserId person) {
        return browser.post()
                .uri(URI.create(address))
                .with(csrf())
                .with(user(people.signedIn(person)))
                .exchange()
                .getResponse()
                .getStatus();
    }

    private static String mark() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
