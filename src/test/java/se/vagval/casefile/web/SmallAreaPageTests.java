package se.vagval.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.PortalTest;
import se.vagval.StatementCounter;
import se.vagval.TestCases;
import se.vagval.TestPeople;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;

/** F139: a case may say where within its municipalities it works, by the codes of DeSO and RegSO. */
@PortalTest
class SmallAreaPageTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestCases cases;

    @Autowired
    JdbcClient jdbc;

    @Test
    void namesAreasOfTheCasesOwnMunicipalities() {
        var id = free();
        assertThat(page(id.address("statistikomraden"), TestPeople.OFFICER))
                .bodyText()
                .contains("börjar med en av ärendets kommuner: 2303 Ragunda, 2305 Bräcke");

        assertThat(name(id, 0, "2305r001\n2303a0010")).hasStatus(HttpStatus.FOUND);

        assertThat(page(id.address(), TestPeople.OFFICER))
                .bodyText()
                .contains("DeSO och RegSO", "2303A0010, 2305R001", "angav statistikområden: 2303A0010, 2305R001");
        assertThat(name(id, 1, "2303A0010 2305R001")).as("said again").hasStatus(HttpStatus.FOUND);
        assertThat(acts(id)).isOne();
        assertThat(name(id, 1, "")).as("none any more").hasStatus(HttpStatus.FOUND);
        assertThat(stored(id)).isEmpty();
        assertThat(acts(id)).isEqualTo(2);
    }

    @Test
    void saysWhichCodeCannotBe() {
        var id = free();

        assertThat(name(id, 0, "2303A0010 2303X0010"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("2303X0010 är ingen kod", "aria-invalid=\"true\"", "2303A0010 2303X0010");
        assertThat(name(id, 0, "2380A0010"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("2380A0010 ligger inte i någon av ärendets kommuner");
        assertThat(stored(id)).isEmpty();
    }

    /** An application may name a municipality that is not of the county: nothing lies in it. */
    @Test
    void knowsTheCountysMunicipalitiesAlone() {
        var id = free();
        jdbc.sql("update case_file set municipalities = '{2303,2180}' where id = ?")
                .param(id.value())
                .update();

        assertThat(name(id, 0, "2180A0010")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(name(id, 0, "2303A0010")).hasStatus(HttpStatus.FOUND);
    }

    @Test
    void isTheOfficersToSayAndIsNotWrittenOverUnseen() {
        var id = free();
        cases.declareFree(id, TestPeople.MANAGER);
        assertThat(page(id.address("statistikomraden"), TestPeople.MANAGER))
                .bodyText()
                .doesNotContain("Spara områdena");
        assertThat(send(id, TestPeople.OTHER_OFFICER, 0, "2303A0010")).hasStatus(HttpStatus.FORBIDDEN);
        name(id, 0, "2303A0010");

        assertThat(name(id, 0, "2305A0010")).hasStatus(HttpStatus.CONFLICT);
        assertThat(stored(id)).containsExactly("2303A0010");
    }

    /** The list shows what is chosen and the files hold what the list shows; the areas stand on the row that is read anyway. */
    @Test
    void isAColumnOfTheListAndItsFilesAndCostsTheCasePageNothing() {
        var id = free();
        page(id.address(), TestPeople.OFFICER);
        var before = StatementCounter.during(() -> page(id.address(), TestPeople.OFFICER));
        name(id, 0, "2303C0030");
        page(id.address(), TestPeople.OFFICER);
        assertThat(StatementCounter.during(() -> page(id.address(), TestPeople.OFFICER)))
                .hasSameSizeAs(before);

        var asked = "kolumn=SMALL_AREA&sok=" + number(id);
        assertThat(page("/arenden?" + asked, TestPeople.OFFICER)).bodyText().contains("2303C0030");
        assertThat(page("/arenden/lista.csv?" + asked, TestPeople.OFFICER))
                .bodyText()
                .contains("DeSO och RegSO", "2303C0030");
    }

    /** Whole codes alone, as the officer types them; the list, its files and a saved view are narrowed alike. */
    @Test
    void narrowsTheListToACodeWithoutAskingMore() {
        var id = free();
        var other = free();
        name(id, 0, "2303C0910\n2305R091");
        name(other, 0, "2303C0920");
        var words = "/arenden?sok=byarna&omrade=";

        assertThat(page(words + "2303c0910", TestPeople.OFFICER))
                .bodyText()
                .contains(number(id), "value=\"2303c0910\"", "omrade=2303c0910")
                .doesNotContain(number(other));
        assertThat(page("/arenden?omrade=2305R091", TestPeople.OFFICER))
                .bodyText()
                .contains(number(id))
                .doesNotContain(number(other));
        assertThat(page("/arenden/lista.csv?omrade=2303C0910", TestPeople.OFFICER))
                .bodyText()
                .contains(number(id))
                .doesNotContain(number(other));
        assertThat(page(words + "2303C09", TestPeople.OFFICER)).bodyText().doesNotContain(number(id), number(other));

        var whole = "/arenden?kommun=2303";
        page(whole, TestPeople.OFFICER);
        var asked = StatementCounter.during(() -> page(whole, TestPeople.OFFICER));
        assertThat(StatementCounter.during(() -> page(whole + "&omrade=2303C0910", TestPeople.OFFICER)))
                .as("the names of the officers are known by now")
                .hasSameSizeAs(asked);
    }

    /** A small area says nearly who it is: what is closed to the reader does not answer. */
    @Test
    void tellsNothingOfWhereAClosedCaseWorks() {
        var id = free();
        name(id, 0, "2303C0930");
        jdbc.sql("update case_file set secrecy_provision = '30 kap. 27 § OSL', secrecy_date = date '2026-01-20', "
                        + "secrecy_authority = 'Regionen' where id = ?")
                .param(id.value())
                .update();

        assertThat(page("/arenden?omrade=2303C0930", TestPeople.OTHER_OFFICER))
                .bodyText()
                .doesNotContain(number(id));
    }

    private CaseFileId free() {
        var id = cases.registered("Liv i byarna");
        cases.declareFree(id, TestPeople.OFFICER);
        return id;
    }

    private MvcTestResult name(CaseFileId id, long version, String codes) {
        return send(id, TestPeople.OFFICER, version, codes);
    }

    private MvcTestResult send(CaseFileId id, UserId person, long version, String codes) {
        return browser.post()
                .uri(id.address("statistikomraden"))
                .with(csrf())
                .with(user(people.signedIn(person)))
                .param("codes", codes)
                .param("version", String.valueOf(version))
                .exchange();
    }

    private List<String> stored(CaseFileId id) {
        return jdbc.sql("select unnest(small_areas) from case_file where id = ?")
                .param(id.value())
                .query(String.class)
                .list();
    }

    private String number(CaseFileId id) {
        return jdbc.sql("select registry_number from case_file where id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    private long acts(CaseFileId id) {
        return jdbc.sql("select count(*) from audit_entry where subject = ? and act = 'CaseAreasNamed'")
                .param(id.value())
                .query(Long.class)
                .single();
    }

    private MvcTestResult page(String address, UserId person) {
        var page =
                browser.get().uri(address).with(user(people.signedIn(person))).exchange();
        assertThat(page).as(address).hasStatusOk();
        return page;
    }
}
