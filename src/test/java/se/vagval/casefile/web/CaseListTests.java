package se.vagval.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.vagval.PortalTest;
import se.vagval.StatementCounter;
import se.vagval.TestCases;
import se.vagval.TestPeople;

@PortalTest
class CaseListTests {

    private static final Pattern TITLE = Pattern.compile(">(Lista [0-9a-f]+ nr \\d+)<");
    private static final Pattern NEXT = Pattern.compile("rel=\"next\"[^>]*href=\"([^\"]+)\"");
    private static final Pattern EARLIER = Pattern.compile("rel=\"prev\"[^>]*href=\"([^\"]+)\"");

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestCases cases;

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
    void takesAtMostFourStatementsHoweverManyRows() {
        var mark = mark();
        for (var number = 0; number < 200; number++) {
            cases.registered("Lista " + mark + " nr " + number);
        }

        var many = StatementCounter.during(() -> page("/arenden?sok=" + mark));
        var few = StatementCounter.during(() -> page("/arenden?sok=" + mark + "+nr+19&ordna=titel"));

        assertThat(many).hasSizeLessThanOrEqualTo(4);
        assertThat(few).hasSameSizeAs(many);
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

    private static String mark() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
