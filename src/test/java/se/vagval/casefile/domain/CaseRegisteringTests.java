package se.vagval.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.vagval.StatementCounter;
import se.vagval.StorageTest;
import se.vagval.TestCases;
import se.vagval.TestPeople;
import se.vagval.audit.AuditEntries;
import se.vagval.audit.AuditEntry;
import se.vagval.casefile.ApplicationContent.BudgetLine;
import se.vagval.casefile.ApplicationDetails;
import se.vagval.casefile.ApplicationDraft;
import se.vagval.casefile.ApplicationFinding;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseRefusal;
import se.vagval.casefile.CaseStatus;
import se.vagval.casefile.NotRegistrableRefusal;
import se.vagval.demo.ActingAs;
import se.vagval.web.EditedMeanwhileRefusal;

@StorageTest
class CaseRegisteringTests {

    @Autowired
    TestCases cases;

    @Autowired
    CaseRegistering registration;

    @Autowired
    ApplicationRevising revision;

    @Autowired
    CaseFiles caseFiles;

    @Autowired
    AuditEntries audit;

    @Autowired
    ActingAs acting;

    @Autowired
    EntityManager storage;

    @Test
    void keepsEverythingTheApplicationSays() {
        var id = cases.registered();
        forget();

        var kept = acting.person(TestPeople.OFFICER, () -> revision.latest(id));
        var summary = acting.person(TestPeople.OFFICER, () -> caseFiles.summaryOf(id));

        assertThat(kept.details()).isEqualTo(TestCases.details());
        assertThat(summary.status()).isEqualTo(CaseStatus.REGISTERED);
        assertThat(summary.frameworkVersion()).isEqualTo("2024");
        assertThat(summary.appliedAmount()).isEqualTo(400_000);
        assertThat(summary.municipalities()).containsExactly("2303", "2305");
        assertThat(summary.officer()).isEqualTo(TestPeople.OFFICER);
    }

    @Test
    void leavesOneTrace() {
        var id = cases.registered();
        forget();

        var traces = acting.person(TestPeople.OFFICER, () -> audit.latestOf(id.value(), 10));

        assertThat(traces).extracting(AuditEntry::act).containsExactly("CaseRegistered");
    }

    @Test
    void refusesANumberThatIsTaken() {
        var draft = TestCases.draft(null);
        cases.register(draft);

        assertThatExceptionOfType(CaseRefusal.class)
                .isThrownBy(() -> cases.register(draft))
                .matches(it -> it.reason() == CaseRefusal.Reason.REGISTRY_NUMBER_TAKEN);
    }

    @Test
    void refusesWhatDoesNotAddUpUntilSomebodyHasConfirmedIt() {
        var crooked = withBudget(TestCases.details(), List.of(new BudgetLine("Personal", 700_000)));
        var draft = TestCases.draft(null);

        assertThatExceptionOfType(NotRegistrableRefusal.class)
                .isThrownBy(() -> cases.register(with(draft, crooked, false)))
                .satisfies(it -> assertThat(it.findings())
                        .extracting(ApplicationFinding::code)
                        .containsExactly(ApplicationFinding.Code.COST_NOT_FINANCING));
        assertThat(cases.register(with(draft, crooked, true))).isNotNull();
    }

    @Test
    void makesAVersionOfAChangeAndNoneOfNoChange() {
        var id = cases.inFormalCheck();
        var changed = TestCases.titled("Byhuset som lärcentrum");

        var same = revise(id, 1, TestCases.details());
        var next = revise(id, 1, changed);
        forget();

        assertThat(same).isEqualTo(1);
        assertThat(next).isEqualTo(2);
        assertThat(acting.person(TestPeople.OFFICER, () -> revision.versionsOf(id)))
                .extracting(VersionLine::number)
                .containsExactly(2, 1);
        assertThat(acting.person(TestPeople.OFFICER, () -> audit.latestOf(id.value(), 10)))
                .extracting(AuditEntry::act)
                .containsOnlyOnce("ApplicationRevised");
        assertThat(acting.person(TestPeople.OFFICER, () -> caseFiles.summaryOf(id))
                        .title())
                .isEqualTo("Byhuset som lärcentrum");
    }

    @Test
    void refusesAChangeThatStartsFromAnOldVersion() {
        var id = cases.inFormalCheck();
        revise(id, 1, TestCases.titled("Först"));

        assertThatExceptionOfType(EditedMeanwhileRefusal.class)
                .isThrownBy(() -> revise(id, 1, TestCases.titled("Sist")));
    }

    @Test
    void answersSummariesOfManyInOneStatement() {
        var ids = List.of(cases.registered(), cases.registered(), cases.registered());
        forget();

        var sent = StatementCounter.during(
                () -> assertThat(acting.person(TestPeople.OFFICER, () -> caseFiles.summariesOf(ids)))
                        .hasSize(3));

        assertThat(sent.stream().filter(it -> it.contains("case_file"))).hasSize(1);
    }

    private int revise(se.vagval.casefile.CaseFileId id, int base, ApplicationDetails details) {
        return acting.person(TestPeople.OFFICER, () -> revision.revise(id, TestPeople.OFFICER, base, details, false));
    }

    private void forget() {
        storage.flush();
        storage.clear();
    }

    static ApplicationDetails withBudget(ApplicationDetails it, List<BudgetLine> budget) {
        return new ApplicationDetails(
                it.title(),
                it.projectType(),
                it.supportForm(),
                it.funds(),
                it.projectStart(),
                it.projectEnd(),
                it.applicant(),
                it.contact(),
                it.texts(),
                it.municipalities(),
                it.actors(),
                budget,
                it.financing(),
                it.enclosures());
    }

    private static ApplicationDraft with(ApplicationDraft it, ApplicationDetails details, boolean confirmed) {
        return new ApplicationDraft(
                it.registryNumber(),
                it.received(),
                it.channel(),
                it.unit(),
                it.officer(),
                it.secrecyMark(),
                details,
                confirmed);
    }
}
