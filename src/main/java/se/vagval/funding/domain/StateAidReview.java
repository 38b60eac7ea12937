package se.vagval.funding.domain;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Statsstödsprövning. The answers, the ground, and for small aid the rate and what the receiver has declared, in euro. */
public record StateAidReview(
        int version,
        AidAnswers answers,
        @Nullable AidGround ground,
        String article,
        @Nullable BigDecimal euroRate,
        @Nullable Long declaredEuro) {

    public static final StateAidReview NONE = new StateAidReview(0, AidAnswers.NONE, null, "", null, null);

    boolean saysTheSameAs(StateAidReview other) {
        return answers.equals(other.answers)
                && ground == other.ground
                && article.equals(other.article)
                && isRate(other.euroRate)
                && Objects.equals(declaredEuro, other.declaredEuro);
    }

    private boolean isRate(@Nullable BigDecimal other) {
        return euroRate == null || other == null ? euroRate == other : euroRate.compareTo(other) == 0;
    }

    /** The ground must bear what the answers say. */
    void check() {
        FundingRefusal.requireThat(
                ground != AidGround.NO_AID || answers.excludeAid(), FundingRefusal.Reason.AID_WITHOUT_GROUND);
        FundingRefusal.requireThat(!answers.makeAid() || ground != null, FundingRefusal.Reason.AID_WITHOUT_GROUND);
        FundingRefusal.requireThat(
                ground != AidGround.DE_MINIMIS || euroRate != null, FundingRefusal.Reason.RATE_MISSING);
        FundingRefusal.requireThat(
                ground != AidGround.BLOCK_EXEMPTION || !article.isBlank(), FundingRefusal.Reason.ARTICLE_MISSING);
    }
}
