package se.vagval.portfolio.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;
import se.vagval.PortalTest;
import se.vagval.TestDay;
import se.vagval.TestPeople;
import se.vagval.casefile.domain.CaseViewKeeping;
import se.vagval.demo.ActingAs;
import se.vagval.identity.Role;
import se.vagval.identity.RoleHolders;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;
import se.vagval.portfolio.PortfolioCut;
import se.vagval.portfolio.PortfolioMeasure;
import se.vagval.portfolio.domain.RecurringReport.Plan;
import se.vagval.portfolio.domain.RecurringReport.Selection;

/** F325: a report comes back on its days while it is on, once to each whom it is for, and shows each what that person may see. */
@PortalTest
class RecurringReportTests {

    private static final UserId ANALYST = UserId.of("statistiker");
    private static final Selection GRANTED = Selection.of(PortfolioMeasure.GRANTED, null, null);
    private static final LocalDate FIRST = LocalDate.of(1962, 4, 1);

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
    PortfolioRepository figures;

    @Autowired
    CaseViewKeeping views;

    @Autowired
    Users users;

    @Autowired
    RoleHolders holders;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void nothingIsScheduled() {
        jdbc.sql("delete from notice where kind = 'REPORT_DUE'").update();
        jdbc.sql("delete from recurring_occasion").update();
        jdbc.sql("delete from recurring_report").update();
        jdbc.sql("delete from portfolio_figure where year between 1960 and 1963")
                .update();
    }

    @Test
    void comesOnItsDayToEachWhoHasTheRoleAndToWhoeverScheduledIt() {
        var report = scheduled(GRANTED, Role.ANALYST, Role.ELECTED_REPRESENTATIVE);

        tell(FIRST.minusDays(1));
        assertThat(told(report)).isEmpty();
        tell(FIRST);

        assertThat(told(report)).contains("statistiker", "fortroendevald").doesNotContain("handlaggare", "extern");
        assertThat(page("/aviseringar", "fortroendevald"))
                .hasStatusOk()
                .bodyText()
                .contains(address(report, FIRST), "Den återkommande rapporten Länets behov är här.");
    }

    @Test
    void nobodyGetsItTwiceHoweverOftenItIsAskedAndByHoweverManyPortals() throws Exception {
        var report = scheduled(GRANTED, Role.ANALYST);
        var together = new CyclicBarrier(4);
        try (var portals = Executors.newFixedThreadPool(4)) {
            for (var asked : List.of(1, 2, 3, 4)) {
                portals.submit(() -> {
                    together.await();
                    tell(FIRST.plusDays(1));
                    return asked;
                });
            }
        }
        tell(FIRST.plusDays(2));

        assertThat(told(report)).contains("statistiker").doesNotHaveDuplicates();
        assertThat(days(report)).containsExactly(FIRST);
    }

    @Test
    void aPortalThatIsKilledHasToldNobodyAndTheNextOneTellsAll() {
        var report = scheduled(GRANTED, Role.ANALYST, Role.ELECTED_REPRESENTATIVE);

        assertThatThrownBy(() -> telling(FIRST, told -> {
                            events.publishEvent(told);
                            throw new IllegalStateException("killed");
                        })
                        .tell())
                .hasMessage("killed");
        assertThat(told(report)).isEmpty();
        assertThat(days(report)).isEmpty();
        tell(FIRST);

        assertThat(told(report)).contains("statistiker", "fortroendevald").doesNotHaveDuplicates();
    }

    @Test
    void whatWentByWhileThePortalStoodStillComesAsOne() {
        var report = scheduled(GRANTED, Role.ANALYST);

        tell(LocalDate.of(1963, 2, 11));

        assertThat(days(report)).containsExactly(LocalDate.of(1963, 1, 1));
        assertThat(next(report)).isEqualTo(LocalDate.of(1963, 4, 1));
    }

    @Test
    void keepsTheLastDayOfAMonthThroughShorterOnes() {
        var last = LocalDate.of(2026, 1, 31);

        assertThat(Rhythm.MONTH.next(last, last)).isEqualTo("2026-02-28");
        assertThat(Rhythm.MONTH.next(last, LocalDate.of(2026, 2, 28))).isEqualTo("2026-03-31");
        assertThat(Rhythm.YEAR.next(last, last.minusDays(1))).isEqualTo(last);
    }

    @Test
    void doesNotComeWhileItIsOffAndMakesUpForNothingWhenItIsOnAgain() {
        var report = scheduled(GRANTED, Role.ANALYST);
        turn(report, false);
        tell(FIRST);
        assertThat(told(report)).isEmpty();

        turn(report, true);
        tell(TestDay.today().minusDays(1));

        assertThat(told(report)).isEmpty();
        assertThat(next(report)).isAfterOrEqualTo(TestDay.today());
        turn(report, true);
        assertThat(jdbc.sql("select act from audit_entry where subject = ? order by seq")
                        .param(report)
                        .query(String.class)
                        .list())
                .as("the trail says which, and pressed twice is once")
                .containsExactly("RecurringReportTurnedOff", "RecurringReportTurnedOn");
    }

    @Test
    void tellsTheFigureOfItsDayBesideThatOfTheTimeBefore() {
        var report = scheduled(GRANTED, Role.ANALYST);
        granted(7);
        tell(FIRST);
        granted(12);
        tell(FIRST.plusMonths(3));

        assertThat(page(address(report, FIRST.plusMonths(3)), "statistiker"))
                .hasStatusOk()
                .bodyText()
                .contains("Beviljat under 1962", "1962-07-01", "1962-04-01", "5 fler", "fran=1962&amp;till=1962");
    }

    @Test
    void aNewYearIsNotComparedWithTheOneBefore() {
        var report = scheduled(GRANTED, Role.ANALYST);
        granted(7);
        tell(LocalDate.of(1963, 1, 1));
        tell(LocalDate.of(1963, 4, 1));

        assertThat(page(address(report, LocalDate.of(1963, 1, 1)), "statistiker"))
                .bodyText()
                .contains("Beviljat under 1962");
        assertThat(page(address(report, LocalDate.of(1963, 4, 1)), "statistiker"))
                .bodyText()
                .contains("Beviljat under 1963")
                .doesNotContain("färre");
    }

    @Test
    void keepsNoFigureThatTellsHowCasesWereJudged() {
        var judged = scheduled(Selection.of(PortfolioMeasure.GRANTED, PortfolioCut.SAMI, "YES"), Role.ANALYST);
        tell(FIRST);

        assertThat(page(address(judged, FIRST), "statistiker"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Gång för gång");
    }

    @Test
    void isThereForNobodyElse() {
        var report = scheduled(GRANTED, Role.DEVELOPMENT_DIRECTOR);
        tell(FIRST);

        assertThat(page(address(report, FIRST), "direktor")).hasStatusOk();
        assertThat(page(address(report, FIRST), "fortroendevald")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(page(address(report, FIRST.plusDays(1)), "direktor")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(page("/portfolj/aterkommande", "direktor")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void isScheduledAndTurnedOffInTheBrowser() {
        var first = TestDay.today().plusDays(3);
        assertThat(schedule("GRANTED", "MUNICIPALITY:2326", first, Role.ELECTED_REPRESENTATIVE))
                .hasStatus(HttpStatus.FOUND);
        assertThat(page("/portfolj/aterkommande", "statistiker"))
                .bodyText()
                .contains("Kommun där verksamheten bedrivs: Berg", "Varje månad", first.toString(), "Stäng av");

        var report = keepingAll().getFirst().id();
        assertThat(browser.post()
                        .uri("/portfolj/aterkommande/" + report + "/lage")
                        .with(csrf())
                        .with(user(people.signedIn(ANALYST)))
                        .param("pa", "false"))
                .hasStatus(HttpStatus.FOUND);
        assertThat(page("/portfolj/aterkommande", "statistiker")).bodyText().contains("Avstängd", "Slå på");
    }

    @Test
    void aSavedViewComesToThoseWhoReadCasesAlone() {
        var view = "?status=GRANTED";
        acting.person(ANALYST, () -> views.save(users.person(ANALYST), "Beviljade hos mig", view, false));

        assertThat(schedule("/arenden" + view, "", TestDay.today(), Role.ELECTED_REPRESENTATIVE))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Förtroendevalda läser inte ärenden");
        assertThat(schedule("/arenden?status=DECIDED", "", TestDay.today(), Role.ANALYST))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("eller en av dina sparade vyer");
        assertThat(schedule("/arenden" + view, "", TestDay.today(), Role.CASE_OFFICER))
                .hasStatus(HttpStatus.FOUND);
        tell(TestDay.today());

        var report = keepingAll().getFirst().id();
        assertThat(page(address(report, TestDay.today()), "handlaggare"))
                .hasStatusOk()
                .bodyText()
                .contains("href=\"/arenden?status=GRANTED\"");
    }

    @Test
    void aDayThatIsPastIsRefusedWithWhatWasTyped() {
        assertThat(schedule("GRANTED", "", TestDay.today().minusDays(1), Role.ANALYST))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Välj i dag eller en senare dag", "Beviljat i Berg");
    }

    private UUID scheduled(Selection what, Role... receivers) {
        var report = new RecurringReport(
                UUID.randomUUID(),
                1,
                what,
                new Plan("Länets behov", Rhythm.QUARTER, FIRST, Set.of(receivers)),
                FIRST,
                true,
                ANALYST,
                ANALYST,
                Clock.systemUTC().instant());
        reports.add(report);
        return report.id();
    }

    private void tell(LocalDate today) {
        telling(today, events).tell();
    }

    private RecurringTelling telling(LocalDate today, ApplicationEventPublisher to) {
        var noon = today.atTime(12, 0).atZone(ZoneId.of("Europe/Stockholm"));
        return new RecurringTelling(
                reports, figures, holders, to, transaction, Clock.fixed(noon.toInstant(), noon.getZone()));
    }

    private void turn(UUID report, boolean on) {
        acting.person(ANALYST, () -> keeping.turn(report, on, ANALYST));
    }

    private void granted(int cases) {
        jdbc.sql("""
                        insert into portfolio_figure (measure, year, cut, value, cases, amount, part)
                        values ('GRANTED', 1962, 'ALL', 'ALL', :cases, 100, 100)
                        on conflict (measure, cut, year, value) do update set cases = excluded.cases
                        """).param("cases", cases).update();
    }

    private List<String> told(UUID report) {
        return jdbc.sql("select recipient from notice where kind = 'REPORT_DUE' and about like :report")
                .param("report", report + "/%")
                .query(String.class)
                .list();
    }

    private List<LocalDate> days(UUID report) {
        return reports.occasions(report, 100).stream()
                .map(RecurringOccasion::day)
                .toList();
    }

    private LocalDate next(UUID report) {
        return reports.find(report).orElseThrow().plan().next();
    }

    private List<RecurringReport> keepingAll() {
        return acting.person(ANALYST, () -> keeping.all());
    }

    private static String address(UUID report, LocalDate day) {
        return "/portfolj/aterkommande/" + report + "/" + day;
    }

    private MvcTestResult schedule(String what, String only, LocalDate first, Role receiver) {
        return browser.post()
                .uri("/portfolj/aterkommande")
                .with(csrf())
                .with(user(people.signedIn(ANALYST)))
                .param("name", "Beviljat i Berg")
                .param("what", what)
                .param("only", only)
                .param("rhythm", "MONTH")
                .param("first", first.toString())
                .param("receivers", receiver.name())
                .exchange();
    }

    private MvcTestResult page(String address, String person) {
        return browser.get()
                .uri(address)
                .with(user(people.signedIn(UserId.of(person))))
                .exchange();
    }
}
