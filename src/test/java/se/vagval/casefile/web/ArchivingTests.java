package se.vagval.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.PortalTest;
import se.vagval.TestCases;
import se.vagval.TestPeople;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CasePermission;
import se.vagval.identity.AddressBook;
import se.vagval.identity.Role;
import se.vagval.identity.UserId;

/** A closed case goes to the archive: it can be read there, and nothing in it changes any more. */
@PortalTest
class ArchivingTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestCases cases;

    @Autowired
    AddressBook addresses;

    @Autowired
    JdbcClient jdbc;

    @Test
    void takesADayAndAReasonAndLeavesATrace() {
        var id = closed();
        var archivist = people.signedIn(Role.ARCHIVIST).person().id();
        assertThat(get("/arenden/" + id, archivist)).bodyText().contains("Arkivera ärendet", "/arkivering");

        assertThat(archive(id, archivist, "2999-01-01", "Slutredovisat"))
                .hasStatus(422)
                .bodyText()
                .contains("<title>Fel: ");
        assertThat(archive(id, archivist, "2026-02-02", " ")).hasStatus(422);
        assertThat(archive(id, archivist, "2026-02-02", "Slutredovisat, bevaras."))
                .hasRedirectedUrl("/arenden/" + id);

        assertThat(get("/arenden/" + id, archivist))
                .bodyText()
                .contains(
                        "Arkiverad",
                        "den\u00a02\u00a0februari 2026. Slutredovisat, bevaras.",
                        "Namn arkivarie arkiverade ärendet den\u00a02\u00a0februari 2026.");
        assertThat(archive(id, archivist, "2026-02-02", "En gång till")).hasStatus(302);
        assertThat(jdbc.sql("select count(*) from audit_entry where subject = ? and act = 'CaseArchived'")
                        .param(id.value())
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void isForTheArchivistAndTheRegistrarAndForClosedCasesAlone() {
        var open = cases.inFormalCheck();
        assertThat(archive(open, TestPeople.REGISTRAR, "2026-02-02", "För tidigt"))
                .hasRedirectedUrl("/arenden/" + open)
                .flash()
                .containsEntry("notice", "casefile.refused.WRONG_STATE");
        assertThat(archive(closed(), TestPeople.OFFICER, "2026-02-02", "Inte min sak"))
                .hasStatus(403);
        assertThat(archive(closed(), TestPeople.REGISTRAR, "2026-02-02", "Klart"))
                .hasStatus(302);
    }

    @Test
    void inTheArchiveACaseIsReadAndNothingInItCanBeChanged() {
        var id = closed();
        archive(id, TestPeople.REGISTRAR, "2026-02-02", "Klart");
        var before = state(id);

        for (var page : List.of("", "/ansokan", "/anteckningar", "/bilagor", "/handelser", "/formell-kontroll")) {
            assertThat(get("/arenden/" + id + page, TestPeople.OFFICER))
                    .as(page)
                    .hasStatusOk();
        }
        var changing = addresses.entries().stream()
                .filter(it -> it.method().equals(HttpMethod.POST)
                        && it.permission() instanceof CasePermission permission
                        && permission.changesCase())
                .toList();
        assertThat(changing).hasSizeGreaterThan(30);
        for (var entry : changing) {
            for (var role : entry.roles()) {
                var answer = post(
                        somewhere(entry.pattern(), id),
                        people.signedIn(role).person().id());
                assertThat(answer.getResponse().getStatus())
                        .as("%s as %s", entry.pattern(), role)
                        .isIn(302, 403);
            }
        }
        assertThat(state(id)).isEqualTo(before);
    }

    private List<Object> state(CaseFileId id) {
        return List.of(
                jdbc.sql("select status from case_file where id = ?")
                        .param(id.value())
                        .query(String.class)
                        .single(),
                jdbc.sql("select count(*) from audit_entry where subject = ?")
                        .param(id.value())
                        .query(Long.class)
                        .single(),
                jdbc.sql("select version from case_file where id = ?")
                        .param(id.value())
                        .query(Long.class)
                        .single());
    }

    private static String somewhere(String pattern, CaseFileId id) {
        return pattern.replace("{caseFile}", id.toString())
                .replaceAll("\\{(dimension)}", "D8")
                .replaceAll("\\{(steg|number|nr)}", "1")
                .replaceAll("\\{block}", "B1")
                .replaceAll("\\{[^}]+}", "0b7e3c1e-5a51-4c07-9d0a-000000000000");
    }

    /** A project takes years to be closed. */
    private CaseFileId closed() {
        var id = cases.inFormalCheck();
        cases.declareFree(id, TestPeople.MANAGER);
        jdbc.sql("update case_file set status = 'CLOSED' where id = ?")
                .param(id.value())
                .update();
        return id;
    }

    private MvcTestResult archive(CaseFileId id, UserId person, String day, String reason) {
        return browser.post()
                .uri("/arenden/" + id + "/arkivering")
                .with(csrf())
                .with(user(people.signedIn(person)))
                .param("day", day)
                .param("reason", reason)
                .exchange();
    }

    private MvcTestResult post(String address, UserId person) {
        return browser.post()
                .uri(address)
                .with(csrf())
                .with(user(people.signedIn(person)))
                .exchange();
    }

    private MvcTestResult get(String address, UserId person) {
        return browser.get().uri(address).with(user(people.signedIn(person))).exchange();
    }
}
