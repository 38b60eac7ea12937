package se.vagval.statement.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.vagval.identity.UserId;
import se.vagval.statement.Judgement;

/** Ställningstagandet as it was after one save; the versions of the texts lie in {@code wording}. */
@Entity
@Immutable
class JudgementVersion {

    @Id
    private UUID id;

    private UUID statementId;
    private int number;

    @JdbcTypeCode(SqlTypes.JSON)
    private Judgement judgement;

    private String savedBy;
    private Instant savedAt;

    @SuppressWarnings("NullAway.Init")
    protected JudgementVersion() {}

    JudgementVersion(StrategicStatement statement, UserId by, Instant now) {
        this.id = UUID.randomUUID();
        this.statementId = statement.id();
        this.number = statement.judgementNumber();
        this.judgement = statement.judgement();
        this.savedBy = by.value();
        this.savedAt = now;
    }

    int number() {
        return number;
    }

    Judgement judgement() {
        return judgement;
    }

    UserId savedBy() {
        return UserId.of(savedBy);
    }

    Instant savedAt() {
        return savedAt;
    }
}
