package se.vagval.calibration.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.calibration.domain.CalibrationRefusal.Reason;
import se.vagval.identity.UserId;
import se.vagval.web.EditedMeanwhileRefusal;

/**
 * Andrabedömning av ett kriterium: what the second assessor says, what the first had said when both were opened, and the
 * level that the two have come to agree on.
 */
@Entity
@Table(name = "second_grade")
class SecondGrade {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String criterion;
    private int saves;
    private @Nullable String mark;
    private String reason = "";
    private @Nullable Instant gradedAt;
    private @Nullable String firstMark;
    private String firstReason = "";
    private @Nullable String commonMark;
    private String commonReason = "";
    private @Nullable String commonBy;
    private @Nullable Instant commonAt;
    private int proposals;
    private @Nullable String agreedBy;
    private @Nullable Instant agreedAt;

    @SuppressWarnings("NullAway.Init")
    protected SecondGrade() {}

    SecondGrade(String criterion) {
        this.id = UUID.randomUUID();
        this.criterion = criterion;
    }

    UUID id() {
        return id;
    }

    String criterion() {
        return criterion;
    }

    @Nullable
    Instant gradedAt() {
        return gradedAt;
    }

    int saves() {
        return saves;
    }

    Optional<Verdict> second() {
        return verdict(mark, reason);
    }

    Optional<Verdict> first() {
        return verdict(firstMark, firstReason);
    }

    Optional<Verdict> common() {
        return verdict(commonMark, commonReason);
    }

    /** What is typed without a level yet. */
    String reason() {
        return reason;
    }

    /** How many times a common level has been proposed: the number of the proposal that stands. */
    int proposals() {
        return proposals;
    }

    @Nullable
    UserId commonBy() {
        return commonBy == null ? null : UserId.of(commonBy);
    }

    boolean isAgreed() {
        return agreedBy != null;
    }

    /** @return whether anything changed */
    boolean judge(@Nullable String given, String why, int expected, Instant now) {
        if (Objects.equals(mark, given) && reason.equals(why)) {
            return false;
        }
        EditedMeanwhileRefusal.requireSame(expected, saves);
        mark = given;
        reason = why;
        gradedAt = now;
        saves++;
        return true;
    }

    void freezeFirst(Verdict officers) {
        firstMark = officers.mark();
        firstReason = officers.reason();
    }

    /**
     * A new proposal of a common level has nobody's consent yet but the proposer's.
     *
     * @param seen the number of the proposal that was read; another one made since is not written over unread
     */
    void propose(Verdict given, int seen, UserId by, Instant now) {
        requireUnchanged(seen);
        commonMark = given.mark();
        commonReason = given.reason();
        commonBy = by.value();
        commonAt = now;
        proposals++;
    }

    /** @param seen the number of the proposal that was read: the same level may have got another reason since */
    void agree(UserId by, int seen, Instant now) {
        requireUnchanged(seen);
        if (commonMark == null) {
            throw new CalibrationRefusal(Reason.OTHER_PROPOSAL);
        }
        if (by.value().equals(commonBy)) {
            throw new CalibrationRefusal(Reason.OWN_PROPOSAL);
        }
        agreedBy = by.value();
        agreedAt = now;
    }

    private void requireUnchanged(int seen) {
        if (isAgreed()) {
            throw new CalibrationRefusal(Reason.ALREADY_AGREED);
        }
        if (seen != proposals) {
            throw new CalibrationRefusal(Reason.OTHER_PROPOSAL);
        }
    }

    private static Optional<Verdict> verdict(@Nullable String mark, String reason) {
        return mark == null ? Optional.empty() : Optional.of(new Verdict(mark, reason));
    }
}
