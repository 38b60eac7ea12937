package se.vagval.portfolio.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import se.vagval.PortalTest;
import se.vagval.TestDay;
import se.vagval.TestPeople;
import se.vagval.demo.ActingAs;
import se.vagval.identity.Role;
import se.vagval.identity.UserId;
import se.vagval.portfolio.PortfolioMeasure;
import se.vagval.portfolio.domain.RecurringReport.Plan;
import se.vagval.portfolio.domain.RecurringReport.Selection;
import se.vagval.web.Swedish;

/** A report that comes back is changed in all but what it shows, and the trail says how it was. */
@PortalTest
class RecurringChangeTests {

    private static final UserId ANALYST = UserId.of("statistiker");
    private static final Selection GRANTED = Selection.of(PortfolioMeasure.GRANTED, null, null);
    private static final LocalDate TODAY = TestDay.today();
    private static final LocalDate FIRST = TODAY.plusDays(20);

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    ActingAs acting;

    @Autowired
    RecurringKeeping keeping;

    @Autowired
    RecurringRepository reports;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void nothingIsScheduled() {
        jdbc.sql("delete from recurring_occasion").update();
        jdbc.sql("delete from recurring_report").update();
    }

    @Test
    void isChangedInTheBrowserAndTheTrailTellsHowItWas() {
        var report = scheduled(GRANTED, Role.ANALYST);

        assertThat(change(report, "Hela länets behov", "MONTH", FIRST.plusDays(1), 1, "ANALYST", "UNIT_MANAGER"))
                .hasRedirectedUrl("/portfolj/aterkommande")
                .flash()
                .containsEntry("notice", "portfolio.recurring.changed");

        assertThat(stored(report).plan())
                .isEqualTo(new Plan(
                        "Hela länets behov", Rhythm.MONTH, FIRST.plusDays(1), Set.of(Role.ANALYST, Role.UNIT_MANAGER)));
        assertThat(stored(report).what()).isEqualTo(GRANTED);
        assertThat(stored(report).changedBy()).isEqualTo(ANALYST);
        assertThat(acts(report)).containsExactly("RecurringReportScheduled", "RecurringReportChanged");
        assertThat(text(page("/handelser", "revisor")))
                .contains(
                        "ändrade den återkommande rapporten Länets behov: namnet från ”Länets behov” till ”Hela länets behov”; "
                                + "hur ofta den kommer från ”Varje kvartal” till ”Varje månad”; nästa gång från "
                                + Swedish.longDate(FIRST) + " till " + Swedish.longDate(FIRST.plusDays(1))
                                + "; mottagarna från ”Statistiker” till ”Enhetschef, Statistiker”");
    }

    @Test
    void tellsOnlyWhatWasChanged() {
        var report = scheduled(GRANTED, Role.ANALYST);

        change(report, "Länets behov", "QUARTER", FIRST, 1, "ANALYST", "ELECTED_REPRESENTATIVE");

        assertThat(text(page("/handelser", "revisor")))
                .contains("rapporten Länets behov: mottagarna från ”Statistiker” till ”");
    }

    @Test
    void whatItShowsStaysAndThePageLeadsToANewOne() {
        var report = scheduled(GRANTED, Role.ANALYST);

        assertThat(page("/portfolj/aterkommande", "statistiker"))
                .bodyText()
                .contains("href=\"/portfolj/aterkommande/" + report + "\"");
        assertThat(page("/portfolj/aterkommande/" + report, "statistiker"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Beviljat under",
                        "Vad rapporten visar ändras inte",
                        "href=\"/portfolj/aterkommande#ny\"",
                        "value=\"" + FIRST + "\"")
                .doesNotContain("name=\"what\"", "name=\"only\"");
    }

    @Test
    void whatIsSaidAgainChangesNothing() {
        var report = scheduled(GRANTED, Role.ANALYST);

        assertThat(change(report, " Länets behov ", "QUARTER", FIRST, 1, "ANALYST"))
                .hasStatus(HttpStatus.FOUND);

        assertThat(stored(report).version()).isOne();
        assertThat(acts(report)).containsExactly("RecurringReportScheduled");
    }

    @Test
    void twoWhoChangeTheSameMeetBothTexts() {
        var report = scheduled(GRANTED, Role.ANALYST);
        change(report, "Den enas namn", "QUARTER", FIRST, 1, "ANALYST");

        assertThat(change(report, "Den andras namn", "YEAR", FIRST, 1, "ANALYST"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Den enas namn", "Den andras namn", "Varje kvartal", "name=\"version\" value=\"2\"");
        assertThat(stored(report).plan().name()).isEqualTo("Den enas namn");
        assertThatThrownBy(() -> acting.person(ANALYST, () -> {
                    keeping.change(report, stored(report).plan(), 1, ANALYST);
                }))
                .hasMessage("edited meanwhile");
    }

    @Test
    void comesNeitherOnAPastDayNorTwiceOnOne() {
        var report = scheduled(GRANTED, Role.ANALYST);
        acting.person(ANALYST, () -> keeping.change(report, plan("Länets behov", TODAY), 1, ANALYST));
        reports.add(report, new RecurringOccasion(TODAY, 1L, 1L), stored(report).changedAt());
        reports.nextOn(report, FIRST);

        assertThat(change(report, "Nytt namn", "QUARTER", TODAY.minusDays(1), 2, "ANALYST"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Välj i dag eller en senare dag", "Nytt namn");
        assertThat(text(change(report, "Nytt namn", "QUARTER", TODAY, 2, "ANALYST")))
                .contains("Rapporten har redan kommit den dagen. Nästa dag i schemat är " + Swedish.longDate(FIRST));
        assertThat(stored(report).version()).isEqualTo(2);
    }

    @Test
    void aViewOfCasesStillGoesToThoseWhoReadCases() {
        var report = scheduled(Selection.ofCases("?status=GRANTED"), Role.ANALYST);

        assertThat(page("/portfolj/aterkommande/" + report, "statistiker"))
                .bodyText()
                .contains("value=\"CASE_OFFICER\"")
                .doesNotContain("value=\"ELECTED_REPRESENTATIVE\"");
        assertThat(change(report, "Länets behov", "QUARTER", FIRST, 1, "ELECTED_REPRESENTATIVE"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Förtroendevalda läser inte ärenden");
        assertThat(change(report, "", "", null, 1))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Skriv vad rapporten ska heta", "Välj hur ofta", "Skriv dagen då", "Välj minst en mottagare");
        assertThatThrownBy(() -> acting.person(ANALYST, () -> {
                    keeping.change(
                            report,
                            new Plan("Behov", Rhythm.YEAR, FIRST, Set.of(Role.ELECTED_REPRESENTATIVE)),
                            1,
                            ANALYST);
                }))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void newDaysAreCountedFromTheNextOneAndANewNameCountsNothingAnew() {
        var last = LocalDate.of(2026, 1, 31);
        var next = LocalDate.of(2026, 2, 28);
        var report = new RecurringReport(
                UUID.randomUUID(),
                1,
                GRANTED,
                new Plan("Behov", Rhythm.MONTH, next, Set.of(Role.ANALYST)),
                last,
                true,
                ANALYST,
                ANALYST,
                next.atStartOfDay(Swedish.ZONE).toInstant());

        assertThat(first(report, "Annat namn", Rhythm.MONTH, next)).isEqualTo(last);
        assertThat(first(report, "Behov", Rhythm.YEAR, next)).isEqualTo(next);
        assertThat(first(report, "Behov", Rhythm.MONTH, next.plusDays(1))).isEqualTo(next.plusDays(1));
    }

    @Test
    void oneThatIsOffIsChangedAndStaysOff() {
        var report = scheduled(GRANTED, Role.ANALYST);
        acting.person(ANALYST, () -> keeping.turn(report, false, ANALYST));
        reports.nextOn(report, FIRST.minusMonths(9));

        assertThat(page("/portfolj/aterkommande/" + report, "statistiker"))
                .bodyText()
                .contains("Den kommer först när du har slagit på den", "value=\"" + FIRST + "\"");
        change(report, "Vilande", "QUARTER", FIRST, 1, "ANALYST");

        assertThat(stored(report).on()).isFalse();
        assertThat(stored(report).plan().name()).isEqualTo("Vilande");
    }

    @Test
    void isTheAnalystsAlone() {
        var report = scheduled(GRANTED, Role.DEVELOPMENT_DIRECTOR);

        assertThat(page("/portfolj/aterkommande/" + report, "direktor")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(page("/portfolj/aterkommande/" + UUID.randomUUID(), "statistiker"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private static LocalDate first(RecurringReport report, String name, Rhythm rhythm, LocalDate next) {
        var plan = new Plan(name, rhythm, next, report.plan().receivers());
        return report.changed(plan, next.minusDays(5), ANALYST, report.changedAt())
                .firstOn();
    }

    private UUID scheduled(Selection what, Role receiver) {
        var plan = new Plan("Länets behov", Rhythm.QUARTER, FIRST, Set.of(receiver));
        return acting.person(ANALYST, () -> keeping.schedule(what, plan, ANALYST));
    }

    private static Plan plan(String name, LocalDate next) {
        return new Plan(name, Rhythm.QUARTER, next, Set.of(Role.ANALYST));
    }

    private RecurringReport stored(UUID report) {
        return reports.find(report).orElseThrow();
    }

    private List<String> acts(UUID report) {
        return jdbc.sql("select act from audit_entry where subject = ? order by seq")
                .param(report)
                .query(String.class)
                .list();
    }

    private MvcTestResult change(
            UUID report, String name, String rhythm, @Nullable LocalDate next, int seen, String... receivers) {
        var typed = Map.of(
                "name", name, "rhythm", rhythm, "next", next == null ? "" : next.toString(), "version", "" + seen);
        var request = browser.post()
                .uri("/portfolj/aterkommande/" + report)
                .with(csrf())
                .with(user(people.signedIn(ANALYST)));
        for (var field : typed.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return (receivers.length == 0 ? request : request.param("receivers", receivers)).exchange();
    }

    private static String text(MvcTestResult answer) {
        try {
            return HtmlUtils.htmlUnescape(answer.getResponse().getContentAsString())
                    .replaceAll("\\s+", " ");
        } catch (java.io.UnsupportedEncodingException never) {
            throw new AssertionError(never);
        }
    }

    private MvcTestResult page(String address, String person) {
        return browser.get()
                .uri(address)
                .with(user(people.signedIn(UserId.of(person))))
                .exchange();
    }
}
