package se.vagval.decision.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static se.vagval.TestPeople.OFFICER;
import static se.vagval.TestPeople.OTHER_OFFICER;

import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import se.vagval.TestPeople;
import se.vagval.casefile.CaseFileId;
import se.vagval.decision.DecisionPageTest;
import se.vagval.decision.TestDecisions;
import se.vagval.identity.UserId;

/** Statement, report and brief: drafted text that a person words is the same thing in all three. */
@DecisionPageTest
class WordedPapersTests {

    /** A paper, a part of it, the field of the part, and another field that is typed in at the same time. */
    enum Paper {
        STATEMENT(
                "utlatande",
                "avsnitt/B2",
                "B2",
                "parts[B2].text",
                "parts[B2].text",
                "update statement_block set seen_draft = 'Förr' where statement_id ="
                        + " (select id from statement where case_file = :id) and own_text is not null"),
        REPORT(
                "beslut/tjansteskrivelse",
                "avsnitt/SUMMARY",
                "SUMMARY",
                "summary",
                "background",
                "update official_report set texts = jsonb_set(texts, '{SUMMARY,seenDraft}', '\"Förr\"')"
                        + " where case_file = :id"),
        BRIEF(
                "beslut/sammanfattning",
                "avsnitt/FOR",
                "FOR",
                "for1",
                "matter",
                "update decision_brief set texts = jsonb_set(texts, '{FOR,seenDraft}', '\"Förr\"') where case_file = :id");

        final String place;
        final String partPlace;
        final String part;
        final String field;
        final String other;
        final String move;

        Paper(String place, String partPlace, String part, String field, String other, String move) {
            this.place = place;
            this.partPlace = partPlace;
            this.part = part;
            this.field = field;
            this.other = other;
            this.move = move;
        }

        /** The letter carries a version of each of its blocks; the other papers one of the whole. */
        String version() {
            return this == STATEMENT ? "parts[B2].version" : "version";
        }
    }

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestDecisions decisions;

    @Autowired
    JdbcClient database;

    /** The order is a button's work, and what is typed in the same stroke is saved with it. */
    @Test
    void putsReasonsInAnotherOrderWithoutRetyping() {
        var id = begun(Paper.BRIEF);
        var drafted = fieldsOf(id, "for1", "for2");
        assertThat(drafted).doesNotContain("");

        assertThat(send(
                        OFFICER,
                        id,
                        Paper.BRIEF.place,
                        Map.of(
                                "matter",
                                "Nya ord om vad det gäller.",
                                "for1",
                                drafted.get(0),
                                "for2",
                                drafted.get(1),
                                "move",
                                "for1down",
                                "version",
                                current(Paper.BRIEF, id))))
                .hasStatus3xxRedirection();

        assertThat(fieldsOf(id, "for1", "for2")).containsExactly(drafted.get(1), drafted.get(0));
        assertThat(text(open(id, Paper.BRIEF.place))).contains("Nya ord om vad det gäller.");
    }

    private List<String> fieldsOf(CaseFileId id, String... names) {
        var page = html(open(id, Paper.BRIEF.place));
        return List.of(names).stream()
                .map(name -> Pattern.compile("(?s)<textarea[^>]*name=\"" + name + "\"[^>]*>\\s*(.*?)</textarea>")
                        .matcher(page)
                        .results()
                        .map(it -> HtmlUtils.htmlUnescape(it.group(1)).strip())
                        .findFirst()
                        .orElse(""))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void saysThatTheDraftHasMovedUntilTheOwnTextIsKept(Paper paper) {
        var id = begun(paper);
        write(paper, id, "Mina egna ord");
        assertThat(text(open(id, paper.place))).contains("Mina egna ord").doesNotContain("Utkastet har ändrats");

        database.sql(paper.move).param("id", id.value()).update();
        assertThat(text(open(id, paper.place)))
                .contains("Utkastet har ändrats", "Behåll min text", "Använd nya utkastet", "Förr", "Mina egna ord");

        press(paper, id, "egen-text", typed(paper, "Mina egna ord"));
        assertThat(text(open(id, paper.place))).contains("Mina egna ord").doesNotContain("Utkastet har ändrats");
        assertThat(acts(id)).endsWith(act(paper, "TextKept"));
    }

    @ParameterizedTest
    @EnumSource
    void savesWhatIsTypedWhenTheOwnTextIsKept(Paper paper) {
        var id = begun(paper);
        write(paper, id, "Mina egna ord");
        database.sql(paper.move).param("id", id.value()).update();

        press(paper, id, "egen-text", typed(paper, "Mina nya ord"));

        assertThat(text(open(id, paper.place))).contains("Mina nya ord").doesNotContain("Utkastet har ändrats");
    }

    @ParameterizedTest
    @EnumSource
    void goesBackToTheDraftAndKeepsTheOwnTextAmongTheVersions(Paper paper) {
        var id = begun(paper);
        var draft = value(paper, id);
        write(paper, id, "Mina egna ord");

        press(paper, id, "utkast", Map.of(paper.field, "Mina egna ord"));

        assertThat(value(paper, id)).isEqualTo(draft);
        assertThat(text(open(id, paper.place))).doesNotContain("Mina egna ord", "Visa portalens utkast");
        assertThat(text(open(id, paper.place + "/versioner?avsnitt=" + paper.part)))
                .contains("Mina egna ord", "Från version 1 till version 2", "Utkastet används");
        assertThat(acts(id)).endsWith(act(paper, "DraftUsed"));
    }

    @ParameterizedTest
    @EnumSource
    void showsWordByWordWhatDiffersBetweenTwoVersionsAndTakesOneBack(Paper paper) {
        var id = begun(paper);
        write(paper, id, "Byn bygger huset");
        write(paper, id, "Byn målar huset");

        var page = html(open(id, paper.place + "/versioner?avsnitt=" + paper.part));
        assertThat(HtmlUtils.htmlUnescape(page)).contains("Från version 1 till version 2", "Ta tillbaka version 1");
        assertThat(page)
                .containsPattern("(?s)<del>.{0,80}bygger\\s*</del\\s*>\\s*<ins>.{0,80}m(å|&aring;)lar\\s*</ins");

        assertThat(send(
                        OFFICER,
                        id,
                        paper.place + "/versioner/aterstallning",
                        Map.of("avsnitt", paper.part, "number", "1", "version", version(page))))
                .hasStatus3xxRedirection();
        assertThat(value(paper, id)).isEqualTo("Byn bygger huset");
        assertThat(acts(id)).endsWith(act(paper, "VersionRestored"));
    }

    @ParameterizedTest
    @EnumSource
    void letsNobodyButTheOfficerTouchTheText(Paper paper) {
        var id = begun(paper);
        write(paper, id, "Mina egna ord");
        var version = version(html(open(id, paper.place + "/versioner?avsnitt=" + paper.part)));

        for (var place : List.of(
                paper.place + "/" + paper.partPlace + "/utkast", paper.place + "/" + paper.partPlace + "/egen-text")) {
            assertThat(send(OTHER_OFFICER, id, place, Map.of(paper.field, "Nej", "version", version)))
                    .hasStatus(403);
        }
        assertThat(send(
                        OTHER_OFFICER,
                        id,
                        paper.place + "/versioner/aterstallning",
                        Map.of("avsnitt", paper.part, "number", "0", "version", version)))
                .hasStatus(403);
        assertThat(value(paper, id)).isEqualTo("Mina egna ord");
    }

    @ParameterizedTest
    @EnumSource
    void takesNoVersionBackOverALaterSave(Paper paper) {
        var id = begun(paper);
        write(paper, id, "Den första");
        var seen = version(html(open(id, paper.place + "/versioner?avsnitt=" + paper.part)));
        write(paper, id, "Den andra");

        send(
                OFFICER,
                id,
                paper.place + "/versioner/aterstallning",
                Map.of("avsnitt", paper.part, "number", "1", "version", seen));

        assertThat(value(paper, id)).isEqualTo("Den andra");
    }

    @Test
    void savesTheOtherSectionsWhenOneFollowsItsDraftAgain() {
        var id = begun(Paper.REPORT);
        write(Paper.REPORT, id, "Mina egna ord");

        press(Paper.REPORT, id, "utkast", Map.of("summary", "Mina egna ord", "background", "En ny bakgrund"));

        assertThat(text(open(id, Paper.REPORT.place)))
                .contains("En ny bakgrund")
                .doesNotContain("Mina egna ord");
    }

    private static Map<String, String> typed(Paper paper, String words) {
        var typed = new HashMap<String, String>();
        typed.put(paper.field, words);
        typed.put(paper.other, words);
        return typed;
    }

    private CaseFileId begun(Paper paper) {
        return paper == Paper.STATEMENT ? decisions.underAssessment() : decisions.approved();
    }

    private void write(Paper paper, CaseFileId id, String words) {
        assertThat(send(OFFICER, id, paper.place, Map.of(paper.field, words, paper.version(), current(paper, id))))
                .hasStatus3xxRedirection();
    }

    private void press(Paper paper, CaseFileId id, String button, Map<String, String> typed) {
        var fields = new HashMap<>(typed);
        fields.put(paper.version(), current(paper, id));
        assertThat(send(OFFICER, id, paper.place + "/" + paper.partPlace + "/" + button, fields))
                .hasStatus3xxRedirection();
    }

    /** The version that the form of the part carries. */
    private String current(Paper paper, CaseFileId id) {
        return version(form(paper, id), paper.version());
    }

    private String value(Paper paper, CaseFileId id) {
        var area = Pattern.compile(
                        "(?s)<textarea[^>]*name=\"" + Pattern.quote(paper.field) + "\"[^>]*>(.*?)</textarea>")
                .matcher(form(paper, id));
        assertThat(area.find()).isTrue();
        return HtmlUtils.htmlUnescape(area.group(1)).strip();
    }

    private String form(Paper paper, CaseFileId id) {
        var page = html(open(id, paper.place));
        var form = Pattern.compile("(?s)<form[^>]*action=\"/arenden/[^\"]*/" + paper.place + "\".*?</form>")
                .matcher(page);
        assertThat(form.find()).as("the form of %s", paper).isTrue();
        return form.group();
    }

    private static String version(String html) {
        return version(html, "version");
    }

    private static String version(String html, String name) {
        var found = Pattern.compile("name=\"" + Pattern.quote(name) + "\" value=\"(-?\\d+)\"")
                .matcher(html);
        assertThat(found.find()).as("a version").isTrue();
        return found.group(1);
    }

    private List<String> acts(CaseFileId id) {
        return new ArrayList<>(database.sql("select act from audit_entry where subject = :id order by seq")
                .param("id", id.value())
                .query(String.class)
                .list());
    }

    private static String act(Paper paper, String what) {
        return paper.name().charAt(0) + paper.name().substring(1).toLowerCase(java.util.Locale.ROOT) + what;
    }

    private MvcTestResult open(CaseFileId id, String place) {
        return browser.get()
                .uri("/arenden/" + id + "/" + place)
                .with(user(people.signedIn(OFFICER)))
                .exchange();
    }

    private MvcTestResult send(UserId person, CaseFileId id, String place, Map<String, String> fields) {
        var post = browser.post()
                .uri("/arenden/" + id + "/" + place)
                .with(user(people.signedIn(person)))
                .with(csrf());
        fields.forEach(post::param);
        return post.exchange();
    }

    private static String html(MvcTestResult result) {
        try {
            assertThat(result).hasStatusOk();
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String text(MvcTestResult result) {
        return HtmlUtils.htmlUnescape(html(result));
    }
}
