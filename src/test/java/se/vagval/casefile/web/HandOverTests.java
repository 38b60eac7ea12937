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
