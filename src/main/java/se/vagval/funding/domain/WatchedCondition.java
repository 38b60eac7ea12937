package se.vagval.funding.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;

/** Bevakat villkor. What a grant demands, who watches it, until when, and how it went; {@code decided} in the words of a decision. */
public record WatchedCondition(
        UUID id,
        int version,
        CaseFileId caseFile,
        ConditionKind kind,
        String text,
        boolean decided,
        @Nullable UserId owner,
        @Nullable LocalDate due,
        ConditionState state,
        String note,
        @Nullable LocalDate settledOn) {

    public boolean isOpen() {
        return state == ConditionState.OPEN;
    }

    public boolean isLate(LocalDate today) {
        return isOpen() && due != null && due.isBefore(today);
    }

    /** Whether money may not be paid out before it is met. */
    public boolean barsPayment() {
        return isOpen() && kind == ConditionKind.BEFORE_PAYMENT;
    }
}
