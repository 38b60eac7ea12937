package se.vagval.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static se.vagval.TestPeople.OFFICER;
import static se.vagval.TestPeople.REGISTRAR;
import static se.vagval.TestPeople.STEWARD;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.PortalTest;
import se.vagval.TestPeople;
import se.vagval.identity.UserId;
import se.vagval.intake.domain.PdfFiles;
import se.vagval.intake.domain.Workbooks;

/** Spreadsheets and PDF, one or many at once, and what tries to do harm in them. */
@PortalTest
class ManyFilesPageTests {

    private static final String ROOT = "/arenden/import";
    private static final String MAPPINGS = "/mottagning/faltkartor";

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcTemplate database;

    @Test
    void aWorkbookIsReviewedAndRegisteredLikeAnyOtherFile() {
        var number = number();

        var address = received(file("ansökan.xlsx", Workbooks.application(number)));

        assertThat(get(address)).bodyText().contains("Allt stämmer", "Byarnas laddstolpar", "2026-01-14");
        var registered = post(address + "/registrering", "version", "0", "unit", "samhallsutveckling");
        assertThat(registered).hasStatus3xxRedirection();
        assertThat(get(registered.getResponse().getRedirectedUrl())).bodyText().contains(number);
        assertThat(get(address + "/fil").getResponse().getContentAsByteArray()).startsWith('P', 'K');
    }

    @Test
    void aPdfFormIsReviewedLikeAnyOtherFile() {
        var address = received(file(
                "ansokan.pdf",
                PdfFiles.form(
                        "Projektnamn", "Laddbyn " + UUID.randomUUID(), "Sökande", "Byn", "Inkommen", "26-02-30")));

        assertThat(get(address)).bodyText().contains("Året ska skrivas med fyra siffror", "Att besvara");
    }

    @Test
    void severalAreToldRowByRowBeforeAnythingIsReceived() {
        var before = receivedFiles();
        var title = "Laddbyn " + UUID.randomUUID();
        var answer = upload(
                file("lista.xlsx", Workbooks.list(row(title), row("Andra"), new Object[] {null, null, null, "RAM"})),
                file("trasig.pdf", "hej".getBytes(StandardCharsets.UTF_8)));

        assertThat(answer).hasStatus3xxRedirection();
        var report = answer.getResponse().getRedirectedUrl();
        assertThat(report).startsWith(ROOT + "/samling/");
        assertThat(get(report))
                .bodyText()
                .contains(
                        title, "Andra", "frågor", "är ingen ansökan", "2 av 4 kan tas emot", "Ta emot 2", "trasig.pdf");
        assertThat(receivedFiles()).isEqualTo(before);

        var received = post(report);
        assertThat(received).hasRedirectedUrl(report);
        assertThat(receivedFiles()).isEqualTo(before + 2);
        assertThat((Object[]) received.getMvcResult().getFlashMap().get("noticeArgs"))
                .as("how many came, were there already, and stay since not all of them could come")
                .containsExactly(2, 0, 2);
        assertThat(get(report))
                .bodyText()
                .contains("Redan mottagen", "är ingen ansökan", "trasig.pdf", "0 av 4 kan tas emot");
        assertThat(post(report + "/avbryt")).hasRedirectedUrl(ROOT);
        assertThat(get(report)).hasStatus(404);
    }

    /** What the report showed is what is received, even if somebody saves the map in between; and nothing is read anew. */
    @Test
    void whatTheReportShowedIsWhatIsReceived() {
        var source = post(STEWARD, MAPPINGS, "name", "E-tjänsten " + UUID.randomUUID())
                .getResponse()
                .getRedirectedUrl();
        var key = source.substring(source.lastIndexOf('/') + 1);
        map(source, "1", "Namnet");
        var title = "Laddbyn " + UUID.randomUUID();
        var list = file(
                "a.csv", ("Namnet;Vem;Typen\n" + title + ";Byn;RAM\nAndra;Byn;RAM\n").getBytes(StandardCharsets.UTF_8));
        var report = upload(key, list).getResponse().getRedirectedUrl();
        map(source, "2", "Något annat");
        var before = receivedFiles();

        assertThat(get(report)).bodyText().contains(title, "Ta emot 2");
        assertThat(post(report)).hasRedirectedUrl(ROOT);

        assertThat(receivedFiles()).isEqualTo(before + 2);
        assertThat(get(report)).hasStatus(404);
        var id = database.queryForObject(
                "select id from received_file where reading like '%' || ? || '%'", UUID.class, title);
        assertThat(get(ROOT + "/" + id)).bodyText().contains(title);
    }

    /** The same bytes by another map are another reading, and the page says which of them it shows. */
    @Test
    void aFileHandedInAgainWithTheRightMapIsReadByIt() {
        var source = post(STEWARD, MAPPINGS, "name", "E-tjänsten " + UUID.randomUUID())
                .getResponse()
                .getRedirectedUrl();
        var key = source.substring(source.lastIndexOf('/') + 1);
        map(source, "1", "Namnet");
        var file = file(
                "a.csv",
                ("Projektnamn;Sökande;Projekttyp;Namnet;Vem;Typen\nFel;Fel;RAM;Laddbyn " + UUID.randomUUID()
                                + ";Byn;RAM\n")
                        .getBytes(StandardCharsets.UTF_8));

        var standard = received(file);
        var again = upload(file);
        var other = upload(key, file);

        assertThat(again).hasRedirectedUrl(standard);
        assertThat(again.getMvcResult().getFlashMap().get("notice")).isEqualTo("intake.already");
        assertThat(other.getMvcResult().getFlashMap().get("notice")).isEqualTo("intake.received");
        assertThat(other.getResponse().getRedirectedUrl()).isNotEqualTo(standard);
    }

    @Test
    void aNewNameOfASourceIsSaved() {
        var source = post(STEWARD, MAPPINGS, "name", "Källan " + UUID.randomUUID())
                .getResponse()
                .getRedirectedUrl();
        var name = "Nytt namn " + UUID.randomUUID();
        map(source, "1", "Namnet");

        assertThat(post(
                        STEWARD,
                        source,
                        "name",
                        name,
                        "number",
                        "2",
                        "labels[projektnamn]",
                        "Namnet",
                        "labels[sokande_namn]",
                        "Vem",
                        "labels[projekttyp]",
                        "Typen"))
                .hasStatus3xxRedirection();

        assertThat(get(MAPPINGS, STEWARD)).bodyText().contains(name);
    }

    private void map(String source, String number, String title) {
        assertThat(post(
                        STEWARD,
                        source,
                        "name",
                        "E-tjänsten",
                        "number",
                        number,
                        "labels[projektnamn]",
                        title,
                        "labels[sokande_namn]",
                        "Vem",
                        "labels[projekttyp]",
                        "Typen"))
                .hasStatus3xxRedirection();
    }

    @Test
    void aBatchIsNobodyElsesAndCanBeLetGo() {
        var before = receivedFiles();
        var report = upload(file("lista.xlsx", Workbooks.list(row("Ett"), row("Två"))))
                .getResponse()
                .getRedirectedUrl();

        assertThat(get(report, OFFICER)).hasStatus(404);
        assertThat(post(report + "/avbryt")).hasRedirectedUrl(ROOT);

        assertThat(get(report)).hasStatus(404);
        assertThat(receivedFiles()).isEqualTo(before);
    }

    @Test
    void theSameListASecondTimeIsAlreadyThere() {
        var list = Workbooks.list(row("Ett " + UUID.randomUUID()), row("Två"));
        post(upload(file("lista.xlsx", list)).getResponse().getRedirectedUrl());

        var again = upload(file("lista.xlsx", list)).getResponse().getRedirectedUrl();

        assertThat(get(again)).bodyText().contains("Redan mottagen", "0 av 2 kan tas emot");
    }

    @Test
    void refusesWhatTriesToDoHarm() {
        var sound = Workbooks.application("RUN/78/2026");
        var doctype = Workbooks.changed(
                sound,
                "xl/worksheets/sheet1.xml",
                it -> it.replaceFirst(
                        "<worksheet", "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><worksheet"));
        var outside = Workbooks.changed(
                sound,
                "xl/_rels/workbook.xml.rels",
                it -> it.replace(
                        "</Relationships>",
                        "<Relationship Id=\"r9\" Type=\"x/externalLinkPath\" Target=\"http://127.0.0.1/a\""
                                + " TargetMode=\"External\"/></Relationships>"));
        var bomb = Workbooks.changed(sound, "xl/sharedStrings.xml", it -> it + " ".repeat(40 * 1024 * 1024));

        assertThat(upload(file("a.xlsx", doctype))).hasStatus(422).bodyText().doesNotContain("root:");
        assertThat(upload(file("a.xlsx", outside))).hasStatus(422);
        assertThat(upload(file("a.xlsx", bomb))).hasStatus(422);
        assertThat(upload(file("a.pdf", sound))).hasStatus(422);
        assertThat(upload(file("a.exe", sound))).hasStatus(422).bodyText().contains("XLSX, CSV och PDF");
    }

    @Test
    void aSourcesOwnHeadingsAreDataWithVersionsAndTrace() {
        var source = post(STEWARD, MAPPINGS, "name", "E-tjänsten " + UUID.randomUUID())
                .getResponse()
                .getRedirectedUrl();
        var file = file(
                "a.csv",
                ("Namnet;Vem;Typen\nLaddbyn " + UUID.randomUUID() + ";Byn;RAM\n").getBytes(StandardCharsets.UTF_8));
        assertThat(upload(file)).hasStatus(422);

        var saved = post(
                STEWARD,
                source,
                "name",
                "E-tjänsten",
                "number",
                "1",
                "labels[projektnamn]",
                "Namnet; Titeln",
                "labels[sokande_namn]",
                "Vem",
                "labels[projekttyp]",
                "Typen");

        assertThat(saved).hasStatus3xxRedirection();
        assertThat(get(source, STEWARD)).bodyText().contains("Namnet; Titeln", "Version 2", "Version 1");
        var key = source.substring(source.lastIndexOf('/') + 1);
        var address = upload(key, file).getResponse().getRedirectedUrl();
        assertThat(get(address)).bodyText().contains("Laddbyn");
        assertThat(post(STEWARD, source, "name", "E-tjänsten", "number", "2", "labels[dnr]", "Nummer"))
                .hasStatus3xxRedirection();
        assertThat(get(address)).as("read by the map it came by").bodyText().contains("Laddbyn");
        assertThat(database.queryForObject(
                        "select count(*) from audit_entry where content like '%' || ? || '%'", Long.class, key))
                .isEqualTo(3);
    }

    @Test
    void aMapIsNotWrittenOverAndNoHeadingLeadsToTwoPlaces() {
        var source = post(STEWARD, MAPPINGS, "name", "Källan " + UUID.randomUUID())
                .getResponse()
                .getRedirectedUrl();
        post(STEWARD, source, "name", "Källan", "number", "1", "labels[projektnamn]", "Ett");

        assertThat(post(STEWARD, source, "name", "Källan", "number", "1", "labels[projektnamn]", "Två"))
                .hasStatus(409)
                .bodyText()
                .contains("Ett", "Två");
        assertThat(post(STEWARD, source, "name", "K", "number", "2", "labels[projektnamn]", "A", "labels[dnr]", "a"))
                .hasStatus(422)
                .bodyText()
                .contains("leder till två uppgifter");
    }

    private static Object[] row(String title) {
        return new Object[] {title, "Byalaget", "2026-02-03", "GENOMFORANDE", number()};
    }

    private static String number() {
        return "RUN/" + (10_000 + (int) (Math.random() * 89_999)) + "/2026";
    }

    private static MockMultipartFile file(String name, byte[] content) {
        return new MockMultipartFile("file", name, null, content);
    }

    private long receivedFiles() {
        return database.queryForObject("select count(*) from received_file", Long.class);
    }

    private String received(MockMultipartFile file) {
        var answer = upload(file);
        assertThat(answer).hasStatus3xxRedirection();
        return answer.getResponse().getRedirectedUrl();
    }

    private MvcTestResult upload(MockMultipartFile... files) {
        return upload("standard", files);
    }

    private MvcTestResult upload(String source, MockMultipartFile... files) {
        var request = browser.post()
                .multipart()
                .uri(ROOT)
                .param("channel", "e-post")
                .param("source", source)
                .with(csrf())
                .with(user(people.signedIn(REGISTRAR)));
        for (var file : List.of(files)) {
            request = request.file(file);
        }
        return request.exchange();
    }

    private MvcTestResult get(String address) {
        return get(address, REGISTRAR);
    }

    private MvcTestResult get(String address, UserId person) {
        return browser.get().uri(address).with(user(people.signedIn(person))).exchange();
    }

    private MvcTestResult post(String address, String... parameters) {
        return post(REGISTRAR, address, parameters);
    }

    private MvcTestResult post(UserId person, String address, String... parameters) {
        var request = browser.post().uri(address).with(csrf()).with(user(people.signedIn(person)));
        var all = new ArrayList<>(List.of(parameters));
        for (var at = 0; at < all.size(); at += 2) {
            request = request.param(all.get(at), all.get(at + 1));
        }
        return request.exchange();
    }
}
