package se.vagval.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.vagval.PortalTest;
import se.vagval.TestCases;
import se.vagval.TestPeople;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;
import se.vagval.strategy.Framework;

@PortalTest
class ClassificationTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestCases cases;

    @Autowired
    Framework framework;

    @Autowired
    JdbcClient jdbc;

    @Test
    void asksProjectSupportForBothAndCompanySupportForTheLocalAlone() {
        var project = free("Projektstöd");
        var company = free(cases.registered("Företagsstöd", "FS"));
        var local = local(project);

        assertThat(save(project, "", local)).contains("Välj en nationell prioritet");
        assertThat(save(project, "N1", "HITTEPÅ")).contains("Välj en lokal klassificering");
        assertThat(save(company, "N1", local)).contains("Stödformen har ingen nationell prioritet");
        assertThat(stored(project)).isEmpty();

        save(project, "N1", local);
        save(company, "", local);

        assertThat(stored(project)).containsExactly("N1 " + local);
        assertThat(stored(company)).containsExactly(" " + local);
        assertThat(acts(project)).containsOnlyOnce("CaseClassified");
        save(project, "N1", local);
        assertThat(acts(project)).containsOnlyOnce("CaseClassified");
    }

    @Test
    void comesBackFromTheFileWithoutLoss() {
        var mark = UUID.randomUUID().toString().substring(0, 8);
        var first = free("Nyps " + mark + " ett");
        var second = free("Nyps " + mark + " två");
        var company = free(cases.registered("Nyps " + mark + " tre", "FS"));
        var local = local(first);
        save(first, "N2", local);
        save(company, "", local);
        var file = text("/arenden/nyps.csv?sok=" + mark + "&ordna=titel");

        assertThat(file.lines().toList()).hasSize(4);
        assertThat(file).startsWith("diarienummer;stodform;nationell_prioritet;lokal_klassificering");
        jdbc.sql("delete from case_classification").update();

        var answer = read(file.replace(number(second) + ";PS;;", number(second) + ";PS;N3;" + local));

        assertThat(answer)
                .contains(number(first) + ": sparat", number(second) + ": sparat", number(company) + ": sparat");
        assertThat(text("/arenden/nyps.csv?sok=" + mark + "&ordna=titel"))
                .isEqualTo(file.replace(number(second) + ";PS;;", number(second) + ";PS;N3;" + local));
        assertThat(read(file))
                .contains(number(first) + ": var redan så", number(second) + ": saknar nationell prioritet");
    }

    @Test
    void changesNobodyElsesCaseAndRefusesWhatIsNoSuchFile() {
        var other = cases.registered("Annans");
        jdbc.sql("update case_file set officer = 'handlaggare2' where id = ?")
                .param(other.value())
                .update();
        var local = local(other);

        assertThat(read("diarienummer;stodform;nationell_prioritet;lokal_klassificering\r\n" + number(other) + ";PS;N1;"
                        + local))
                .contains("är inget ärende som du handlägger");
        assertThat(stored(other)).isEmpty();
        assertThat(read("hej")).contains("Filen går inte att läsa");
        assertThat(read("a;b\r\n1;2")).contains("Filen går inte att läsa");
        assertThat(read("")).contains("error-summary");
    }

    private CaseFileId free(String title) {
        return free(cases.registered(title));
    }

    private CaseFileId free(CaseFileId id) {
        cases.declareFree(id, TestPeople.OFFICER);
        return id;
    }

    private String local(CaseFileId id) {
        var version = jdbc.sql("select framework_version from case_file where id = ?")
                .param(id.value())
                .query(String.class)
                .single();
        return framework.version(version).priorities().getFirst().code();
    }

    private String number(CaseFileId id) {
        return jdbc.sql("select registry_number from case_file where id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    private List<String> stored(CaseFileId id) {
        return jdbc.sql(
                        "select national_priority || ' ' || local_classification from case_classification where case_file = ?")
                .param(id.value())
                .query(String.class)
                .list();
    }

    private List<String> acts(CaseFileId id) {
        return jdbc.sql("select act from audit_entry where subject = ?")
                .param(id.value())
                .query(String.class)
                .list();
    }

    private String save(CaseFileId id, String national, String local) {
        var version = jdbc.sql("select version from case_classification where case_file = ?")
                .param(id.value())
                .query(Long.class)
                .optional()
                .orElse(-1L);
        return new String(
                browser.post()
                        .uri("/arenden/" + id + "/klassificering")
                        .with(csrf())
                        .with(user(people.signedIn(TestPeople.OFFICER)))
                        .param("national", national)
                        .param("local", local)
                        .param("version", version.toString())
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    /** The page after the file was read, or the form with what is wrong. */
    private String read(String file) {
        var answer = browser.post()
                .uri("/arenden/nyps")
                .multipart()
                .file("file", file.getBytes(StandardCharsets.UTF_8))
                .with(csrf())
                .with(user(people.signedIn(TestPeople.OFFICER)))
                .exchange();
        if (answer.getResponse().getStatus() != 302) {
            return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        }
        return new String(
                browser.get()
                        .uri("/arenden/nyps")
                        .with(user(people.signedIn(TestPeople.OFFICER)))
                        .flashAttrs(answer.getMvcResult().getFlashMap())
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    private String text(String address) {
        UserId officer = TestPeople.OFFICER;
        return new String(
                browser.get()
                        .uri(address)
                        .with(user(people.signedIn(officer)))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }
}
