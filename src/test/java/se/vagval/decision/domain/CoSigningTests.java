package se.vagval.decision.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;
import static se.vagval.TestPeople.MANAGER;
import static se.vagval.TestPeople.OFFICER;
import static se.vagval.TestPeople.OTHER_OFFICER;

import jakarta.persistence.EntityManager;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vagval.TestCases;
import se.vagval.audit.AuditEntries;
import se.vagval.audit.AuditEntry;
import se.vagval.casefile.CaseFileId;
import se.vagval.decision.DecisionStorageTest;
import se.vagval.decision.TestDecisions;
import se.vagval.decision.domain.DecisionRefusal.Reason;
import se.vagval.demo.ActingAs;

/** Whoever a statement names as a further signatory signs it before its papers go. */
@DecisionStorageTest
class CoSigningTests {

    @Autowired
    TestDecisions decisions;

    @Autowired
    TestCases cases;

    @Autowired
    ActingAs acting;

    @Autowired
    CoSigning signing;

    @Autowired
    CaseReferring referral;

    @Autowired
    AuditEntries audit;

    @Autowired
    EntityManager storage;

    @Autowired
    JdbcClient database;

    @Test
    void sendsNoPapersUntilWhoeverIsNamedHasSigned() {
        var id = decisions.completed(
                decisions.approvedNaming("Namn enhetschef", "Namn handlaggare2", "Gästande Forskare"));
        cases.declareFree(id, OTHER_OFFICER);
        forget();

        assertRefused(
                Reason.SIGNATURE_MISSING, () -> acting.person(OFFICER, () -> referral.propose(id, null, OFFICER)));
        sign(id);

        assertThat(acting.person(OFFICER, () -> signing.namedIn(id)))
                .extracting(CoSigning.Named::name, CoSigning.Named::waiting, it -> it.signed() != null)
                .as("who approved it has signed by that, and who has no account is printed as named")
                .containsExactly(
                        tuple("Namn enhetschef", false, false),
                        tuple("Namn handlaggare2", false, true),
                        tuple("Gästande Forskare", false, false));
        assertThat(acting.person(OFFICER, () -> audit.latestOf(id.value(), 50)).stream()
                        .map(AuditEntry::act))
                .startsWith("StatementCoSigned");
        acting.person(OFFICER, () -> referral.propose(id, null, OFFICER));
    }

    @Test
    void keepsTitleAndUnitAsTheyWereWhenSigned() {
        var id = decisions.approvedNaming("Namn handlaggare2");
        cases.declareFree(id, OTHER_OFFICER);
        sign(id);
        database.sql("update account set title = 'något annat' where id = :id")
                .param("id", OTHER_OFFICER.value())
                .update();
        forget();

        var signed =
                acting.person(OFFICER, () -> signing.namedIn(id)).getFirst().signed();
        assertThat(signed).isNotNull();
        assertThat(signed.title()).as("not what somebody typed").isEqualTo("titel handlaggare2");
        assertThat(signed.unit()).isNotBlank();
        assertThat(catchThrowable(() ->
                        database.sql("update co_signature set title = 'x'").update()))
                .hasMessageContaining("never change");
    }

    @Test
    void isSignedOnceByTheOneWhoIsNamedAndOnTheEditionThatWasRead() {
        var id = decisions.approvedNaming("Namn handlaggare2");
        cases.declareFree(id, OTHER_OFFICER);

        assertRefused(Reason.NOT_NAMED, () -> acting.person(OFFICER, () -> signing.sign(id, hash(id), OFFICER)));
        cases.declareFree(id, MANAGER);
        assertRefused(Reason.NOT_NAMED, () -> acting.person(MANAGER, () -> signing.sign(id, hash(id), MANAGER)));
        assertRefused(Reason.NOT_READ, () -> acting.person(OTHER_OFFICER, () -> signing.sign(id, "", OTHER_OFFICER)));
        assertThatExceptionOfType(OtherStatementRefusal.class)
                .as("another edition than the one that was read")
                .isThrownBy(() -> acting.person(OTHER_OFFICER, () -> signing.sign(id, "0".repeat(64), OTHER_OFFICER)));
        sign(id);
        assertRefused(Reason.ALREADY_SIGNED, () -> sign(id));
    }

    @Test
    void asksNobodyWhenOnlyThoseWhoWroteAndApprovedSign() {
        var id = decisions.ready();

        assertThat(acting.person(OFFICER, () -> signing.namedIn(id))).isEmpty();
    }

    private void sign(CaseFileId id) {
        acting.person(OTHER_OFFICER, () -> signing.sign(id, hash(id), OTHER_OFFICER));
        forget();
    }

    private String hash(CaseFileId id) {
        return acting.person(OFFICER, () -> signing.sheet(id, OFFICER))
                .statement()
                .hash();
    }

    private void forget() {
        storage.flush();
        storage.clear();
    }

    private static void assertRefused(Reason reason, ThrowingCallable act) {
        assertThatExceptionOfType(DecisionRefusal.class).isThrownBy(act).matches(it -> it.reason() == reason);
    }
}
