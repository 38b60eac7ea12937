package se.vagval.statement.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.database.StoredDocument;
import se.vagval.identity.UserId;
import se.vagval.statement.BlockCode;

/**
 * Kommentar till ett avsnitt. The beginning of a thread: what the manager says, what is answered, and whether it has been
 * seen to. A new word from the manager opens it again. What a deputy says names the absent manager too.
 */
public record ReviewComment(
        BlockCode block,
        String text,
        String by,
        Instant at,
        @Nullable List<Reply> replies,
        @Nullable Settled settled,
        @Nullable String insteadOf)
        implements StoredDocument {

    /** Svar. Of a deputy also the absent manager in whose place it was given. */
    public record Reply(
            String text, String by, Instant at, @Nullable String insteadOf) {}

    /** Åtgärdad. By whom, and when. */
    public record Settled(String by, Instant at) {}

    public ReviewComment {
        replies = replies == null ? List.of() : List.copyOf(replies);
    }

    static ReviewComment of(BlockCode block, String text, UserId by, @Nullable String insteadOf, Instant now) {
        return new ReviewComment(block, text, by.value(), now, List.of(), null, insteadOf);
    }

    /** The same thread with an answer, if words were said, and seen to or not. */
    ReviewComment answered(String words, boolean done, UserId by, @Nullable String deputyOf, Instant now) {
        var longer = new ArrayList<>(answers());
        if (!words.isBlank()) {
            longer.add(new Reply(words, by.value(), now, deputyOf));
        }
        var mark = done ? seenTo() ? settled : new Settled(by.value(), now) : null;
        return new ReviewComment(block, text, this.by, at, longer, mark, insteadOf);
    }

    boolean seenTo() {
        return settled != null;
    }

    public List<Reply> answers() {
        return replies == null ? List.of() : replies;
    }
}
