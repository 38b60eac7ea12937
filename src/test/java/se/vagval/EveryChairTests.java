package se.vagval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.ServletRequestPathUtils;
import se.vagval.browser.DemoFolder;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CasePermission;
import se.vagval.casefile.CaseStatus;
import se.vagval.casefile.domain.CaseAccess;
import se.vagval.casefile.domain.CaseRules;
import se.vagval.casefile.domain.ConflictDeclaring;
import se.vagval.demo.ActingAs;
import se.vagval.identity.AddressBook;
import se.vagval.identity.Person;
import se.vagval.identity.Role;
import se.vagval.worklist.domain.Worklist;
import se.vagval.worklist.domain.WorklistReading;

/**
 * Every role walks from its start page over all that it can reach, in the living example and some cases more: what is
 * shown to somebody is open to that somebody, and what is counted is what one is led to.
 */
@SpringBootTest(properties = "vagval.test.demo=true")
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ContextConfiguration(initializers = DemoFolder.class)
@Import({StatementCounter.class, TestPeople.class, TestCases.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EveryChairTests {

    private static final Pattern LINK = Pattern.compile("<a\\b[^>]*\\shref=\"(/[^\"#]*)");
    private static final Pattern FORM =
            Pattern.compile("<form\\b(?=[^>]*method=\"post\")[^>]*\\saction=\"(/[^\"]*)\"(.*?)</form>", Pattern.DOTALL);
    private static final Pattern CASE = Pattern.compile("/arenden/([0-9a-f-]{36})(/.*)?");
    private static final Pattern ROW = Pattern.compile("<th class=\"nowrap\" scope=\"row\">");
    /** What a list of the work list says of a case that is open to the reader. */
    private static final Pattern TASK = Pattern.compile("<li>(?:(?!</li>).)*?<p>", Pattern.DOTALL);

    private static final Pattern FIELD =
            Pattern.compile("<textarea|<select|type=\"(text|date|file|radio|checkbox|password)\"");
    private static final Pattern SUMMARY =
            Pattern.compile("<section class=\"error-summary\"(.*?)</section>", Pattern.DOTALL);
    private static final Pattern FAULT = Pattern.compile("<li>\\s*<(?:a href=\"#([^\"]*)\"|span)>([^<]*)<");
    /** The rooms where a criterion, a section or a conflict is spoken of. */
    private static final Pattern NAMED =
            Pattern.compile("/arenden/[0-9a-f-]{36}(/(bedomning|profil|handelser|utlatande(?!/utgavor))([/?].*)?)?");

    private static final int LAST = Integer.MAX_VALUE;

    /** Sentences that would be the same of any field; the summary says first what the page calls it. */
    private static final Pattern NAMELESS =
            Pattern.compile("Fyll i fältet|Kontrollera (uppgiften|hur det är skrivet)|Skriv högst [\\d\\h]+ tecken"
                    + "|Skriv ett (heltal|tal, till exempel .*)|Skriv datumet som år-månad-dag.*|Skriv beloppet i kronor.*"
                    + "|Talet (får vara högst|ska vara större).*|Datumet får inte (ligga i framtiden|ha passerat)");

    /** Longer than nearly every field takes, and neither a day, nor a number, nor a choice. */
    private static final String FAR_TOO_LONG = "Ord ".repeat(5_001);

    private static final int MOST_OF_A_KIND = 12;

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestCases cases;

    @Autowired
    WorklistReading worklist;

    @Autowired
    ActingAs acting;

    @Autowired
    ConflictDeclaring conflicts;

    @Autowired
    CaseAccess access;

    @Autowired
    AddressBook addresses;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    /**
     * A case in every state that needs no paper to be in (a review has its round, a decision its record), also those that
     * take years to come to; one nobody has, one marked, one that is late.
     */
    @BeforeAll
    void furtherCases() {
        cases.underAssessment();
        for (var status : EnumSet.complementOf(EnumSet.of(CaseStatus.IN_REVIEW, CaseStatus.DECIDED))) {
            change(inFormalCheck(), "status = '" + status + "'");
        }
        change(inFormalCheck(), "officer = null");
        conflicted(inFormalCheck());
        change(inFormalCheck(), "received = received - 300");
        change(
                inFormalCheck(),
                "secrecy_provision = '30 kap. 27 § OSL', secrecy_date = date '2026-01-20', secrecy_authority = 'Regionen'");
    }

    /** Whoever has declared a conflict meets the case in lists. */
    private void conflicted(CaseFileId id) {
        for (var role : List.of(Role.CASE_OFFICER, Role.UNIT_MANAGER, Role.COMMITTEE_SECRETARY, Role.REGISTRAR)) {
            var person = people.signedIn(role).person().id();
            acting.person(person, () -> conflicts.declareConflict(id, person, "Delägare"));
        }
    }

    private CaseFileId inFormalCheck() {
        var id = cases.inFormalCheck();
        cases.declareFree(id, TestPeople.MANAGER);
        return id;
    }

    private void change(CaseFileId id, String what) {
        jdbc.sql("update case_file set " + what + " where id = ?")
                .param(id.value())
                .update();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void noLinkAndNoButtonLeadsItsReaderToAForbiddenPage(Role role) {
        var reader = people.signedIn(role).person();
        var faults = new TreeSet<String>();
        var seen = new LinkedHashSet<String>();
        var kinds = new HashMap<String, Integer>();
        var waiting = new ArrayDeque<>(List.of(List.of("/", "")));

        while (!waiting.isEmpty()) {
            var step = waiting.poll();
            var address = step.getFirst();
            var isDocument = WalkedAddress.isDocument(address);
            var most = isDocument ? 1 : MOST_OF_A_KIND;
            if (!seen.add(address) || kinds.merge(kind(address), 1, Integer::sum) > most) {
                continue;
            }
            var answer = get(address, reader);
            if (answer.getStatus() >= 400) {
                faults.add(kind(step.getLast()) + " leads to " + kind(address) + ": " + answer.getStatus());
            } else if (!isDocument && answer.getStatus() == 200) {
                var page = text(answer);
                if (NAMED.matcher(address).matches()) {
                    BareCodes.in(page).forEach(it -> faults.add(kind(address) + " says “" + it + "” without its name"));
                }
                LINK.matcher(page)
                        .results()
                        .forEach(it -> waiting.add(List.of(HtmlUtils.htmlUnescape(it.group(1)), address)));
                FORM.matcher(page)
                        .results()
                        .filter(it -> it.group(2).contains("type=\"submit\""))
                        .map(it -> it.group(1))
                        .filter(it -> isBarred(it, reader))
                        .forEach(it -> faults.add(kind(address) + " offers " + kind(it)));
            }
        }

        assertThat(seen).as("pages").hasSizeGreaterThan(3);
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyListLeadsToJustWhatItCounts(Role role) {
        var reader = people.signedIn(role).person();
        var list = listOf(reader);
        var wrong = new ArrayList<String>();

        for (var section : list.sections()) {
            var address = section.address();
            var counted =
                    section.items().stream().filter(it -> !it.title().isEmpty()).count();
            if (address != null && !section.items().isEmpty() && rowsAt(address, reader) != counted) {
                wrong.add(section.name() + ": " + counted + " counted, " + rowsAt(address, reader) + " at " + address);
            }
            for (var figure : section.figures()) {
                if (rowsAt(figure.address(), reader) != figure.count()) {
                    wrong.add(figure.what() + ": " + figure.count());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatTwoListsTellOfWaitsOnce() {
        var reader = people.signedIn(Role.UNIT_MANAGER).person();
        var list = listOf(reader);
        var told = list.sections().stream()
                .flatMap(it -> it.items().stream())
                .filter(it -> it.step() != null && !it.title().isEmpty())
                .map(it -> it.caseFile())
                .toList();

        assertThat(Set.copyOf(told)).as("a case stands in two of the lists").hasSizeLessThan(told.size());
        assertThat(list.waiting()).isEqualTo(Set.copyOf(told).size());
    }

    /** Sent empty, and then with what no field can take: a form says what is wrong, by the field's name and with a way to it. */
    @Test
    @Order(LAST)
    void aFaultIsSaidInTheTitleAndInASummaryThatLeadsToItsFields() {
        var wrong = new TreeSet<String>();
        var faulty = new TreeSet<String>();
        for (var role : Role.values()) {
            var reader = people.signedIn(role).person();
            for (var address : pagesOf(reader)) {
                FORM.matcher(text(get(address, reader)))
                        .results()
                        .filter(it -> FIELD.matcher(it.group(2)).find() && !isBarred(it.group(1), reader))
                        .filter(it -> tried.add(kind(it.group(1))))
                        .forEach(it -> List.of("", FAR_TOO_LONG)
                                .forEach(typed -> send(it.group(1), it.group(), typed, reader, faulty, wrong)));
            }
        }
        assertThat(wrong).as("of %s", faulty).isEmpty();
        assertThat(faulty).as("forms that were answered with a fault").hasSizeGreaterThan(12);
    }

    private final Set<String> tried = new HashSet<>();

    private void send(String action, String form, String typed, Person reader, Set<String> faulty, Set<String> wrong) {
        var request =
                browser.post().uri(java.net.URI.create(action)).with(csrf()).with(user(people.signedIn(reader.id())));
        for (var field : FormFields.of(form, action).entrySet()) {
            var hidden = Pattern.compile("type=\"hidden\"[^>]*name=\"" + Pattern.quote(field.getKey()) + "\"");
            var kept = hidden.matcher(form).find();
            field.getValue().forEach(value -> request.param(field.getKey(), kept ? value : typed));
        }
        var answer = request.exchange().getResponse();
        if (answer.getStatus() >= 500) {
            wrong.add(kind(action) + ": " + answer.getStatus());
        }
        if (answer.getStatus() != 422) {
            return;
        }
        faulty.add(kind(action));
        var page = text(answer);
        if (!page.contains("<title>Fel: ")) {
            wrong.add(kind(action) + ": the title");
        }
        var summary = SUMMARY.matcher(page);
        if (!summary.find()) {
            wrong.add(kind(action) + ": no summary");
            return;
        }
        FAULT.matcher(summary.group(1)).results().forEach(it -> {
            var id = it.group(1);
            var sentence = HtmlUtils.htmlUnescape(it.group(2));
            if (id == null || !page.contains("id=\"" + id + "\"")) {
                wrong.add(kind(action) + ": no way to " + id + " (" + sentence + ")");
            }
            if (typed.isEmpty() && NAMELESS.matcher(sentence).matches()) {
                wrong.add(kind(action) + ": says only " + sentence + " of " + id);
            }
        });
    }

    /** One page of each kind. */
    private List<String> pagesOf(Person reader) {
        var kinds = new LinkedHashMap<String, String>();
        var waiting = new ArrayDeque<>(List.of("/"));
        var seen = new HashSet<String>();
        while (!waiting.isEmpty()) {
            var address = waiting.poll();
            if (WalkedAddress.isDocument(address) || !seen.add(address) || kinds.containsKey(kind(address))) {
                continue;
            }
            var answer = get(address, reader);
            if (answer.getStatus() == 200) {
                kinds.put(kind(address), address);
                LINK.matcher(text(answer)).results().forEach(it -> waiting.add(HtmlUtils.htmlUnescape(it.group(1))));
            }
        }
        return List.copyOf(kinds.values());
    }

    private Worklist listOf(Person reader) {
        var found = new Worklist[1];
        acting.person(reader.id(), () -> found[0] = worklist.of(reader));
        return found[0];
    }

    private long rowsAt(String address, Person reader) {
        var answer = get(address, reader);
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        var page = text(answer);
        var main = page.substring(page.indexOf("<main"), page.indexOf("</main>"));
        if (address.equals("/delegationsbeslut")) {
            main = main.split("id=\"senaste\"")[0];
        }
        if (address.startsWith("/arenden?")) {
            return ROW.matcher(main).results().count();
        }
        if (address.startsWith("/arbetskorg/")) {
            return TASK.matcher(main).results().count();
        }
        var inside = address.equals("/delegationsbeslut") ? "/delegationsbeslut" : address + "/";
        return LINK.matcher(main)
                .results()
                .map(it -> it.group(1))
                .filter(it -> address.equals("/delegationsbeslut") ? it.endsWith(inside) : it.startsWith(inside))
                .distinct()
                .count();
    }

    private MockHttpServletResponse get(String address, Person reader) {
        return browser.get()
                .uri(java.net.URI.create(address))
                .with(user(people.signedIn(reader.id())))
                .exchange()
                .getResponse();
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    /** Not open to the roles of the reader, or not in this case. */
    private boolean isBarred(String action, Person reader) {
        var request = new MockHttpServletRequest("POST", action.split("\\?")[0]);
        ServletRequestPathUtils.parseAndCache(request);
        try {
            mappings.getHandler(request);
        } catch (Exception none) {
            throw new AssertionError(action, none);
        }
        var pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        var entry = addresses.find(HttpMethod.POST, pattern);
        if (entry.isEmpty() || entry.get().isOpen()) {
            return false;
        }
        var found = CASE.matcher(action);
        return reader.actingRoles().stream().noneMatch(entry.get().roles()::contains)
                || found.matches()
                        && entry.get().permission() instanceof CasePermission permission
                        && !CaseRules.isOffered(
                                permission, access.factsOf(CaseFileId.of(found.group(1)), reader), reader);
    }

    private static String kind(String address) {
        return WalkedAddress.kind(address);
    }
}
