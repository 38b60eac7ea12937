package se.vagval.decision.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.vagval.casefile.CaseFileId;
import se.vagval.decision.Outcome;
import se.vagval.decision.domain.DecisionRefusal.Reason;
import se.vagval.identity.UserId;
import se.vagval.statement.RulingWords;
import se.vagval.strategy.Recommendation;

/** Everything a decision refuses to be, rule by rule and on the boundary of each. */
class DecisionTests {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 8);
    private static final Instant EVENING = Instant.parse("2026-12-08T17:00:00Z");
    private static final UserId SECRETARY = UserId.of("vera.sekreterare");
    private static final UserId DEPUTY = UserId.of("per.ersattare");
    private static final long LIMIT = 500_000;
    private static final RulingWords WORDS = new RulingWords(new se.vagval.statement.drafting.Phrases());
    private static final List<String> CLAUSES = List.of("Nämnden beviljar stödet.", "Stödet får vara högst hälften.");

    private final Meeting meeting = new Meeting(DAY, LocalTime.of(9, 0), "Regionens hus");
    private final CaseFileId caseFile = CaseFileId.random();

    @Test
    void carriesTheClausesOfTheProposalOver() {
        var decision = committee(minutes(Outcome.GRANTED, 400_000L), proposal(400_000));

        assertThat(decision.minutes().clauses()).isEqualTo(CLAUSES);
    }

    @Test
    void isMadeOnTheDayOfTheMeeting() {
        refused(Reason.DATE_OUTSIDE, () -> committee(on(DAY.minusDays(1)), proposal(400_000)));
        refused(Reason.FUTURE_DATE, () -> committee(on(DAY.plusDays(1)), proposal(400_000)));
        assertThatNoException().isThrownBy(() -> committee(on(DAY), proposal(400_000)));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-30,DATE_OUTSIDE", "2026-12-01,", "2026-12-08,", "2026-12-09,FUTURE_DATE"})
    void isMadeByADelegateBetweenCompletePapersAndToday(LocalDate day, Reason refusal) {
        var complete = LocalDate.of(2026, 12, 1);
        var basis = basis(400_000, null, List.of(), complete, DAY);

        if (refusal == null) {
            assertThatNoException().isThrownBy(() -> delegate(on(day), basis));
        } else {
            refused(refusal, () -> delegate(on(day), basis));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GRANTED,,AMOUNT_MISSING",
        "GRANTED,0,AMOUNT_MISSING",
        "GRANTED,-1,AMOUNT_MISSING",
        "GRANTED,400001,AMOUNT_ABOVE_APPLIED",
        "GRANTED,400000,",
        "GRANTED,399999,NOT_ALL_GRANTED",
        "PARTLY_GRANTED,399999,",
        "PARTLY_GRANTED,400000,ALL_GRANTED",
        "PARTLY_GRANTED,400001,AMOUNT_ABOVE_APPLIED",
        "REJECTED,,",
        "DISMISSED,,"
    })
    void grantsNoMoreThanWasAppliedForAndCallsItByItsName(Outcome outcome, Long granted, Reason refusal) {
        var said = explained(outcome, granted);

        if (refusal == null) {
            assertThatNoException().isThrownBy(() -> committee(said, proposal(400_000)));
        } else {
            refused(refusal, () -> committee(said, proposal(400_000)));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {500_000, 500_001})
    void leavesTheLimitItselfToTheCommittee(long applied) {
        refused(Reason.ABOVE_DELEGATION_LIMIT, () -> delegate(minutes(Outcome.GRANTED, applied), proposal(applied)));
    }

    @Test
    void letsTheDelegateDecideOneKronaBelowTheLimit() {
        var decision = delegate(minutes(Outcome.GRANTED, 499_999L), proposal(499_999));

        assertThat(decision.isDelegated()).isTrue();
    }

    @Test
    void explainsADepartureFromTheProposal() {
        refused(Reason.DEPARTURE_UNEXPLAINED, () -> committee(minutes(Outcome.REJECTED, null), proposal(400_000)));
        refused(
                Reason.DEPARTURE_UNEXPLAINED,
                () -> committee(minutes(Outcome.GRANTED, 400_000L), basis(400_000, 250_000L, List.of(), DAY, DAY)));
        refused(
                Reason.DEPARTURE_UNEXPLAINED,
                () -> committee(
                        minutes(Outcome.GRANTED, 400_000L), basis(400_000, null, List.of("Delrapport"), DAY, DAY)));
        refused(
                Reason.DEPARTURE_UNEXPLAINED,
                () -> committee(saying(Outcome.GRANTED, 400_000L, "", List.of("Något annat.")), proposal(400_000)));
        assertThatNoException()
                .isThrownBy(() -> committee(
                        minutes(Outcome.PARTLY_GRANTED, 250_000L), basis(400_000, 250_000L, List.of(), DAY, DAY)));
        assertThatNoException().isThrownBy(() -> committee(explained(Outcome.REJECTED, null), proposal(400_000)));
    }

    @ParameterizedTest
    @CsvSource({
        "REJECTED,,,Nämnden beviljar stödet.",
        "REJECTED,,Stödet beviljas.,",
        "DISMISSED,,Nämnden bifaller ansökan.,",
        "PARTLY_GRANTED,250000,,Nämnden beviljar 400 000 kronor.",
        "GRANTED,400000,Nämnden avslår ansökan.,"
    })
    void saysTheSameInItsClauses(Outcome outcome, Long granted, String typed, String carriedOver) {
        var clauses = typed == null ? List.<String>of() : List.of(typed);

        refused(
                Reason.CLAUSES_CONTRADICT,
                () -> committee(
                        saying(outcome, granted, "Nämnden gör en annan bedömning.", clauses), proposal(400_000)));
    }

    @ParameterizedTest
    @CsvSource({
        "REJECTED,,Nämnden beviljar inte stödet utan avslår ansökan.",
        "REJECTED,,Nämnden beslutar att inte bevilja stöd.",
        "PARTLY_GRANTED,250000,Nämnden beviljar 250 000 kronor och avslår ansökan i övrigt."
    })
    void mayRefuseWhatItDoesNotGrant(Outcome outcome, Long granted, String clause) {
        var said = saying(outcome, granted, "Nämnden gör en annan bedömning.", List.of(clause));

        assertThatNoException().isThrownBy(() -> committee(said, proposal(400_000)));
    }

    @Test
    void grantsAnAmountWhereNoneIsKnownToHaveBeenAppliedFor() {
        var said = saying(Outcome.GRANTED, 300_000L, "", List.of("Nämnden beviljar 300 000 kronor."));

        refused(Reason.DEPARTURE_UNEXPLAINED, () -> committee(said, proposal(0)));
        assertThatNoException().isThrownBy(() -> committee(explained(Outcome.GRANTED, 300_000L), proposal(0)));
        refused(Reason.AMOUNT_MISSING, () -> committee(explained(Outcome.GRANTED, null), proposal(0)));
        refused(Reason.ABOVE_DELEGATION_LIMIT, () -> delegate(explained(Outcome.GRANTED, LIMIT), proposal(0)));
    }

    /** Who follows the proposal says why with its reasons; who decides otherwise has reasons of the own. */
    @ParameterizedTest
    @CsvSource({
        "PRIORITISE,GRANTED,400000,",
        "PRIORITISE,PARTLY_GRANTED,250000,MOTIVATION_OF_PROPOSAL",
        "PRIORITISE,REJECTED,,MOTIVATION_OF_PROPOSAL",
        "DECLINE,REJECTED,,",
        "DECLINE,GRANTED,400000,MOTIVATION_OF_PROPOSAL"
    })
    void restsOnTheReasonsForTheProposalOnlyWhereItFollowsThem(
            Recommendation proposed, Outcome outcome, Long granted, Reason refusal) {
        var brief = TestBriefs.proposing(proposed, 400_000, null, List.of())
                .with(new BriefTexts(
                        "",
                        "",
                        List.of(BriefReason.of("Byn behöver huset."), BriefReason.of("Kommunen är med.")),
                        List.of(BriefReason.of("Hyran saknas."))));
        var basis = new DecisionBasis(UUID.randomUUID(), brief, CLAUSES, WORDS, DAY, DAY);
        var typed = basis.reasons().replace("\n", "\r\n") + " ";
        assertThat(basis.reasons())
                .isEqualTo(
                        proposed == Recommendation.DECLINE
                                ? "Hyran saknas."
                                : "Byn behöver huset.\n\nKommunen är med.");

        var said = minutes(DAY, outcome, granted, "Anna", typed, "Annat.", List.of("Så här beslutar nämnden."));
        if (refusal == null) {
            assertThatNoException().isThrownBy(() -> committee(said, basis));
        } else {
            refused(refusal, () -> committee(said, basis));
            assertThatNoException().isThrownBy(() -> committee(explained(outcome, granted), basis));
        }
    }

    @Test
    void namesTheRapporteurAndTheReasons() {
        refused(Reason.RAPPORTEUR_MISSING, () -> committee(with("", "Motivering"), proposal(400_000)));
        refused(Reason.MOTIVATION_MISSING, () -> committee(with("Anna Öst", " "), proposal(400_000)));
    }

    @Test
    void isCorrectedWithAReason() {
        var decision = committee(minutes(Outcome.GRANTED, 400_000L), proposal(400_000));

        refused(Reason.CORRECTION_UNEXPLAINED, () -> corrected(decision, " ", false, SECRETARY));
        assertThat(corrected(decision, "Fel paragraf", false, SECRETARY).correctionReason())
                .isEqualTo("Fel paragraf");
    }

    @Test
    void isCorrectedByASecondPersonOnceItHasBeenSentOut() {
        var decision = committee(minutes(Outcome.GRANTED, 400_000L), proposal(400_000));

        refused(Reason.SAME_PERSON, () -> corrected(decision, "Fel paragraf", true, SECRETARY));
        assertThat(corrected(decision, "Fel paragraf", true, DEPUTY).isCorrection())
                .isTrue();
    }

    private Decision corrected(Decision decision, String reason, boolean dispatched, UserId by) {
        return decision.corrected(
                minutes(Outcome.GRANTED, 400_000L), proposal(400_000), reason, dispatched, by, EVENING);
    }

    private Decision committee(DecisionMinutes minutes, DecisionBasis basis) {
        return Decision.ofCommittee(caseFile, meeting, minutes, basis, SECRETARY, EVENING);
    }

    private Decision delegate(DecisionMinutes minutes, DecisionBasis basis) {
        return Decision.ofDelegate(caseFile, LIMIT, minutes, basis, SECRETARY, EVENING);
    }

    private static DecisionBasis proposal(long applied) {
        return basis(applied, null, List.of(), DAY, DAY);
    }

    private static DecisionBasis basis(
            long applied, Long proposed, List<String> conditions, LocalDate earliest, LocalDate latest) {
        var brief = TestBriefs.proposing(Recommendation.PRIORITISE, applied, proposed, conditions);
        return new DecisionBasis(UUID.randomUUID(), brief, CLAUSES, WORDS, earliest, latest);
    }

    private static DecisionMinutes on(LocalDate day) {
        return minutes(day, Outcome.GRANTED, 400_000L, "Anna Öst", "Motivering", "", List.of());
    }

    private static DecisionMinutes minutes(Outcome outcome, Long granted) {
        return saying(outcome, granted, "", List.of());
    }

    private static DecisionMinutes explained(Outcome outcome, Long granted) {
        return saying(outcome, granted, "Nämnden gör en annan bedömning.", List.of("Så här beslutar nämnden."));
    }

    private static DecisionMinutes saying(Outcome outcome, Long granted, String deviation, List<String> clauses) {
        return minutes(DAY, outcome, granted, "Anna Öst", "Motivering", deviation, clauses);
    }

    private static DecisionMinutes with(String rapporteur, String motivation) {
        return minutes(DAY, Outcome.GRANTED, 400_000L, rapporteur, motivation, "", List.of());
    }

    private static DecisionMinutes minutes(
            LocalDate day,
            Outcome outcome,
            Long granted,
            String rapporteur,
            String motivation,
            String deviation,
            List<String> clauses) {
        return new DecisionMinutes(
                day,
                7,
                outcome,
                granted,
                "Nämnden",
                rapporteur,
                List.of(),
                motivation,
                deviation,
                clauses,
                List.of(),
                null);
    }

    private static void refused(Reason reason, ThrowingCallable act) {
        assertThatExceptionOfType(DecisionRefusal.class).isThrownBy(act).matches(it -> it.reason() == reason);
    }
}
