package se.vagval.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import se.vagval.PortalTest;
import se.vagval.TestCases;
import se.vagval.TestPeople;
import se.vagval.casefile.CaseFileId;

/** A row that says something but not what it is about is neither dropped nor half told: it comes back with a sentence. */
@PortalTest
class HalfRowTests {

    private static final String MEASURES = "rus-sakring/4";

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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            underlag/overlapp        | rows[0].owner      | X              | Skriv vad satsningen går ut på
            underlag/overlapp        | rows[0].lesson     | Börja i tid    | Skriv vad satsningen går ut på
            underlag/overlapp        | rows[0].status     | ONGOING        | Skriv vad satsningen går ut på
            underlag/leveranser      | rows[0].forWhom    | unga           | Skriv vad som levereras
            underlag/leveranser      | rows[0].change     | Fler stannar   | Skriv vad som levereras
            underlag/effektkedja     | rows[0].details    | Utan källa     | Skriv vad som står i ledet
            rus-sakring/3            | rows[0].role       | Ger råd        | Skriv vem aktören är
            rus-sakring/4            | rows[0].due        | våren 2027     | Skriv åtgärden
            rus-sakring/4            | rows[0].followUp   | I rapporten    | Skriv åtgärden
            rus-sakring/4            | rows[0].condition  | true           | Skriv åtgärden
            rus-sakring/2            | others[0].reason   | Fler träffas   | Välj hur målet påverkas
            """)
    void comesBackWithWhatWasTyped(String page, String field, String typed, String sentence) {
        var answer = post(page, field, typed);

        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains(sentence, typed);
        assertThat(post(page, field, "")).hasStatus3xxRedirection();
    }

    @ParameterizedTest
    @CsvSource({"handling, Samråd", "severity, HIGH", "types, MK1"})
    void aConflictIsBetweenTwo(String field, String typed) {
        var answer = post(
                "rus-sakring/malkonflikter", "exist", "true", "rows[0].between", "fler får", "rows[1]." + field, typed);

        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("Skriv vad det står emot", "Skriv vad som står emot något annat", "fler får");
    }

    @ParameterizedTest
    @CsvSource({"2026-13-40", "senast 2026-02-30"})
    void aDayThatIsInNoCalendarIsSaidAtItsField(String due) {
        var answer = post(MEASURES, "rows[0].text", "Bjud in samebyn", "rows[0].due", due);

        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("Datumet finns inte i kalendern", due, "Bjud in samebyn");
    }

    @ParameterizedTest
    @CsvSource({"2028-02-29", "våren 2027", "2026-09"})
    void aTimeInWordsOrADayInTheCalendarIsSaved(String due) {
        assertThat(post(MEASURES, "rows[0].text", "Bjud in samebyn", "rows[0].due", due))
                .hasStatus3xxRedirection();
    }

    @Test
    void aFindingThatNobodyHasAnsweredIsNoHalfRow() {
        assertThat(post(MEASURES, "rows[0].finding", "MISSING_ACTOR:Samebyn")).hasStatus3xxRedirection();
    }

    private MvcTestResult post(String page, String... fields) {
        var request = browser.post()
                .uri("/arenden/" + id + "/bedomning/" + page)
                .with(csrf())
                .with(user(people.signedIn(TestPeople.OFFICER)))
                .param("version", "0");
        for (var at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }

    private static String text(MvcTestResult answer) {
        return HtmlUtils.htmlUnescape(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
