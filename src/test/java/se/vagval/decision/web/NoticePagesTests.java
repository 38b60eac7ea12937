package se.vagval.decision.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static se.vagval.TestPeople.ELECTED;
import static se.vagval.TestPeople.SECRETARY;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.HtmlUtils;
import se.vagval.TestPeople;
import se.vagval.casefile.ConflictDeclarations;
import se.vagval.decision.DecisionPageTest;
import se.vagval.decision.MeetingId;
import se.vagval.decision.TestDecisions;
import se.vagval.demo.ActingAs;
import se.vagval.identity.UserId;

/** Kallelsen som sida: what has been changed since it was sent stands above it, and a copy says that it is one. */
@DecisionPageTest
class NoticePagesTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestDecisions decisions;

    @Autowired
    ConflictDeclarations conflicts;

    @Autowired
    ActingAs acting;

    @Autowired
    JdbcClient database;

    @Test
    void tellsOfAnotherTimeAndPlace() {
        var meeting = decisions.meetingIn(441);
        decisions.onAgenda(meeting);
        assertThat(page(SECRETARY, meeting)).contains("Sidnumren räknas när kallelsen skickas ut");
        post(meeting, "/kallelse");
        assertThat(page(ELECTED, meeting)).contains("Regionens hus").doesNotContain("Ändrat sedan kallelsen");

        post(
                meeting,
                "/uppgifter",
                "date",
                meeting.toString(),
                "startsAt",
                "13.15",
                "place",
                "Gamla tingshuset",
                "version",
                version(meeting));

        assertThat(page(ELECTED, meeting))
                .containsSubsequence(
                        "Ändrat sedan kallelsen", "Ny tid eller plats", "Nu gäller", "13.15", "Gamla tingshuset")
                .contains("Regionens hus");
        assertThat(text(ELECTED, "/sammantraden/" + meeting))
                .containsSubsequence("Ändrat sedan utskicket", "Ny tid eller plats", "Gamla tingshuset");
    }

    @Test
    void saysThatACopyIsOne() {
        var meeting = decisions.meetingIn(442);
        var id = decisions.onAgenda(meeting);
        post(meeting, "/kallelse");
        assertThat(page(ELECTED, meeting)).contains("Byhuset som arbetsplats", "kontrollsummor");

        acting.person(ELECTED, () -> conflicts.declareConflict(id, ELECTED, "Släkt"));

        assertThat(page(ELECTED, meeting))
                .contains("kopia av handlingen")
                .doesNotContain("Byhuset som arbetsplats", "kontrollsummor");
        assertThat(page(SECRETARY, meeting)).contains("Byhuset som arbetsplats").doesNotContain("kopia av handlingen");
    }

    private void post(MeetingId meeting, String path, String... fields) {
        var request = browser.post()
                .uri("/sammantraden/" + meeting + path)
                .with(csrf())
                .with(user(people.signedIn(SECRETARY)));
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        assertThat(request.exchange()).hasStatus3xxRedirection();
    }

    private String version(MeetingId meeting) {
        return database.sql("select version from meeting where meeting_date = ?")
                .param(meeting.date())
                .query(String.class)
                .single();
    }

    private String page(UserId reader, MeetingId meeting) {
        return text(reader, "/sammantraden/" + meeting + "/kallelse");
    }

    private String text(UserId reader, String page) {
        var answer = browser.get().uri(page).with(user(people.signedIn(reader))).exchange();
        assertThat(answer).hasStatusOk();
        return HtmlUtils.htmlUnescape(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
