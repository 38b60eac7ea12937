package se.vagval.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static se.vagval.TestPeople.MANAGER;
import static se.vagval.TestPeople.OFFICER;
import static se.vagval.TestPeople.OTHER_MANAGER;
import static se.vagval.TestPeople.OTHER_OFFICER;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.PortalTest;
import se.vagval.TestCases;
import se.vagval.TestPeople;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.ConflictDeclarations;
import se.vagval.demo.ActingAs;
import se.vagval.identity.UserId;

/** Tilldelning: who may hand a case over is said once, and nobody gets a case that is closed to them. */
@PortalTest
class HandOverTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestCases cases;

    @Autowired
    ConflictDeclarations conflicts;

    @Autowired
    ActingAs acting;

    @Autowired
    JdbcClient database;

    @Test
    void aManagerWhoIsTheOfficerOfACaseInAnotherUnitHandsItOver() {
        var id = cases.inFormalCheck();
        cases.declareFree(id, OTHER_MANAGER);
        database.sql("update case_file set officer = 'enhetschef2' where id = ?")
                .param(id.value())
                .update();

        assertThat(browser.get().uri(address(id)).with(user(people.signedIn(OTHER_MANAGER))))
                .hasStatusOk();
        assertThat(handOver(id, OTHER_MANAGER, OTHER_OFFICER)).hasRedirectedUrl("/arenden/" + id);
        assertThat(officerOf(id)).isEqualTo("handlaggare2");
    }

    @Test
    void nobodyGetsACaseInWhichAConflictIsDeclared() {
        var id = cases.inFormalCheck();
        cases.declareFree(id, MANAGER);
        acting.person(OTHER_OFFICER, () -> conflicts.declareConflict(id, OTHER_OFFICER, "Släkt"));

        for (var by : new UserId[] {OFFICER, MANAGER}) {
            assertThat(handOver(id, by, OTHER_OFFICER))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains("Den du valde har anm", "aria-invalid=\"true\"");
        }
        assertThat(officerOf(id)).isEqualTo("handlaggare");
    }

    /** What was typed when the case went is shown back with a way to leave it, and becomes a note of the case. */
    @Test
    void whoeverHandedItOverLeavesWhatWasWrittenAndNobodyElse() {
        var id = cases.inFormalCheck();
        cases.declareFree(id, OTHER_OFFICER);
        assertThat(leave(id, OTHER_OFFICER, "Aldrig min")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(judge(id, OTHER_OFFICER)).bodyText().doesNotContain("Lämna som anteckning");
        handOver(id, OFFICER, OTHER_OFFICER);

        assertThat(judge(id, OFFICER))
                .hasStatus(HttpStatus.FORBIDDEN)
                .bodyText()
                .contains(
                        "Lämna som anteckning",
                        "action=\"/arenden/" + id + "/anteckningar/lamnad\"",
                        "Halvskrivet skäl, med komma");
        assertThat(leave(id, OFFICER, "Halvskrivet skäl, med komma"))
                .hasRedirectedUrl("/arenden/" + id + "/anteckningar");
        assertThat(leave(id, OFFICER, " ")).hasRedirectedUrl("/arenden/" + id + "/anteckningar");
        assertThat(database.sql("select note_text from file_note where case_file = ? and written_by = 'handlaggare'")
                        .param(id.value())
                        .query(String.class)
                        .list())
                .containsExactly("Halvskrivet skäl, med komma");
    }

    private MvcTestResult judge(CaseFileId id, UserId officer) {
        return browser.post()
                .uri("/arenden/" + id + "/formell-kontroll")
                .with(csrf())
                .with(user(people.signedIn(officer)))
                .param("version", "0")
                .param("notes[G1]", "Halvskrivet skäl, med komma")
                .exchange();
    }

    private MvcTestResult leave(CaseFileId id, UserId officer, String text) {
        return browser.post()
                .uri("/arenden/" + id + "/anteckningar/lamnad")
                .with(csrf())
                .with(user(people.signedIn(officer)))
                .param("heading", "Text från förut")
                .param("text", text)
                .exchange();
    }

    private MvcTestResult handOver(CaseFileId id, UserId by, UserId receiver) {
        return browser.post()
                .uri(address(id))
                .with(csrf())
                .with(user(people.signedIn(by)))
                .param("officer", receiver.value())
                .exchange();
    }

    private String officerOf(CaseFileId id) {
        return database.sql("select officer from case_file where id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    private static String address(CaseFileId id) {
        return "/arenden/" + id + "/tilldelning";
    }
}
