package se.vagval.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.PortalTest;
import se.vagval.TestPeople;
import se.vagval.demo.ActingAs;
import se.vagval.identity.Role;
import se.vagval.identity.UserId;
import se.vagval.identity.domain.UserAdministering;
import se.vagval.identity.domain.UserAdministering.Description;

@PortalTest
class SignInTests {

    private static final String PASSWORD = "ett riktigt långt lösenord";

    private static final Map<String, List<String>> HEADERS = Map.of(
            "Content-Security-Policy",
                    List.of("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                            + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
                            + "frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'"),
            "X-Content-Type-Options", List.of("nosniff"),
            "X-Frame-Options", List.of("DENY"),
            "Referrer-Policy", List.of("same-origin"),
            "Permissions-Policy", List.of("camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
            "Strict-Transport-Security", List.of("max-age=31536000 ; includeSubDomains"),
            "Cross-Origin-Opener-Policy", List.of("same-origin"),
            "Cross-Origin-Embedder-Policy", List.of("require-corp"),
            "Cross-Origin-Resource-Policy", List.of("same-origin"));

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    UserAdministering administration;

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
        assertThat(browser.get().uri("/inloggning?fel=")).bodyText().contains("<title>Fel: Logga in");
        assertThat(browser.get().uri("/inloggning")).bodyText().contains("<title>Logga in");
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
    void takesAsLongForAClosedAndAnUnknownNameAsForAWrongPassword() {
        var closed = newcomer();
        for (var times = 0; times < 6; times++) {
            signIn(closed, "fel");
        }
        var shut = newcomer();
        become(shut, false, Role.ANALYST);

        var others = new ArrayDeque<>(List.of(newcomer(), newcomer(), newcomer(), newcomer()));

        var wrong = fastest(() -> signIn(others.poll(), "fel"));
        for (var other : List.of(closed, shut, "ingen-" + UUID.randomUUID())) {
            assertThat(fastest(() -> signIn(other, "fel", "192.0.2.251"))).isBetween(wrong / 3, wrong * 3);
        }
        assertThat(fastest(() -> signIn(closed, "fel"))).isBetween(wrong / 3, wrong * 3);
    }

    private static long fastest(Supplier<MvcTestResult> attempt) {
        return LongStream.range(0, 4)
                .map(time -> {
                    var from = System.nanoTime();
                    attempt.get();
                    return System.nanoTime() - from;
                })
                .min()
                .orElseThrow();
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
    void givesARoleInTheMiddleOfASessionAndEndsItWhenARoleGoes() {
        var name = newcomer();
        var session = sessionOf(name);
        assertThat(browser.get().uri("/arenden/nytt").session(session)).hasStatus(403);

        become(name, true, Role.ANALYST, Role.REGISTRAR);
        assertThat(browser.get().uri("/arenden/nytt").session(session)).hasStatusOk();

        become(name, true, Role.ANALYST);
        assertThat(browser.get().uri("/arenden/nytt").session(session))
                .redirectedUrl()
                .endsWith("/inloggning");
    }

    @Test
    void endsTheSessionOfAClosedAccount() {
        var name = newcomer();
        var session = sessionOf(name);
        become(name, false, Role.ANALYST);

        var answer = browser.get().uri("/styrdokument").session(session).exchange();

        assertThat(answer.getResponse().getRedirectedUrl()).endsWith("/inloggning");
        assertThat(session.isInvalid()).isTrue();
    }

    /** Status by status, whoever answers: a page, the security filters, or the last resort. */
    @Test
    void saysTheExactHeadersOnEveryAnswer() {
        var officer = user(people.signedIn(Role.CASE_OFFICER));
        var answers = Map.of(
                200, browser.get().uri("/styrdokument").with(officer),
                302, browser.get().uri("/styrdokument"),
                400, browser.get().uri("/styrdokument?x=\u0000").with(officer),
                403, browser.get().uri("/anvandare").with(officer),
                404, browser.get().uri("/finns-inte").with(officer),
                405, browser.post().uri("/tillganglighet").with(officer).with(csrf()),
                422, browser.post().uri("/forsta-administrator").with(csrf()));
        answers.forEach((status, request) -> {
            var answer = request.secure(true).exchange().getResponse();
            if (status != 422 && status != 405) {
                assertThat(answer.getStatus()).isEqualTo(status);
            }
            assertThat(answer.getHeaderNames().stream()
                            .filter(name -> HEADERS.containsKey(name))
                            .collect(Collectors.toMap(name -> name, answer::getHeaders)))
                    .as("status %s", status)
                    .isEqualTo(HEADERS);
            assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        });
    }

    @Test
    void endsASessionOfMoreThanTenHours() throws Exception {
        var session = sessionOf(newcomer());
        assertThat(browser.get().uri("/konto").session(session)).hasStatusOk();

        age(session, Duration.ofHours(10).minusMinutes(1));
        assertThat(browser.get().uri("/konto").session(session)).hasStatusOk();

        age(session, Duration.ofHours(10).plusMinutes(1));
        assertThat(browser.get().uri("/konto").session(session)).redirectedUrl().endsWith("/inloggning");
        assertThat(session.isInvalid()).isTrue();
    }

    /** A mock session has no setter for its birth. */
    private static void age(MockHttpSession session, Duration old) throws ReflectiveOperationException {
        var birth = MockHttpSession.class.getDeclaredField("creationTime");
        birth.setAccessible(true);
        birth.setLong(session, System.currentTimeMillis() - old.toMillis());
    }

    @Test
    void countsOnlyWrongPasswordsAndForgetsThemAtTheRightOne() {
        var name = newcomer();
        for (var round = 0; round < 3; round++) {
            for (var times = 0; times < 4; times++) {
                signIn(name, "fel");
            }
            assertThat(signIn(name, PASSWORD)).redirectedUrl().isEqualTo("/");
        }
    }

    @Test
    void letsAColleagueInWhileSomebodyElseGuesses() {
        var name = newcomer();
        for (var times = 0; times < 8; times++) {
            signIn(name, "fel", "198.51.100.1");
        }

        assertThat(signIn(name, PASSWORD, "198.51.100.1")).redirectedUrl().isEqualTo("/inloggning?fel");
        assertThat(signIn(name, PASSWORD, "198.51.100.2")).redirectedUrl().isEqualTo("/");
    }

    @Test
    void neverCallsARightPasswordWrongHoweverManyComeAtOnce() throws Exception {
        var name = newcomer();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<MockHttpServletResponse> attempt =
                    () -> signIn(name, PASSWORD).getResponse();
            var answers = threads.invokeAll(Collections.nCopies(24, attempt));

            assertThat(answers.stream().map(Future::resultNow))
                    .allMatch(it -> it.getStatus() == 302 && "/".equals(it.getRedirectedUrl())
                            || it.getStatus() == 503 && "5".equals(it.getHeader("Retry-After")));
        }
        assertThat(signIn(name, PASSWORD)).redirectedUrl().isEqualTo("/");
    }

    @Test
    void takesTheCookieOutOfTheBrowserAtSignOut() {
        var answer = browser.post()
                .uri("/utloggning")
                .session(sessionOf(newcomer()))
                .with(csrf())
                .exchange()
                .getResponse();

        assertThat(answer.getHeaders("Set-Cookie"))
                .anyMatch(it -> it.startsWith("vagval=;") && it.contains("Max-Age=0"));
    }

    @Test
    void listsNoAccountsOutsideDemo() {
        assertThat(browser.get().uri("/inloggning")).bodyText().doesNotContain("handlaggare2");
    }

    @Test
    void knowsNoWayInForAFirstAdministratorOnceThereIsOne() {
        assertThat(browser.get().uri("/forsta-administrator")).hasStatus(404);
        assertThat(browser.post().uri("/forsta-administrator").with(csrf()).param("oneTimeCode", "x"))
                .hasStatus(404);
    }

    private MvcTestResult signIn(String name, String password) {
        return signIn(name, password, "192.0.2." + Math.floorMod(name.hashCode(), 250));
    }

    private MvcTestResult signIn(String name, String password, String address) {
        return browser.post()
                .uri("/inloggning")
                .remoteAddress(address)
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

    private void become(String name, boolean enabled, Role... roles) {
        var id = UserId.of(name);
        acting.role(Role.SYSTEM_ADMINISTRATOR, () -> {
            var version = administration.account(id).orElseThrow().version();
            var to = new Description("Ny Person", "analytiker", TestPeople.UNIT, Set.of(roles), enabled);
            administration.change(id, version, to, id);
        });
    }
}
