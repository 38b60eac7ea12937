package se.vagval.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static se.vagval.TestPeople.MANAGER;
import static se.vagval.TestPeople.OFFICER;
import static se.vagval.TestPeople.REGISTRAR;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import se.vagval.PortalTest;
import se.vagval.StatementCounter;
import se.vagval.TestCases;
import se.vagval.TestPeople;
import se.vagval.assessment.Assessments;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.attachment.domain.AttachmentFiling;
import se.vagval.demo.ActingAs;
import se.vagval.web.Words;

/** Beside the criterion stands everything that is evidence; all of it can be searched and cited. */
@PortalTest
class EvidencePageTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestCases cases;

    @Autowired
    AttachmentFiling filing;

    @Autowired
    ActingAs acting;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Assessments assessments;

    @Autowired
    Words words;

    private CaseFileId id;

    @BeforeEach
    void open() {
        id = cases.underAssessment();
    }

    @Test
    void showsEverythingThatIsEvidence() {
        file("intyg.pdf", pdf("Kommunen bidrar med fyrahundra tusen kronor."));
        file("avtal.docx", word("Byalaget hyr huset i tio år."));

        var page = text(get("D8"));

        assertThat(page)
                .contains("Aktörer och deras bekräftelser", "Byalaget i Backen, ", "projektägare. Bekräftad")
                .contains("Budget", "Personal: 600 000 kronor", "Summa: 800 000 kronor")
                .contains("Finansiering", "Bräcke kommun, Offentlig kontant – kommun: 400 000 kronor. Bekräftad")
                .contains("Anslag 1:1, Sökt stöd anslag 1:1: 400 000 kronor. Inte bekräftad")
                .contains("Kommuner", ": 50 %")
                .contains("Bilaga: intyg.pdf", "Kommunen bidrar med fyrahundra tusen kronor.")
                .contains("Bilaga: avtal.docx", "Byalaget hyr huset i tio år.")
                .contains("Formell kontroll");
    }

    @Test
    void showsWhatHasBeenJudgedOfOtherCriteria() {
        post("D9", "grade", "3", "motivation", "Bemanningen är säkrad.", "version", "0");

        assertThat(text(get("D8"))).contains("Bedömt hittills", "Bemanningen är säkrad.");
    }

    /** Shown for whoever judges on, and no ground: two levels would carry one another, and the answer to a gate is our own. */
    @ParameterizedTest
    @CsvSource({"JUDGEMENTS, Bemanningen är säkrad.", "GATES, Ok"})
    void whatWeHaveJudgedOurselvesIsNoEvidence(String source, String passage) {
        post("D9", "grade", "3", "motivation", "Bemanningen är säkrad.", "version", "0");
        cite(0, source, passage);

        assertThat(missing())
                .contains(
                        "D8 Effektlogik har bara citat ur det som redan är bedömt, här eller i den formella kontrollen");

        cite(1, "BUDGET", "Personal");

        assertThat(missing()).doesNotContain("D8 Effektlogik");
    }

    private void cite(int version, String source, String passage) {
        post(
                "D8/belagg",
                "grade",
                "3",
                "motivation",
                "Leden hänger ihop.",
                "version",
                String.valueOf(version),
                "source",
                source,
                "passage",
                passage);
    }

    private String missing() {
        return acting.person(OFFICER, () -> assessments.missingOf(id)).stream()
                .map(it -> words.message(it.messageKey(), it.argument()))
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ACTORS | Byalaget i Backen",
                "BUDGET | Personal: 600 000 kronor",
                "FINANCING | Bräcke kommun",
                "MUNICIPALITIES | 50 %",
                "GATES | Ok"
            })
    void everythingCanBeCitedByMarking(String source, String words) {
        var shown = textOf(source);
        var start = shown.replace('\u00a0', ' ').indexOf(words);
        assertThat(start).as(shown).isNotNegative();

        var answer = post(
                "D8/belagg",
                "version",
                "0",
                "source",
                source,
                "start",
                String.valueOf(start),
                "end",
                String.valueOf(start + words.length()),
                "marked",
                shown.substring(start, start + words.length()));

        assertThat(answer).hasStatus(302);
        assertThat(text(get("D8"))).contains("”" + words + "”").containsPattern("<u>" + Pattern.quote(words) + "</u>");
    }

    @Test
    void anAttachmentCanBeCited() {
        file("avtal.docx", word("Byalaget hyr huset i tio år."));
        var source =
                Pattern.compile("data-source=\"(ATTACHMENT-[0-9a-f-]{36})\"").matcher(text(get("D8")));
        assertThat(source.find()).isTrue();

        post("D8/belagg", "version", "0", "source", source.group(1), "passage", "huset i tio år");

        assertThat(text(get("D8"))).contains("”huset i tio år”").containsPattern("Bilaga: avtal.docx \\(\\d{4}");
    }

    /** A list may change while somebody reads it: the words that were marked are cited, never others. */
    @Test
    void citesTheMarkedWordsThoughTheTextHasChangedMeanwhile() {
        post("D9", "grade", "3", "motivation", "Bemanningen är säkrad.", "version", "0");
        var start = textOf("JUDGEMENTS").indexOf("Bemanningen");
        post("D1", "grade", "2", "motivation", "Något som hamnar före.", "version", "0");

        post(
                "D8/belagg",
                "version",
                "0",
                "source",
                "JUDGEMENTS",
                "start",
                String.valueOf(start),
                "end",
                String.valueOf(start + "Bemanningen är säkrad.".length()),
                "marked",
                "Bemanningen är säkrad.");

        assertThat(text(get("D8"))).contains("”Bemanningen är säkrad.”");
    }

    @Test
    void marksTheSentencesThatSpeakToTheCriterion() {
        file("plan.docx", word("Resultaten mäts varje år. Huset är rött."));

        assertThat(text(get("D8")))
                .contains("<mark>Resultaten mäts varje år.</mark>")
                .doesNotContain("<mark>Huset är rött.");
    }

    @Test
    void findsWordsAndShowsOnlyWhatHoldsThem() {
        file("avtal.docx", word("Byalaget hyr huset i tio år."));

        var page = text(search("HUSET I  TIO"));

        assertThat(page)
                .contains("1 träff", "<mark class=\"found\">huset i tio</mark>")
                .doesNotContain("Summa:");
        assertThat(text(search("600 000 kronor"))).contains("1 träff");
        assertThat(text(search("zzzz"))).contains("Inga träffar", "Ingenting i underlaget innehåller de orden");
    }

    @Test
    void aSearchSavesWhatIsTypedFirst() {
        var answer = post(
                "D8",
                "grade",
                "2",
                "motivation",
                "Skrivet före sökningen.",
                "version",
                "0",
                "_sok",
                "bärkraft & år",
                "search",
                "true");

        assertThat(answer).hasStatus(302);
        assertThat(answer.getResponse().getRedirectedUrl()).endsWith("/D8?sok=b%C3%A4rkraft%20%26%20%C3%A5r#ansokan");
        assertThat(text(get("D8"))).contains("Skrivet före sökningen.");
    }

    @Test
    void whoeverOnlyReadsSearchesByTheAddress() {
        var page = browser.get()
                .uri(at("D8?sok=byhuset"))
                .with(user(people.signedIn(MANAGER)))
                .exchange();

        assertThat(page).hasStatusOk();
        assertThat(text(page)).contains("method=\"get\"", "name=\"sok\"");
    }

    /** Filed by a portal that did not keep the words: they are read when they are first asked for. */
    @Test
    void readsAFileThatWasFiledBefore() {
        file("intyg.pdf", pdf("Kommunen bidrar."));
        jdbc.sql("delete from attachment_text").update();

        assertThat(text(get("D8"))).contains("Kommunen bidrar.");
        assertThat(jdbc.sql("select count(*) from attachment_text")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aFileWithoutWordsIsFiledAllTheSame() {
        file("tom.pdf", pdf(""));

        assertThat(text(get("D8"))).doesNotContain("Bilaga: tom.pdf");
    }

    @Test
    void costsOneStatementMoreThanTheApplicationAlone() {
        for (var number = 0; number < 5; number++) {
            file("bilaga" + number + ".docx", word("Text " + number));
        }
        var officer = people.signedIn(OFFICER);

        var sent = StatementCounter.during(() ->
                assertThat(browser.get().uri(at("D8")).with(user(officer))).hasStatusOk());

        assertThat(sent).as(String.join("\n", sent)).hasSizeLessThanOrEqualTo(9);
    }

    private void file(String name, byte[] content) {
        acting.person(REGISTRAR, () -> filing.file(id, REGISTRAR, name, content));
    }

    private static byte[] pdf(String text) {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            var page = new PDPage();
            document.addPage(page);
            try (var writing = new PDPageContentStream(document, page)) {
                writing.beginText();
                writing.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                writing.newLineAtOffset(50, 700);
                writing.showText(text);
                writing.endText();
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] word(String text) {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText(text);
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A source as the page shows it, without its marks: that is what a browser counts in. */
    private String textOf(String source) {
        var shown = Pattern.compile("data-source=\"" + source + "\"[^>]*>(.*?)</p>", Pattern.DOTALL)
                .matcher(html(get("D8")));
        assertThat(shown.find()).as(source).isTrue();
        return HtmlUtils.htmlUnescape(shown.group(1).replaceAll("<[^>]+>", ""));
    }

    private MvcTestResult get(String page) {
        return browser.get().uri(at(page)).with(user(people.signedIn(OFFICER))).exchange();
    }

    private MvcTestResult search(String words) {
        return browser.get()
                .uri(at("D8"))
                .param("sok", words)
                .with(user(people.signedIn(OFFICER)))
                .exchange();
    }

    private MvcTestResult post(String page, String... pairs) {
        var request = browser.post()
                .uri(at(page))
                .with(user(people.signedIn(OFFICER)))
                .with(csrf());
        for (var at = 0; at < pairs.length; at += 2) {
            request.param(pairs[at], pairs[at + 1]);
        }
        return request.exchange();
    }

    private String at(String page) {
        return "/arenden/" + id + "/bedomning/" + page;
    }

    private static String html(MvcTestResult page) {
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String text(MvcTestResult page) {
        return HtmlUtils.htmlUnescape(html(page)).replace('\u00a0', ' ');
    }
}
