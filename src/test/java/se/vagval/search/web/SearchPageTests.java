package se.vagval.search.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.vagval.StatementCounter;
import se.vagval.TestCases;
import se.vagval.TestDay;
import se.vagval.TestPeople;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.LetterWay;
import se.vagval.casefile.SecrecyMark;
import se.vagval.casefile.attachment.domain.AttachmentFiling;
import se.vagval.casefile.domain.ConflictDeclaring;
import se.vagval.casefile.domain.FileNote;
import se.vagval.casefile.domain.NoteKeeping;
import se.vagval.casefile.domain.Reply;
import se.vagval.casefile.domain.SecrecyMarking;
import se.vagval.casefile.domain.SupplementRequest;
import se.vagval.casefile.domain.Supplementing;
import se.vagval.decision.DecisionPageTest;
import se.vagval.decision.Outcome;
import se.vagval.decision.TestDecisions;
import se.vagval.decision.domain.DelegatedDeciding;
import se.vagval.demo.ActingAs;
import se.vagval.identity.Role;
import se.vagval.identity.UserId;
import se.vagval.search.domain.SearchKind;
import se.vagval.search.domain.WordGathering;

@DecisionPageTest
class SearchPageTests {

    private static final Pattern HIT = Pattern.compile("<strong>([^<]+)</strong> <span>([^<]+)</span>");
    private static final Pattern MARKED = Pattern.compile("<mark>([^<]+)</mark>");

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
    NoteKeeping notes;

    @Autowired
    AttachmentFiling attachments;

    @Autowired
    ConflictDeclaring conflicts;

    @Autowired
    SecrecyMarking marking;

    @Autowired
    Supplementing supplementing;

    @Autowired
    WordGathering gathering;

    @Autowired
    ActingAs acting;

    @Autowired
    JdbcClient jdbc;

    @Test
    void findsTheWordItsFormsItsBeginningsItsCompoundsAndWhatItWasMeantToBe() {
        var mark = mark();
        note(
                cases.registered("Sökning " + mark),
                mark + " Samebyarna vill värna renskötselområdet med nya böcker om vattenkraft.");
        readForWords("renskötselområdet");

        var wrong = new LinkedHashMap<String, String>();
        var asked = Map.of(
                "exact", "renskötselområdet",
                "form", "sameby",
                "prefix", "vattenkr",
                "last part of a compound", "område",
                "first part of a compound", "vatten",
                "typo", "renskötselomådet",
                "swapped letters", "vattenkarft",
                "passage", "\"värna renskötselområdet\"",
                "capitals", "SAMEBYARNA");
        asked.forEach((what, words) -> {
            if (!found(mark + " " + words).contains("Anteckning")) {
                wrong.put(what, words);
            }
        });
        assertThat(wrong).isEmpty();
        assertThat(page(mark + " renskötselomådet", TestPeople.REGISTRAR)).contains("Här visas träffar på");
        assertThat(found(mark + " \"renskötselområdet värna\"")).doesNotContain("Anteckning");
        assertThat(found(mark + " häst")).isEmpty();
    }

    @Test
    void putsTheCaseItselfBeforeWhatOnlyMentionsIt() {
        var mark = mark();
        note(cases.registered("Något annat"), "Jämför med " + mark + ".");
        cases.registered("Projektet " + mark);

        assertThat(new ArrayList<>(found(mark))).startsWith("Ärende").contains("Anteckning");
    }

    @Test
    void findsByNumbers() {
        var id = cases.registered("Nummer " + mark());
        var number = jdbc.sql("select registry_number from case_file where id = ?")
                .param(id.value())
                .query(String.class)
                .single();

        assertThat(page(number, TestPeople.REGISTRAR)).contains(id.toString());
        assertThat(page(number.toLowerCase(Locale.ROOT), TestPeople.REGISTRAR)).contains(id.toString());
        assertThat(page(number.substring(4), TestPeople.REGISTRAR)).contains(id.toString());
        assertThat(page("990001-1108", TestPeople.REGISTRAR)).contains("Byalaget i Backen");
        assertThat(page("9900011108", TestPeople.REGISTRAR)).contains("Byalaget i Backen");
        assertThat(page("RUN/99999/1899", TestPeople.REGISTRAR)).contains("Inga träffar");
    }

    @Test
    void showsTheWordsAroundAndNothingOfWhatTheyMayMean() {
        var mark = mark();
        note(cases.registered("Tecken"), "Före <b onclick=x>fet</b> " + mark + " < 3 & efter.");

        var page = page(mark, TestPeople.REGISTRAR);

        assertThat(MARKED.matcher(page).results().map(it -> it.group(1))).contains(mark);
        assertThat(page).contains("&lt; 3 &amp; efter").doesNotContain("<b onclick");
        assertThat(browser.get()
                        .uri("/sok?sok={q}", "\"' & ! ( ) : * \\ <-> | %27 {0}")
                        .with(user(people.signedIn("registrator"))))
                .hasStatusOk();
        assertThat(browser.get()
                        .uri("/sok?sok=ord&fran=i%20g%C3%A5r&sida=-3")
                        .with(user(people.signedIn("registrator"))))
                .hasStatusOk();
    }

    @Test
    void narrowsByKindAndDayAndCountsEachKind() {
        var mark = mark();
        note(cases.registered("Slag " + mark), "Om " + mark);

        var all = page(mark, TestPeople.REGISTRAR);

        assertThat(all).contains("3 träffar", "Ärende (1)", "Ansökan (1)", "Anteckning (1)", "Bilaga (0)");
        assertThat(found(mark + "&slag=NOTE")).containsExactly("Anteckning");
        assertThat(found(mark + "&slag=NOTE&till=2019-12-31")).isEmpty();
        assertThat(found(mark + "&slag=NOTE&fran=2020-01-01&till=2020-01-01")).containsExactly("Anteckning");
    }

    @Test
    void readsAttachmentsAsSoonAsTheyAreFiled() throws IOException {
        var named = mark();
        var written = mark();
        var id = cases.registered("Fil");
        var file = letter("Intyg om " + written);
        acting.person(
                TestPeople.REGISTRAR,
                () -> attachments.file(id, TestPeople.REGISTRAR, "intyg_" + named + ".docx", file));

        assertThat(found(named)).containsExactly("Bilaga");
        assertThat(found(written)).containsExactly("Bilaga");
    }

    @Test
    void findsAFileWithoutWordsByItsName() throws IOException {
        var named = mark();
        var id = cases.registered("Bild");
        var picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), "png", picture);
        acting.person(
                TestPeople.REGISTRAR,
                () -> attachments.file(id, TestPeople.REGISTRAR, "karta_" + named + ".png", picture.toByteArray()));

        assertThat(found(named)).containsExactly("Bilaga");
    }

    @Test
    void findsEachOfTheWordsThatAStrokeJoins() {
        var mark = mark();
        note(cases.registered("Streck"), mark + " Programmet 2021-2027 rör covid-19, kultur/turism och landsbygd.");

        for (var word : List.of("2021", "2027", "2021-2027", "covid-19", "19", "kultur", "turism", "kultur/turism")) {
            assertThat(found(mark + " " + word)).as(word).containsExactly("Anteckning");
        }
    }

    /** Whether a word stands in what is closed to her must not show in what the page proposes. */
    @Test
    void proposesTheSameWhateverStandsInClosedCases() {
        var steward = people.signedIn(Role.FRAMEWORK_STEWARD).person().id();
        var stem = mark();
        note(cases.registered("Öppet"), "Om " + stem + "sen.");
        readForWords(stem + "sen");
        var before = page(stem + "son", steward);
        assertThat(before).contains("Här visas träffar på");

        var id = cases.registered("Stängt");
        note(id, "Om " + stem + "son.");
        mark(id);
        readForWords(stem + "son");

        assertThat(page(stem + "son", steward)).contains("Här visas träffar på", stem + "sen");
    }

    /** Ord långt isär i en lång text. The text is kept in parts, and the reader knows nothing of parts. */
    @Test
    void findsWordsTogetherThatStandFarApartInOneLongText() {
        var mark = mark();
        var far = mark();
        var filling = "Vi bygger vidare på det som finns. ".repeat(1_500);
        note(
                cases.registered("Lång"),
                mark + " står först. " + filling + " Samebyn och kommunen möts. " + filling + " " + far + " sist.");
        note(cases.registered("Halv"), mark + " ensam.");

        assertThat(found(mark + " " + far)).containsExactly("Anteckning");
        assertThat(found(far + " " + mark.substring(0, 9))).containsExactly("Anteckning");
        assertThat(found("\"kommunen möts\" " + far + " " + mark)).containsExactly("Anteckning");
        assertThat(found("\"möts kommunen\" " + far + " " + mark)).isEmpty();
        assertThat(found(mark + " " + far + "&till=2019-12-31")).isEmpty();
        assertThat(MARKED.matcher(page(mark + " " + far, TestPeople.REGISTRAR))
                        .results()
                        .map(it -> it.group(1)))
                .isNotEmpty()
                .allMatch(it -> it.equals(mark) || it.equals(far));
        assertThat(found(
                        mark + " " + far, people.signedIn(Role.ANALYST).person().id()))
                .as("notes are nothing for statistics")
                .isEmpty();
    }

    @Test
    void findsASupplementByWhatWasAskedAndAnsweredOnceItIsSent() {
        var asked = mark();
        var answered = mark();
        var id = cases.inFormalCheck();
        acting.person(
                TestPeople.OFFICER,
                () -> supplementing.request(
                        id,
                        TestPeople.OFFICER,
                        new SupplementRequest.Wanted(
                                List.of(SupplementRequest.Question.of("Vad menas med " + asked + "?")),
                                "Byalaget i Backen",
                                TestDay.today().plusDays(20),
                                "Annars prövas ansökan som den är.")));
        assertThat(found(asked)).isEmpty();

        acting.person(
                TestPeople.OFFICER, () -> supplementing.sent(id, TestPeople.OFFICER, LetterWay.EMAIL, TestDay.today()));
        assertThat(found(asked)).containsExactly("Komplettering");
        acting.person(
                TestPeople.OFFICER,
                () -> supplementing.answered(
                        id, TestPeople.OFFICER, Reply.of("Det är " + answered + "."), TestDay.today()));

        assertThat(found(answered)).containsExactly("Komplettering");
        assertThat(found(asked + " " + answered)).containsExactly("Komplettering");
        assertThat(page(answered, TestPeople.REGISTRAR)).contains(id + "/komplettering");
    }

    @Test
    void narrowsNothingByDaysOfNoCalendar() {
        assertThat(browser.get()
                        .uri("/sok?sok=ord&fran=%2B999999999-01-01&till=-9999-01-01")
                        .with(user(people.signedIn("registrator"))))
                .hasStatusOk();
    }

    /** What is looked through ends somewhere; a kind that was asked for by itself is still found whole. */
    @Test
    void findsAKindThatOthersWouldHaveCrowdedOut() {
        var mark = mark();
        var id = cases.registered("Trångt");
        jdbc.sql("""
                insert into search_entry (kind, source, part, case_file, heading, words, day)
                select 'ATTACHMENT', gen_random_uuid(), 0, :id, 'Bilaga', 'Om ' || :mark, date '2020-01-01'
                from generate_series(1, 230)
                """).param("id", id.value()).param("mark", mark).update();
        note(id, "Om " + mark);

        var all = page(mark, TestPeople.REGISTRAR);
        assertThat(all).contains("Fler än 200 träffar").doesNotContain("Bilaga (", "Anteckning (");
        assertThat(found(mark + "&slag=NOTE")).containsExactly("Anteckning");
        assertThat(page(mark + "&slag=NOTE", TestPeople.REGISTRAR)).contains("En träff");
    }

    @Test
    void asksTheSameFewStatementsWhateverItFinds() {
        var mark = mark();
        for (var number = 0; number < 25; number++) {
            note(cases.registered("Många " + mark), "Om " + mark);
        }

        var sent = StatementCounter.again(() -> page(mark, TestPeople.REGISTRAR));

        assertThat(sent).as(String.join("\n", sent)).hasSizeLessThanOrEqualTo(6);
        assertThat(page(mark, TestPeople.REGISTRAR)).contains("75 träffar", "rel=\"next\"");
        assertThat(found(mark + "&sida=4")).hasSize(15);
    }

    /** Each role, each kind of thing, in a case that is open, marked, or closed by a conflict of the reader's own. */
    @Test
    void findsForNobodyWhatNobodyMayRead() {
        var wrong = new ArrayList<String>();
        for (var role : SearchKind.SEEKERS) {
            var person = people.signedIn(role).person().id();
            var mustDeclare = EnumSet.of(
                            Role.CASE_OFFICER,
                            Role.REGIONAL_STRATEGIST,
                            Role.SUBJECT_EXPERT,
                            Role.UNIT_MANAGER,
                            Role.DEVELOPMENT_DIRECTOR)
                    .contains(role);
            var reads = role != Role.ELECTED_REPRESENTATIVE;
            var open = reads ? new TreeSet<>(Set.of("Ärende", "Ansökan", "Anteckning")) : Set.<String>of();
            if (role == Role.ANALYST) {
                open.remove("Anteckning");
            }
            check(wrong, role, "open", open, elsewhere(person, true), person);
            check(wrong, role, "undeclared", mustDeclare ? Set.of("Ärende") : open, elsewhere(person, false), person);
            check(wrong, role, "marked", Set.of(), marked(person), person);
            check(wrong, role, "conflict", Set.of(), conflicted(person), person);
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void findsTheStatementOnceApprovedTheBriefForThoseWhoReadItAndTheDecision() {
        var mark = mark();
        var meeting = decisions.meetingIn(731);
        var id = decisions.onAgenda(meeting);
        jdbc.sql("update search_entry set words = words || ' ' || ? where case_file = ?")
                .params(mark, id.value())
                .update();

        assertThat(found(mark, TestPeople.REGISTRAR))
                .contains("Ärende", "Ansökan", "Utlåtande")
                .doesNotContain("Underlag till nämnden");
        assertThat(found(mark, TestPeople.ELECTED)).containsExactly("Underlag till nämnden");
        assertThat(page(mark, TestPeople.ELECTED)).contains("/laslage/");
        assertThat(page("\"föreslås prioriteras\"", TestPeople.REGISTRAR)).contains("Utlåtande");
    }

    @Test
    void findsTheDecisionWithItsReasons() {
        var id = decisions.withDelegate();
        cases.declareFree(id, TestPeople.DIRECTOR);
        var read = decisions.read(id);
        acting.person(
                TestPeople.DIRECTOR,
                () -> delegated.record(
                        id, read, decisions.minutes(1_017, Outcome.GRANTED, 400_000L), TestPeople.DIRECTOR));

        assertThat(jdbc.sql("select words from search_entry where kind = 'DECISION' and case_file = ?")
                        .param(id.value())
                        .query(String.class)
                        .single())
                .contains(TestDecisions.MOTIVATION);
    }

    @Test
    void doesNotFindAStatementBeforeItsApproval() {
        var id = decisions.underAssessment();

        assertThat(jdbc.sql("select count(*) from search_entry where kind = 'STATEMENT' and case_file = ?")
                        .param(id.value())
                        .query(Integer.class)
                        .single())
                .isZero();
        var approved = decisions.approved();
        var mark = mark();
        jdbc.sql("update search_entry set words = words || ' ' || ? where kind = 'STATEMENT' and case_file = ?")
                .params(mark, approved.value())
                .update();
        var analyst = people.signedIn(Role.ANALYST).person().id();
        assertThat(found(mark, analyst)).containsExactly("Utlåtande");

        jdbc.sql("update case_file set status = 'RETURNED' where id = ?")
                .param(approved.value())
                .update();

        assertThat(found(mark, analyst)).isEmpty();
        assertThat(found(mark, TestPeople.REGISTRAR)).containsExactly("Utlåtande");
    }

    @Test
    void leavesATraceWhenAMarkedCaseIsFoundByTheOneWhoMayReadIt() {
        var mark = mark();
        var id = cases.registered("Hemligt " + mark);
        mark(id);

        assertThat(found(mark, TestPeople.OFFICER)).containsExactly("Ärende");
        assertThat(jdbc.sql("select count(*) from secrecy_reading where case_file = ? and person = ?")
                        .params(id.value(), TestPeople.OFFICER.value())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    /** By whoever takes it first: this test or the portal's own round. */
    private void readForWords(String word) {
        await().atMost(Duration.ofSeconds(20)).until(() -> {
            gathering.gather();
            return jdbc.sql("select count(*) from search_word where word = ?")
                            .param(word)
                            .query(Integer.class)
                            .single()
                    == 1;
        });
    }

    private static byte[] letter(String text) throws IOException {
        try (var letter = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            letter.createParagraph().createRun().setText(text);
            letter.write(out);
            return out.toByteArray();
        }
    }

    private void check(List<String> wrong, Role role, String kind, Set<String> expected, String mark, UserId person) {
        var seen = Set.copyOf(found(mark, person));
        if (!seen.equals(expected)) {
            wrong.add("%s, %s: %s instead of %s".formatted(role, kind, seen, expected));
        }
    }

    private String elsewhere(UserId person, boolean declared) {
        var mark = mark();
        var id = cases.registered("Öppet " + mark);
        note(id, "Om " + mark);
        if (declared) {
            acting.person(person, () -> conflicts.declareFree(id, person));
        }
        return mark;
    }

    private String marked(UserId person) {
        var mark = mark();
        var id = cases.registered("Stängt " + mark);
        note(id, "Om " + mark);
        jdbc.sql("update case_file set officer = 'handlaggare2', unit = 'naringsliv' where id = ?")
                .param(id.value())
                .update();
        mark(id);
        return mark;
    }

    private String conflicted(UserId person) {
        var mark = mark();
        var id = cases.registered("Jävigt " + mark);
        note(id, "Om " + mark);
        acting.person(person, () -> conflicts.declareConflict(id, person, "Släkt"));
        return mark;
    }

    private void mark(CaseFileId id) {
        acting.person(
                TestPeople.REGISTRAR,
                () -> marking.mark(
                        id,
                        TestPeople.REGISTRAR,
                        new SecrecyMark("30 kap. 27 § OSL", LocalDate.of(2026, 1, 20), "Regionen"),
                        marking.standing(id, TestPeople.REGISTRAR).version()));
    }

    private void note(CaseFileId id, String text) {
        acting.person(
                TestPeople.REGISTRAR,
                () -> notes.write(
                        id,
                        new FileNote.NewNote(
                                FileNote.Kind.FILE_NOTE, "Samtal", LocalDate.of(2020, 1, 1), "Kim Berg", text),
                        TestPeople.REGISTRAR));
    }

    private List<String> found(String query) {
        return found(query, TestPeople.REGISTRAR);
    }

    private List<String> found(String query, UserId person) {
        return HIT.matcher(page(query, person)).results().map(it -> it.group(1)).toList();
    }

    private String page(String query, UserId person) {
        var typed = query.contains("&") ? query.substring(0, query.indexOf('&')) : query;
        try {
            return browser.get()
                    .uri("/sok?sok={q}" + query.substring(typed.length()), typed)
                    .with(user(people.signedIn(person)))
                    .exchange()
                    .getResponse()
                    .getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A word that nobody else has, in letters alone. */
    private static String mark() {
        return UUID.randomUUID()
                .toString()
                .replace("-", "")
                .chars()
                .limit(14)
                .mapToObj(it -> String.valueOf((char) ('a' + Character.digit(it, 16))))
                .collect(Collectors.joining());
    }
}
