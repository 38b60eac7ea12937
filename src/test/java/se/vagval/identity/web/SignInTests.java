package se.vagval.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.PortalTest;
import se.vagval.TestPeople;
import se.vagval.identity.Role;
import se.vagval.identity.UserId;
import se.vagval.identity.domain.ActingAs;
import se.vagval.identity.domain.UserAdministration;
import se.vagval.identity.domain.UserAdministration.Description;

@PortalTest
class SignInTests {

    private static final String PASSWORD = "ett riktigt långt lösenord";

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    UserAdministration administration;

    @Autowired
    ActingAs acting;

    @Test
    void letsSomebodyInWithTheRightPassword() {
        var name = newcomer();

        assertThat(signIn(name, PASSWORD))
                .hasStatus3xxRedirection()
                .redirectedUrl()
                .isEqualTo("/");
    }

    @Test
    void answersTheSameToAWrongPasswordAndAnUnknownName() {
        var wrong = signIn(newcomer(), "fel");
        var unknown = signIn("ingen-" + UUID.randomUUID(), "fel");

        assertThat(wrong.getResponse().getRedirectedUrl()).isEqualTo("/inloggning?fel");
        assertThat(unknown.getResponse().getRedirectedUrl()).isEqualTo("/inloggning?fel");
    }

    @Test
    void closesAnAccountForAWhileAfterManyWrongPasswords() {
        var name = newcomer();
        for (int times = 0; times < 5; times++) {
            signIn(name, "fel");
        }

        assertThat(signIn(name, PASSWORD).getResponse().getRedirectedUrl()).isEqualTo("/inloggning?fel");
    }

    @Test
    void asksForATokenToSignIn() {
        var answer =
                browser.post().uri("/inloggning").param("anvandare", newcomer()).param("losenord", PASSWORD);

        assertThat(answer.exchange()).hasStatus(403);
    }

    @Test
    void remembersThePageSomebodyWanted() {
        var answer = browser.get().uri("/styrdokument").exchange();

        assertThat(answer.getResponse().getRedirectedUrl()).endsWith("/inloggning");
        var signedIn = browser.post()
                .uri("/inloggning")
                .with(csrf())
                .cookie(answer.getResponse().getCookie("REDIRECT_URI"))
                .param("anvandare", newcomer())
                .param("losenord", PASSWORD)
                .exchange();
        assertThat(signedIn.getResponse().getRedirectedUrl()).contains("/styrdokument");
    }

    @Test
    void takesARoleAwayInTheMiddleOfASession() {
        var name = newcomer();
        var session = sessionOf(name);
        assertThat(browser.get().uri("/anvandare").session(session)).hasStatus(403);

        become(name, Role.SYSTEM_ADMINISTRATOR, true);
        assertThat(browser.get().uri("/anvandare").session(session)).hasStatusOk();

        become(name, Role.ANALYST, true);
        assertThat(browser.get().uri("/anvandare").session(session)).hasStatus(403);
    }

    @Test
    void endsTheSessionOfAClosedAccount() {
        var name = newcomer();
        var session = sessionOf(name);
        become(name, Role.ANALYST, false);

        var answer = browser.get().uri("/styrdokument").session(session).exchange();

        assertThat(answer.getResponse().getRedirectedUrl()).endsWith("/inloggning");
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void saysTheExactHeadersOnEveryAnswer() {
        for (var address : new String[] {"/inloggning", "/styrdokument", "/finns-inte", "/anvandare"}) {
            var answer = browser.get()
                    .uri(address)
                    .secure(true)
                    .with(user(people.signedIn(Role.CASE_OFFICER)))
                    .exchange()
                    .getResponse();
            assertThat(answer.getHeader("Content-Security-Policy"))
                    .as(address)
                    .isEqualTo("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                            + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
                            + "frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'");
            assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("same-origin");
            assertThat(answer.getHeader("Strict-Transport-Security")).startsWith("max-age=31536000");
            assertThat(answer.getHeader("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
            assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        }
    }

    @Test
    void listsNoAccountsOutsideDemo() {
        assertThat(browser.get().uri("/inloggning")).bodyText().doesNotContain("handlaggare2");
    }

    @Test
    void knowsNoWayInForAFirstAdministratorOnceThereIsOne() {
        assertThat(browser.get().uri("/forsta-administrator")).hasStatus(404);
        assertThat(browser.post().uri("/forsta-administrator").with(csrf()).param("code", "x"))
                .hasStatus(404);
    }

    private MvcTestResult signIn(String name, String password) {
        return browser.post()
                .uri("/inloggning")
                .with(csrf())
                .param("anvandare", name)
                .param("losenord", password)
                .exchange();
    }

    private MockHttpSession sessionOf(String name) {
        return (MockHttpSession) signIn(name, PASSWORD).getRequest().getSession(false);
    }

    private String newcomer() {
        var name = "ny-" + UUID.randomUUID();
        acting.role(
                Role.SYSTEM_ADMINISTRATOR,
                () -> administration.open(
                        UserId.of(name),
                        PASSWORD,
                        "Ny Person",
                        "analytiker",
                        TestPeople.UNIT,
                        Set.of(Role.ANALYST),
                        UserId.of(name)));
        return name;
    }

    private void become(String name, Role role, boolean enabled) {
        var id = UserId.of(name);
        acting.role(Role.SYSTEM_ADMINISTRATOR, () -> {
            var version = administration.account(id).orElseThrow().version();
            var to = new Description("Ny Person", "analytiker", TestPeople.UNIT, Set.of(role), enabled);
            administration.change(id, version, to, id);
        });
    }
}
