package se.vagval.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.vagval.casefile.ApplicationFinding.Code.ORGANISATION_NUMBER_INVALID;
import static se.vagval.casefile.ApplicationFinding.Code.ORGANISATION_NUMBER_MISSING;
import static se.vagval.casefile.ApplicationFinding.Code.SHARE_TOO_LARGE;
import static se.vagval.casefile.ApplicationFinding.Code.START_BEFORE_RECEIVED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.vagval.StorageTest;
import se.vagval.TestCases;
import se.vagval.casefile.ApplicationContent.BudgetLine;
import se.vagval.casefile.ApplicationDetails;
import se.vagval.casefile.ApplicationDetails.Applicant;
import se.vagval.casefile.ApplicationFinding;
import se.vagval.casefile.ApplicationFinding.Code;
import se.vagval.casefile.ApplicationFinding.Weight;
import se.vagval.strategy.Framework;

@StorageTest
class ApplicationCheckTests {

    @Autowired
    Framework framework;

    @Test
    void hasNothingToSayAboutTheDemosSoundApplications() {
        for (var number : List.of("1", "2", "3")) {
            assertThat(codes(DemoApplications.of(number))).as("PUB-" + number).isEmpty();
        }
    }

    @Test
    void warnsOfCostsBeforeTheApplicationCameButBarsNothing() {
        var received = DemoApplications.of("5");

        assertThat(codes(received)).containsExactly(START_BEFORE_RECEIVED);
        assertThat(START_BEFORE_RECEIVED.weight()).isEqualTo(Weight.WARNING);
    }

    @Test
    void takesProjectIncomeOffTheCosts() {
        var details = CaseRegisteringTests.withBudget(
                TestCases.details(),
                List.of(new BudgetLine("Personal", 900_000), new BudgetLine("Projektintäkter (avgår)", 100_000)));

        assertThat(details.totalCost(framework.version("2024"))).isEqualTo(800_000);
    }

    @Test
    void warnsWhenTheGrantIsMoreThanItsShare() {
        var details =
                CaseRegisteringTests.withBudget(TestCases.details(), List.of(new BudgetLine("Personal", 799_000)));

        assertThat(codes(new DemoApplications.Received(
                        details, TestCases.draft(null).received())))
                .contains(SHARE_TOO_LARGE);
    }

    @Test
    void tellsANumberThatIsMissingFromOneThatIsWrong() {
        assertThat(codes(numbered(""))).containsExactly(ORGANISATION_NUMBER_MISSING);
        assertThat(codes(numbered("990001-1109"))).containsExactly(ORGANISATION_NUMBER_INVALID);
    }

    private static DemoApplications.Received numbered(String number) {
        var it = TestCases.details();
        var details = new ApplicationDetails(
                it.title(),
                it.projectType(),
                it.supportForm(),
                it.funds(),
                it.projectStart(),
                it.projectEnd(),
                Applicant.of("Byalaget i Backen", number, "ideell förening", "CIV", "2305"),
                it.contact(),
                it.texts(),
                it.municipalities(),
                it.actors(),
                it.budget(),
                it.financing(),
                it.enclosures());
        return new DemoApplications.Received(details, TestCases.draft(null).received());
    }

    private List<Code> codes(DemoApplications.Received application) {
        return ApplicationCheck.of(
                        application.details(), application.received(), framework.inForceOn(application.received()))
                .stream()
                .map(ApplicationFinding::code)
                .toList();
    }
}
