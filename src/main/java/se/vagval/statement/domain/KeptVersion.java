package se.vagval.statement.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import se.vagval.identity.UserId;
import se.vagval.statement.BlockCode;
import se.vagval.statement.Judgement;

/** Version. What one part of a statement said after one save. */
@Entity
@Table(name = "statement_version")
class KeptVersion {

    static final String JUDGEMENT = "JUDGEMENT";
    private static final Duration ONE_SITTING = Duration.ofMinutes(10);

    @Id
    private UUID id;

    private UUID statementId;
    private String part;
    private int number;
    private @Nullable String text;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Judgement judgement;

    private String savedBy;
    private Instant savedAt;
    private boolean autosaved;
    private boolean drafted;

    @SuppressWarnings("NullAway.Init")
    protected KeptVersion() {}

    private KeptVersion(StrategicStatement statement, String part, int number, UserId by, Instant now) {
        this.id = UUID.randomUUID();
        this.statementId = statement.id();
        this.part = part;
        this.number = number;
        this.savedBy = by.value();
        this.savedAt = now;
    }

    static KeptVersion ofText(
            StrategicStatement statement, StatementBlock block, String draft, boolean auto, UserId by, Instant now) {
        var version = new KeptVersion(statement, block.code().name(), block.number(), by, now);
        version.text = block.text(draft);
        version.drafted = block.ownText().isEmpty();
        version.autosaved = auto;
        return version;
    }

    /** What was printed before the first text of one's own, so that there is something to compare it with. */
    static KeptVersion ofReplacedDraft(KeptVersion first, String draft) {
        var version = new KeptVersion();
        version.id = UUID.randomUUID();
        version.statementId = first.statementId;
        version.part = first.part;
        version.number = first.number - 1;
        version.savedBy = first.savedBy;
        version.savedAt = first.savedAt;
        version.text = draft;
        version.drafted = true;
        return version;
    }

    static KeptVersion ofJudgement(StrategicStatement statement, UserId by, Instant now) {
        var version = new KeptVersion(statement, JUDGEMENT, statement.judgementNumber(), by, now);
        version.judgement = statement.judgement();
        return version;
    }

    /** Saves the machine makes while one person writes on are gathered into the last of them. */
    boolean isContinuedBy(KeptVersion next) {
        return autosaved
                && !drafted
                && savedBy.equals(next.savedBy)
                && savedAt.plus(ONE_SITTING).isAfter(next.savedAt);
    }

    int number() {
        return number;
    }

    Optional<BlockCode> block() {
        return part.equals(JUDGEMENT) ? Optional.empty() : Optional.of(BlockCode.valueOf(part));
    }

    String text() {
        return Objects.requireNonNullElse(text, "");
    }

    Optional<Judgement> judgement() {
        return Optional.ofNullable(judgement);
    }

    UserId savedBy() {
        return UserId.of(savedBy);
    }

    Instant savedAt() {
        return savedAt;
    }

    boolean isDrafted() {
        return drafted;
    }
}
