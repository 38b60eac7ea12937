package se.vagval.worklist;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.vagval.StatementCounter;
import se.vagval.TestCases;
import se.vagval.TestDay;
import se.vagval.TestPeople;
import se.vagval.decision.DecisionStorageTest;
import se.vagval.decision.TestDecisions;
import se.vagval.identity.Role;

/** No work list grows with what waits: each of its lists shows fifty rows and leads to all of them. */
@DecisionStorageTest
class WorklistBoundTests {

    private static final int MOST = 50;
    private static final Pattern SECTION = Pattern.compile("<section class=\"section\".*?</section>", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("aria-labelledby=\"(\\w+)\"");
    private static final Pattern WAY = Pattern.compile("<p><a href=\"([^\"]+)\">");
    private static final Pattern NEXT = Pattern.compile("rel=\"next\"\\s+href=\"([^\"]+)\"");
    private static final Pattern MEETING = Pattern.compile("href=\"/sammantraden/([0-9-]{10})\"");
    private static final Pattern ROW = Pattern.compile("<span class=\"soft(?: nowrap)?\">([^<]*)<");

    /** Which of its lists have more than they show, and how many kilobytes the start page takes at most. */
    private record Bound(int kilobytes, List<String> full) {}

    private static final Map<Role, Bound> BOUNDS = new EnumMap<>(Role.class);

    static {
        bound(Role.REGISTRAR, 80, "closed");
        bound(Role.CASE_OFFICER, 400, "occasions", "mine", "others", "running", "untaken", "conditions", "seconds");
        bound(Role.REGIONAL_STRATEGIST, 180, "occasions", "untaken", "conditions", "seconds");
        bound(Role.SUBJECT_EXPERT, 80, "seconds");
        bound(Role.UNIT_MANAGER, 220, "review", "papers", "late", "unassigned");
        bound(Role.FRAMEWORK_STEWARD, 80, "departures");
        bound(Role.DEVELOPMENT_DIRECTOR, 80, "delegated");
        bound(Role.COMMITTEE_SECRETARY, 150, "record", "proposed", "meetings");
        bound(Role.ELECTED_REPRESENTATIVE, 80, "reading");
        bound(Role.PRESIDIUM, 80, "reading");
        bound(Role.COUNTY_GOVERNOR, 30);
        bound(Role.PAYMENT_OFFICER, 80, "conditions");
        bound(Role.ANALYST, 30);
        bound(Role.MUNICIPAL_READER, 30);
        bound(Role.EXTERNAL_READER, 30);
        bound(Role.ARCHIVIST, 80, "closed");
        bound(Role.AUDITOR, 30);
        bound(Role.DATA_PROTECTION_OFFICER, 30);
        bound(Role.SYSTEM_ADMINISTRATOR, 30);
    }

    private static final Map<String, Role> LISTS = Map.of(
            "/arbetskorg/skrivarstugor", Role.CASE_OFFICER,
            "/arbetskorg/villkor", Role.CASE_OFFICER,
            "/arbetskorg/andra-bedomningar", Role.CASE_OFFICER,
            "/arbetskorg/underlag", Role.UNIT_MANAGER,
            "/arbetskorg/forslag", Role.COMMITTEE_SECRETARY,
            "/arbetskorg/avvikelser", Role.FRAMEWORK_STEWARD,
            "/delegationsbeslut", Role.DEVELOPMENT_DIRECTOR);

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestCases cases;

    @Autowired
    TestDecisions decisions;

    @Autowired
    JdbcClient database;

    @Autowired
    EntityManager storage;

    private FullHouse house;

    @BeforeEach
    void fill() {
        house = new FullHouse(cases, decisions, database);
        house.fill(storage::flush);
        storage.clear();
    }

    @Test
    void showsFiftyRowsOfAListThatHasMoreAndLeadsToThem() {
        assertThat(BOUNDS).containsOnlyKeys(Role.values());
        BOUNDS.forEach((role, bound) -> {
            var page = get(role, "/");

            assertThat(page.getBytes(UTF_8).length).as("%s", role).isLessThan(bound.kilobytes() * 1024);
            var sections =
                    SECTION.matcher(page).results().map(MatchResult::group).toList();
            assertThat(sections)
                    .as("%s", role)
                    .allSatisfy(it -> assertThat(rows(it)).hasSizeLessThanOrEqualTo(MOST));
            var full = sections.stream().filter(it -> rows(it).size() == MOST).toList();
            assertThat(full)
                    .extracting(it -> first(NAME, it))
                    .as("%s", role)
                    .containsExactlyInAnyOrderElementsOf(bound.full());
            full.forEach(it -> get(role, first(WAY, it)));
        });
    }

    @Test
    void promisesTheStewardNothingForAFullListThatIsGoodToKnow() {
        assertThat(get(Role.FRAMEWORK_STEWARD, "/")).contains("Inget väntar på dig just nu.");
    }

    @Test
    void readsALongListToItsEndEachRowOnceInItsOrder() {
        LISTS.forEach((address, role) -> {
            var wanted = house.inOrder(address, people.signedIn(role).person().id());
            assertThat(wanted).as(address).hasSize(FullHouse.MANY + (role == Role.DEVELOPMENT_DIRECTOR ? 1 : 0));

            var read = new ArrayList<String>();
            pages(role, address).forEach(it -> {
                var rows = rows(get(role, it));
                assertThat(rows).as(it).hasSizeBetween(1, MOST);
                read.addAll(rows);
            });

            assertThat(read).as(address).isEqualTo(wanted);
        });
    }

    @Test
    void asksTheDatabaseNoMoreOftenForFiftyRowsThanForAFew() {
        LISTS.forEach((address, role) -> {
            var pages = pages(role, address);

            var last = StatementCounter.again(() -> get(role, pages.getLast()));
            var first = StatementCounter.again(() -> get(role, pages.getFirst()));

            assertThat(first).as(address).hasSameSizeAs(last).hasSizeLessThanOrEqualTo(12);
        });
    }

    @Test
    void showsALongListToNobodyElse() {
        assertThat(status(Role.CASE_OFFICER, "/arbetskorg/avvikelser")).isEqualTo(404);
        assertThat(status(Role.EXTERNAL_READER, "/arbetskorg/underlag")).isEqualTo(404);
        assertThat(status(Role.FRAMEWORK_STEWARD, "/arbetskorg/nagot-annat")).isEqualTo(404);
    }

    @Test
    void tellsOfAClosedCaseItsNumberAlone() {
        var closed = house.conflicted();

        var page = get(Role.FRAMEWORK_STEWARD, "/arbetskorg/avvikelser");

        assertThat(page).contains(closed, "Stängt för dig").doesNotContain("Full " + closed);
    }

    private static void bound(Role role, int kilobytes, String... full) {
        BOUNDS.put(role, new Bound(kilobytes, List.of(full)));
    }

    /** The first and the last row of a page, and those of every page after it, are masked as one in a short list is. */
    @Test
    void tellsTheDelegateNothingOfWhatIsClosedOnAnyPage() {
        var closed = house.closedToTheDelegate();
        assertThat(closed).hasSize(FullHouse.MANY / 5);

        var read = new ArrayList<String>();
        for (var address : pages(Role.DEVELOPMENT_DIRECTOR, "/delegationsbeslut")) {
            var page = get(Role.DEVELOPMENT_DIRECTOR, address);
            for (var row : page.split("<li>")) {
                for (var number : rows(row)) {
                    if (closed.contains(number)) {
                        read.add(number);
                        assertThat(row).as(number).doesNotContain("Full " + number, "href=\"/arenden/", " kronor");
                    } else if (number.startsWith("RUN/17")) {
                        assertThat(row).as(number).contains("Full " + number, "href=\"/arenden/");
                    }
                }
            }
        }

        assertThat(read).containsExactlyInAnyOrderElementsOf(closed);
    }

    /** What has been stays in the calendar, twenty at a time, and is no part of any other page. */
    @Test
    void readsNoMoreOfTheMeetingsThatHaveBeen() {
        var read = new ArrayList<String>();
        house.held(8);
        storage.clear();
        var few = StatementCounter.again(() -> get(Role.COMMITTEE_SECRETARY, "/sammantraden"));
        var start = StatementCounter.again(() -> get(Role.COMMITTEE_SECRETARY, "/"));
        var shown = get(Role.COMMITTEE_SECRETARY, "/");

        house.held(300);
        storage.clear();

        assertThat(StatementCounter.again(() -> get(Role.COMMITTEE_SECRETARY, "/sammantraden")))
                .hasSameSizeAs(few);
        assertThat(StatementCounter.again(() -> get(Role.COMMITTEE_SECRETARY, "/")))
                .hasSameSizeAs(start);
        assertThat(get(Role.COMMITTEE_SECRETARY, "/").length())
                .as("the start page is as long as it was")
                .isCloseTo(shown.length(), org.assertj.core.data.Offset.offset(200));
        pages(Role.COMMITTEE_SECRETARY, "/sammantraden").forEach(it -> {
            var past = get(Role.COMMITTEE_SECRETARY, it).split("id=\"tidigare\"")[1];
            var days = MEETING.matcher(past).results().map(day -> day.group(1)).toList();
            assertThat(days).as(it).hasSizeBetween(1, 20);
            read.addAll(days);
        });
        assertThat(read)
                .isEqualTo(database.sql("select meeting_date::text from meeting where meeting_date < ? order by 1 desc")
                        .param(TestDay.today())
                        .query(String.class)
                        .list());
    }

    private static List<String> rows(String page) {
        return ROW.matcher(page).results().map(it -> it.group(1)).toList();
    }

    private static String first(Pattern what, String text) {
        var found = what.matcher(text);
        return found.find() ? found.group(1).replace("&amp;", "&") : null;
    }

    private List<String> pages(Role role, String address) {
        var pages = new ArrayList<String>();
        for (var next = address; next != null; next = first(NEXT, get(role, next))) {
            pages.add(next);
        }
        return pages;
    }

    private int status(Role role, String address) {
        return answer(role, address).getStatus();
    }

    private String get(Role role, String address) {
        var answer = answer(role, address);
        assertThat(answer.getStatus()).as("%s %s", role, address).isLessThan(400);
        return new String(answer.getContentAsByteArray(), UTF_8);
    }

    private MockHttpServletResponse answer(Role role, String address) {
        return browser.get()
                .uri(address)
                .with(user(people.signedIn(role)))
                .exchange()
                .getResponse();
    }
}
