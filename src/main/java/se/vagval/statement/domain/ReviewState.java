package se.vagval.statement.domain;

import static se.vagval.statement.StatementRefusal.Reason.DEVIATION_NOT_ARGUED;
import static se.vagval.statement.StatementRefusal.Reason.INCOMPLETE;
import static se.vagval.statement.StatementRefusal.Reason.LOCKED;
import static se.vagval.statement.StatementRefusal.Reason.NOT_APPROVED;
import static se.vagval.statement.StatementRefusal.Reason.NOT_SUBMITTED;
import static se.vagval.statement.StatementRefusal.requireThat;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import se.vagval.identity.UserId;
import se.vagval.statement.Judgement;
import se.vagval.statement.StatementStatus;

/** Granskningsläge. Where a statement stands between those who write it and the manager who approves it. */
@Embeddable
class ReviewState {

    @Enumerated(EnumType.STRING)
    private StatementStatus status = StatementStatus.DRAFT;

    private boolean deviates;
    private @Nullable Instant submittedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable LastReturn lastReturn;

    private @Nullable String approvedBy;
    private @Nullable Instant approvedAt;

    /** @param complete whether nothing is missing; {@code deviating} whether the recommendation departs from the suggestion */
    void submit(boolean complete, boolean deviating, Judgement judgement, Instant now) {
        requireThat(isOpen(), LOCKED);
        requireThat(complete, INCOMPLETE);
        requireThat(!deviating || judgement.deviation().arguesBothWays(), DEVIATION_NOT_ARGUED);
        status = StatementStatus.SUBMITTED;
        deviates = deviating;
        submittedAt = now;
    }

    void takeBack() {
        requireReviewable();
        status = StatementStatus.DRAFT;
        submittedAt = null;
    }

    void sendBack(LastReturn why) {
        requireReviewable();
        status = StatementStatus.RETURNED;
        lastReturn = why;
    }

    void approve(Judgement judgement, UserId manager, Instant now) {
        requireThat(!deviates || judgement.deviation().arguesBothWays(), DEVIATION_NOT_ARGUED);
        status = StatementStatus.APPROVED;
        approvedBy = manager.value();
        approvedAt = now;
    }

    /** Open again for a new edition; what was approved stays an edition of its own. */
    void reopen(LastReturn why) {
        requireThat(status == StatementStatus.APPROVED, NOT_APPROVED);
        status = StatementStatus.RETURNED;
        lastReturn = why;
        approvedBy = null;
        approvedAt = null;
    }

    void requireReviewable() {
        requireThat(status == StatementStatus.SUBMITTED, NOT_SUBMITTED);
    }

    boolean isOpen() {
        return status == StatementStatus.DRAFT || status == StatementStatus.RETURNED;
    }

    StatementStatus status() {
        return status;
    }

    boolean isDeviating() {
        return deviates;
    }

    Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    Optional<LastReturn> lastReturn() {
        return Optional.ofNullable(lastReturn);
    }

    Optional<UserId> approvedBy() {
        return Optional.ofNullable(approvedBy).map(UserId::of);
    }

    Optional<Instant> approvedAt() {
        return Optional.ofNullable(approvedAt);
    }
}
