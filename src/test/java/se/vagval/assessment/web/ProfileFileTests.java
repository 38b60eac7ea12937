package se.vagval.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.vagval.PortalTest;
import se.vagval.StatementCounter;
import se.vagval.TestCases;
import se.vagval.TestPeople;
import se.vagval.casefile.CaseFileId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The profile as other systems read it, held against the description that is handed out with it. */
@PortalTest
class ProfileFileTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestCases cases;

    private CaseFileId id;

    @BeforeEach
    void open() {
        id = cases.underAssessment();
    }

    @Test
    void keepsToItsDescriptionBeforeAnythingIsJudged() throws IOException {
        var profile = profile();

        assertThat(faults(profile)).isEmpty();
        assertThat(profile.at("/kriterier")).hasSize(15);
        assertThat(profile.at("/kriterier/0/svar").asString()).isEqualTo("UNGRADED");
        assertThat(profile.at("/poang")).hasSize(4);
        assertThat(profile.at("/forslag/saknas").isEmpty()).isFalse();
    }

    @Test
    void leadsEveryScoreToItsCriteriaAndEveryLevelToItsPassages() throws IOException {
        judge("D2", "3", "Målen ligger i linje.");
        judge("D8", "NOT_ASSESSABLE", "Kan inte utläsas, fråga 811228-9874.");

        var profile = profile();

        assertThat(faults(profile)).isEmpty();
        var goals = criterion(profile, "D2");
        assertThat(goals.at("/svar").asString()).isEqualTo("LEVEL");
        assertThat(goals.at("/niva").asInt()).isEqualTo(3);
        assertThat(goals.at("/ord").asString()).isNotBlank();
        assertThat(goals.at("/motivering").asString()).isEqualTo("Målen ligger i linje.");
        var passage = goals.at("/belagg/0");
        assertThat(passage.at("/kalla").asString()).isEqualTo("OBJECTIVES");
        assertThat(passage.at("/text").asString()).isEqualTo("Text om OBJECTIVES.");
        assertThat(passage.at("/till").asInt() - passage.at("/fran").asInt()).isEqualTo(19);
        assertThat(criterion(profile, "D8").at("/svar").asString()).isEqualTo("NOT_ASSESSABLE");
        assertThat(criterion(profile, "D8").at("/niva").isNull()).isTrue();
        assertThat(criterion(profile, "D8").at("/motivering").asString()).doesNotContain("811228");
        assertThat(profile.at("/poang/0/vilarPa/0").asString()).isEqualTo("D2");
        assertThat(profile.at("/poang/3/vilarPa")).hasSize(4);
    }

    /** A description that lets anything pass would describe nothing. */
    @Test
    void isFoundFaultyWhenALevelIsMissingOrAFieldIsUnknown() throws IOException {
        judge("D2", "3", "Målen ligger i linje.");
        var without = (ObjectNode) criterion(profile(), "D2");
        without.putNull("niva");
        var profile = (ObjectNode) profile();
        profile.withArray("/kriterier").removeAll().add(without);

        assertThat(faults(profile)).isNotEmpty();
        assertThat(faults(((ObjectNode) profile()).put("summa", 12))).isNotEmpty();
        assertThat(faults(((ObjectNode) profile()).without("poang"))).isNotEmpty();
    }

    @Test
    void costsAsManyStatementsAsThePage() {
        var statements = StatementCounter.during(() -> assertThat(
                        browser.get().uri(id.address("profil.json")).with(user(people.signedIn(TestPeople.OFFICER))))
                .hasStatusOk());

        assertThat(statements).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void handsOutItsDescriptionToAnybodyAndIsNamedOnThePage() throws IOException {
        assertThat(browser.get().uri("/schema/bedomningsprofil.json"))
                .hasStatusOk()
                .bodyText()
                .contains("\"title\": \"Bedömningsprofil\"");
        assertThat(browser.get().uri(id.address("profil")).with(user(people.signedIn(TestPeople.OFFICER))))
                .bodyText()
                .contains("profil.json", "/schema/bedomningsprofil.json");
    }

    private JsonNode profile() throws IOException {
        var answer = browser.get()
                .uri(id.address("profil.json"))
                .with(user(people.signedIn(TestPeople.OFFICER)))
                .exchange();
        assertThat(answer).hasStatusOk().hasContentType("application/json");
        return JSON.readTree(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    private void judge(String dimension, String grade, String motivation) {
        assertThat(browser.post()
                        .uri(id.address("bedomning/" + dimension + "/belagg"))
                        .with(user(people.signedIn(TestPeople.OFFICER)))
                        .with(csrf())
                        .param("grade", grade)
                        .param("motivation", motivation)
                        .param("version", "0")
                        .param("sensitiveKept", "true")
                        .param("source", "OBJECTIVES")
                        .param("passage", "Text om OBJECTIVES."))
                .hasStatus3xxRedirection();
    }

    private static JsonNode criterion(JsonNode profile, String code) {
        return profile.at("/kriterier")
                .valueStream()
                .filter(it -> it.at("/kod").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<com.networknt.schema.Error> faults(JsonNode profile) throws IOException {
        return schema().validate(JSON.writeValueAsString(profile), InputFormat.JSON);
    }

    private static Schema schema() throws IOException {
        try (var description = new ClassPathResource(ProfileFileController.SCHEMA).getInputStream()) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(description);
        }
    }
}
