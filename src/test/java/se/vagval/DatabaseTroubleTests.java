package se.vagval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.vagval.BrokenDatabase.Fault;
import se.vagval.identity.AddressBook;
import se.vagval.identity.SignedInPerson;

/** The database is gone, full, or lost in the moment of keeping: the page says so and shows what was written. */
@PortalTest
@Import(BrokenDatabase.class)
class DatabaseTroubleTests {

    private static final String TEXT = "En halvtimmes <arbete> & mer";
    private static final String SHOWN = "En halvtimmes &lt;arbete&gt; &amp; mer";
    private static final Pattern KEY = Pattern.compile("name=\"_sandning\"\\s+value=\"([^\"]+)\"");

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

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @AfterEach
    void mend() {
        BrokenDatabase.breaks(Fault.NONE);
    }

    @Test
    void everyFormSentWhileTheDatabaseIsGoneIsShownBack() {
        var officer = people.signedIn(TestPeople.OFFICER);
        var forms = posts();
        BrokenDatabase.breaks(Fault.GONE);

        assertThat(forms).hasSizeGreaterThan(60);
        for (var form : forms) {
            var answer = browser.post()
                    .uri(form.replaceAll("\\{[^}]+}", UUID.randomUUID().toString()))
                    .with(csrf())
                    .with(user(officer))
                    .param("reason", TEXT)
                    .param("losenord", "hemligt ord")
                    .exchange();

            assertTold(answer, form);
            assertThat(answer).as(form).bodyText().doesNotContain("hemligt ord");
        }
    }

    /** The same form, sent again with the key that stood in it, is kept once. */
    @ParameterizedTest
    @EnumSource(names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void whatIsTypedIsShownBackAndCanBeSentAgain(Fault fault) {
        var id = cases.inFormalCheck();
        var heading = "Samtal " + UUID.randomUUID();
        var page = browser.get()
                .uri("/arenden/" + id + "/anteckningar")
                .with(user(people.signedIn(TestPeople.OFFICER)))
                .exchange();
        var key = KEY.matcher(bodyOf(page)).results().findFirst().orElseThrow().group(1);

        var officer = people.signedIn(TestPeople.OFFICER);

        BrokenDatabase.breaks(fault);
        assertTold(sent(officer, id, key, heading), fault.name());
        assertThat(notes(heading)).isZero();

        BrokenDatabase.breaks(Fault.NONE);
        assertThat(sent(officer, id, key, heading)).hasStatus(302);
        assertThat(sent(officer, id, key, heading)).hasStatus(302);
        assertThat(notes(heading)).isOne();
    }

    private static void assertTold(MvcTestResult answer, String about) {
        assertThat(answer).as(about).hasStatus(503).headers().containsHeader(HttpHeaders.RETRY_AFTER);
        assertThat(answer).as(about).bodyText().contains("når inte sin databas", SHOWN);
    }

    private MvcTestResult sent(SignedInPerson officer, Object id, String key, String heading) {
        return browser.post()
                .uri("/arenden/" + id + "/anteckningar")
                .with(csrf())
                .with(user(officer))
                .param("_sandning", key)
                .param("kind", "FILE_NOTE")
                .param("heading", heading)
                .param("heldOn", "2026-01-20")
                .param("text", TEXT)
                .exchange();
    }

    private static String bodyOf(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private long notes(String heading) {
        var fault = BrokenDatabase.fault();
        BrokenDatabase.breaks(Fault.NONE);
        try {
            return jdbc.sql("select count(*) from file_note where heading = ?")
                    .param(heading)
                    .query(Long.class)
                    .single();
        } finally {
            BrokenDatabase.breaks(fault);
        }
    }

    private List<String> posts() {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(it -> it.getValue().getBeanType().getName().startsWith("se.vagval"))
                .filter(it -> it.getKey().getMethodsCondition().getMethods().contains(RequestMethod.POST))
                .flatMap(it -> it.getKey().getPatternValues().stream())
                .filter(it -> addresses
                        .find(HttpMethod.POST, it)
                        .filter(entry -> !entry.isOpen())
                        .isPresent())
                .sorted()
                .toList();
    }
}
