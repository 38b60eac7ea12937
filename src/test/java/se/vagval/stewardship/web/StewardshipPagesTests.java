package se.vagval.stewardship.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import se.vagval.FormFields;
import se.vagval.PortalTest;
import se.vagval.StatementCounter;
import se.vagval.TestCases;
import se.vagval.TestDay;
import se.vagval.TestPeople;
import se.vagval.casefile.CaseFileId;
import se.vagval.decision.PaperTrials;
import se.vagval.demo.ActingAs;
import se.vagval.document.DocumentFormat;
import se.vagval.document.DocumentRenderer;
import se.vagval.document.PdfText;
import se.vagval.identity.Role;
import se.vagval.identity.UserId;
import se.vagval.stewardship.domain.EffectReading;
import se.vagval.strategy.Framework;
import se.vagval.strategy.FrameworkDrafts;
import se.vagval.strategy.PaperWords;

/** What a draft would mean, and what becomes of cases when it is published; on a database of its own, since a version stays. */
@PortalTest
@TestPropertySource(properties = "vagval.test.database=stewardship")
class StewardshipPagesTests {

    static final String DRAFTS = "/styrdokument/utkast";

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestCases cases;

    @Autowired
    Framework framework;

    @Autowired
    FrameworkDrafts drafts;

    @Autowired
    PaperTrials papers;

    @Autowired
    DocumentRenderer renderer;

    @Autowired
    ActingAs acting;

    @Autowired
    EffectReading effects;

    @Autowired
    JdbcClient database;

    @Test
    void tellsWhichOfLastYearsSuggestionsWouldHaveBeenOthers() throws Exception {
        var id = judged("1");
        begin("2801");
        assertThat(text(page(DRAFTS + "/2801/effekt"))).contains("Inget förslag hade blivit ett annat");

        fields("2801", "regler/r2", Map.of("values[condition-0-level]", "1"));

        var effect = text(page(DRAFTS + "/2801/effekt"));
        assertThat(effect)
                .contains(number(id), "Inget förslag ännu", "Prioriteras inte (regel R2)")
                .doesNotContain("Inget förslag hade blivit ett annat");
        assertThat(framework.version("2024").rules().get(1).condition().toString())
                .contains("level=0");
    }

    /** From a year ago to the day; what is closed or not judged yet is told of and not tried. */
    @Test
    void triesTheYearThatHasPassedAndTellsOfTheRest() throws Exception {
        begin("2806");
        var before = effect();
        var edge = judged("1");
        var old = judged("1");
        var marked = judged("1");
        cases.underAssessment();
        change(edge, "received = date '" + TestDay.today().minusYears(1) + "'");
        change(old, "received = date '" + TestDay.today().minusYears(1).minusDays(1) + "'");
        change(marked, "secrecy_provision = '30 kap.', secrecy_date = current_date, secrecy_authority = 'Region'");

        var after = effect();

        assertThat(after.tried()).hasSize(before.tried().size() + 1);
        assertThat(after.closed()).isEqualTo(before.closed() + 1);
        assertThat(after.notAssessed()).isEqualTo(before.notAssessed() + 1);
        assertThat(after.isAll()).isTrue();
    }

    private EffectReading.Effect effect() {
        return acting.person(TestPeople.STEWARD, () -> effects.effectOf("2806", TestPeople.STEWARD));
    }

    private void change(CaseFileId id, String what) {
        database.sql("update case_file set " + what + " where id = ?")
                .param(id.value())
                .update();
    }

    @Test
    void asksNoMoreOfTheDatabaseForMoreCases() throws Exception {
        begin("2802");
        judged("2");
        var few = StatementCounter.during(() -> open(DRAFTS + "/2802/effekt")).size();
        judged("2");
        judged("3");

        assertThat(StatementCounter.during(() -> open(DRAFTS + "/2802/effekt"))).hasSizeLessThanOrEqualTo(few);
    }

    @Test
    void triesAMadeUpProfileByBothVersions() throws Exception {
        begin("2803");
        fields("2803", "regler/r2", Map.of("values[condition-0-level]", "2"));

        var bench = text(page(
                DRAFTS + "/2803/provbank?D1=3&D2=3&D7=2&D8=3&D9=3&D10=3&D12=3&projekttyp=IMPLEMENTATION&kontroll=OK"));

        assertThat(bench).contains("Prioriteras (regel R8)", "Prioriteras inte (regel R2)");
        assertThat(text(page(DRAFTS + "/2803/provbank?D1=x&D7=99&projekttyp=%3Cb%3E")))
                .contains("Det saknas bedömning av");
    }

    /** An invented second region writes its own papers without touching code. */
    @Test
    void letsAnotherRegionWriteItsOwnPapers() throws Exception {
        var id = judged("3");
        begin("2804");
        fields(
                "2804",
                "brevhuvud/innehall",
                Map.of(
                        "values[letterhead-region]",
                        "Region Storvattnet",
                        "values[letterhead-committee]",
                        "Utvecklingsutskottet"));
        assertThat(text(page(DRAFTS + "/2804/delar/papperens-avsnitt")))
                .contains("Strategiskt utlåtande", "Tjänsteskrivelse")
                .doesNotContain("STATEMENT", "REPORT");
        assertThat(text(page(DRAFTS + "/2804/delar/kriterier-per-arendetyp")))
                .contains("LBP-FORENKLAD Landsbygdspotten");
        assertThat(page(DRAFTS + "/2804/delar/papperens-ordalydelse/ny?code=decision.draft.legal&text=Provmening."))
                .as("where the region's own words come from is not typed")
                .contains("Provmening.", "Regionens egen ordalydelse</textarea>");
        fields("2804", "papperens-avsnitt/report", Map.of("values[blocks]", "T6 Ekonomi\nT2 Sammanfattning"));
        assertThat(send(
                        DRAFTS + "/2804/delar/papperens-ordalydelse/ny",
                        Map.of(
                                "version", "0",
                                "values[code]", "statement.draft.document.title",
                                "values[text]", "Utlåtande från utvecklingsenheten",
                                "values[provenance-kind]", "own",
                                "values[provenance-source]", "Regionens mall")))
                .hasStatus(HttpStatus.FOUND);
        assertThat(text(page(DRAFTS + "/2804/skillnader")))
                .contains("Källa · Slag", "Egen kunskap")
                .doesNotContain("own");
        assertThat(logotype("2804")).hasStatus(HttpStatus.FOUND);
        assertThat(database.sql("select content from audit_entry where subject = ? order by seq desc limit 1")
                        .param(UUID.nameUUIDFromBytes("framework 2804".getBytes(StandardCharsets.UTF_8)))
                        .query(String.class)
                        .single())
                .contains("papers", "logotype");

        var report = text(page(DRAFTS + "/2804/papper?arende=" + id + "&papper=REPORT"));
        assertThat(report).contains("Region Storvattnet", "Utvecklingsutskottet");
        var trial = report.substring(report.indexOf("Provtryck"));
        assertThat(trial.indexOf("Ekonomi")).isPositive().isLessThan(trial.indexOf("Sammanfattning"));
        assertThat(report).doesNotContain("Beslutet skickas till");
        assertThat(text(page(DRAFTS + "/2804/papper?arende=" + id + "&papper=STATEMENT")))
                .contains("Utlåtande från utvecklingsenheten");
        printed(id);
    }

    private void printed(CaseFileId id) {
        var steward = TestPeople.STEWARD;
        var content =
                acting.person(steward, () -> PaperWords.writtenBy(drafts.draft("2804"), () -> papers.reportOf(id)));
        assertThat(content.header().logotype()).isNotBlank();
        assertThat(PdfText.body(renderer.render(content, DocumentFormat.PDF))).contains("Utvecklingsutskottet");
        assertThat(renderer.render(content, DocumentFormat.DOCX)).isNotEmpty();
    }

    @Test
    void judgesTomorrowsCaseByTheNewVersionAndYesterdaysByItsOwnUnlessItIsMoved() throws Exception {
        var yesterdays = cases.registered();
        cases.declareFree(yesterdays, TestPeople.OFFICER);
        begin("2805");
        fields("2805", "belopp-och-tider/innehall", Map.of("values[weeksBeforeMeeting]", "9"));
        var fields = form(page(DRAFTS + "/2805/publicering"));
        fields.putAll(Map.of(
                "validFrom",
                TestDay.today().toString(),
                "registryNumber",
                "RUN/9/2026",
                "decision",
                "Nämnden § 3",
                "decidedOn",
                TestDay.today().toString()));
        assertThat(send(DRAFTS + "/2805/publicering", fields)).hasStatus(HttpStatus.FOUND);

        var address = "/arenden/" + yesterdays + "/ramverk";
        assertThat(text(page(address, TestPeople.OFFICER))).contains("RUS 2024");
        assertThat(send(address, Map.of("version", "2805"), TestPeople.OFFICER))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Skriv varför ärendet flyttas");
        assertThat(send(address, Map.of("version", "2805", "reason", "Sökanden ber om det."), TestPeople.OFFICER))
                .hasStatus(HttpStatus.FOUND);
        assertThat(text(page(address, TestPeople.OFFICER)))
                .contains("Flyttat från ramverk 2024 till 2805. Skäl: Sökanden ber om det.");
        assertThat(text(page("/arenden/" + yesterdays, TestPeople.OFFICER))).contains("bytte ramverk för ärendet");
    }

    private MvcTestResult logotype(String draft) throws Exception {
        var picture = new BufferedImage(60, 20, BufferedImage.TYPE_INT_ARGB);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return browser.post()
                .uri(DRAFTS + "/" + draft + "/logotyp")
                .multipart()
                .file(new MockMultipartFile("file", "vapen.png", "image/png", bytes.toByteArray()))
                .with(csrf())
                .with(user(people.signedIn(Role.FRAMEWORK_STEWARD)))
                .exchange();
    }

    private CaseFileId judged(String conflictLevel) {
        var id = cases.underAssessment();
        var grade = new LinkedHashMap<String, String>();
        grade.put("version", "0");
        grade.put("grade", conflictLevel);
        grade.put("motivation", "Marken används av flera.");
        assertThat(send("/arenden/" + id + "/bedomning/D7", grade, TestPeople.OFFICER))
                .hasStatus(HttpStatus.FOUND);
        return id;
    }

    private String number(CaseFileId id) throws Exception {
        var numbers = new ArrayList<String>();
        java.util.regex.Pattern.compile("RUN/\\d+/\\d{4}")
                .matcher(text(page("/arenden/" + id, TestPeople.OFFICER)))
                .results()
                .forEach(it -> numbers.add(it.group()));
        return numbers.getFirst();
    }

    private void begin(String draft) {
        assertThat(send(DRAFTS, Map.of("id", draft))).hasStatus(HttpStatus.FOUND);
    }

    private void fields(String draft, String thing, Map<String, String> changed) throws Exception {
        var address = DRAFTS + "/" + draft + "/delar/" + thing;
        var fields = new LinkedHashMap<String, String>();
        FormFields.of(page(address), address).forEach((name, values) -> fields.put(name, values.getFirst()));
        assertThat(fields).containsKeys(changed.keySet().toArray(String[]::new));
        fields.putAll(changed);
        assertThat(send(address, fields)).hasStatus(HttpStatus.FOUND);
    }

    private static Map<String, String> form(String page) {
        var fields = new LinkedHashMap<String, String>();
        FormFields.of(page, "/publicering").forEach((name, values) -> fields.put(name, values.getFirst()));
        return fields;
    }

    private static String text(String page) {
        return HtmlUtils.htmlUnescape(page.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " "));
    }

    private void open(String address) {
        browser.get()
                .uri(address)
                .with(user(people.signedIn(Role.FRAMEWORK_STEWARD)))
                .exchange();
    }

    private String page(String address) throws Exception {
        var page = browser.get()
                .uri(address)
                .with(user(people.signedIn(Role.FRAMEWORK_STEWARD)))
                .exchange();
        assertThat(page).as(address).hasStatusOk();
        return page.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private String page(String address, UserId person) throws Exception {
        var page =
                browser.get().uri(address).with(user(people.signedIn(person))).exchange();
        assertThat(page).as(address).hasStatusOk();
        return page.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private MvcTestResult send(String address, Map<String, String> fields) {
        return send(address, fields, TestPeople.STEWARD);
    }

    private MvcTestResult send(String address, Map<String, String> fields, UserId person) {
        var request = browser.post().uri(address).with(csrf()).with(user(people.signedIn(person)));
        fields.forEach((name, value) -> request.param(name, value));
        return request.exchange();
    }
}
