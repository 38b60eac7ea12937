package se.vagval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.vagval.BrokenDatabase.Fault;
import se.vagval.FormFilling.Sent;
import se.vagval.browser.DemoFolder;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.domain.CaseAssigning;
import se.vagval.casefile.domain.ConflictDeclaring;
import se.vagval.demo.ActingAs;
import se.vagval.demo.FurtherStages;
import se.vagval.identity.UserId;

/**
 * Each kind of form that people write words in, and each way in which the server does not take them: whatever answers, no
 * word is gone. {@code LostWordsBrowserTests} goes through the ways in which the browser loses them.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "vagval.test.demo=true")
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ContextConfiguration(initializers = DemoFolder.class)
@Import({BrokenDatabase.class, TestPeople.class, TestCases.class, FurtherStages.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WrittenFormsTests {

    private static final int BEFORE_THE_LAST = Integer.MAX_VALUE - 1;
    private static final Pattern CASE = Pattern.compile("^/arenden/([0-9a-f]{8}-[0-9a-f-]{27})");
    private static final String AFTER_BOTH = "after both, ";
    private static final int FULL = 503;
    private static final int FORBIDDEN = 403;

    /** These take a case, or a meeting, to another state, in which other forms are closed: they come last. */
    private static final List<String> ENDING =
            List.of("/komplettering", "/ramverk", "/jav", "/publicering", "/avvisning", "/bordlaggning", "/nytt");

    /** What the page does not show again, or what is meant to give way to the newer: by the field, why. */
    private static final Map<String, String> NOT_SHOWN_AGAIN = Map.of(
            "/arenden/{caseFile}/utlatande: parts", "every version is kept, see StatementMergingTests",
            "/arenden/{caseFile}/utlatande/avsnitt/{block}/medtagning: parts", "the same",
            "/arenden/{caseFile}/bedomning/{dimension}: why", "goes with one grade alone",
            "/arenden/{caseFile}/bedomning/{dimension}/belagg: why", "the same",
            "/arenden/{caseFile}/bedomning/{dimension}/forslag: why", "the same",
            "/arenden/{caseFile}/jav: ground", "goes with a conflict alone, which closes the case",
            "/arenden/{caseFile}/jav/provning: reason", "is told to the one whose conflict it was",
            "/sammantraden/{datum}/laslage/{nr}/jav: ground", "goes with a conflict alone, which closes the case",
            "/arenden/{caseFile}/delegationsbeslut/aterremiss: why",
                    "is the officer's to read, and the case is hers again",
            "/medel/lagrum: code", "is no word that is shown");

    /** A place in the application that is to be cited is no place of the criterion's own form. */
    private static final Pattern SOUGHT =
            Pattern.compile("/arenden/\\{caseFile}/bedomning/\\{dimension}.*: passage .*");

    /** What nobody meets on a page, and where it is tried instead. */
    private static final Map<String, String> NOT_MET = Map.ofEntries(
            Map.entry(
                    "/forsta-administrator",
                    "only as long as the portal has no administrator: FirstAdministratorTests"),
            Map.entry(
                    "/arenden/{caseFile}/anteckningar/lamnad",
                    "stands on the page that says no: leavesTheWordsToTheNextOfficer"),
            Map.entry(
                    "/arenden/{caseFile}/utlatande/stallningstagande/grund",
                    "sent by a script, what is marked: StatementPagesTests"),
            Map.entry(
                    "/arenden/{caseFile}/utlatande/avsnitt/{block}/egen-text",
                    "beside /utkast, when the draft has moved"),
            Map.entry("/arenden/{caseFile}/bedomning/rus-sakring/fragor/ta-om", "sends the code of a question"),
            Map.entry(
                    "/resultatredovisning/{year}/fragor/{question}/uppdatering",
                    "sends the name of a figure that has moved"),
            Map.entry("/arenden/{caseFile}/beslut/undertecknande", "sends the fingerprint of what was read"),
            Map.entry(
                    "/arenden/{caseFile}/utlatande/yttrande/skickat",
                    "sends a day and a fingerprint: OpinionPagesTests"),
            Map.entry(
                    "/arenden/{caseFile}/medel/delbeslut",
                    "only in a frame project that has its grant: FundingPagesTests"),
            Map.entry(
                    "/arenden/{caseFile}/kunskapsbank",
                    "only when the project has ended and has a file: KnowledgePagesTests"),
            Map.entry(
                    "/arenden/{caseFile}/kunskapsbank/{report}/tillbakadragande",
                    "only where a report is published: KnowledgePagesTests"),
            Map.entry(
                    "/arenden/{caseFile}/bedomning/underlag/stodformens-fragor",
                    "only in a case of company support: SupportQuestionsTests"));

    @LocalServerPort
    int port;

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    CaseAssigning assigning;

    @Autowired
    ConflictDeclaring conflicts;

    @Autowired
    ActingAs acting;

    @Autowired
    FurtherStages stages;

    @Autowired
    JdbcClient jdbc;

    private final TreeSet<String> faults = new TreeSet<>();
    private final TreeSet<String> cells = new TreeSet<>();
    private WrittenForms forms;

    @BeforeAll
    void walk() {
        stages.everybodyIsFree();
        forms = new WrittenForms(browser, people, mappings)
                .walk((address, page) ->
                        StackedTable.faultsIn(page).forEach(it -> cells.add(WalkedAddress.kind(address) + ": " + it)));
        stages.doors().forEach(it -> forms.visit(it.reader(), it.address()));
    }

    /** A form that is built tomorrow and that no page of the walk shows is not tried by any test of this class. */
    @Test
    void meetsEveryAddressThatTakesWords() {
        var unmet = new TreeSet<>(WrittenAddresses.in(mappings));
        assertThat(unmet).hasSizeGreaterThan(130);
        assertThat(forms.addresses()).as("met after all").doesNotContainAnyElementsOf(NOT_MET.keySet());

        unmet.removeAll(forms.addresses());
        assertThat(unmet).isEqualTo(new TreeSet<>(NOT_MET.keySet()));
    }

    @AfterEach
    void mend() {
        BrokenDatabase.breaks(Fault.NONE);
        faults.clear();
    }

    /** The walk sees every page anyway: on a phone a table is read cell by cell. */
    @Test
    void everyCellSaysWhatItIs() {
        assertThat(cells).isEmpty();
    }

    /** Two forms of one page with one name in the browser would take each other's copy. */
    @Test
    void keepsACopyOfItsOwnInTheBrowser() {
        for (var page : forms.byPage()) {
            var names = new HashSet<String>();
            page.stream()
                    .filter(it -> !it.savesItself() && !names.add(it.copyName()))
                    .forEach(it -> faults.add(it + " as " + it.copyName()));
        }
        assertThat(faults).isEmpty();
    }

    /** Time is up, the cookie is gone, or the server has been restarted. */
    @Test
    void isShownBackWhenTheSessionHasEnded() {
        isShownBack(401, it -> new Wire(port));
    }

    /** Signed in again, in another window or at a server that was restarted: the token of the open page is of the old session. */
    @Test
    void isShownBackWhenItsTokenNoLongerFits() {
        var windows = new HashMap<UserId, Wire>();
        isShownBack(FORBIDDEN, it -> windows.computeIfAbsent(it, id -> new Wire(port).signedIn(id.value())));
    }

    private void isShownBack(int status, Function<UserId, Wire> windows) {
        for (var form : forms.all()) {
            var words = form.words("som står kvar");
            var fields = new LinkedHashMap<>(form.untouched());
            words.forEach((name, text) -> fields.put(name, List.of(text)));
            var window = windows.apply(form.person());
            var answer =
                    form.isMultipart() ? window.postParts(form.action(), fields) : window.post(form.action(), fields);
            if (answer.statusCode() != status) {
                faults.add(form + " answers " + answer.statusCode());
            }
            tell(form, "", Sent.missing(answer.body(), words));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void isShownBackWhenTheDiskIsFull() {
        var full = new ArrayList<WrittenForm>();
        for (var form : forms.all()) {
            BrokenDatabase.breaks(Fault.FULL);
            var sent = new FormFilling(browser, people, form).send("som står kvar");
            BrokenDatabase.breaks(Fault.NONE);
            if (sent.status() == FULL) {
                full.add(form);
            }
            tell(form, "with " + sent.status(), sent.missing());
        }
        assertThat(faults).isEmpty();
        assertThat(full).as("forms that came as far as to the disk").hasSizeGreaterThan(60);
    }

    /** Two windows, or two people, opened the form; each writes and saves: both texts can be read afterwards. */
    @Test
    @Order(BEFORE_THE_LAST)
    void keepsWhatBothOfTwoWrote() {
        var taken = new ArrayList<WrittenForm>();
        for (var form : inOrder()) {
            var filling = new FormFilling(browser, people, form);
            var first = filling.send("av den ena");
            if (!first.isTaken()) {
                tell(form, "refused", first.missing());
                continue;
            }
            taken.add(form);
            var second = filling.sendOnce("av den andra");
            var seen = second.shown() + page(form.page(), form) + page(first.next(), form) + page(second.next(), form);
            tell(form, AFTER_BOTH + "of the first: " + second.status(), Sent.missing(seen, first.words()));
            tell(form, AFTER_BOTH + "of the second: " + second.status(), Sent.missing(seen, second.words()));
        }
        assertThat(faults).isEmpty();
        assertThat(taken).as("forms that were saved twice").hasSizeGreaterThan(60);
    }

    /** The case goes to a colleague while its officer writes: the words are left as a note, which the colleague reads. */
    @Test
    @Order(Integer.MAX_VALUE)
    void leavesTheWordsToTheNextOfficer() {
        var handed = new ArrayList<WrittenForm>();
        for (var form : forms.all()) {
            var at = CASE.matcher(form.action());
            if (at.find() && isOfficer(form.person(), CaseFileId.of(at.group(1)))) {
                handed.add(form);
                handOver(form, CaseFileId.of(at.group(1)));
            }
        }
        assertThat(faults).isEmpty();
        assertThat(handed).as("forms of a case").hasSizeGreaterThan(22);
    }

    private void handOver(WrittenForm form, CaseFileId id) {
        var first = form.person();
        var next = first.equals(TestPeople.OFFICER) ? TestPeople.OTHER_OFFICER : TestPeople.OFFICER;
        acting.person(first, () -> assigning.handOver(id, first, next));
        var sent = new FormFilling(browser, people, form).sendOnce("till den som tar över");
        if (!sent.isTaken()) {
            tell(form, "with " + sent.status(), sent.missing());
        }
        if (sent.status() == FORBIDDEN) {
            var address = id.address("anteckningar/lamnad");
            new FormFilling(browser, people, new WrittenForm(address, first, form.page(), address, sent.shown()))
                    .leave();
            acting.person(next, () -> conflicts.declareFree(id, next));
            tell(form, "among the notes", Sent.missing(page(id.address("anteckningar"), next), sent.words()));
        }
        acting.person(next, () -> assigning.handOver(id, next, first));
    }

    private List<WrittenForm> inOrder() {
        return forms.all().stream()
                .sorted(Comparator.comparing(it -> ENDING.stream().anyMatch(it.pattern()::endsWith)))
                .toList();
    }

    private void tell(WrittenForm form, String how, List<String> missing) {
        missing.stream()
                .map(it -> form + ": " + it + " is gone " + how)
                .filter(it -> !how.startsWith(AFTER_BOTH)
                        || NOT_SHOWN_AGAIN.keySet().stream().noneMatch(it::startsWith)
                                && !SOUGHT.matcher(it).matches())
                .forEach(faults::add);
    }

    /** Whose case it is, and can be handed over: what is decided stays where it is. */
    private boolean isOfficer(UserId person, CaseFileId id) {
        return jdbc.sql("select exists (select 1 from case_file where id = ? and officer = ?)")
                        .params(id.value(), person.value())
                        .query(Boolean.class)
                        .single()
                && acting.person(person, () -> assigning.assignable(List.of(id), person)).values().stream()
                        .anyMatch(Optional::isEmpty);
    }

    private String page(String address, WrittenForm form) {
        return page(address, form.person());
    }

    private String page(String address, UserId reader) {
        return address.isEmpty() ? "" : WrittenForms.text(forms.get(address.replaceAll("#.*", ""), reader));
    }
}
