package se.vagval.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import se.vagval.PortalTest;
import se.vagval.TestCases;
import se.vagval.TestPeople;
import se.vagval.assessment.Assessments;
import se.vagval.assessment.Deepening;
import se.vagval.assessment.SubfieldGrade;
import se.vagval.casefile.CaseFileId;
import se.vagval.demo.ActingAs;

/** What belongs to a criterion and is judged by itself: gender equality and integration, ambition and level of innovation. */
@PortalTest
class ApartTests {

    private static final String SUBFIELDS = "bedomning/underlag/delfalt";

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestCases cases;

    @Autowired
    Assessments assessments;

    @Autowired
    ActingAs acting;

    private CaseFileId id;

    @BeforeEach
    void open() {
        id = cases.underAssessment();
    }

    @Test
    void genderEqualityAndIntegrationAreJudgedEachByItself() {
        assertThat(text(get("bedomning/D13"))).contains("Jämställdhet Inte bedömt än", "Integration Inte bedömt än");
        assertThat(text(get("bedomning/D14"))).doesNotContain("Inte bedömt än");

        assertThat(save("3", "Målen är satta för kvinnor och män.", "NOT_ASSESSABLE", "Ansökan nämner det inte."))
                .hasStatus3xxRedirection();

        assertThat(deepening().subfieldsOf("D13"))
                .containsExactly(
                        new SubfieldGrade(
                                "D13",
                                "D13-J",
                                "Jämställdhet",
                                3,
                                "används aktivt",
                                "Målen är satta för kvinnor och män."),
                        new SubfieldGrade("D13", "D13-I", "Integration", null, "", "Ansökan nämner det inte."));
        assertThat(text(get("bedomning/D13")))
                .contains(
                        "3 – används aktivt. Målen är satta för kvinnor och män.",
                        "kan inte bedömas. Ansökan nämner det inte.");
        assertThat(text(get("bedomning/underlag"))).contains("2 delfält bedömda");
        assertThat(text(get("handelser"))).contains("bedömde delfälten");
    }

    @Test
    void eachIsMotivatedByItself() {
        assertThat(text(save("3", "", "", "Bara ord.")))
                .contains("Motivera delfältet för sig", "Välj delfältets nivå, eller ta bort motiveringen");

        assertThat(deepening().subfields()).isEmpty();
    }

    @Test
    void ambitionAndInnovationStandWhereSmartSpecialisationIsJudged() {
        assertThat(text(get("bedomning/D3"))).contains("Utvecklingsambition Inte bedömt än");

        assertThat(post(
                        "bedomning/underlag/forutsattningar",
                        "developmentAmbition",
                        "hög",
                        "innovationLevel",
                        "låg i början"))
                .hasStatus3xxRedirection();

        assertThat(text(get("bedomning/D3"))).contains("Utvecklingsambition hög Innovationsnivå låg i början");
        assertThat(text(get("profil"))).contains("Utvecklingsambition hög Innovationsnivå låg i början");
        assertThat(text(get("bedomning/D2"))).doesNotContain("Innovationsnivå");
    }

    private Deepening deepening() {
        var deepening = acting.person(
                TestPeople.OFFICER, () -> assessments.reportOf(id).profile().deepening());
        return deepening == null ? Deepening.NONE : deepening;
    }

    private MvcTestResult save(String first, String firstNote, String second, String secondNote) {
        return post(
                SUBFIELDS,
                "rows[0].code",
                "D13-J",
                "rows[0].level",
                first,
                "rows[0].note",
                firstNote,
                "rows[1].code",
                "D13-I",
                "rows[1].level",
                second,
                "rows[1].note",
                secondNote);
    }

    private MvcTestResult get(String page) {
        return browser.get()
                .uri("/arenden/" + id.value() + "/" + page)
                .with(user(people.signedIn(TestPeople.OFFICER)))
                .exchange();
    }

    private MvcTestResult post(String page, String... fields) {
        var request = browser.post()
                .uri("/arenden/" + id.value() + "/" + page)
                .with(user(people.signedIn(TestPeople.OFFICER)))
                .with(csrf())
                .param("version", "0");
        for (var at = 0; at < fields.length; at += 2) {
            request = request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }

    private static String text(MvcTestResult result) {
        try {
            var body = result.getResponse().getContentAsString(StandardCharsets.UTF_8);
            return HtmlUtils.htmlUnescape(body.replaceAll("<[^>]+>", " ").replaceAll("\\s+", " "));
        } catch (UnsupportedEncodingException unknown) {
            throw new IllegalStateException(unknown);
        }
    }
}
