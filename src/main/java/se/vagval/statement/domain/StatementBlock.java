package se.vagval.statement.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.identity.UserId;
import se.vagval.statement.BlockCode;

/** Avsnitt. The officer's own text, when there is one, wins over the draft; the draft last seen tells whether it has moved since. */
@Entity
class StatementBlock {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private StrategicStatement statement;

    @Enumerated(EnumType.STRING)
    private BlockCode code;

    private boolean included;
    private @Nullable String ownText;
    private String seenDraft;
    private int number;
    private @Nullable String savedBy;
    private @Nullable Instant savedAt;

    @SuppressWarnings("NullAway.Init")
    protected StatementBlock() {}

    StatementBlock(StrategicStatement statement, BlockCode code) {
        this.id = UUID.randomUUID();
        this.statement = statement;
        this.code = code;
        this.included = !code.isOptional();
        this.seenDraft = "";
    }

    /** @return whether anything changed; a text equal to the draft is no text of one's own */
    boolean write(String text, String draft, UserId by, Instant now) {
        boolean same = ownText == null ? text.equals(draft) : text.equals(ownText);
        if (same) {
            return false;
        }
        if (ownText == null) {
            seenDraft = draft;
        }
        ownText = text;
        saved(by, now);
        return true;
    }

    boolean useDraft(UserId by, Instant now) {
        if (ownText == null) {
            return false;
        }
        ownText = null;
        saved(by, now);
        return true;
    }

    /** The writer has seen the new draft and stands by the own text. */
    boolean keepOwn(String draft, UserId by, Instant now) {
        if (!isDraftChanged(draft)) {
            return false;
        }
        seenDraft = draft;
        saved(by, now);
        return true;
    }

    boolean include(boolean wanted, UserId by, Instant now) {
        if (!code.isOptional() || included == wanted) {
            return false;
        }
        included = wanted;
        saved(by, now);
        return true;
    }

    private void saved(UserId by, Instant now) {
        number++;
        savedBy = by.value();
        savedAt = now;
    }

    boolean isDraftChanged(String draft) {
        return ownText != null && !Objects.equals(seenDraft, draft);
    }

    String text(String draft) {
        return ownText == null ? draft : ownText;
    }

    BlockCode code() {
        return code;
    }

    boolean isIncluded() {
        return included;
    }

    Optional<String> ownText() {
        return Optional.ofNullable(ownText);
    }

    String seenDraft() {
        return seenDraft;
    }

    int number() {
        return number;
    }

    Optional<UserId> savedBy() {
        return Optional.ofNullable(savedBy).map(UserId::of);
    }

    Optional<Instant> savedAt() {
        return Optional.ofNullable(savedAt);
    }
}
