package se.vagval.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.PortalTest;
import se.vagval.TestPeople;
import se.vagval.identity.Role;
import se.vagval.identity.UserId;

/** Power takes two, sessions end when they should, units keep apart, and the trail says what changed. */
@PortalTest
class AccountsTakeTwoTests {

    private static final String PASSWORD = "ett riktigt långt lösenord";
    private static final String ONE = "forvaltare";
    private static final String OTHER = "forvaltare2";

    private final UserId anna = UserId.of("anna-" + UUID.randomUUID());

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Test
    void givesAnOrdinaryRoleAtOnceAndOneThatDecidesWhenAnotherHasConfirmed() {
        open(ONE, "ANALYST", "UNIT_MANAGER");
        assertThat(roles()).containsExactly(Role.ANALYST);

        post(ONE, "/anvandare/" + anna + "/roller/UNIT_MANAGER/bekraftelse");
        assertThat(roles()).containsExactly(Role.ANALYST);

        post(OTHER, "/anvandare/" + anna + "/roller/UNIT_MANAGER/bekraftelse");
        assertThat(roles()).containsExactlyInAnyOrder(Role.ANALYST, Role.UNIT_MANAGER);
    }

    @Test
    void offersTheConfirmationToTheOtherOnly() {
        open(ONE, "DEVELOPMENT_DIRECTOR");
        var address = "/anvandare/" + anna + "/roller/DEVELOPMENT_DIRECTOR/bekraftelse";

        assertThat(browser.get().uri("/anvandare").with(user(people.signedIn(ONE))))
                .bodyText()
                .contains("Roller som väntar")
                .doesNotContain(address);
        assertThat(browser.get().uri("/anvandare").with(user(people.signedIn(OTHER))))
                .bodyText()
                .contains(address);
    }

    @Test
    void givesNobodyARoleThatWasDeclined() {
        open(ONE, "ANALYST", "AUDITOR");
        post(OTHER, "/anvandare/" + anna + "/roller/AUDITOR/avslag");

        post(OTHER, "/anvandare/" + anna + "/roller/AUDITOR/bekraftelse");

        assertThat(roles()).containsExactly(Role.ANALYST);
    }

    @Test
    void keepsTheRuleOfTwoInTheDatabase() {
        open(ONE, "AUDITOR");

        assertThatThrownBy(() -> jdbc.sql("""
                        update role_proposal set answer = 'CONFIRMED', answered_by = proposed_by, answered_at = now()
                        where account_id = :account
                        """).param("account", anna.value()).update())
                .hasMessageContaining("role_proposal_takes_two");
    }

    @Test
    void restsTheRolesThatTakeTwoWhenSomebodyElseSetsThePassword() {
        people.open(anna, PASSWORD, "Anna", "chef", TestPeople.UNIT, Set.of(Role.ANALYST, Role.UNIT_MANAGER));
        var session = sessionOf();

        post(ONE, "/anvandare/" + anna + "/losenord", "password", "ett annat långt lösenord");

        assertThat(roles()).containsExactly(Role.ANALYST);
        assertThat(ended(session)).isTrue();
        post(OTHER, "/anvandare/" + anna + "/roller/UNIT_MANAGER/bekraftelse");
        assertThat(roles()).contains(Role.UNIT_MANAGER);
    }

    @Test
    void endsTheSessionsOfWhoeverLosesARoleAndOfNobodyWhoGetsOne() {
        open(ONE, "ANALYST", "REGISTRAR");
        var session = sessionOf();

        change("ANALYST", "REGISTRAR", "CASE_OFFICER");
        assertThat(ended(session)).isFalse();

        change("ANALYST", "CASE_OFFICER");
        assertThat(ended(session)).isTrue();
    }

    @Test
    void signsOutEverywhere() {
        open(ONE, "ANALYST");
        var here = sessionOf();
        var there = sessionOf();
        var other = session("handlaggare", "vagval");

        assertThat(browser.post().uri("/konto/utloggning").session(here).with(csrf()))
                .redirectedUrl()
                .isEqualTo("/inloggning?utloggad");

        assertThat(ended(here)).isTrue();
        assertThat(ended(there)).isTrue();
        assertThat(ended(other)).isFalse();
    }

    @Test
    void changesTheOwnPasswordOnlyWithTheOldOne() {
        open(ONE, "ANALYST");
        var session = sessionOf();

        assertThat(ownPassword(session, "fel")).hasStatus(422).bodyText().contains("stämmer inte");
        assertThat(ended(session)).isFalse();
        assertThat(ownPassword(session, PASSWORD)).hasStatus3xxRedirection();

        assertThat(ended(session)).isTrue();
        assertThat(signIn(anna.value(), "ett annat långt lösenord"))
                .redirectedUrl()
                .isEqualTo("/");
    }

    @Test
    void tellsWhatChangedOnThePageOfTheAccount() {
        open(ONE, "ANALYST", "REGISTRAR", "AUDITOR");
        post(OTHER, "/anvandare/" + anna + "/roller/AUDITOR/bekraftelse");
        browser.post()
                .uri("/anvandare/" + anna)
                .with(user(people.signedIn(ONE)))
                .with(csrf())
                .param("name", "Anna Nygift")
                .param("title", "handläggare")
                .param("unit", TestPeople.OTHER_UNIT.value())
                .param("roles", "ANALYST", "CASE_OFFICER", "AUDITOR")
                .param("enabled", "true")
                .param("version", version())
                .exchange();

        assertThat(browser.get().uri("/anvandare/" + anna).with(user(people.signedIn(ONE))))
                .bodyText()
                .containsSubsequence(
                        "Kontot ändrades av Namn forvaltare",
                        "· namnet",
                        "· enheten",
                        "· ny roll: Handläggare",
                        "· borttagen roll: Registrator",
                        "En roll bekräftades av Namn forvaltare2",
                        "· roll: Revisor",
                        "Kontot lades upp av Namn forvaltare")
                .doesNotContain("· titeln");
    }

    @Test
    void keepsUnitsApartWhoseNamesLookAlikeWithoutTheirSigns() {
        var mark = UUID.randomUUID().toString().substring(0, 8);
        var ids = Set.of(unitOf("Å " + mark), unitOf("A " + mark), unitOf("!!!" + mark), unitOf("a   " + mark));

        assertThat(ids).hasSize(4).allMatch(it -> it.matches("[a-z0-9][a-z0-9-]*"));
        assertThat(unitOf("å " + mark)).isIn(ids);
        assertThat(unitOf("???")).isNotEqualTo(unitOf("!!!")).isNotBlank();
    }

    @Test
    void pointsAtARoleOrAUnitThatIsMissing() {
        assertThat(account("/anvandare/ny", ONE, "").exchange())
                .hasStatus(422)
                .bodyText()
                .contains("minst en roll");
        assertThat(browser.post()
                        .uri("/anvandare/ny")
                        .with(user(people.signedIn(ONE)))
                        .with(csrf())
                        .param("id", "b" + anna)
                        .param("password", PASSWORD)
                        .param("name", "n")
                        .param("title", "t")
                        .param("unit", "finns-inte")
                        .param("roles", "ANALYST"))
                .hasStatus(422)
                .bodyText()
                .contains("Välj en enhet");
    }

    private String unitOf(String name) {
        var account = UserId.of("enhet-" + UUID.randomUUID());
        assertThat(browser.post()
                        .uri("/anvandare/ny")
                        .with(user(people.signedIn(ONE)))
                        .with(csrf())
                        .param("id", account.value())
                        .param("password", PASSWORD)
                        .param("name", "n")
                        .param("title", "t")
                        .param("newUnit", name)
                        .param("roles", "ANALYST"))
                .hasStatus3xxRedirection();
        return people.signedIn(account).person().unit().value();
    }

    private void open(String administrator, String... roles) {
        assertThat(account("/anvandare/ny", administrator, roles).exchange()).hasStatus3xxRedirection();
    }

    private void change(String... roles) {
        assertThat(account("/anvandare/" + anna, ONE, roles)
                        .param("version", version())
                        .param("enabled", "true")
                        .exchange())
                .hasStatus3xxRedirection();
    }

    private MockMvcTester.MockMvcRequestBuilder account(String address, String administrator, String... roles) {
        return browser.post()
                .uri(address)
                .with(user(people.signedIn(administrator)))
                .with(csrf())
                .param("id", anna.value())
                .param("password", PASSWORD)
                .param("name", "Anna Åström")
                .param("title", "handläggare")
                .param("unit", TestPeople.UNIT.value())
                .param("roles", roles);
    }

    private String version() {
        return jdbc.sql("select version from account where id = :id")
                .param("id", anna.value())
                .query(String.class)
                .single();
    }

    private void post(String administrator, String address, String... parameters) {
        var request = browser.post()
                .uri(address)
                .with(user(people.signedIn(administrator)))
                .with(csrf());
        for (var at = 0; at < parameters.length; at += 2) {
            request = request.param(parameters[at], parameters[at + 1]);
        }
        assertThat(request.exchange()).hasStatus3xxRedirection();
    }

    private MvcTestResult ownPassword(MockHttpSession session, String current) {
        return browser.post()
                .uri("/konto/losenord")
                .session(session)
                .with(csrf())
                .param("current", current)
                .param("password", "ett annat långt lösenord")
                .exchange();
    }

    private Set<Role> roles() {
        return people.signedIn(anna).person().roles();
    }

    private MockHttpSession sessionOf() {
        return session(anna.value(), PASSWORD);
    }

    private MockHttpSession session(String name, String password) {
        return (MockHttpSession) signIn(name, password).getRequest().getSession(false);
    }

    private MvcTestResult signIn(String name, String password) {
        return browser.post()
                .uri("/inloggning")
                .with(csrf())
                .param("anvandare", name)
                .param("losenord", password)
                .exchange();
    }

    private boolean ended(MockHttpSession session) {
        var answer = browser.get().uri("/konto").session(session).exchange().getResponse();
        return answer.getStatus() == 302
                && String.valueOf(answer.getRedirectedUrl()).endsWith("/inloggning");
    }
}
