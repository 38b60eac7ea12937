package se.vagval.statement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;
import se.vagval.statement.BlockCode;
import se.vagval.statement.Judgement;
import se.vagval.statement.Judgement.Deviation;
import se.vagval.statement.StatementRefusal;
import se.vagval.statement.StatementRefusal.Reason;
import se.vagval.statement.StatementStatus;
import se.vagval.strategy.Recommendation;
import se.vagval.web.EditedMeanwhileRefusal;

class StrategicStatementTests {

    private static final UserId ANNA = UserId.of("anna.handlaggare");
    private static final UserId PER = UserId.of("per.handlaggare");
    private static final UserId BIRGIT = UserId.of("birgit.chef");
    private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");
    private static final LastReturn WHY =
            new LastReturn(BIRGIT.value(), NOON, "Skriv om", List.of(), List.of(), false, null);

    @Test
    void printsTheDraftUntilSomebodyWrites() {
        var statement = begun();

        statement.write(BlockCode.B1, 0, "Min text", "Utkast", ANNA, NOON);

        var block = statement.blocks().get(BlockCode.B1);
        assertThat(block.text("Utkast")).isEqualTo("Min text");
        assertThat(block.number()).isEqualTo(1);
    }

    @Test
    void takesATextEqualToTheDraftAsNoTextOfOnesOwn() {
        var statement = begun();

        assertThat(statement.write(BlockCode.B1, 0, "Utkast", "Utkast", ANNA, NOON))
                .isFalse();
        assertThat(statement.blocks().get(BlockCode.B1).ownText()).isEmpty();
    }

    @Test
    void makesNothingOfASaveWithoutChange() {
        var statement = begun();
        statement.write(BlockCode.B1, 0, "Min text", "Utkast", ANNA, NOON);

        assertThat(statement.write(BlockCode.B1, 1, "Min text", "Utkast", PER, NOON))
                .isFalse();
        assertThat(statement.hasWritten(PER)).isFalse();
    }

    @Test
    void keepsTheOwnTextWhenTheDraftMoves() {
        var statement = begun();
        statement.write(BlockCode.B1, 0, "Min text", "Utkast", ANNA, NOON);
        var block = statement.blocks().get(BlockCode.B1);

        assertThat(block.text("Nytt utkast")).isEqualTo("Min text");
        assertThat(block.isDraftChanged("Nytt utkast")).isTrue();

        statement.write(BlockCode.B1, 1, "Min bättre text", "Nytt utkast", ANNA, NOON);
        assertThat(block.isDraftChanged("Nytt utkast"))
                .as("writing on is no answer")
                .isTrue();

        statement.keepOwn(BlockCode.B1, 2, "Nytt utkast", ANNA, NOON);
        assertThat(block.isDraftChanged("Nytt utkast")).isFalse();
        assertThat(block.text("Nytt utkast")).isEqualTo("Min bättre text");
    }

    @Test
    void goesBackToTheDraftWhenAsked() {
        var statement = begun();
        statement.write(BlockCode.B1, 0, "Min text", "Utkast", ANNA, NOON);

        statement.useDraft(BlockCode.B1, 1, ANNA, NOON);

        assertThat(statement.blocks().get(BlockCode.B1).text("Nytt utkast")).isEqualTo("Nytt utkast");
    }

    @Test
    void refusesToWriteOverALaterSave() {
        var statement = begun();
        statement.write(BlockCode.B1, 0, "Annas text", "Utkast", ANNA, NOON);

        assertThatExceptionOfType(EditedMeanwhileRefusal.class)
                .isThrownBy(() -> statement.write(BlockCode.B1, 0, "Pers text", "Utkast", PER, NOON));
        assertThat(statement.blocks().get(BlockCode.B1).text("Utkast")).isEqualTo("Annas text");
    }

    @Test
    void letsTwoWriteInDifferentBlocks() {
        var statement = begun();
        statement.write(BlockCode.B1, 0, "Annas text", "", ANNA, NOON);

        assertThat(statement.write(BlockCode.B2, 0, "Pers text", "", PER, NOON)).isTrue();
    }

    @Test
    void refusesAJudgementOverALaterOne() {
        var statement = begun();
        statement.judge(0, Judgement.EMPTY.recommending(Recommendation.PRIORITISE), ANNA, NOON);

        assertThatExceptionOfType(EditedMeanwhileRefusal.class)
                .isThrownBy(() -> statement.judge(0, Judgement.EMPTY.recommending(Recommendation.DECLINE), PER, NOON));
        assertThat(statement.recommendation()).hasValue(Recommendation.PRIORITISE);
    }

    @ParameterizedTest
    @EnumSource(
            value = BlockCode.class,
            names = {"B1", "B7", "B12"})
    void leavesOutOnlyWhatIsOptional(BlockCode code) {
        var statement = begun();

        statement.include(code, 0, false, ANNA, NOON);

        assertThat(statement.blocks().get(code).isIncluded()).isEqualTo(!code.isOptional());
    }

    @Test
    void isClosedWhileItIsReviewed() {
        var statement = submitted();

        assertRefused(Reason.LOCKED, () -> statement.write(BlockCode.B1, 1, "Ny", "", ANNA, NOON));
        assertRefused(Reason.LOCKED, () -> statement.judge(1, Judgement.EMPTY, ANNA, NOON));
        assertRefused(Reason.LOCKED, () -> statement.submit(true, false, NOON));
    }

    @Test
    void isOpenAgainWhenSentBack() {
        var statement = submitted();

        statement.review().sendBack(WHY);

        assertThat(statement.status()).isEqualTo(StatementStatus.RETURNED);
        assertThat(statement.write(BlockCode.B1, 1, "Ny", "", ANNA, NOON)).isTrue();
        assertThatNoException().isThrownBy(() -> statement.submit(true, false, NOON));
    }

    @Test
    void isNotHandedInWhileSomethingIsMissing() {
        assertRefused(Reason.INCOMPLETE, () -> begun().submit(false, false, NOON));
    }

    @Test
    void arguesADeviationBothWaysBeforeItIsHandedIn() {
        var statement = begun();
        statement.judge(0, deviating(new Deviation("För", "Emot", " ")), ANNA, NOON);
        assertRefused(Reason.DEVIATION_NOT_ARGUED, () -> statement.submit(true, true, NOON));

        statement.judge(1, deviating(new Deviation("För", "Emot", "Skäl")), ANNA, NOON);
        statement.submit(true, true, NOON);

        assertThat(statement.isDeviating()).isTrue();
    }

    @Test
    void recordsWhoApprovedAndWhen() {
        var statement = submitted();

        statement.approve(BIRGIT, NOON);

        assertThat(statement.approvedBy()).hasValue(BIRGIT);
        assertThat(statement.approvedAt()).hasValue(NOON);
        assertThat(statement.status()).isEqualTo(StatementStatus.APPROVED);
    }

    @Test
    void refusesApprovalByItsOwnAuthor() {
        assertRefused(Reason.OWN_STATEMENT, () -> submitted().approve(ANNA, NOON));
    }

    @Test
    void refusesApprovalByAnybodyWhoHasWrittenInIt() {
        var statement = begun();
        statement.write(BlockCode.B3, 0, "Ett tillägg", "", BIRGIT, NOON);
        statement.write(BlockCode.B3, 1, "Annas text", "", ANNA, NOON);
        statement.submit(true, false, NOON);

        assertRefused(Reason.OWN_STATEMENT, () -> statement.approve(BIRGIT, NOON));
    }

    @Test
    void approvesOnlyWhatIsHandedIn() {
        assertRefused(Reason.NOT_SUBMITTED, () -> begun().approve(BIRGIT, NOON));
        var returned = submitted();
        returned.review().sendBack(WHY);
        assertRefused(Reason.NOT_SUBMITTED, () -> returned.approve(BIRGIT, NOON));
    }

    @Test
    void neverChangesOnceApproved() {
        var statement = submitted();
        statement.approve(BIRGIT, NOON);

        assertRefused(Reason.LOCKED, () -> statement.write(BlockCode.B1, 1, "Ny", "", ANNA, NOON));
        assertRefused(Reason.LOCKED, () -> statement.useDraft(BlockCode.B1, 1, ANNA, NOON));
        assertRefused(Reason.NOT_SUBMITTED, () -> statement.review().sendBack(WHY));
        assertRefused(Reason.NOT_SUBMITTED, () -> statement.approve(BIRGIT, NOON));
    }

    @Test
    void isOpenAgainForANewEditionOnceItHasBeenApproved() {
        var statement = submitted();
        assertRefused(Reason.NOT_APPROVED, () -> statement.review().reopen(WHY));
        statement.approve(BIRGIT, NOON);

        statement.review().reopen(WHY);

        assertThat(statement.approvedBy()).isEmpty();
        assertThat(statement.write(BlockCode.B1, 1, "Rättad", "", ANNA, NOON)).isTrue();
        statement.submit(true, false, NOON);
        assertRefused(Reason.OWN_STATEMENT, () -> statement.approve(ANNA, NOON));
    }

    private static StrategicStatement begun() {
        return new StrategicStatement(CaseFileId.random(), ANNA);
    }

    private static StrategicStatement submitted() {
        var statement = begun();
        statement.write(BlockCode.B1, 0, "Text", "", ANNA, NOON);
        statement.judge(0, Judgement.EMPTY.recommending(Recommendation.PRIORITISE), ANNA, NOON);
        statement.submit(true, false, NOON);
        return statement;
    }

    private static Judgement deviating(Deviation deviation) {
        return new Judgement(
                Recommendation.DECLINE,
                List.of(),
                List.of(),
                Judgement.Risk.NONE,
                null,
                "",
                "",
                List.of(),
                deviation,
                List.of(),
                null);
    }

    private static void assertRefused(Reason reason, ThrowingCallable act) {
        assertThatExceptionOfType(StatementRefusal.class).isThrownBy(act).matches(it -> it.reason() == reason);
    }
}
