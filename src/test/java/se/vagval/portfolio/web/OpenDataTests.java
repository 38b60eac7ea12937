package se.vagval.portfolio.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.vagval.PortalTest;
import se.vagval.casefile.ApplicationContent.MunicipalityShare;
import se.vagval.casefile.CaseFileId;
import se.vagval.demo.ActingAs;
import se.vagval.identity.UserId;
import se.vagval.portfolio.QuarterId;
import se.vagval.portfolio.TestPortfolio;
import se.vagval.portfolio.domain.QuarterPublishing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the published forms demand, held against what is published: the obligatory properties of DCAT-AP-SE and the required
 * fields, types and patterns of the 360Giving schema, written down here since the schemas themselves are others' texts.
 */
@PortalTest
@Import(TestPortfolio.class)
class OpenDataTests {

    private static final UserId ANALYST = UserId.of("statistiker");
    private static final QuarterId QUARTER = new QuarterId(2023, 3);
    private static final Set<String> GRANT_FIELDS = Set.of(
            "id",
            "title",
            "description",
            "currency",
            "amountAppliedFor",
            "amountAwarded",
            "awardDate",
            "recipientOrganization",
            "recipientIndividual",
            "fundingOrganization",
            "beneficiaryLocation",
            "plannedDates",
            "grantProgramme");
    private static final String DAY = "\\d{4}-(0[1-9]|1[012])-(0[1-9]|[12]\\d|3[01])";

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPortfolio portfolio;

    @Autowired
    QuarterPublishing publishing;

    @Autowired
    ActingAs acting;

    @Autowired
    JdbcTemplate jdbc;

    @Value("${vagval.notice.address}")
    String portal;

    @BeforeEach
    void publishes() {
        granted();
        if (!read("/oppna-data/katalog.jsonld").toString().contains(QUARTER.toString())) {
            acting.person(ANALYST, () -> {
                publishing.publish(QUARTER, "", ANALYST);
            });
        }
    }

    private CaseFileId granted() {
        var day = LocalDate.of(2023, 8, 8);
        var id = portfolio.applied(
                day, "2326", List.of(new MunicipalityShare("2326", 1)), "PS", List.of("A11"), 200_000);
        portfolio.decided(id, day, "GRANTED", 150_000L, "PROJECT_RUNNING");
        portfolio.keepUp();
        return id;
    }

    @Test
    void theCatalogueHasWhatDcatApSeDemands() {
        var catalogue = read("/oppna-data/katalog.jsonld");

        assertThat(catalogue.path("@id").asString(""))
                .as("whatever name it was asked by")
                .isEqualTo(portal + "/oppna-data");
        assertThat(catalogue.path("@context").path("dcat").asString("")).isEqualTo("http://www.w3.org/ns/dcat#");
        assertThat(catalogue.path("@context").path("dcterms").asString("")).isEqualTo("http://purl.org/dc/terms/");
        assertThat(catalogue.path("@type").asString("")).isEqualTo("dcat:Catalog");
        described(catalogue);
        resource(catalogue.path("dcterms:license"));
        var datasets = catalogue.path("dcat:dataset");
        assertThat(datasets.size()).isGreaterThan(1);
        var addresses = new HashSet<String>();
        for (var dataset : datasets) {
            assertThat(addresses.add(dataset.path("@id").asString(""))).isTrue();
            assertThat(dataset.path("@type").asString("")).isEqualTo("dcat:Dataset");
            described(dataset);
            assertThat(dataset.path("dcat:distribution").size()).isPositive();
            for (var file : dataset.path("dcat:distribution")) {
                assertThat(file.path("@type").asString("")).isEqualTo("dcat:Distribution");
                resource(file.path("dcat:accessURL"));
                resource(file.path("dcterms:license"));
                opens(file.path("dcat:downloadURL").path("@id").asString(""), file.path("dcterms:format"));
            }
        }
    }

    /** The third and fourth digit of a person's number are a month; those of an organisation's never are. */
    @ParameterizedTest
    @CsvSource({
        "556677-8899, true",
        "802001-1234, true",
        "990001-1108, true",
        "800101-1234, false",
        "801231-1234, false",
        "19800101-1234, false",
        "'', false"
    })
    void tellsWhoGotItUnlessItMayBeAPerson(String number, boolean told) {
        var id = granted();
        jdbc.update("update portfolio_case set organisation = ? where case_file = ?", number, id.value());
        var registered =
                jdbc.queryForObject("select registry_number from case_file where id = ?", String.class, id.value());

        var grant = StreamSupport.stream(
                        read("/oppna-data/beviljade-stod.json").path("grants").spliterator(), false)
                .filter(it -> it.path("id").asString("").endsWith(registered.replace('/', '-')))
                .findFirst()
                .orElseThrow();

        assertThat(grant.has("recipientOrganization")).isEqualTo(told);
        assertThat(!number.isEmpty() && grant.toString().contains(number)).isEqualTo(told);
    }

    @Test
    void theGrantsAreAsThe360GivingSchemaRequires() {
        var grants = read("/oppna-data/beviljade-stod.json").path("grants");

        assertThat(grants.size()).isPositive();
        var ids = new HashSet<String>();
        for (var grant : grants) {
            assertThat(ids.add(grant.path("id").asString(""))).as("each once").isTrue();
            assertThat(grant.propertyNames()).isSubsetOf(GRANT_FIELDS);
            for (var text : List.of("id", "title", "description")) {
                assertThat(grant.path(text).asString("")).as(text).isNotBlank();
            }
            assertThat(grant.path("currency").asString("")).isEqualTo("SEK");
            assertThat(grant.path("amountAwarded").isNumber()).isTrue();
            assertThat(grant.path("amountAppliedFor").isNumber()).isTrue();
            assertThat(grant.path("awardDate").asString("")).matches(DAY);
            assertThat(grant.has("recipientOrganization"))
                    .as("the standard takes either an organisation or a person, never both")
                    .isNotEqualTo(grant.has("recipientIndividual"));
            assertThat(grant.path("recipientOrganization").toString())
                    .as("a person is no organisation")
                    .doesNotContain("SE-PERSON");
            if (grant.has("recipientIndividual")) {
                assertThat(grant.path("recipientIndividual").isObject())
                        .as("one person, where organisations are a list")
                        .isTrue();
                named(grant.path("recipientIndividual"));
            } else {
                organisations(grant.path("recipientOrganization"));
            }
            organisations(grant.path("fundingOrganization"));
            for (var place : grant.path("beneficiaryLocation")) {
                assertThat(place.path("countryCode").asString("")).isEqualTo("SE");
                assertThat(place.path("geoCode").isString()).isTrue();
            }
            for (var dates : grant.path("plannedDates")) {
                assertThat(dates.path("startDate").asString("")).matches(DAY);
                assertThat(dates.path("endDate").asString("")).matches(DAY);
            }
        }
    }

    private static void organisations(JsonNode some) {
        assertThat(some.size()).isPositive();
        some.forEach(OpenDataTests::named);
    }

    private static void named(JsonNode it) {
        assertThat(it.path("id").asString("")).isNotBlank();
        assertThat(it.path("name").asString("")).isNotBlank();
    }

    /** Title and description with their language, and a publisher that has an address and a name. */
    private static void described(JsonNode it) {
        for (var text : List.of("dcterms:title", "dcterms:description")) {
            assertThat(it.path(text).path("@value").asString("")).as(text).isNotBlank();
            assertThat(it.path(text).path("@language").asString("")).isEqualTo("sv");
        }
        resource(it.path("dcterms:publisher"));
        assertThat(it.path("dcterms:publisher").path("@type").asString("")).isEqualTo("foaf:Agent");
        assertThat(it.path("dcterms:publisher").path("foaf:name").asString("")).isNotBlank();
    }

    private static void resource(JsonNode it) {
        assertThat(it.path("@id").asString("")).startsWith("http");
    }

    private void opens(String address, JsonNode format) {
        var answer = browser.get()
                .uri(address.substring(address.indexOf("/oppna-data")))
                .exchange()
                .getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        assertThat(String.valueOf(answer.getContentType())).as(address).startsWith(format.asString("?"));
    }

    private JsonNode read(String address) {
        var answer = browser.get().uri(address).exchange().getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return JsonMapper.builder()
                .build()
                .readTree(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
