package se.vagval.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import se.vagval.PortalTest;
import se.vagval.StatementCounter;
import se.vagval.TestCases;
import se.vagval.TestDay;
import se.vagval.TestPeople;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseStatus;
import se.vagval.casefile.SecrecyMark;
import se.vagval.casefile.domain.CaseArchiving;
import se.vagval.casefile.domain.SecrecyMarking;
import se.vagval.demo.ActingAs;
import se.vagval.identity.Role;
import se.vagval.identity.UserId;

/** F206: a reader of another authority sees what somebody opened, for a time, and every look is told in the case. */
@PortalTest
class SharingTests {

    private static final UserId READER = UserId.of("extern");
    private static final LocalDate SOON = TestDay.today().plusMonths(3);

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestCases cases;

    @Autowired
    SecrecyMarking marking;

    @Autowired
    CaseArchiving archiving;

    @Autowired
    ActingAs acting;

    @Autowired
    JdbcClient jdbc;

    @Test
    void opensOneCaseForOneReaderUntilADay() throws Exception {
        var opened = cased("Delad satsning");
        var other = cased("Odelad satsning");
        assertThat(body("/delat", READER)).doesNotContain("Delad satsning", "Odelad satsning");

        assertThat(share(opened, SOON, "Länsgemensam uppföljning")).hasStatus(HttpStatus.FOUND);

        assertThat(body("/delat", READER)).contains("Delad satsning").doesNotContain("Odelad satsning");
        assertThat(body(addressOf(opened), READER))
                .contains("Länsgemensam uppföljning", "Sökande", "Inget utlåtande är godkänt ännu.")
                .doesNotContain("bedomning", "/arenden/");
        assertThat(acts(opened)).containsExactly("CaseShared", "SharedCaseRead");
        for (var closed : List.of(
                opened.address(),
                opened.address("profil"),
                opened.address("akt.pdf"),
                other.address(),
                "/arenden",
                "/sok?fraga=satsning",
                "/portfolj",
                "/styrdokument",
                "/handbok",
                "/kvartal",
                "/kalender")) {
            assertThat(get(closed, READER).getResponse().getStatus()).as(closed).isIn(403, 404);
        }
        assertThat(body(opened.address(), TestPeople.MANAGER))
                .contains("läste ärendet som extern läsare", "delade ärendet med");
    }

    @Test
    void showsNothingOnceTheTimeIsOutOrSomebodyHasEndedIt() throws Exception {
        var id = cased("Utgången delning");
        share(id, SOON, "Uppföljning");
        var address = addressOf(id);
        jdbc.sql("update case_share set open_until = ? where case_file = ?")
                .params(TestDay.today().minusDays(1), id.value())
                .update();

        assertThat(get(address, READER)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(body("/delat", READER)).doesNotContain("Utgången delning");
        assertThat(body("/delat/lista.csv", READER)).doesNotContain("Utgången delning");
        assertThat(body(id.address("delning"), TestPeople.MANAGER)).contains("gick ut");

        assertThat(share(id, TestDay.today(), "Igen"))
                .as("what has run out gives way")
                .hasStatus(HttpStatus.FOUND);
        var again = addressOf(id);
        assertThat(get(again, READER)).as("the last day is open").hasStatusOk();
        assertThat(send(id.address("delning") + again.replace("/delat", "") + "/avslut", TestPeople.MANAGER))
                .hasStatus(HttpStatus.FOUND);
        assertThat(get(again, READER)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(acts(id)).containsExactly("CaseShared", "CaseShared", "SharedCaseRead", "CaseShareEnded");
    }

    /** What is archived is open to nobody outside, and does not stand as if it were. */
    @Test
    void endsWhenTheCaseGoesToTheArchive() throws Exception {
        var id = cased("Till arkivet");
        share(id, SOON, "Uppföljning");
        jdbc.sql("update case_file set status = 'CLOSED' where id = ?")
                .param(id.value())
                .update();
        var archivist = UserId.of("arkivarie");
        acting.person(archivist, () -> archiving.archive(id, TestDay.today(), "Handlagt färdigt", archivist));

        assertThat(jdbc.sql("select closed_by from case_share where case_file = ?")
                        .param(id.value())
                        .query(String.class)
                        .single())
                .isEqualTo(archivist.value());
        assertThat(acts(id)).containsExactly("CaseShared", "CaseShareEnded");
    }

    /** Nobody shares a marked case; and one that is marked later, or whose reader is tied to it, is closed in the same moment. */
    @Test
    void neverShowsACaseThatIsClosed() throws Exception {
        var marked = cased("Hemlig satsning");
        share(marked, SOON, "Uppföljning");
        var address = addressOf(marked);
        assertThat(get(address, READER)).hasStatusOk();
        mark(marked);

        assertThat(get(address, READER)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(body("/delat", READER)).doesNotContain("Hemlig satsning");
        assertThat(body("/delat/lista.csv", READER)).doesNotContain("Hemlig satsning");
        jdbc.sql("delete from case_share where case_file = ?")
                .param(marked.value())
                .update();
        assertThat(share(marked, SOON, "Ändå"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Ärendet är sekretessmarkerat och kan inte delas.");

        var archived = cased("Arkiverad satsning");
        share(archived, SOON, "Uppföljning");
        var there = addressOf(archived);
        jdbc.sql("update case_file set status = 'ARCHIVED' where id = ?")
                .param(archived.value())
                .update();
        assertThat(get(there, READER)).hasStatus(HttpStatus.NOT_FOUND);
        jdbc.sql("delete from case_share where case_file = ?")
                .param(archived.value())
                .update();
        share(archived, SOON, "Ändå");
        assertThat(acts(archived)).containsExactly("CaseShared");

        var tied = cased("Egen satsning");
        share(tied, SOON, "Uppföljning");
        jdbc.sql("""
                insert into conflict_declaration (id, case_file, person, conflicted, ground, declared_at)
                values (?, ?, 'extern', true, 'Sitter i styrelsen', now())
                """).params(UUID.randomUUID(), tied.value()).update();
        assertThat(get(addressOf(tied), READER)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(body("/delat", READER)).doesNotContain("Egen satsning");
        assertThat(acts(tied)).containsExactly("CaseShared");
    }

    /** Whoever takes a mark away opens nothing by that: the sharing ended with the mark, in the same act. */
    @Test
    void isNotOpenAgainWhenTheMarkIsTakenAway() throws Exception {
        var id = cased("Åter öppen satsning");
        share(id, SOON, "Uppföljning");
        var address = addressOf(id);
        mark(id, new SecrecyMark("OSL 30:27", TestDay.today(), "Regionen"));

        assertThat(acts(id)).containsExactly("CaseShared", "CaseShareEnded");
        assertThat(body(id.address("delning"), TestPeople.MANAGER))
                .contains("avslutades")
                .doesNotContain("Avsluta delningen med");
        mark(id, null);

        assertThat(get(address, READER)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(body("/delat", READER)).doesNotContain("Åter öppen satsning");
        assertThat(share(id, SOON, "Igen")).as("by an act of its own").hasStatus(HttpStatus.FOUND);
        assertThat(acts(id)).containsExactly("CaseShared", "CaseShareEnded", "CaseShared");
    }

    @Test
    void tellsNothingOfHowFarTheWorkHasCome() throws Exception {
        var id = cased("Stegvis satsning");
        share(id, SOON, "Uppföljning");
        var address = addressOf(id);
        var told = Map.of(
                CaseStatus.FORMAL_CHECK, "Under beredning",
                CaseStatus.IN_REVIEW, "Under beredning",
                CaseStatus.RETURNED, "Under beredning",
                CaseStatus.AT_DELEGATE, "Under beredning",
                CaseStatus.PROJECT_RUNNING, "Beslutat",
                CaseStatus.WITHDRAWN, "Avslutat");
        for (var it : told.entrySet()) {
            jdbc.sql("update case_file set status = ? where id = ?")
                    .params(it.getKey().name(), id.value())
                    .update();
            for (var page : List.of("/delat", address, "/delat/lista.csv")) {
                assertThat(body(page, READER))
                        .as(it.getKey() + " " + page)
                        .contains(it.getValue())
                        .doesNotContain("granskning", "Återsänd", "Formell kontroll", "delegationsbeslut", "pågår");
            }
        }
    }

    @Test
    void sharesOnlyInTheOwnUnitWithAReaderFromOutsideAndNoLongerThanAYear() throws Exception {
        var id = cased("Prövad delning");

        assertThat(share(id, TestDay.today().plusYears(1).plusDays(1), "Skäl"))
                .bodyText()
                .contains("högst ett år framåt");
        assertThat(share(id, TestDay.today().minusDays(1), "Skäl")).bodyText().contains("högst ett år framåt");
        assertThat(share(id, SOON, " ")).bodyText().contains("Skriv varför ärendet delas");
        assertThat(post(id, "handlaggare2", SOON, "Skäl", TestPeople.MANAGER))
                .bodyText()
                .contains("Välj någon som har rollen extern läsare");
        assertThat(post(id, READER.value(), SOON, "Skäl", TestPeople.OTHER_MANAGER))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post(id, READER.value(), SOON, "Skäl", TestPeople.OFFICER)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(acts(id)).isEmpty();
        share(id, SOON, "Skäl");
        assertThat(share(id, SOON, "Skäl")).bodyText().contains("Ärendet är redan delat med den läsaren");
        assertThat(acts(id)).containsExactly("CaseShared");
    }

    @Test
    void opensNoOthersShare() throws Exception {
        var id = cased("Någon annans");
        share(id, SOON, "Uppföljning");
        var address = addressOf(id);
        jdbc.sql("update case_share set reader = 'revisor' where case_file = ?")
                .param(id.value())
                .update();

        assertThat(get(address, READER)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(address, TestPeople.MANAGER)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get("/delat/" + UUID.randomUUID(), READER)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void takesTheListAlongWithATraceInEachCase() throws Exception {
        var id = cased("=Räknad satsning");
        share(id, SOON, "Uppföljning");

        assertThat(body("/delat/lista.csv", READER))
                .contains("Diarienummer", "Räknad satsning")
                .doesNotContain(";=Räknad");
        assertThat(acts(id)).containsExactly("CaseShared", "SharedCaseRead");
    }

    @Test
    void asksTheDatabaseTheSameHoweverMuchIsShared() throws Exception {
        share(cased("Första av flera"), SOON, "Uppföljning");
        body("/delat", READER);
        var few = StatementCounter.during(() -> get("/delat", READER));
        share(cased("Andra av flera"), SOON, "Uppföljning");
        share(cased("Tredje av flera"), SOON, "Uppföljning");

        assertThat(StatementCounter.during(() -> get("/delat", READER))).hasSameSizeAs(few);
    }

    @Test
    void takesTwoToLetSomebodyIn() {
        assertThat(Role.EXTERNAL_READER.takesTwo()).isTrue();
    }

    private CaseFileId cased(String title) {
        var id = cases.registered(title);
        cases.declareFree(id, TestPeople.MANAGER);
        return id;
    }

    private void mark(CaseFileId id) {
        jdbc.sql("""
                update case_file set secrecy_provision = 'OSL 30:27', secrecy_date = ?, secrecy_authority = 'Regionen'
                where id = ?
                """).params(TestDay.today(), id.value()).update();
    }

    private void mark(CaseFileId id, @Nullable SecrecyMark mark) {
        var version = acting.person(TestPeople.REGISTRAR, () -> marking.standing(id, TestPeople.REGISTRAR))
                .version();
        acting.person(TestPeople.REGISTRAR, () -> marking.mark(id, TestPeople.REGISTRAR, mark, version));
    }

    private String addressOf(CaseFileId id) {
        return "/delat/"
                + jdbc.sql("select id from case_share where case_file = ? and closed_at is null")
                        .param(id.value())
                        .query(String.class)
                        .single();
    }

    private List<String> acts(CaseFileId id) {
        return jdbc.sql("select act from audit_entry where subject = ? and act like '%Share%' order by seq")
                .param(id.value())
                .query(String.class)
                .list();
    }

    private MvcTestResult share(CaseFileId id, LocalDate until, String reason) {
        return post(id, READER.value(), until, reason, TestPeople.MANAGER);
    }

    private MvcTestResult post(CaseFileId id, String reader, LocalDate until, String reason, UserId person) {
        return browser.post()
                .uri(id.address("delning"))
                .with(csrf())
                .with(user(people.signedIn(person)))
                .param("reader", reader)
                .param("until", until.toString())
                .param("reason", reason)
                .exchange();
    }

    private MvcTestResult send(String address, UserId person) {
        return browser.post()
                .uri(address)
                .with(csrf())
                .with(user(people.signedIn(person)))
                .exchange();
    }

    private MvcTestResult get(String address, UserId person) {
        return browser.get().uri(address).with(user(people.signedIn(person))).exchange();
    }

    private String body(String address, UserId person) throws Exception {
        var page = get(address, person);
        assertThat(page).as(address).hasStatusOk();
        return HtmlUtils.htmlUnescape(new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
