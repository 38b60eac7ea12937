package se.vagval.stewardship.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.HtmlUtils;
import se.vagval.PortalTest;
import se.vagval.TestCases;
import se.vagval.TestPeople;
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
                .contains("Fisk, vatten och hantverk", "Levande byar vid vattnet")
                .doesNotContain("Tillgänglighet i hela länet");
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
