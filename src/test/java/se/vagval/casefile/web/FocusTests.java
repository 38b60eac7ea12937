package se.vagval.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.util.List;
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
import se.vagval.casefile.domain.FrameworkMoving;
import se.vagval.demo.ActingAs;
import se.vagval.identity.UserId;
import se.vagval.strategy.FocusArea;
import se.vagval.strategy.Framework;
import se.vagval.strategy.FrameworkVersion.Provenance;

/** F077: a plan of the region points out areas, and a case is tied to them. */
@PortalTest
class FocusTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestCases cases;

    @Autowired
    FrameworkMoving moving;

    @Autowired
    Framework framework;

    @Autowired
    ActingAs acting;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    FocusNames names;

    @Test
    void tiesACaseToTheSecondAreaOfThePlan() {
        var id = free();
        assertThat(text(page(id.address(), TestPeople.OFFICER))).doesNotContain("Kompetensplanens fokusområde");
        assertThat(text(page(id.address("fokusomraden"), TestPeople.OFFICER)))
                .contains("Plan för regional kompetensförsörjning", "fokusområde 1", "fokusområde 4");

        assertThat(tie(id, 0, "KOMP-2")).hasStatus(HttpStatus.FOUND);

        assertThat(text(page(id.address(), TestPeople.OFFICER)))
                .contains("Fokusområden Kompetensplanens fokusområde 2")
                .contains("kopplade ärendet till fokusområden: Kompetensplanens fokusområde 2")
                .doesNotContain("fokusområde 1", "fokusområde 3");
        assertThat(acts(id)).hasSize(1);
        assertThat(tie(id, 1, "KOMP-2")).as("said again").hasStatus(HttpStatus.FOUND);
        assertThat(acts(id)).hasSize(1);
        assertThat(tie(id, 1)).as("none any more").hasStatus(HttpStatus.FOUND);
        assertThat(text(page(id.address("fokusomraden"), TestPeople.OFFICER))).doesNotContain("checked");
        assertThat(acts(id)).hasSize(2);
    }

    /** A programme without areas of its own is tied as a whole. */
    @Test
    void tiesACaseToAWholePlan() {
        var id = free();
        assertThat(text(page(id.address("fokusomraden"), TestPeople.OFFICER)))
                .contains("Regionalt serviceprogram 2023–2030", "Regional plan för bredband", "Regional transportplan");

        assertThat(tie(id, 0, "RSP-HEL")).hasStatus(HttpStatus.FOUND);

        assertThat(text(page(id.address(), TestPeople.OFFICER)))
                .contains("Fokusområden Regionalt serviceprogram 2023–2030")
                .contains("kopplade ärendet till fokusområden: Regionalt serviceprogram 2023–2030");
        assertThat(text(page("/styrdokument/2024", TestPeople.OFFICER)))
                .contains("globala målen 4 God utbildning för alla, 8", "10 Minskad ojämlikhet");
    }

    /** Their names stand in no source; wherever one is read it says so, and one that is compared with its plan does not. */
    @Test
    void saysThatANameIsNotVerified() {
        var id = free();
        tie(id, 0, "KOMP-2");
        var open = "Kompetensplanens fokusområde 2 (namnet är inte verifierat)";

        assertThat(text(page(id.address("fokusomraden"), TestPeople.OFFICER))).contains(open);
        assertThat(text(page(id.address(), TestPeople.OFFICER))).contains("Fokusområden " + open);
        assertThat(names.of(
                        new FocusArea("X", "KOMP", "Livslångt lärande", null, new Provenance("own", "", true, null))))
                .isEqualTo("Livslångt lärande");
    }

    @Test
    void keepsToTheAreasOfTheCasesOwnVersionAndToItsOfficer() {
        var id = free();

        assertThat(tie(id, 0, "KOMP-2", "HITTEPÅ"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("error-summary");
        assertThat(stored(id)).isEmpty();
        cases.declareFree(id, TestPeople.MANAGER);
        assertThat(text(page(id.address("fokusomraden"), TestPeople.MANAGER))).doesNotContain("Spara kopplingen");
        assertThat(send(id, TestPeople.OTHER_OFFICER, 0, "KOMP-1")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(stored(id)).isEmpty();
        assertThat(acts(id)).isEmpty();
    }

    @Test
    void takesNoTieBackThatSomebodyHasMadeSince() {
        var id = free();
        tie(id, 0, "KOMP-3");

        assertThat(tie(id, 0, "KOMP-1")).hasStatus(HttpStatus.CONFLICT);

        assertThat(stored(id)).containsExactly("KOMP-3");
    }

    /** Both shipped versions say the same of the areas; what one says by none of its codes is not carried on. */
    @Test
    void staysTiedAfterAMoveToWhatTheNewVersionSaysAlike() {
        var id = free();
        tie(id, 0, "KOMP-2");
        jdbc.sql("update case_file set focus_areas = focus_areas || '{BORTA-1}' where id = ?")
                .param(id.value())
                .update();
        var version = jdbc.sql("select framework_version from case_file where id = ?")
                .param(id.value())
                .query(String.class)
                .single();
        var other = framework.versions().stream()
                .filter(it -> !it.id().equals(version)
                        && it.focusAreas().equals(framework.version(version).focusAreas()))
                .findFirst()
                .orElseThrow();

        acting.person(TestPeople.OFFICER, () -> moving.move(id, other.id(), "Nytt ramverk", TestPeople.OFFICER));

        assertThat(stored(id)).containsExactly("KOMP-2");
        assertThat(text(page(id.address(), TestPeople.OFFICER)))
                .contains("så att kopplingen till fokusområden togs bort: BORTA-1")
                .contains("Fokusområden Kompetensplanens fokusområde 2");
    }

    /** The areas stand on the row that the case's page reads anyway. */
    @Test
    void costsTheCasePageNothing() {
        var id = free();
        page(id.address(), TestPeople.OFFICER);
        var before = StatementCounter.during(() -> page(id.address(), TestPeople.OFFICER));
        tie(id, 0, "KOMP-1", "KOMP-4");
        page(id.address(), TestPeople.OFFICER);

        assertThat(StatementCounter.during(() -> page(id.address(), TestPeople.OFFICER)))
                .hasSameSizeAs(before);
    }

    private CaseFileId free() {
        var id = cases.registered("Kompetens nära");
        cases.declareFree(id, TestPeople.OFFICER);
        return id;
    }

    private MvcTestResult tie(CaseFileId id, long version, String... areas) {
        return send(id, TestPeople.OFFICER, version, areas);
    }

    private MvcTestResult send(CaseFileId id, UserId person, long version, String... areas) {
        return browser.post()
                .uri(id.address("fokusomraden"))
                .with(csrf())
                .with(user(people.signedIn(person)))
                .param("areas", areas)
                .param("version", String.valueOf(version))
                .exchange();
    }

    private List<String> stored(CaseFileId id) {
        return jdbc.sql("select unnest(focus_areas) from case_file where id = ?")
                .param(id.value())
                .query(String.class)
                .list();
    }

    private List<String> acts(CaseFileId id) {
        return jdbc.sql("select act from audit_entry where subject = ? and act = 'CaseFocused'")
                .param(id.value())
                .query(String.class)
                .list();
    }

    private MvcTestResult page(String address, UserId person) {
        var page =
                browser.get().uri(address).with(user(people.signedIn(person))).exchange();
        assertThat(page).as(address).hasStatusOk();
        return page;
    }

    private static String text(MvcTestResult page) {
        var html = new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        return HtmlUtils.htmlUnescape(html.replaceAll("<(?!input)[^>]*>", " ").replaceAll("\\s+", " "));
    }
}
