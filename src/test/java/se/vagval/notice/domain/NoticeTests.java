package se.vagval.notice.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static se.vagval.TestPeople.MANAGER;
import static se.vagval.TestPeople.OFFICER;
import static se.vagval.TestPeople.OTHER_OFFICER;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import se.vagval.PortalTest;
import se.vagval.StatementCounter;
import se.vagval.TestCases;
import se.vagval.TestPeople;
import se.vagval.audit.ActName;
import se.vagval.casefile.CaseDeadlines;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.domain.CaseAssigning;
import se.vagval.demo.ActingAs;
import se.vagval.identity.UserId;

/** Who is told what, in the portal. */
@PortalTest
class NoticeTests {

    private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestCases cases;

    @Autowired
    CaseFiles caseFiles;

    @Autowired
    CaseAssigning assigning;

    @Autowired
    NoticeGiving giving;

    @Autowired
    NoticeReading reading;

    @Autowired
    NoticeRepository notices;

    @Autowired
    CaseDeadlines deadlines;

    @Autowired
    MailRepository mails;

    @Autowired
    MailDoor door;

    @Autowired
    ActingAs acting;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void aCaseHandedOverTellsWhoeverGetsItAndNobodyElse() {
        var id = cases.registered();
        cases.declareFree(id, OFFICER);
        var number = number(id);
        var before = unread(OFFICER);

        acting.person(OFFICER, () -> assigning.handOver(id, OFFICER, OTHER_OFFICER));

        assertThat(told(OTHER_OFFICER))
                .filteredOn(it -> it.number().equals(number))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.kind()).isEqualTo(NoticeKind.ASSIGNED);
                    assertThat(it.actor()).isEqualTo("Namn handlaggare");
                    assertThat(it.address()).isEqualTo("/arenden/" + id);
                    assertThat(it.isNew()).isTrue();
                });
        assertThat(unread(OFFICER)).isEqualTo(before);
        assertThat(told(MANAGER)).noneMatch(it -> it.number().equals(number));
        assertThat(page(OTHER_OFFICER, "/aviseringar"))
                .hasStatusOk()
                .bodyText()
                .contains("Namn handlaggare har lämnat över ärendet " + number + " till dig.")
                .doesNotContain("Byhuset som arbetsplats");
    }

    /** The manager gives the case to another: whoever had it reads that, and whoever got it, and nobody else. */
    @Test
    void whoeverLosesACaseIsToldAsWell() {
        var id = cases.registered();
        cases.declareFree(id, OFFICER);
        cases.declareFree(id, MANAGER);
        acting.person(MANAGER, () -> assigning.handOver(id, MANAGER, OTHER_OFFICER));

        assertThat(told(OFFICER))
                .filteredOn(it -> it.number().equals(number(id)))
                .extracting(NoticeReading.Told::kind)
                .containsExactly(NoticeKind.HANDED_ON, NoticeKind.REGISTERED);
        assertThat(told(OTHER_OFFICER))
                .filteredOn(it -> it.number().equals(number(id)))
                .extracting(NoticeReading.Told::kind)
                .containsExactly(NoticeKind.ASSIGNED);
    }

    @Test
    void anActThatIsUndoneWasNeverTold() {
        var id = cases.registered();
        cases.declareFree(id, OFFICER);
        var before = unread(OTHER_OFFICER);

        transaction.executeWithoutResult(status -> {
            acting.person(OFFICER, () -> assigning.handOver(id, OFFICER, OTHER_OFFICER));
            status.setRollbackOnly();
        });

        assertThat(unread(OTHER_OFFICER)).isEqualTo(before);
    }

    @Test
    void whatCameWhileThePageWasOpenStaysNew() {
        give(OTHER_OFFICER, cases.registered());
        var seen = told(OTHER_OFFICER).getFirst().at();
        give(OTHER_OFFICER, cases.registered());

        assertThat(browser.post()
                        .uri("/aviseringar/lasta")
                        .param("till", seen.toString())
                        .with(user(people.signedIn(OTHER_OFFICER)))
                        .with(csrf()))
                .hasStatus3xxRedirection();

        assertThat(unread(OTHER_OFFICER)).isEqualTo(1);
        assertThat(page(OTHER_OFFICER, "/")).bodyText().contains("En oläst avisering");
    }

    @Test
    void aCaseClosedToThePersonIsNamedWithoutAWayIn() {
        var id = cases.registered();
        give(OTHER_OFFICER, id);
        var number = number(id);
        jdbc.sql("""
                update case_file set secrecy_provision = 'OSL 30:23', secrecy_date = '2026-02-01', secrecy_authority = 'direktor'
                where id = :id
                """).param("id", id.value()).update();

        assertThat(told(OTHER_OFFICER))
                .filteredOn(it -> it.number().equals(number))
                .singleElement()
                .satisfies(it -> assertThat(it.address()).isNull());
    }

    @Test
    void aDayThatIsDueIsToldOnceAndOverdueOnceMore() {
        var id = cases.registered();
        var today = LocalDate.now(clock);
        receivedSoThatDueOn(id, today.plusDays(10));
        tellTheDay();
        tellTheDay();
        receivedSoThatDueOn(id, today.minusDays(1));
        tellTheDay();

        assertThat(kindsOf(id, OFFICER))
                .containsExactlyInAnyOrder(NoticeKind.REGISTERED, NoticeKind.DUE_SOON, NoticeKind.OVERDUE);
    }

    @Test
    void aMomentThatNobodyCouldHaveMeantIsNoFault() {
        for (var year : List.of("+1000000000", "-1000000000", "+294277", "-4800")) {
            var moment = year + "-01-01T00:00:00Z";
            assertThat(browser.get().uri("/aviseringar?fore={moment}", moment).with(user(people.signedIn(OFFICER))))
                    .as(year)
                    .hasStatusOk();
            assertThat(browser.post()
                            .uri("/aviseringar/lasta")
                            .param("till", moment)
                            .with(csrf())
                            .with(user(people.signedIn(OFFICER))))
                    .as(year)
                    .hasStatus3xxRedirection();
        }
    }

    @Test
    void everyKindIsToldByAnActThatExists() throws ClassNotFoundException {
        var acts = new TreeSet<String>();
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ActName.class));
        for (var act : scanner.findCandidateComponents("se.vagval")) {
            acts.add(Class.forName(act.getBeanClassName())
                    .getAnnotation(ActName.class)
                    .value());
        }

        assertThat(NoticeKind.byAct()).hasSize(24);
        assertThat(acts).containsAll(NoticeKind.byAct().keySet());
    }

    @Test
    void aPageOfFiftyCostsNoMoreStatementsThanAPageOfOne() {
        give(MANAGER, cases.registered());
        page(MANAGER, "/aviseringar");
        var one = StatementCounter.again(() -> page(MANAGER, "/aviseringar")).size();
        IntStream.range(0, 60).forEach(it -> give(MANAGER, cases.registered()));

        assertThat(StatementCounter.again(() -> page(MANAGER, "/aviseringar"))).hasSize(one);
        assertThat(page(MANAGER, "/aviseringar")).bodyText().contains("Visa äldre");
    }

    /** At noon, whenever the tests are run: before seven nothing is told. */
    private void tellTheDay() {
        var noon = LocalDate.now(clock)
                .atTime(LocalTime.NOON)
                .atZone(clock.getZone())
                .toInstant();
        var told = new DayTelling(deadlines, giving, mails, door, Clock.fixed(noon, clock.getZone()));
        transaction.executeWithoutResult(status -> told.tell());
    }

    private void receivedSoThatDueOn(CaseFileId id, LocalDate due) {
        jdbc.sql("update case_file set received = :day where id = :id")
                .param("day", due.minusMonths(6))
                .param("id", id.value())
                .update();
    }

    private void give(UserId recipient, CaseFileId id) {
        transaction.executeWithoutResult(status ->
                giving.give(Notice.ofAct(NoticeKind.DECIDED, recipient, id, TestPeople.SECRETARY, clock.instant())));
    }

    /** Of one case, however many others are told of on the same day. */
    private List<NoticeKind> kindsOf(CaseFileId id, UserId person) {
        return jdbc.sql("select kind from notice where case_file = :id and recipient = :person")
                .param("id", id.value())
                .param("person", person.value())
                .query((row, at) -> NoticeKind.valueOf(row.getString("kind")))
                .list();
    }

    private List<NoticeReading.Told> told(UserId person) {
        return acting.person(person, () -> reading.of(person, END)).rows();
    }

    private int unread(UserId person) {
        return notices.unreadOf(person);
    }

    private String number(CaseFileId id) {
        return acting.person(
                OFFICER, () -> caseFiles.summaryOf(id).registryNumber().value());
    }

    private MvcTestResult page(UserId person, String address) {
        return browser.get().uri(address).with(user(people.signedIn(person))).exchange();
    }
}
