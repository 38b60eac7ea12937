package se.vagval.wording;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.web.WordDiff;
import se.vagval.web.WordDiff.Piece;

/** Del med utkast, as {@code components/drafted} shows it: what is drafted, and what has become of it since. */
public record WordedPart(
        String code, @Nullable String own, @Nullable String seen, String draft) {

    public static WordedPart of(Enum<?> part, DraftedText text, String draft) {
        return new WordedPart(part.name(), text.ownText(), text.seenDraft(), draft);
    }

    public boolean hasOwn() {
        return own != null;
    }

    public boolean hasMoved() {
        return own != null && seen != null && !seen.equals(draft);
    }

    public List<Piece> changes() {
        return WordDiff.between(seen == null ? "" : seen, draft);
    }
}
