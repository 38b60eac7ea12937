package se.vagval.knowledge.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import se.vagval.TestPeople;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;

/** F018: what a finished project has found out is published, found and taken back. */
@PortalTest
class KnowledgePagesTests {

    private static final String ROOT = "/kunskapsbank";

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestCases cases;

    @Autowired
    JdbcClient jdbc;

    @Test
    void publishesTheReportOfAFinishedProjectAndFindsItByItsOwnText() throws Exception {
        var id = finished("FINAL_REPORTED");
        var file = file(id, "snöskoterledssamverkan och annat");

        assertThat(publish(id, file, "Skoterleder i samverkan")).hasStatus3xxRedirection();

        var shelf = body(ROOT, TestPeople.MANAGER);
        assertThat(of("Skoterleder i samverkan", shelf))
                .contains("Goda exempel", "Leder", "2025", "Börja med markägarna", id.address("bilagor/" + file));
        assertThat(body(ROOT + "?sok=markägare", TestPeople.MANAGER)).contains("Skoterleder i samverkan");
        assertThat(body(ROOT + "?sok=snöskoterledssamverkan", TestPeople.MANAGER))
                .contains("Skoterleder i samverkan");
        assertThat(body("/sok?sok=snöskoterledssamverkan", TestPeople.OFFICER)).contains("rapport.pdf");
        assertThat(of("Skoterleder i samverkan", body(ROOT, TestPeople.OTHER_OFFICER)))
                .as("nothing is said yet of what ties to the case")
                .contains("Börja med markägarna", "har svarat på om något knyter dig")
                .doesNotContain("/bilagor/");
        assertThat(body(ROOT + "?sok=snöskoterledssamverkan", TestPeople.OTHER_OFFICER))
                .doesNotContain("Skoterleder i samverkan");
        assertThat(body(ROOT + "?ar=1999", TestPeople.MANAGER)).doesNotContain("Skoterleder i samverkan");
        assertThat(acts(id)).containsExactly("KnowledgePublished");
        assertThat(publish(id, file, "Igen")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(acts(id)).hasSize(1);
    }

    @Test
    void publishesNothingOfAProjectThatGoesOnOrACaseThatIsMarked() throws Exception {
        var ongoing = finished("PROJECT_RUNNING");
        assertThat(publish(ongoing, file(ongoing, "x"), "För tidigt"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("slutrapporterat");
        var marked = finished("CLOSED");
        var file = file(marked, "x");
        mark(marked);
        assertThat(publish(marked, file, "Hemlig rapport")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var other = finished("CLOSED");
        assertThat(publish(other, file, "Annans fil")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(ROOT, TestPeople.OFFICER)).doesNotContain("För tidigt", "Hemlig rapport", "Annans fil");
    }

    @Test
    void showsNothingOfACaseThatWasMarkedAfterwardsToWhoeverMayNotReadIt() throws Exception {
        var id = finished("CLOSED");
        publish(id, file(id, "stängdordet"), "Sedan stängd");
        mark(id);

        assertThat(body(ROOT, TestPeople.OTHER_OFFICER)).doesNotContain("Sedan stängd");
        assertThat(body(ROOT + "?sok=stängdordet", TestPeople.OTHER_OFFICER)).doesNotContain("Sedan stängd");
    }

    @Test
    void isWithdrawnOnceByItsOfficerWithAReason() throws Exception {
        var id = finished("CLOSED");
        publish(id, file(id, "x"), "Tas bort");
        var address = id.address("kunskapsbank") + "/" + report("Tas bort") + "/tillbakadragande";

        assertThat(send(address, Map.of("reason", " "), TestPeople.OFFICER))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Skriv skälet till att rapporten dras tillbaka");
        var much = "mycket ".repeat(150);
        assertThat(send(address, Map.of("reason", much), TestPeople.OFFICER))
                .as("too much is said to be, and stays")
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("value=\"" + much + "\"", "Skriv högst 1");
        assertThat(body(ROOT, TestPeople.OFFICER)).contains("Tas bort");
        assertThat(send(address, Map.of("reason", "Fel fil"), TestPeople.OTHER_OFFICER))
                .hasStatus(HttpStatus.FORBIDDEN);
        send(address, Map.of("reason", "Fel fil"), TestPeople.OFFICER);
        send(address, Map.of("reason", "Igen"), TestPeople.OFFICER);

        assertThat(body(ROOT, TestPeople.OFFICER)).doesNotContain("Tas bort");
        assertThat(body(id.address("kunskapsbank"), TestPeople.OFFICER)).contains("Tillbakadragen", "Fel fil");
        assertThat(acts(id)).containsExactly("KnowledgePublished", "KnowledgeWithdrawn");
    }

    @Test
    void asksForEverythingThatOthersNeed() {
        var id = finished("CLOSED");

        assertThat(send(id.address("kunskapsbank"), Map.of(), TestPeople.OFFICER))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Välj fil", "Skriv rapportens titel", "Skriv rapportens tema");
    }

    @Test
    void asksTheDatabaseTheSameHoweverManyThereAre() throws Exception {
        var first = finished("CLOSED");
        publish(first, file(first, "x"), "Räknad 1");
        body(ROOT, TestPeople.OFFICER);
        var few = StatementCounter.during(() -> get(ROOT, TestPeople.OFFICER));
        var second = finished("CLOSED");
        publish(second, file(second, "x"), "Räknad 2");

        assertThat(StatementCounter.during(() -> get(ROOT, TestPeople.OFFICER))).hasSameSizeAs(few);
    }

    private CaseFileId finished(String status) {
        var id = cases.inFormalCheck();
        cases.declareFree(id, TestPeople.MANAGER);
        jdbc.sql("update case_file set status = ? where id = ?")
                .params(status, id.value())
                .update();
        return id;
    }

    private void mark(CaseFileId id) {
        jdbc.sql("""
                update case_file set secrecy_provision = 'OSL 30:27', secrecy_date = current_date, secrecy_authority = 'Nämnden'
                where id = ?
                """).param(id.value()).update();
    }

    private UUID file(CaseFileId id, String text) {
        var file = UUID.randomUUID();
        jdbc.sql("""
                insert into attachment (id, case_file, name, media_type, size, sha256, filed_by, filed_at)
                values (?, ?, 'rapport.pdf', 'application/pdf', 1, ?, 'handlaggare', now())
                """).params(file, id.value(), "0".repeat(64)).update();
        jdbc.sql("insert into attachment_text (attachment, words) values (?, ?)")
                .params(file, text)
                .update();
        return file;
    }

    private MvcTestResult publish(CaseFileId id, UUID file, String title) {
        var fields = new LinkedHashMap<>(Map.of("attachment", file.toString(), "kind", "GOOD_PRACTICE"));
        fields.putAll(Map.of("title", title, "theme", "Leder", "year", "2025", "lessons", "Börja med markägarna."));
        return send(id.address("kunskapsbank"), fields, TestPeople.OFFICER);
    }

    private String report(String title) {
        return jdbc.sql("select id from knowledge_report where title = ?")
                .param(title)
                .query(String.class)
                .single();
    }

    private List<String> acts(CaseFileId id) {
        return jdbc.sql("select act from audit_entry where subject = ? and act like 'Knowledge%' order by seq")
                .param(id.value())
                .query(String.class)
                .list();
    }

    private static String of(String title, String page) {
        var start = page.indexOf("<h2 id=\"rapport-", page.lastIndexOf("<section", page.indexOf(title)));
        return page.substring(start, page.indexOf("</section>", start));
    }

    private MvcTestResult send(String address, Map<String, String> fields, UserId person) {
        var request = browser.post().uri(address).with(csrf()).with(user(people.signedIn(person)));
        fields.forEach((name, value) -> request.param(name, value));
        return request.exchange();
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
