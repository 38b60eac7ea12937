package se.vagval.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static se.vagval.TestPeople.DIRECTOR;
import static se.vagval.TestPeople.ELECTED;
import static se.vagval.TestPeople.MANAGER;
import static se.vagval.TestPeople.OFFICER;
import static se.vagval.TestPeople.OTHER_MANAGER;
import static se.vagval.TestPeople.SECRETARY;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.StatementCounter;
import se.vagval.TestCases;
import se.vagval.TestPeople;
import se.vagval.casefile.CaseFileId;
import se.vagval.decision.DecisionPageTest;
import se.vagval.decision.TestDecisions;
import se.vagval.demo.ActingAs;
import se.vagval.identity.Role;
import se.vagval.identity.UserId;
import se.vagval.identity.domain.UserAdministering;

/** The start page, role by role. */
@DecisionPageTest
class WorklistPageTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestCases cases;

    @Autowired
    TestDecisions decisions;

    @Autowired
    UserAdministering administration;

    @Autowired
    ActingAs acting;

    @Autowired
    JdbcClient jdbc;

    /** The lists show the oldest first and only so many: the cases that other tests have left must not fill them. */
    @BeforeEach
    void setEarlierCasesAside() {
        jdbc.sql("update case_file set unit = 'ledning', officer = null").update();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void welcomesEveryRole(Role role) {
        assertThat(get(people.signedIn(role))).hasStatusOk().bodyText().contains("Arbetskorg", "Hej Namn", "<h2");
    }

    /** A way to somewhere is there each day, and so waits for nobody. */
    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {
                "FRAMEWORK_STEWARD",
                "EXTERNAL_READER",
                "MUNICIPAL_READER",
                "COUNTY_GOVERNOR",
                "DATA_PROTECTION_OFFICER",
                "SYSTEM_ADMINISTRATOR"
            })
    void saysThatNothingWaitsWhereThereAreWaysToGoAlone(Role role) {
        assertThat(get(people.signedIn(role))).bodyText().contains("Inget väntar på dig just nu.", "ds-button");
    }

    @Test
    void tellsTheOfficerWhyEachCaseWaitsAndWhatComesNext() {
        var id = cases.registered("Ett nytt ärende i korgen");

        assertThat(get(people.signedIn(OFFICER)))
                .bodyText()
                .contains(
                        "Ett nytt ärende i korgen",
                        "börja den formella kontrollen",
                        "/arenden/" + id + "/formell-kontroll",
                        "2026-07-19");
        assertThat(get(people.signedIn(TestPeople.OTHER_OFFICER)))
                .bodyText()
                .doesNotContain("Ett nytt ärende i korgen");
    }

    @Test
    void tellsWhenTheTimeACaseMayTakePressesWhateverElseTheRowSays() {
        var id = decisions.onAgenda(decisions.meetingIn(500));
        received(id, 6, -10);
        assertThat(get(people.signedIn(OFFICER)))
                .as("beside the meeting's day")
                .bodyText()
                .contains("Sökanden kan begära beslut från", "om\u00A010\u00A0dagar");
        received(id, 6, 3);
        assertThat(get(people.signedIn(OFFICER))).bodyText().contains("Sökanden har kunnat begära beslut sedan");

        var delegated = decisions.withDelegate();
        received(id, 0, 0);
        received(delegated, 6, -10);
        assertThat(get(people.signedIn(DIRECTOR)))
                .as("the delegate is told too")
                .bodyText()
                .contains("Sökanden kan begära beslut från", "om\u00A010\u00A0dagar");
    }

    @Test
    void tellsTheOfficesOwnTargetAndThatItsClockStands() {
        var id = cases.registered("Ärendet med klockan");
        received(id, 4, -5);
        assertThat(get(people.signedIn(OFFICER)))
                .bodyText()
                .contains("Målet är att ärendet är avgjort", "om\u00A05\u00A0dagar");

        received(id, 1, 0);
        assertThat(get(people.signedIn(OFFICER))).bodyText().doesNotContain("Målet är", "Klockan står stilla");
        jdbc.sql("update case_file set clock_stopped_on = :day where id = :id")
                .param("day", decisions.today().minusDays(2))
                .param("id", id.value())
                .update();
        assertThat(get(people.signedIn(OFFICER)))
                .bodyText()
                .contains("Klockan står stilla tills kompletteringen har kommit.");
    }

    /** So many months and days ago. */
    private void received(CaseFileId id, int months, int days) {
        jdbc.sql("update case_file set received = :day where id = :id")
                .param("day", decisions.today().minusDays(days).minusMonths(months))
                .param("id", id.value())
                .update();
    }

    @Test
    void leadsFromApprovedStatementToDecisionAndDispatch() {
        var approved = decisions.approved();
        var onAgenda = decisions.onAgenda(decisions.meetingIn(500));

        assertThat(get(people.signedIn(OFFICER)))
                .bodyText()
                .contains(
                        "/arenden/" + approved + "/beslut", "Till beslut", "Väntar på någon annan", "Nämnden beslutar")
                .doesNotContain("/arenden/" + onAgenda + "/beslut\"");
    }

    @Test
    void showsAManagerTheOwnUnitAlone() {
        cases.registered("Ärendet i min enhet");

        assertThat(get(people.signedIn(MANAGER)))
                .bodyText()
                .contains("Utlåtanden att granska", "Ärendet i min enhet", "mer än sex månader");
        assertThat(get(people.signedIn(OTHER_MANAGER)))
                .bodyText()
                .contains("Utlåtanden att granska")
                .doesNotContain("Ärendet i min enhet");
    }

    @Test
    void showsTheDirectorWhatWaitsForADecision() {
        var id = decisions.withDelegate();

        assertThat(get(people.signedIn(DIRECTOR)))
                .bodyText()
                .contains(
                        "/arenden/" + id + "/delegationsbeslut",
                        "Läs och besluta",
                        "Så många ärenden står i varje läge");
    }

    @Test
    void showsTheSecretaryMeetingsPacketsAndDecisionsToRecord() {
        var soon = decisions.meetingIn(3);
        decisions.onAgenda(soon);
        var today = decisions.meetingIn(0);
        decisions.onAgenda(today);
        var later = decisions.meetingIn(501);

        assertThat(get(people.signedIn(SECRETARY)))
                .bodyText()
                .contains(
                        "/sammantraden/" + soon + "/underlag",
                        "Hämta underlaget",
                        "Registrera beslut",
                        "/sammantraden/" + today,
                        "/sammantraden/" + later);
    }

    @Test
    void leadsTheElectedStraightToReading() {
        var meeting = decisions.meetingIn(0);
        decisions.onAgenda(meeting);

        assertThat(get(people.signedIn(ELECTED)))
                .bodyText()
                .contains("Ärenden till nästa sammanträde", "/sammantraden/" + meeting + "/laslage/1")
                .doesNotContain("/arenden");
    }

    @Test
    void showsAPersonWithSeveralRolesTheCornersOfEach() {
        var id = UserId.of("flera.roller");
        people.open(
                id,
                "vagval-vagval",
                "Namn flera",
                "titel",
                TestPeople.UNIT,
                Set.of(Role.UNIT_MANAGER, Role.ELECTED_REPRESENTATIVE));

        assertThat(get(people.signedIn(id)))
                .bodyText()
                .contains("Utlåtanden att granska", "Ärenden till nästa sammanträde");
    }

    @Test
    void asksTheDatabaseTheSameNumberOfTimesHoweverMuchWaits() {
        cases.registered();
        decisions.onAgenda(decisions.meetingIn(502));
        for (var person : List.of(OFFICER, MANAGER, SECRETARY, ELECTED)) {
            var signedIn = people.signedIn(person);
            var few = StatementCounter.again(() -> get(signedIn));
            cases.registered();
            cases.registered();
            decisions.onAgenda(decisions.meetingIn(502));
            var many = StatementCounter.again(() -> get(signedIn));

            assertThat(many).as(person.value()).hasSameSizeAs(few).hasSizeLessThanOrEqualTo(15);
        }
    }

    private MvcTestResult get(UserDetails person) {
        return browser.get().uri("/").with(user(person)).exchange();
    }
}
