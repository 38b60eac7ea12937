package se.vagval.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.PortalTest;
import se.vagval.TestCases;
import se.vagval.TestPeople;
import se.vagval.audit.AuditEntries;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.SecrecyMark;
import se.vagval.casefile.attachment.domain.AttachmentFiling;
import se.vagval.casefile.domain.ConflictDeclaring;
import se.vagval.casefile.domain.SecrecyMarking;
import se.vagval.demo.ActingAs;
import se.vagval.identity.AddressBook;
import se.vagval.identity.Role;
import se.vagval.identity.RoleGroups;
import se.vagval.identity.UserId;

/** What a declared conflict and a secrecy mark close, page by page and act by act. */
@PortalTest
class ClosedCaseTests {

    private static final SecrecyMark MARK =
            new SecrecyMark("30 kap. 27 § OSL", LocalDate.of(2026, 1, 20), "Region Jämtland Härjedalen");

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestCases cases;

    @Autowired
    ActingAs acting;

    @Autowired
    ConflictDeclaring conflicts;

    @Autowired
    SecrecyMarking marking;

    @Autowired
    AttachmentFiling attachments;

    @Autowired
    AddressBook addresses;

    @Autowired
    AuditEntries audit;

    @Test
    void aConflictClosesEveryAddressOfTheCaseButTheDeclarationItselfToEveryRole() {
        for (var role : RoleGroups.CASE_READERS) {
            var person = people.signedIn(role).person().id();
            var id = cases.inFormalCheck();
            acting.person(person, () -> conflicts.declareConflict(id, person, "Delägare"));

            addresses.entries().stream()
                    .filter(it -> it.pattern().startsWith("/arenden/{caseFile}"))
                    .filter(it -> !it.pattern().equals("/arenden/{caseFile}/jav"))
                    .filter(it -> it.roles().contains(role))
                    .forEach(it -> assertThat(call(it, id, person))
                            .as("%s as %s", it, role)
                            .hasStatus(403));
        }
    }

    @Test
    void aMarkClosesEveryAddressWithContentToARegistrarWhoIsNotNamed() {
        var id = marked();

        addresses.entries().stream()
                .filter(it -> it.pattern().startsWith("/arenden/{caseFile}/"))
                .filter(it -> !it.pattern().matches("/arenden/\\{caseFile}/(jav|sekretess)"))
                .filter(it -> it.roles().contains(Role.REGISTRAR))
                .forEach(it -> assertThat(call(it, id, TestPeople.REGISTRAR))
                        .as("%s", it)
                        .hasStatus(403));
        assertThat(get("/arenden/" + id + "/sekretess", TestPeople.REGISTRAR)).hasStatusOk();
    }

    /** Else whoever may take a case could take away what closes it to them. */
    @Test
    void aMarkOfACaseThatNobodyHasTakenIsTheRegistrarsToTakeAway() {
        var id = cases.register(TestCases.draft(null));
        mark(id);
        var empty = Map.of("provision", "", "date", "", "authority", "", "version", "1");

        assertThat(get("/arenden/" + id + "/sekretess", TestPeople.OTHER_OFFICER))
                .hasStatus(403);
        assertThat(post("/arenden/" + id + "/sekretess", TestPeople.OTHER_OFFICER, empty))
                .hasStatus(403);
        assertThat(get("/arenden/" + id + "/sekretess", TestPeople.REGISTRAR)).hasStatusOk();
    }

    @Test
    void whereToThinkOfSecrecyIsToldThoseWhoMayReadTheCase() {
        var id = marked();
        var pdf = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        acting.person(TestPeople.OFFICER, () -> attachments.file(id, TestPeople.OFFICER, "deltagarlista.pdf", pdf));

        assertThat(get("/arenden/" + id + "/sekretess", TestPeople.OFFICER))
                .bodyText()
                .contains("Ställen att tänka på");
        assertThat(get("/arenden/" + id + "/sekretess", TestPeople.REGISTRAR))
                .bodyText()
                .doesNotContain("Ställen att tänka på");
    }

    @Test
    void showsOthersTheNumberTheStatusAndTheMarkAlone() {
        var id = marked();

        for (var page : List.of("/arenden/" + id, "/arenden/" + id + "/jav")) {
            assertThat(get(page, UserId.of("revisor")))
                    .hasStatusOk()
                    .bodyText()
                    .contains("RUN/", "Sekretessmarkerat ärende")
                    .doesNotContain("Byhuset", "Byalaget");
        }
    }

    @Test
    void theMarkStandsOnEveryPageOfTheCase() {
        var id = marked();

        for (var page : List.of(
                "",
                "/ansokan",
                "/anteckningar",
                "/bilagor",
                "/formell-kontroll",
                "/komplettering",
                "/sekretess",
                "/sekretess/insyn",
                "/tilldelning",
                "/aterkallelse",
                "/bedomning",
                "/utlatande",
                "/profil")) {
            assertThat(get("/arenden/" + id + page, TestPeople.OFFICER))
                    .as(page)
                    .hasStatusOk()
                    .bodyText()
                    .contains("Sekretessmarkerat ärende");
        }
        assertThat(get("/arenden?ordna=nummer-fallande", TestPeople.OFFICER))
                .bodyText()
                .contains(">Sekretess<");
    }

    @Test
    void readingAMarkedCaseIsTracedOnceADay() {
        var id = marked();

        get("/arenden/" + id + "/ansokan", TestPeople.OFFICER);
        get("/arenden/" + id + "/anteckningar", TestPeople.OFFICER);
        get("/arenden/" + id + "/ansokan", UserId.of("revisor"));

        assertThat(acting.person(TestPeople.OFFICER, () -> audit.latestOf(id.value(), 50)).stream()
                        .filter(it -> it.act().equals("SecretCaseRead"))
                        .map(it -> it.actor().value()))
                .containsExactly("handlaggare");
    }

    @Test
    void whoeverIsNamedReadsUntilTheNameIsTakenAway() {
        var id = marked();
        var auditor = UserId.of("revisor");

        assertThat(post("/arenden/" + id + "/sekretess/insyn", TestPeople.OTHER_OFFICER, Map.of("person", "revisor")))
                .hasStatus(403);
        assertThat(post("/arenden/" + id + "/sekretess/insyn", TestPeople.OFFICER, Map.of("person", "fortroendevald")))
                .hasStatus3xxRedirection();
        assertThat(post("/arenden/" + id + "/sekretess/insyn", TestPeople.OFFICER, Map.of("person", "revisor")))
                .hasStatus3xxRedirection();
        assertThat(get("/arenden/" + id + "/ansokan", auditor))
                .hasStatusOk()
                .bodyText()
                .contains("Byhuset");

        assertThat(post(
                        "/arenden/" + id + "/sekretess/insyn/borttagning",
                        TestPeople.OFFICER,
                        Map.of("reader", "revisor")))
                .hasStatus3xxRedirection();
        assertThat(get("/arenden/" + id + "/ansokan", auditor)).hasStatus(403);
    }

    @Test
    void keepsDraftsAndNotesFromTheStatistician() {
        var id = cases.underAssessment();
        var analyst = people.signedIn(Role.ANALYST).person().id();

        for (var page : List.of(
                "/anteckningar",
                "/bedomning",
                "/profil",
                "/utlatande",
                "/utlatande/forhandsgranskning",
                "/beslut/tjansteskrivelse",
                "/beslut/sammanfattning")) {
            assertThat(get("/arenden/" + id + page, analyst)).as(page).hasStatus(403);
        }
        assertThat(get("/arenden/" + id + "/ansokan", analyst)).hasStatusOk();
        assertThat(get("/arenden/" + id + "/utlatande", UserId.of("revisor"))).hasStatusOk();
    }

    @Test
    void everyAddressBelowACaseSaysWhatItIsFor() {
        assertThat(addresses.entries())
                .filteredOn(it -> it.pattern().startsWith("/arenden/{caseFile}"))
                .hasSizeGreaterThan(60)
                .allMatch(it -> it.permission() != null);
    }

    private CaseFileId marked() {
        var id = cases.inFormalCheck();
        mark(id);
        return id;
    }

    private void mark(CaseFileId id) {
        acting.person(
                TestPeople.REGISTRAR,
                () -> marking.mark(
                        id,
                        TestPeople.REGISTRAR,
                        MARK,
                        marking.standing(id, TestPeople.REGISTRAR).version()));
    }

    private MvcTestResult call(AddressBook.Entry entry, CaseFileId id, UserId person) {
        var address = entry.pattern()
                .replace("{caseFile}", id.toString())
                .replaceAll("\\{dimension\\}", "D8")
                .replaceAll("\\{(steg|number)\\}", "1")
                .replaceAll("\\{[^}]+}", "0b7e3c1e-5a51-4c07-9d0a-000000000000");
        return browser.method(entry.method())
                .uri(address)
                .with(csrf())
                .with(user(people.signedIn(person)))
                .exchange();
    }

    private MvcTestResult get(String address, UserId person) {
        return browser.get().uri(address).with(user(people.signedIn(person))).exchange();
    }

    private MvcTestResult post(String address, UserId person, Map<String, String> fields) {
        var request = browser.post().uri(address).with(csrf()).with(user(people.signedIn(person)));
        fields.forEach(request::param);
        return request.exchange();
    }
}
