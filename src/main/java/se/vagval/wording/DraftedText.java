package se.vagval.wording;

import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import se.vagval.database.StoredDocument;
import se.vagval.identity.UserId;

/**
 * Utkast med egna ord. Own words win over the draft; the draft they were written upon tells whether it has moved since.
 * Each verb answers the text as it then is, and the same one when nothing changed.
 */
public record DraftedText(
        @Nullable String ownText,
        @Nullable String seenDraft,
        int number,
        @Nullable String savedBy,
        @Nullable Instant savedAt)
        implements StoredDocument {

    public static final DraftedText UNTOUCHED = new DraftedText(null, "", 0, null, null);

    /** A text equal to the draft is no text of one's own. */
    public DraftedText write(String text, String draft, UserId by, Instant now) {
        if (text.equals(text(draft))) {
            return this;
        }
        return new DraftedText(text, ownText == null ? draft : seenDraft, number, savedBy, savedAt).saved(by, now);
    }

    /** As {@link #write}, unless what was typed says what stands there; what others wrote meanwhile is a refusal. */
    public DraftedText writeOver(TypedOver typed, String draft, BooleanSupplier alone, UserId by, Instant now) {
        return typed.over(this, alone)
                .filter(it -> !it.equals(text(draft)))
                .map(it -> write(it, typed.draftShown(this, draft), by, now))
                .orElse(this);
    }

    /** In a paper that is written whole, an emptied text and one that says what the draft says follow the draft. */
    public DraftedText writeOrFollow(String text, String draft, UserId by, Instant now) {
        return text.isBlank() || text.equals(draft.strip()) ? useDraft(by, now) : write(text, draft, by, now);
    }

    public DraftedText useDraft(UserId by, Instant now) {
        return ownText == null ? this : new DraftedText(null, seenDraft, number, savedBy, savedAt).saved(by, now);
    }

    /** The writer has seen the new draft and stands by the own words. */
    public DraftedText keepOwn(String draft, UserId by, Instant now) {
        return hasMoved(draft) ? new DraftedText(ownText, draft, number, savedBy, savedAt).saved(by, now) : this;
    }

    /** Counts a save of what belongs to the text besides its words. */
    public DraftedText saved(UserId by, Instant now) {
        return new DraftedText(ownText, seenDraft, number + 1, by.value(), now);
    }

    /** Whether the draft is another than the one the own words were written upon; unknown of what an older portal kept. */
    public boolean hasMoved(String draft) {
        return ownText != null && seenDraft != null && !seenDraft.equals(draft);
    }

    public boolean hasOwn() {
        return ownText != null;
    }

    public String text(String draft) {
        return ownText == null ? draft : ownText;
    }
}
