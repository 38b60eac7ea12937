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
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import se.vagval.identity.UserId;
import se.vagval.statement.BlockCode;
import se.vagval.wording.DraftedText;
import se.vagval.wording.TypedOver;

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

    /** @return whether anything changed, as of each verb here */
    boolean write(String text, String draft, UserId by, Instant now) {
        return become(words().write(text, draft, by, now));
    }

    boolean writeOver(TypedOver typed, String draft, BooleanSupplier alone, UserId by, Instant now) {
        return become(words().writeOver(typed, draft, alone, by, now));
    }

    boolean useDraft(UserId by, Instant now) {
        return become(words().useDraft(by, now));
    }

    /** The writer has seen the new draft and stands by the own text. */
    boolean keepOwn(String draft, UserId by, Instant now) {
        return become(words().keepOwn(draft, by, now));
    }

    boolean include(boolean wanted, UserId by, Instant now) {
        if (!code.isOptional() || included == wanted) {
            return false;
        }
        included = wanted;
        return become(words().saved(by, now));
    }

    private boolean become(DraftedText next) {
        if (next.equals(words())) {
            return false;
        }
        ownText = next.ownText();
        seenDraft = Objects.requireNonNullElse(next.seenDraft(), "");
        number = next.number();
        savedBy = next.savedBy();
        savedAt = next.savedAt();
        return true;
    }

    boolean isDraftChanged(String draft) {
        return words().hasMoved(draft);
    }

    String text(String draft) {
        return words().text(draft);
    }

    DraftedText words() {
        return new DraftedText(ownText, seenDraft, number, savedBy, savedAt);
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
