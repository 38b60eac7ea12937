package se.vagval.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import se.vagval.PortalTest;
import se.vagval.TestCases;
import se.vagval.TestPeople;
import se.vagval.assessment.AssessmentProfile.Citation;
import se.vagval.assessment.Assessments;
import se.vagval.assessment.domain.AssessmentReading;
import se.vagval.assessment.domain.SeenProposal;
import se.vagval.casefile.CaseFileId;
import se.vagval.demo.ActingAs;
import se.vagval.identity.UserId;

/** The proposal's fold: seen when asked for, taken or left by the same press. */
@PortalTest
class ProposalPagesTests {

    private static final Pattern PROPOSED = Pattern.compile("value=\"(D8:[0-4?])\"[^>]*>[^<]*som förslaget");

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestCases cases;

    @Autowired
    Assessments assessments;

    @Autowired
    AssessmentReading reading;

    @Autowired
    ActingAs acting;

    @Autowired
    JdbcClient jdbc;

    private CaseFileId id;

    @BeforeEach
    void open() {
        id = cases.underAssessment();
    }

    @Test
    void standsClosedBelowTheScaleUntilTheOfficerAsks() {
        var page = text(get("D8"));

        assertThat(page)
                .containsSubsequence("name=\"grade\"", "name=\"motivation\"", "id=\"forslag\"", "Visa förslaget")
                .doesNotContain("Förslag: ", "som förslaget", "<details open=\"open\">\n    <summary id=\"forslag");
        assertThat(seen("D8")).isNull();
    }

    @Test
    void keepsTheOwnLevelBeforeItShowsAnything() {
        var answer = post("D8/forslag", "grade", "2", "motivation", "Jag tror två.", "version", "0", "shown", "true");

        assertThat(answer).hasRedirectedUrl(address("D8") + "#forslag");
        var seen = seen("D8");
        assertThat(seen.own()).isEqualTo("2");
        assertThat(seen.ownAt()).isLessThan(seen.seenAt());
        assertThat(seen.officer()).isEqualTo(TestPeople.OFFICER.value());
        assertThat(seen.decided()).isNull();
        assertThat(text(get("D8"))).contains("Förslag: ", "Ansökan ", "Varför?", "som förslaget", "Jag tror två.");
    }

    @Test
    void saysThatWhatIsReadHasChangedSinceAndOnlyThen() {
        post("D8/forslag", "grade", "", "motivation", "", "version", "0", "shown", "true");
        assertThat(text(get("D8"))).contains("som förslaget").doesNotContain("har ändrats sedan du såg");

        jdbc.sql("update case_file set title = 'Något annat' where id = :id")
                .param("id", id.value())
                .update();

        assertThat(text(get("D8"))).contains("som förslaget", "har ändrats sedan du såg", "Visa förslaget");
    }

    @Test
    void saysThatNoOwnLevelCameFirst() {
        post("D8/forslag", "grade", "", "motivation", "", "version", "0", "shown", "true");

        assertThat(seen("D8").own()).isNull();
        assertThat(seen("D8").ownAt()).isNull();
    }

    @Test
    void isTakenByOnePressWhichCitesItsPassagesAndLosesNothingTyped() {
        post("D8/forslag", "grade", "", "motivation", "", "version", "0", "shown", "true");
        var proposed = proposedChoice();

        var answer = post("D8/forslag", "grade", "", "motivation", "Min text.", "version", "0", "decided", proposed);

        assertThat(answer).hasStatus3xxRedirection();
        assertThat(citations("D8")).isNotEmpty();
        assertThat(seen("D8").taken()).isTrue();
        assertThat(seen("D8").differs()).isFalse();
        assertThat(text(get("D8"))).contains("Min text.");
    }

    @Test
    void isLeftByOnePressJustAsWellAndTheReasonIsKept() {
        post("D8/forslag", "grade", "", "motivation", "", "version", "0", "shown", "true");
        var proposed = proposedChoice();
        var other = proposed.equals("D8:4") ? "D8:3" : "D8:4";

        post(
                "D8/forslag",
                "motivation",
                "Min text.",
                "version",
                "0",
                "decided",
                other,
                "deviation",
                "Målen är visst tydliga.");

        var seen = seen("D8");
        assertThat(citations("D8")).isEmpty();
        assertThat(seen.taken()).isFalse();
        assertThat(seen.differs()).isTrue();
        assertThat(seen.decided()).isEqualTo(other.substring(3));
        assertThat(seen.reason()).isEqualTo("Målen är visst tydliga.");
        assertThat(text(get("D8"))).contains("Målen är visst tydliga.");
    }

    /** Whoever judged first and keeps that level has decided, too: cited when it is the proposed one. */
    @Test
    void countsWhoeverJudgedFirst() {
        post("D8/forslag", "grade", "", "motivation", "", "version", "0", "shown", "true");
        var proposed = proposedChoice().substring(3);
        var other = proposed.equals("4") ? "3" : "4";

        id = cases.underAssessment();
        post("D8/forslag", "grade", proposed, "motivation", "Min.", "version", "0", "shown", "true");
        post(
                "D8/forslag",
                "grade",
                proposed,
                "motivation",
                "Min.",
                "deviation",
                "",
                "version",
                "1",
                "decided",
                "D8:" + proposed);
        assertThat(seen("D8").decided()).isEqualTo(proposed);
        assertThat(seen("D8").taken()).isTrue();
        assertThat(citations("D8")).isNotEmpty();

        id = cases.underAssessment();
        post("D8/forslag", "grade", other, "motivation", "Min.", "version", "0", "shown", "true");
        post("D8", "grade", other, "motivation", "Min.", "deviation", "Kedjan håller.", "version", "1");
        assertThat(seen("D8").differs()).isTrue();
        assertThat(seen("D8").reason()).isEqualTo("Kedjan håller.");
        assertThat(post("D8", "grade", other, "motivation", "Min.", "deviation", "", "version", "1"))
                .as("a window that has not read the reason")
                .hasStatus(409);
        assertThat(seen("D8").reason()).isEqualTo("Kedjan håller.");
    }

    /** As many presses for every level: one button each, alike but for the word. */
    @Test
    void offersEveryLevelByAButtonOfItsOwn() {
        post("D8/forslag", "grade", "", "motivation", "", "version", "0", "shown", "true");

        assertThat(Pattern.compile("name=\"decided\"")
                        .matcher(text(get("D8")))
                        .results()
                        .count())
                .isEqualTo(6);
    }

    /** The ordinary scale and its save count just as much. */
    @Test
    void notesTheLevelThatIsSetOnTheScaleAfterwards() {
        post("D8/forslag", "grade", "", "motivation", "", "version", "0", "shown", "true");
        var other = proposedChoice().equals("D8:4") ? "3" : "4";

        post("D8", "grade", other, "motivation", "Ja.", "version", "0");

        assertThat(seen("D8").decided()).isEqualTo(other);
        assertThat(seen("D8").differs()).isTrue();
    }

    @Test
    void choosesTheLevelOfATargetWhereTargetsAreWeighed() {
        post("D1/forslag", rows("shown", "true"));

        post("D1/forslag", rows("decided", "N3:2"));

        var links = acting.person(TestPeople.OFFICER, () -> reading.sheetOf(id, TestPeople.OFFICER))
                .criterion("D1")
                .orElseThrow()
                .targets();
        assertThat(links).singleElement().satisfies(it -> {
            assertThat(it.code()).isEqualTo("N3");
            assertThat(it.level()).isEqualTo(2);
        });
        assertThat(seen("N3").decided()).isEqualTo("2");
    }

    @Test
    void isNoPartOfWhatOthersSee() {
        assertThat(text(get("D8", TestPeople.MANAGER))).doesNotContain("Visa förslaget", "id=\"forslag\"");
    }

    private String[] rows(String name, String value) {
        return new String[] {
            "targets[0].code",
            "N1",
            "targets[1].code",
            "N2",
            "targets[2].code",
            "N3",
            "targets[3].code",
            "N4",
            "motivation",
            "",
            "version",
            "0",
            name,
            value
        };
    }

    private String proposedChoice() {
        var found = PROPOSED.matcher(text(get("D8")));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private SeenProposal seen(String subject) {
        return acting.person(TestPeople.OFFICER, () -> reading.sheetOf(id, TestPeople.OFFICER))
                .parts()
                .seenProposals()
                .of(subject)
                .orElse(null);
    }

    private List<String> citations(String dimension) {
        return acting
                .person(TestPeople.OFFICER, () -> assessments.profileOf(id))
                .dimensions()
                .get(dimension)
                .citations()
                .stream()
                .map(Citation::text)
                .toList();
    }

    private MvcTestResult get(String page) {
        return get(page, TestPeople.OFFICER);
    }

    private MvcTestResult get(String page, UserId person) {
        return browser.get()
                .uri(address(page))
                .with(user(people.signedIn(person)))
                .exchange();
    }

    private MvcTestResult post(String page, String... parameters) {
        var request = browser.post()
                .uri(address(page))
                .with(user(people.signedIn(TestPeople.OFFICER)))
                .with(csrf());
        for (var at = 0; at < parameters.length; at += 2) {
            request = request.param(parameters[at], parameters[at + 1]);
        }
        return request.exchange();
    }

    private String address(String page) {
        return id.address("bedomning/" + page);
    }

    private static String text(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        try {
            return HtmlUtils.htmlUnescape(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
