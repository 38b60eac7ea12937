package se.vagval.statement.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.vagval.PortalTest;
import se.vagval.TestCases;
import se.vagval.TestPeople;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.ProjectMoney;
import se.vagval.demo.ActingAs;
import se.vagval.statement.Frameworks;
import se.vagval.statement.Profiles;
import se.vagval.statement.Proposal;
import se.vagval.statement.domain.StatementDesk.Desk;
import se.vagval.strategy.Recommendation;

/** The amounts a statement may name: what counts is the grant that is proposed, not the one that was sought. */
@PortalTest
class ProjectSumsTests {

    @Autowired
    ProjectSums sums;

    @Autowired
    CaseFiles caseFiles;

    @Autowired
    TestCases cases;

    @Autowired
    ActingAs acting;

    /** Costs 800 000; half is sought, and the municipality pays the other half. */
    @Test
    void reckonsPublicAndMissingMoneyWithTheProposedGrant() {
        assertThat(of(new Proposal(Recommendation.PRIORITISE, 250_000L, List.of(), "")))
                .contains(400_000L, 800_000L, 250_000L, 650_000L, 150_000L);
        assertThat(of(new Proposal(Recommendation.PRIORITISE, null, List.of(), "")))
                .contains(400_000L, 800_000L)
                .doesNotContain(250_000L, 650_000L, 150_000L);
    }

    /** More is financed than it costs: the gap to what was sought is another sum than what is lacking. */
    @Test
    void knowsWhatLiesBetweenTheGrantThatIsSoughtAndThatWhichIsProposed() {
        var money = new ProjectMoney(800_000L, 400_000L, 400_000L, null, 30_000L, 820_000L);

        assertThat(money.sumsGiving(300_000L))
                .containsExactlyInAnyOrder(800_000L, 400_000L, 30_000L, 20_000L, 300_000L, 80_000L, 100_000L);
        assertThat(money.sumsGiving(0))
                .as("what is lacking when nothing is given")
                .contains(380_000L);
    }

    private Set<Long> of(Proposal proposal) {
        var id = cases.underAssessment();
        return acting.person(
                TestPeople.OFFICER,
                () -> sums.of(
                        proposal, new Desk(caseFiles.summaryOf(id), Profiles.empty(), List.of(), Frameworks.newest())));
    }
}
