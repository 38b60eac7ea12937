package se.vagval.funding.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.vagval.funding.domain.AidAnswers.Reply.NO;
import static se.vagval.funding.domain.AidAnswers.Reply.UNCLEAR;
import static se.vagval.funding.domain.AidAnswers.Reply.YES;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.vagval.casefile.CaseFileId;
import se.vagval.funding.domain.AidAnswers.Answered;
import se.vagval.funding.domain.AidAnswers.Reply;
import se.vagval.funding.domain.DeMinimis.Earlier;

/** Four questions and a ground that bears the answers; small aid in euro over three years. */
class DeMinimisTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final BigDecimal RATE = new BigDecimal("10");

    @Test
    void addsWhatWasDeclaredWhatWasGrantedHereAndThisGrantRoundedUp() {
        var it = new DeMinimis(300_000, 100_000, List.of(earlier(1_000_000, AidGround.DE_MINIMIS)), 1_000_001, RATE);

        assertThat(it.sumEuro()).isEqualTo(300_001);
        assertThat(it.isOver()).isTrue();
        assertThat(new DeMinimis(300_000, 100_000, it.earlier(), 1_000_000, RATE).isOver())
                .isFalse();
    }

    @Test
    void countsAnEarlierGrantThatNobodyHasTriedAndNoneThatRestsOnAnotherGround() {
        var it = new DeMinimis(
                300_000,
                0,
                List.of(
                        earlier(500_000, null),
                        earlier(700_000, AidGround.NO_AID),
                        earlier(900_000, AidGround.BLOCK_EXEMPTION)),
                100_000,
                RATE);

        assertThat(it.sumEuro()).isEqualTo(60_000);
    }

    @Test
    void saysNoSumWithoutARate() {
        assertThat(new DeMinimis(300_000, 0, List.of(), 9_000_000, null).sumEuro())
                .isNull();
    }

    @Test
    void theGroundBearsTheAnswers() {
        assertRefused(FundingRefusal.Reason.AID_WITHOUT_GROUND, review(YES, null, "", null));
        assertRefused(FundingRefusal.Reason.AID_WITHOUT_GROUND, review(YES, AidGround.NO_AID, "", null));
        assertRefused(FundingRefusal.Reason.AID_WITHOUT_GROUND, review(UNCLEAR, AidGround.NO_AID, "", null));
        assertRefused(FundingRefusal.Reason.RATE_MISSING, review(YES, AidGround.DE_MINIMIS, "", null));
        assertRefused(FundingRefusal.Reason.ARTICLE_MISSING, review(YES, AidGround.BLOCK_EXEMPTION, " ", null));

        review(NO, AidGround.NO_AID, "", null).check();
        review(UNCLEAR, null, "", null).check();
        review(YES, AidGround.DE_MINIMIS, "", RATE).check();
        review(YES, AidGround.BLOCK_EXEMPTION, "artikel 25", null).check();
        review(YES, AidGround.NOTIFIED, "", null).check();
    }

    /** Three criteria met, and the fourth as it is given. */
    private static StateAidReview review(Reply fourth, AidGround ground, String article, BigDecimal rate) {
        var answers = new EnumMap<AidQuestion, Answered>(AidQuestion.class);
        AidQuestion.criteria().forEach(it -> answers.put(it, new Answered(YES, "")));
        answers.put(AidQuestion.COMPETITION, new Answered(fourth, ""));
        return new StateAidReview(0, new AidAnswers(answers), ground, article, rate, null);
    }

    private static Earlier earlier(long amount, AidGround ground) {
        return new Earlier(new CaseFileId(UUID.randomUUID()), DAY, amount, ground);
    }

    private static void assertRefused(FundingRefusal.Reason reason, StateAidReview review) {
        assertThatExceptionOfType(FundingRefusal.class)
                .isThrownBy(review::check)
                .matches(it -> it.reason() == reason);
    }
}
