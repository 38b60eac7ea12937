package se.vagval.audit.proof.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.HtmlUtils;
import se.vagval.PortalTest;
import se.vagval.TestPeople;
import se.vagval.identity.Role;
import se.vagval.web.Swedish;

/** Whoever audits sees whether the trail is whole, and gets what it takes to see it for oneself. */
@PortalTest
class ProofPageTests {

    private static final String PAGE = "/handelser/kontroll";

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @BeforeEach
    @AfterEach
    void nothingRead() {
        jdbc.sql("delete from audit_round").update();
        jdbc.sql("delete from audit_flaw").update();
    }

    @Test
    void saysThatNoRoundHasEnded() {
        assertThat(page(PAGE))
                .contains("Den första kontrollen är inte klar ännu")
                .doesNotContain("Spårloggen stämmer");
    }

    @Test
    void saysWhatTheLastWholeRoundRead() {
        var ended = clock.instant().minus(Duration.ofHours(5));
        round(ended.minusSeconds(60).toString(), ended.toString(), 4, 1234);
        round(ended.plusSeconds(3600).toString(), null, 1, 7);

        assertThat(page(PAGE))
                .contains("Spårloggen stämmer. Senaste hela kontrollen blev klar " + told(ended)
                        + " och läste 1 234 händelser i 4 kedjor.")
                .doesNotContain("Det som inte stämmer", "inte blivit klar", "data-color=\"danger\"");
        assertThat(page("/")).contains("Inget väntar på dig just nu.").doesNotContain("Spårlogg");
    }

    /** A check that stands still must not look like one that found nothing. */
    @Test
    void saysHereAndInTheWorkListsThatTheCheckHasNotEndedForHours() {
        var began = clock.instant().minus(Duration.ofHours(7));
        round(began.toString(), null, 4, 1234);
        assertThat(page(PAGE))
                .contains("Ingen kontroll har blivit klar. Den första började " + told(began) + ".", "danger")
                .doesNotContain("Kom tillbaka om några minuter", "Spårloggen stämmer");

        var ended = began.plusSeconds(60);
        jdbc.sql("update audit_round set ended_at = ?::timestamptz")
                .param(ended.toString())
                .update();
        round(began.plusSeconds(7200).toString(), null, 1, 7);
        assertThat(page(PAGE))
                .contains("Kontrollen har inte blivit klar sedan " + told(ended) + ".", "danger")
                .doesNotContain("Spårloggen stämmer");
        for (var role : new Role[] {Role.AUDITOR, Role.SYSTEM_ADMINISTRATOR}) {
            assertThat(page("/", role))
                    .contains("En sak väntar på dig.", "Spårloggen kontrolleras inte", told(ended), "href=\"" + PAGE);
        }

        flaw(UUID.randomUUID(), 3, "CUT");
        assertThat(page(PAGE))
                .contains("Spårloggen stämmer inte på ett ställe.", "Kontrollen har inte blivit klar sedan");
        assertThat(page("/")).contains("En sak väntar på dig.");
    }

    @Test
    void givesTheAdministratorThePageAndNothingToRead() {
        assertThat(page(PAGE, Role.SYSTEM_ADMINISTRATOR))
                .contains("Försegling")
                .doesNotContain("underlag.txt", "VerifyTrail", "nyckel.pub");
        for (var file : new String[] {"/underlag.txt", "/VerifyTrail.java", "/nyckel.pub.pem"}) {
            assertThat(browser.get().uri(PAGE + file).with(user(people.signedIn(Role.SYSTEM_ADMINISTRATOR))))
                    .as(file)
                    .hasStatus(403);
        }
    }

    @Test
    void saysWhatDoesNotHoldHereAndInTheWorkListsOfThoseWhoWatch() {
        var chain = UUID.randomUUID();
        flaw(chain, 3, "CUT");
        flaw(new UUID(0, 0), 12, "SIGNATURE");

        assertThat(page(PAGE))
                .contains(
                        "Spårloggen stämmer inte på 2 ställen.",
                        "Händelsen var förseglad men är borta eller utbytt",
                        "Händelse 3 i kedjan " + chain,
                        "Förseglingen saknar giltig underskrift",
                        "Försegling 12")
                .doesNotContain("Spårloggen stämmer. ");
        for (var role : new Role[] {Role.AUDITOR, Role.SYSTEM_ADMINISTRATOR}) {
            assertThat(page("/", role))
                    .contains(
                            "En sak väntar på dig.",
                            "Spårloggen stämmer inte överallt",
                            "Kontrollen har hittat 2 brister.",
                            "href=\"" + PAGE + "\"");
        }
        assertThat(page("/", Role.REGISTRAR)).doesNotContain("Spårloggen");
    }

    @Test
    void givesTheFileAndTheProgramToCheckItWith() {
        assertThat(page(PAGE + "/underlag.txt")).contains("link\t");
        assertThat(page(PAGE + "/VerifyTrail.java")).startsWith("import java.").contains("class VerifyTrail");
        assertThat(page(PAGE))
                .contains(PAGE + "/underlag.txt", PAGE + "/VerifyTrail.java")
                .doesNotContain("nyckel.pub.pem");
        assertThat(browser.get().uri(PAGE + "/nyckel.pub.pem").with(user(people.signedIn(Role.AUDITOR))))
                .hasStatus(404);
    }

    private static String told(Instant at) {
        return Swedish.stamp(at).replace('\u00a0', ' ');
    }

    private void round(String started, String ended, long chains, long entries) {
        jdbc.sql(
                        "insert into audit_round (started_at, ended_at, chains, entries) values (?::timestamptz, ?::timestamptz, ?, ?)")
                .params(java.util.Arrays.asList(started, ended, chains, entries))
                .update();
    }

    private void flaw(UUID subject, long seq, String kind) {
        jdbc.sql("insert into audit_flaw (subject, seq, kind, found_at) values (?, ?, ?, now())")
                .params(subject, seq, kind)
                .update();
    }

    private String page(String address) {
        return page(address, Role.AUDITOR);
    }

    private String page(String address, Role role) {
        var result =
                browser.get().uri(address).with(user(people.signedIn(role))).exchange();
        assertThat(result).hasStatusOk();
        return HtmlUtils.htmlUnescape(new String(
                        result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8))
                .replace('\u00a0', ' ');
    }
}
