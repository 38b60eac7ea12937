package se.vagval.statement.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.statement.BlockCode;
import se.vagval.statement.domain.BlockView;
import se.vagval.statement.domain.ReviewComment;
import se.vagval.web.Clash;
import se.vagval.wording.WordedPart;

/** One block as the writing page shows it; {@code typed} is what came back in a failed save. */
record BlockPart(
        BlockView view, @Nullable String typed, @Nullable Clash clash) {

    public BlockCode code() {
        return view.code();
    }

    public String text() {
        return typed == null ? view.text() : typed;
    }

    /** The field of a failed save is the one the error summary leads to. */
    public String fieldId() {
        return typed == null ? "text-" + code() : "text";
    }

    public boolean isFailed() {
        return typed != null;
    }

    public WordedPart worded() {
        return new WordedPart(code().name(), view.ownText(), view.seenDraft(), view.draft());
    }

    public List<ReviewComment> comments() {
        return view.comments();
    }
}
