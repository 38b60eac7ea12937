package se.vagval.wording;

import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import se.vagval.web.EditedMeanwhileRefusal;
import se.vagval.web.MergedText;

/**
 * Skrivet ovanpå. A text as it was typed, the number of the save it was typed over, and the words that stood there then.
 * Contents are compared, not numbers alone: an untouched text is no save, and what one person writes in two windows is put
 * together; every save is a version of its own.
 *
 * @param tried what was sent before it without an answer: it may be what stands there now
 */
public record TypedOver(
        String text,
        int seen,
        @Nullable String base,
        @Nullable String tried) {

    public TypedOver(String text, int seen, @Nullable String base) {
        this(text, seen, base, null);
    }

    /** Back to what stood there is no save, unless something else was sent in between and perhaps arrived. */
    public boolean isUntouched() {
        return base != null && tried == null && isSame(base, text);
    }

    /**
     * The words to be written, or nothing to write. Whoever does not say what stood there must have seen the last save.
     *
     * @param standing the text with its own words, if it has any, under the lock
     * @param alone whether every save since the one that was seen is this person's own
     */
    Optional<String> over(DraftedText standing, BooleanSupplier alone) {
        if (isUntouched()) {
            return Optional.empty();
        }
        if (base == null) {
            EditedMeanwhileRefusal.requireSame(seen, standing.number());
            return Optional.of(text);
        }
        var own = standing.ownText();
        if (own != null && isSame(own, text)) {
            return Optional.empty();
        }
        if (own == null ? seen == standing.number() : isSame(own, base) || tried != null && isSame(own, tried)) {
            return Optional.of(text);
        }
        if (isSame(base, text) || !alone.getAsBoolean()) {
            throw new EditedMeanwhileRefusal();
        }
        return Optional.of(own == null ? text : MergedText.of(base, own, text).preferringYours());
    }

    /** The draft the words were written upon: the one that was shown, should it have moved since. */
    String draftShown(DraftedText standing, String draft) {
        return standing.hasOwn() || base == null || isSame(base, draft) ? draft : base;
    }

    private static boolean isSame(String one, String other) {
        return Objects.equals(one.strip(), other.strip());
    }
}
