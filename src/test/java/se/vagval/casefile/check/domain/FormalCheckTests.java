package se.vagval.casefile.check.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.vagval.casefile.CaseRefusal.Reason.GATES_NOT_STARTED;
import static se.vagval.casefile.CaseRefusal.Reason.OBSTACLE_REMAINS;
import static se.vagval.casefile.CaseRefusal.Reason.WRONG_STATE;
import static se.vagval.casefile.CaseStatus.FORMAL_CHECK;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseRefusal;
import se.vagval.casefile.CaseStatus;
import se.vagval.casefile.GateReopening;
import se.vagval.identity.UserId;
import se.vagval.strategy.GateOutcome;

class FormalCheckTests {

    private static final Instant NOON = Instant.parse("2026-01-20T11:00:00Z");
    private static final List<String> TWO_GATES = List.of("G1", "G2");

    private final FormalCheck check = new FormalCheck(CaseFileId.of("5d7f7e2e-4f5b-4b56-9a0e-3a1f6f0a7f10"));

    @Test
    void isPassedWhenEveryGateIsJudgedWithoutObstacle() {
        check.judge(Map.of("G1", judged(GateOutcome.OK)), FORMAL_CHECK);
        refuses(GATES_NOT_STARTED, () -> check.requirePassed(TWO_GATES));

        check.judge(Map.of("G2", judged(GateOutcome.REMEDIABLE)), FORMAL_CHECK);

        assertThatCode(() -> check.requirePassed(TWO_GATES)).doesNotThrowAnyException();
    }

    @Test
    void isNotPassedWhileAnObstacleRemains() {
        check.judge(Map.of("G1", judged(GateOutcome.OBSTACLE)), FORMAL_CHECK);

        refuses(OBSTACLE_REMAINS, () -> check.requirePassed(List.of("G1")));
    }

    @Test
    void leadsToARefusalOnlyBecauseOfAnObstacle() {
        check.judge(Map.of("G1", judged(GateOutcome.OK)), FORMAL_CHECK);
        refuses(GATES_NOT_STARTED, check::requireObstacle);

        check.judge(Map.of("G5", judged(GateOutcome.OBSTACLE)), FORMAL_CHECK);

        assertThatCode(check::requireObstacle).doesNotThrowAnyException();
    }

    @Test
    void opensTheGateAgainThatTheAnswerSpeaksOf() {
        check.judge(Map.of("G1", judged(GateOutcome.OK), "G4", judged(GateOutcome.REMEDIABLE)), FORMAL_CHECK);

        check.reopen(Set.of("G4"), GateReopening.ANSWERED, UserId.of("anna"), NOON);

        assertThat(check.outcomes()).containsOnlyKeys("G1");
        assertThat(check.reopened()).containsExactly("G4");
        assertThat(check.gates().get("G4").before()).isEqualTo(GateOutcome.REMEDIABLE);
        refuses(GATES_NOT_STARTED, () -> check.requirePassed(List.of("G1", "G4")));
        check.judge(Map.of("G4", judged(GateOutcome.OK)), FORMAL_CHECK);
        assertThat(check.reopened()).isEmpty();
    }

    @Test
    void tellsTheLastReasonToJudgeAnewAndTheVerdictBeforeAllOfThem() {
        check.judge(Map.of("G4", judged(GateOutcome.REMEDIABLE)), FORMAL_CHECK);

        check.reopen(Set.of("G4"), GateReopening.ANSWERED, UserId.of("anna"), NOON);
        check.reopen(Set.of("G4"), GateReopening.FRAMEWORK, UserId.of("anna"), NOON);

        assertThat(check.gates().get("G4").before()).isEqualTo(GateOutcome.REMEDIABLE);
        assertThat(check.gates().get("G4").why()).isEqualTo(GateReopening.FRAMEWORK);
        assertThat(check.reopened()).containsExactly("G4");
    }

    @Test
    void aGateThatIsAskedNoMoreStandsInNobodysWay() {
        check.judge(Map.of("G1", judged(GateOutcome.OK), "G5", judged(GateOutcome.OBSTACLE)), FORMAL_CHECK);
        check.judge(Map.of("G5", new GateJudgement(GateOutcome.OBSTACLE, "Företagsstöd", "anna", NOON)), FORMAL_CHECK);
        refuses(OBSTACLE_REMAINS, () -> check.requirePassed(List.of("G1")));

        check.retire(Set.of("G5"));

        assertThatCode(() -> check.requirePassed(List.of("G1"))).doesNotThrowAnyException();
        assertThat(check.reopened()).isEmpty();
        assertThat(check.outcomes()).containsOnlyKeys("G1");
        assertThat(check.gates().get("G5").note()).isEqualTo("Företagsstöd");
    }

    @Test
    void tellsWhichVerdictsChanged() {
        assertThat(check.judge(Map.of("G1", judged(GateOutcome.OK), "G2", unjudged("")), FORMAL_CHECK))
                .containsExactly("G1");
        assertThat(check.judge(Map.of("G1", judged(GateOutcome.OK)), FORMAL_CHECK))
                .isEmpty();
        assertThat(check.judge(Map.of("G1", unjudged("")), FORMAL_CHECK)).containsExactly("G1");
        assertThat(check.outcomes()).isEmpty();
    }

    @Test
    void keepsANoteOnAGateNobodyHasJudged() {
        assertThat(check.judge(Map.of("G3", unjudged("Fråga sökanden")), FORMAL_CHECK))
                .containsExactly("G3");
        assertThat(check.gates().get("G3").note()).isEqualTo("Fråga sökanden");
        assertThat(check.outcomes()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void isJudgedUntilOthersReviewWhatRestsOnIt(CaseStatus status) {
        var open = EnumSet.of(
                FORMAL_CHECK, CaseStatus.SUPPLEMENT_REQUESTED, CaseStatus.UNDER_ASSESSMENT, CaseStatus.RETURNED);

        if (open.contains(status)) {
            assertThat(check.judge(Map.of("G1", judged(GateOutcome.OK)), status))
                    .containsExactly("G1");
        } else {
            refuses(WRONG_STATE, () -> check.judge(Map.of("G1", judged(GateOutcome.OK)), status));
        }
    }

    private static GateJudgement judged(GateOutcome outcome) {
        return new GateJudgement(outcome, "", "anna", NOON);
    }

    private static GateJudgement unjudged(String note) {
        return new GateJudgement(null, note, "anna", NOON);
    }

    private static void refuses(CaseRefusal.Reason reason, ThrowingCallable act) {
        assertThatExceptionOfType(CaseRefusal.class).isThrownBy(act).matches(it -> it.reason() == reason);
    }
}
