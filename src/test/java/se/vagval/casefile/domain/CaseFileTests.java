package se.vagval.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.vagval.casefile.CaseRefusal.Reason.ALREADY_TAKEN;
import static se.vagval.casefile.CaseRefusal.Reason.NOT_YOUR_CASE;
import static se.vagval.casefile.CaseRefusal.Reason.WRONG_STATE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import se.vagval.casefile.CaseRefusal;
import se.vagval.casefile.CaseStatus;
import se.vagval.casefile.RegistryNumber;
import se.vagval.casefile.SecrecyMark;
import se.vagval.identity.UnitId;
import se.vagval.identity.UserId;
import se.vagval.strategy.ProjectType;

class CaseFileTests {

    static final UserId ANNA = UserId.of("anna");
    static final UserId BERIT = UserId.of("berit");
    static final UnitId SOUTH = UnitId.of("syd");
    static final Instant NOON = Instant.parse("2026-01-20T11:00:00Z");
    static final Headline HEADLINE = new Headline(
            "Byhuset",
            "Byalaget",
            ProjectType.PRE_STUDY,
            100_000,
            List.of("A11"),
            List.of("2305"),
            1,
            List.of(),
            List.of());

    @Test
    void isRegisteredWithItsOfficerAndSecrecyMark() {
        var mark = new SecrecyMark("30 kap. 27 § OSL", LocalDate.of(2026, 1, 20), "Regionen");
        var caseFile = received();

        caseFile.register(ANNA, mark, NOON);

        assertThat(caseFile.status()).isEqualTo(CaseStatus.REGISTERED);
        assertThat(caseFile.officer()).hasValue(ANNA);
        assertThat(caseFile.secrecyMark()).hasValue(mark);
        assertThat(caseFile.frameworkVersion()).isEqualTo("2024");
    }

    @Test
    void isTakenOnlyWhenNobodyHasIt() {
        var caseFile = registered(null);

        caseFile.take(ANNA, SOUTH);

        assertThat(caseFile.officer()).hasValue(ANNA);
        assertThat(caseFile.unit()).isEqualTo(SOUTH);
        refuses(ALREADY_TAKEN, () -> caseFile.take(BERIT, SOUTH));
    }

    @Test
    void movesToAnotherOfficerAndUnitWhenHandedOver() {
        var caseFile = registered(ANNA);

        caseFile.handOver(BERIT, SOUTH);

        caseFile.requireOfficer(BERIT);
        refuses(NOT_YOUR_CASE, () -> caseFile.requireOfficer(ANNA));
    }

    @Test
    void goesOnWhereItWasWhenTheSupplementHasCome() {
        var early = inFormalCheck();
        early.requestSupplement();
        early.resume();
        assertThat(early.status()).isEqualTo(CaseStatus.FORMAL_CHECK);

        var late = underAssessment();
        late.requestSupplement();
        late.resume();
        assertThat(late.status()).isEqualTo(CaseStatus.UNDER_ASSESSMENT);
        refuses(WRONG_STATE, late::resume);
    }

    @Test
    void isNotRevisedWhileOthersReviewIt() {
        var caseFile = underAssessment();
        caseFile.advance(CaseStep.SUBMIT_FOR_REVIEW);

        refuses(WRONG_STATE, () -> caseFile.revise(HEADLINE));
    }

    @Test
    void isNeitherTakenNorHandedOverOnceDecided() {
        var caseFile = underAssessment();
        List.of(CaseStep.SUBMIT_FOR_REVIEW, CaseStep.APPROVE_STATEMENT, CaseStep.SEND_TO_DELEGATE, CaseStep.DECIDE)
                .forEach(caseFile::advance);

        refuses(WRONG_STATE, () -> caseFile.take(BERIT, SOUTH));
        refuses(WRONG_STATE, () -> caseFile.handOver(BERIT, SOUTH));
    }

    static CaseFile received() {
        return CaseFile.receive(
                RegistryNumber.of("RUN/117/2026"),
                LocalDate.of(2026, 1, 19),
                "e-post",
                "2024",
                UnitId.of("nord"),
                HEADLINE);
    }

    static CaseFile registered(UserId officer) {
        var caseFile = received();
        caseFile.register(officer, null, NOON);
        return caseFile;
    }

    static CaseFile inFormalCheck() {
        var caseFile = registered(ANNA);
        caseFile.advance(CaseStep.START_FORMAL_CHECK);
        return caseFile;
    }

    static CaseFile underAssessment() {
        var caseFile = inFormalCheck();
        caseFile.advance(CaseStep.START_ASSESSMENT);
        return caseFile;
    }

    private static void refuses(CaseRefusal.Reason reason, ThrowingCallable act) {
        assertThatExceptionOfType(CaseRefusal.class).isThrownBy(act).matches(it -> it.reason() == reason);
    }
}
