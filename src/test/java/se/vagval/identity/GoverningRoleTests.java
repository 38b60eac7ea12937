package se.vagval.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.TestCases;
import se.vagval.TestPeople;
import se.vagval.casefile.CaseFiles;
import se.vagval.decision.DecisionPageTest;
import se.vagval.decision.TestDecisions;
import se.vagval.decision.domain.CaseReferring;
import se.vagval.demo.ActingAs;
import se.vagval.identity.domain.RoleGranting;
import se.vagval.identity.domain.UserAdministering;
import se.vagval.identity.domain.UserAdministering.Description;

/** F153: the presidium prepares the agenda before it is sent, the county governor reads what is published; both take two. */
@DecisionPageTest
class GoverningRoleTests {

    private static final UserId ONE = UserId.of("forvaltare");
    private static final UserId ANOTHER = UserId.of("forvaltare2");

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestDecisions decisions;

    @Autowired
    CaseReferring referring;

    @Autowired
    CaseFiles caseFiles;

    @Autowired
    UserAdministering administration;

    @Autowired
    RoleGranting granting;

    @Autowired
    Users users;

    @Autowired
    ActingAs acting;

    @Test
    void thePresidiumIsElectedAndStaysSoForAsLongAsItIsThePresidium() {
        var id = opened(Role.PRESIDIUM);
        assertThat(roles(id)).as("proposed alone").isEmpty();

        acting.person(ANOTHER, () -> granting.confirm(id, Role.PRESIDIUM, ANOTHER));

        assertThat(roles(id)).containsExactlyInAnyOrder(Role.PRESIDIUM, Role.ELECTED_REPRESENTATIVE);
        assertThat(acting.person(ONE, () -> users.withRole(Role.ELECTED_REPRESENTATIVE)))
                .anyMatch(it -> it.id().equals(id));
        change(id, Set.of(Role.PRESIDIUM));
        assertThat(roles(id)).contains(Role.ELECTED_REPRESENTATIVE);
        change(id, Set.of(Role.ELECTED_REPRESENTATIVE));
        assertThat(roles(id)).containsExactly(Role.ELECTED_REPRESENTATIVE);
    }

    @Test
    void thePresidiumSeesWhatWaitsForAnAgendaAndDoesNotMakeIt() {
        var meeting = decisions.nextMeeting();
        var waiting = decisions.ready();
        acting.person(TestPeople.OFFICER, () -> referring.propose(waiting, null, TestPeople.OFFICER));
        var number = acting.person(
                TestPeople.OFFICER,
                () -> caseFiles.summaryOf(waiting).registryNumber().value());

        assertThat(get(meeting.address() + "/beredning", Role.PRESIDIUM))
                .hasStatusOk()
                .bodyText()
                .contains(number)
                .doesNotContain("Sätt upp " + number);
        assertThat(get(meeting.address(), Role.PRESIDIUM)).bodyText().contains("/beredning");
        assertThat(get(meeting.address() + "/beredning", Role.ELECTED_REPRESENTATIVE))
                .hasStatus(403);
        assertThat(get(meeting.address(), Role.ELECTED_REPRESENTATIVE))
                .bodyText()
                .doesNotContain("/beredning");
    }

    @Test
    void theGovernorReadsWhatIsPublishedAndNoCase() {
        assertThat(opened(Role.COUNTY_GOVERNOR))
                .satisfies(it -> assertThat(roles(it)).isEmpty());
        assertThat(get("/kvartal", Role.COUNTY_GOVERNOR)).hasStatusOk();
        assertThat(get("/styrdokument", Role.COUNTY_GOVERNOR)).hasStatusOk();
        assertThat(get("/arenden", Role.COUNTY_GOVERNOR)).hasStatus(403);
        assertThat(get("/sammantraden", Role.COUNTY_GOVERNOR)).hasStatus(403);
    }

    private UserId opened(Role role) {
        var id = UserId.of("styrande" + TestCases.freshNumber().replaceAll("\\D", ""));
        acting.person(
                ONE,
                () -> administration.open(id, "vagval-vagval", "Sonja", "ledamot", TestPeople.UNIT, Set.of(role), ONE));
        return id;
    }

    private void change(UserId id, Set<Role> to) {
        acting.person(ONE, () -> {
            var version = administration.account(id).orElseThrow().version();
            administration.change(id, version, new Description("Sonja", "ledamot", TestPeople.UNIT, to, true), ONE);
        });
    }

    private Set<Role> roles(UserId id) {
        return acting.person(ONE, () -> users.person(id).roles());
    }

    private MvcTestResult get(String address, Role role) {
        return browser.get().uri(address).with(user(people.signedIn(role))).exchange();
    }
}
