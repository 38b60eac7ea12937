package se.vagval.stewardship.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import se.vagval.FormFields;
import se.vagval.PortalTest;
import se.vagval.TestCases;
import se.vagval.TestPeople;
import se.vagval.casefile.CaseFileId;
import se.vagval.decision.PaperTrials;
import se.vagval.demo.ActingAs;
import se.vagval.document.DocumentFormat;
import se.vagval.document.DocumentRenderer;
import se.vagval.document.PdfText;
import se.vagval.identity.UserId;
import se.vagval.strategy.Framework;

/** An invented region brings a folder of its own words, and the portal is its own: goals, places, pages and papers. */
@PortalTest
@TestPropertySource(
        properties = {"vagval.test.database=another_region", "vagval.framework.folder=src/test/resources/region"})
class AnotherRegionTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestCases cases;

    @Autowired
    Framework framework;

    @Autowired
    PaperTrials papers;

    @Autowired
    DocumentRenderer renderer;

    @Autowired
    ActingAs acting;

    @Test
    void printsItsPapersInItsOwnNames() throws Exception {
        var id = cases.underAssessment();
        var report = acting.person(TestPeople.STEWARD, () -> papers.reportOf(id));

        var printed = PdfText.body(renderer.render(report, DocumentFormat.PDF));
        assertThat(printed).contains("Utvecklingsutskottet").doesNotContain("Jämtland", "Regionala utvecklingsnämnden");
        assertThat(report.header().organisation()).isEqualTo("Region Storvattnet");
        assertThat(page("/arenden/" + id + "/bedomning/D2", TestPeople.OFFICER))
                .contains("Fisk, vatten och hantverk", "Levande byar vid vattnet", "Vatten, folk och framtid")
                .doesNotContain("Tillgänglighet i hela länet");
    }

    /** From the criterion to what the politicians read: the other region's goals, and no word of the first one. */
    @Test
    void judgesACaseByItsOwnPrioritiesFromTheCriterionToTheBrief() throws Exception {
        var id = cases.underAssessment();
        assertThat(judge(id, new TreeMap<>(Map.of("SV-1", "4", "R24-1", "3")))).hasStatus(HttpStatus.FOUND);

        assertThat(page(id.address("bedomning/rus-sakring/1"), TestPeople.OFFICER))
                .contains("Fisk, vatten och hantverk");
        assertThat(page(id.address("profil"), TestPeople.OFFICER)).contains("2 av 4 prioriteringar");
        assertThat(page(id.address("utlatande"), TestPeople.OFFICER))
                .contains("”Fisk, vatten och hantverk”", "”Levande byar vid vattnet”");
        assertThat(page(id.address("utlatande/forhandsgranskning"), TestPeople.OFFICER))
                .contains("Region Storvattnet", "Fisk, vatten och hantverk");
        assertThat(page(id.address("beslut/sammanfattning"), TestPeople.OFFICER))
                .contains(
                        "RUS mål och prioriteringar, främst ”Fisk, vatten och hantverk”: stark koppling",
                        "Region Storvattnet");
        var report = acting.person(TestPeople.STEWARD, () -> papers.reportOf(id));
        assertThat(PdfText.body(renderer.render(report, DocumentFormat.PDF)))
                .contains("Utvecklingsutskottet")
                .doesNotContainPattern("Jämtland|Härjedal|Östersund");
        for (var place : List.of(
                "bedomning",
                "bedomning/D2",
                "bedomning/D3",
                "bedomning/D8",
                "bedomning/rus-sakring/1",
                "profil",
                "utlatande",
                "utlatande/forhandsgranskning",
                "beslut",
                "beslut/sammanfattning",
                "beslut/tjansteskrivelse",
                "fokusomraden",
                "formell-kontroll",
                "medel")) {
            assertThat(page(id.address(place), TestPeople.OFFICER))
                    .as(place)
                    .contains("Region Storvattnet")
                    .doesNotContainPattern("Jämtland|Härjedal|Östersund|regionjh|R24-4|Tillgänglighet i hela länet");
        }
    }

    /** A priority of the first region is no longer anything that a case can be tied to. */
    @Test
    void knowsNoPriorityThatItHasTakenOut() throws Exception {
        var id = cases.underAssessment();

        assertThat(judge(id, Map.of("R24-4", "4")).getResponse().getStatus()).isLessThan(500);

        assertThat(page(id.address("profil"), TestPeople.OFFICER)).doesNotContain("R24-4");
        assertThat(page(id.address("utlatande"), TestPeople.OFFICER)).doesNotContain("Tillgänglighet i hela länet");
    }

    /** The form of the page as a browser sends it, with levels for these priorities; a code that is not there takes another's row. */
    private MvcTestResult judge(CaseFileId id, Map<String, String> levels) throws Exception {
        var address = id.address("bedomning/D2");
        var fields = FormFields.of(html(address, TestPeople.OFFICER), address);
        var request = browser.post().uri(address).with(csrf()).with(user(people.signedIn(TestPeople.OFFICER)));
        var rows = new ArrayList<>(levels.entrySet());
        for (var field : fields.entrySet()) {
            var row = Pattern.compile("targets\\[(\\d+)]\\.(code|level|impact)").matcher(field.getKey());
            var given = row.matches() && Integer.parseInt(row.group(1)) < rows.size()
                    ? rows.get(Integer.parseInt(row.group(1)))
                    : null;
            if (given != null) {
                request.param(
                        field.getKey(),
                        switch (row.group(2)) {
                            case "code" -> given.getKey();
                            case "level" -> given.getValue();
                            default -> "+";
                        });
            } else if (!field.getKey().equals("motivation")) {
                field.getValue().forEach(it -> request.param(field.getKey(), it));
            }
        }
        return request.param("motivation", "Projektet bygger på sjöarna.").exchange();
    }

    @Test
    void standsInTheFrameOfEveryPage() throws Exception {
        assertThat(page("/styrdokument/2024", TestPeople.ELECTED))
                .contains("Region Storvattnet", "Ett vattenrikt län där alla får plats", "Fisk, vatten och hantverk")
                .doesNotContain("Region Jämtland Härjedalen");
        assertThat(page("/vagledning", TestPeople.ELECTED)).contains("Ett vattenrikt län där alla får plats");
        assertThat(framework.version("2024").municipality("9901")).isPresent();
        assertThat(framework.version("2024").municipality("2361")).isEmpty();
        assertThat(framework.version("2021").priorities()).as("not worded").hasSize(3);
    }

    @Test
    void tellsRowByRowWhatBecameOfTheFile() throws Exception {
        assertThat(page("/styrdokument/ordalydelse", TestPeople.STEWARD))
                .containsSubsequence("goal", "Inläst")
                .containsSubsequence("crosswalk R24-4", "Borttagen")
                .containsSubsequence("priorities SV-1", "Tillagd")
                .containsSubsequence("priorities N1", "Hänger inte ihop")
                .containsSubsequence("municipalities 9901", "Tillagd");
    }

    private String html(String address, UserId person) throws Exception {
        var page =
                browser.get().uri(address).with(user(people.signedIn(person))).exchange();
        assertThat(page).as(address).hasStatusOk();
        return page.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private String page(String address, UserId person) throws Exception {
        return HtmlUtils.htmlUnescape(
                html(address, person).replaceAll("<[^>]*>", " ").replaceAll("\\s+", " "));
    }
}
