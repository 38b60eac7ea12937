package se.vagval.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.vagval.PortalTest;
import se.vagval.StatementCounter;
import se.vagval.TestCases;
import se.vagval.TestPeople;

@PortalTest
class CaseListTests {

    private static final Pattern TITLE = Pattern.compile(">(Lista [0-9a-f]+ nr \\d+)<");
    private static final Pattern FILLER = Pattern.compile(">Utfyllnad (\\d+)<");
    private static final Pattern NEXT = Pattern.compile("rel=\"next\"[^>]*href=\"([^\"]+)\"");
    private static final Pattern EARLIER = Pattern.compile("rel=\"prev\"[^>]*href=\"([^\"]+)\"");

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestCases cases;

    @Autowired
    JdbcClient jdbc;

    /** Nothing is read out of an address in which nothing stands; what is read of one without a filter is the same. */
    @Test
    void opensWithoutAnyFilter() {
        assertThat(browser.get().uri("/arenden").with(user(people.signedIn(TestPeople.OFFICER))))
                .hasStatusOk()
                .model()
                .extractingByKey("form")
                .isSameAs(CaseListFilter.EMPTY);
        assertThat(browser.get().uri("/arenden?annat=1").with(user(people.signedIn(TestPeople.OFFICER))))
                .hasStatusOk()
                .model()
                .extractingByKey("form")
                .isEqualTo(CaseListFilter.EMPTY);
    }

    @Test
    void findsByWordsWithoutTakingSignsForPatterns() {
        var mark = mark();
        cases.registered("Lista " + mark + " nr 1");

        assertThat(page("/arenden?sok=" + mark)).contains("Lista " + mark + " nr 1", "Ett ärende");
        assertThat(page("/arenden?sok=%25" + mark)).contains("Inga ärenden");
        assertThat(page("/arenden?sok=" + mark + "&status=DECIDED")).contains("Inget ärende stämmer");
        assertThat(page("/arenden?sok=" + mark + "&handlaggare=handlaggare&fond=A11&kommun=2305"))
                .contains("Lista " + mark);
        assertThat(page("/arenden?sok=" + mark + "&kommun=2361")).contains("Inga ärenden");
        assertThat(page("/arenden?sok=" + mark + "&fran=2026-01-20")).contains("Inga ärenden");
        assertThat(page("/arenden?sok=" + mark + "&fran=2026-01-19&till=2026-01-19"))
                .contains("Lista " + mark);
    }

    @Test
    void showsEveryCaseOnceFromPageToPageAndBackInEveryOrder() {
        var mark = mark();
        for (var number = 0; number < 120; number++) {
            cases.registered("Lista " + mark + " nr " + number);
        }

        for (var order :
                new String[] {"", "&ordna=inkommen", "&ordna=nummer", "&ordna=titel-fallande", "&ordna=belopp"}) {
            var seen = new LinkedHashSet<String>();
            var first = page("/arenden?sok=" + mark + order);
            var pages = 1;
            seen.addAll(titles(first));
            var page = first;
            for (var next = link(NEXT, page); next != null; next = link(NEXT, page)) {
                page = page(next);
                pages++;
                assertThat(titles(page)).doesNotContainAnyElementsOf(seen);
                seen.addAll(titles(page));
            }
            assertThat(seen).hasSize(120);
            assertThat(pages).isEqualTo(3);
            var middle = page(link(EARLIER, page));
            assertThat(titles(page(link(EARLIER, middle)))).isEqualTo(titles(first));
        }
    }

    @Test
    void takesAtMostSixStatementsHoweverManyRows() {
        var mark = mark();
        for (var number = 0; number < 200; number++) {
            cases.registered("Lista " + mark + " nr " + number);
        }

        page("/arenden?sok=" + mark);
        var many = StatementCounter.again(() -> page("/arenden?sok=" + mark));
        var few = StatementCounter.again(() -> page("/arenden?sok=" + mark + "%20nr%2019&ordna=titel"));

        assertThat(many).hasSizeLessThanOrEqualTo(6);
        assertThat(few).hasSameSizeAs(many);
    }

    @Test
    void findsTheOfficerByAccountNameOrPartOfOne() {
        var mark = mark();
        cases.registered("Lista " + mark + " nr 1");
        var name = people.signedIn(TestPeople.OFFICER).person().name();

        assertThat(page("/arenden?handlaggare=handlaggare&sok=" + mark))
                .contains("Lista " + mark, "value=\"" + name + "\"");
        assertThat(page("/arenden?handlaggare=" + encoded(name.substring(1)) + "&sok=" + mark))
                .contains("Lista " + mark);
        assertThat(page("/arenden?handlaggare=Ingenalls&sok=" + mark)).contains("Inga ärenden", "value=\"Ingenalls\"");
        assertThat(page("/arenden?handlaggare=%25&sok=" + mark)).contains("Inga ärenden");
        assertThat(page("/arenden")).doesNotContain("<option value=\"handlaggare\"");
    }

    @Test
    void findsWordsByTheirBeginningAndElseInsideThem() {
        var mark = mark();
        cases.registered("Skidled" + mark + " i Bågviken");
        cases.registered("Led" + mark + " i Rådalen");

        assertThat(page("/arenden?sok=led" + mark)).contains("Led" + mark).doesNotContain("Skidled" + mark);
        assertThat(page("/arenden?sok=d" + mark)).contains("Led" + mark, "Skidled" + mark);
        assertThat(page("/arenden?sok=" + encoded("RÅDA i led" + mark))).contains("Led" + mark, "Ett ärende");
        assertThat(page("/arenden?sok=" + encoded("d" + mark + " i rå"))).contains("Led" + mark, "Ett ärende");
    }

    @Test
    void asksForThreeLetters() {
        assertThat(page("/arenden?sok=le")).contains("Skriv minst tre tecken", "value=\"le\"");
        assertThat(page("/arenden?sok=%25%25%25%25")).contains("Skriv minst tre tecken");
        assertThat(page("/arenden?sok=led")).doesNotContain("Skriv minst tre tecken");
    }

    @Test
    void findsByFundAndMunicipalityTogether() {
        var mark = mark();
        cases.registered("Lista " + mark + " nr 1");

        assertThat(page("/arenden?fond=A11&kommun=2305&sok=" + mark)).contains("Lista " + mark);
        assertThat(page("/arenden?fond=A11&kommun=2361&sok=" + mark)).contains("Inga ärenden");
        assertThat(page("/arenden?fond=LBP&kommun=2305&sok=" + mark)).contains("Inga ärenden");
    }

    /** Above the cap of the count the rows are read along the order's index instead of out of what was counted. */
    @Test
    void showsEveryCaseOnceInOrderAboveTheCapOfTheCountToo() {
        for (var number = 0; number < 30; number++) {
            cases.registered("Många " + number);
        }
        var count =
                jdbc.sql("select count(*) from case_file").query(Integer.class).single();
        jdbc.sql("""
                insert into case_file (id, version, registry_number, received, channel, framework_version, status, unit,
                    title, applicant, project_type, applied_amount, funds, municipalities, application_number)
                select gen_random_uuid(), 0, 'FYLL/' || n || '/1899', date '1899-01-01' + (n % 70), channel, framework_version, 'ARCHIVED', unit,
                    'Utfyllnad ' || n, applicant, project_type, n, funds, municipalities, 1
                from generate_series(1, :wanted) n, (select * from case_file limit 1) c on conflict do nothing
                """).param("wanted", 1_100).update();

        try {
            var page = page("/arenden?sok=utfyllnad&ordna=belopp");
            assertThat(page).contains("Fler än 1");
            var seen = new LinkedHashSet<Integer>();
            for (var next = "/arenden?sok=utfyllnad&ordna=belopp"; next != null; next = link(NEXT, page)) {
                page = page(next);
                FILLER.matcher(page)
                        .results()
                        .map(it -> Integer.valueOf(it.group(1)))
                        .forEach(seen::add);
            }
            assertThat(List.copyOf(seen)).hasSize(1_100).isSorted();
        } finally {
            // what other rooms have counted meanwhile goes first
            for (var counted : List.of("portfolio_mark", "portfolio_case")) {
                jdbc.sql("delete from " + counted + " where case_file in"
                                + " (select id from case_file where registry_number like 'FYLL/%')")
                        .update();
            }
            jdbc.sql("delete from case_file where registry_number like 'FYLL/%'")
                    .update();
        }
        assertThat(jdbc.sql("select count(*) from case_file")
                        .query(Integer.class)
                        .single())
                .isEqualTo(count);
    }

    @Test
    void beginsFromTheBeginningWhenThePlaceCannotBeRead() {
        cases.registered();

        assertThat(page("/arenden?efter=hej&ordna=okant")).contains("Ärenden");
        assertThat(page("/arenden?fran=snart")).contains("Skriv datumet som år-månad-dag");
    }

    private String page(String address) {
        return new String(
                browser.get()
                        .uri(URI.create(address))
                        .with(user(people.signedIn(TestPeople.OFFICER)))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    private static List<String> titles(String page) {
        return TITLE.matcher(page).results().map(it -> it.group(1)).toList();
    }

    private static String link(Pattern pattern, String page) {
        var found = pattern.matcher(page);
        return found.find() ? found.group(1).replace("&amp;", "&") : null;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String mark() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
