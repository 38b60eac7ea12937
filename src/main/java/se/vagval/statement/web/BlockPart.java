package se.vagval.statement.web;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.vagval.language.TextAdvice;
import se.vagval.statement.BlockCode;
import se.vagval.statement.domain.BlockView;
import se.vagval.statement.domain.ReviewThread;
import se.vagval.strategy.HintCode;
import se.vagval.web.Clash;
import se.vagval.web.Link;
import se.vagval.wording.WordedPart;

/** One block as the letter shows it; {@code typed} is what came back in a save that failed. */
record BlockPart(
        BlockView view, @Nullable BlockForm typed, @Nullable Clash clash, Set<HintCode> retired, List<Link> remarks) {

    private static final int LINE = 85;
    private static final int MOST_ROWS = 40;

    public BlockCode code() {
        return view.code();
    }

    /** After a clash both texts put together; else what was typed, and what is saved when nothing was. */
    public String text() {
        if (clash != null && !clash.fields().isEmpty()) {
            return clash.fields().getFirst().proposal();
        }
        return typed == null ? view.text() : typed.written();
    }

    /** What stood there when the text above began: after a clash it is the other's words that are written over. */
    public String base() {
        return typed == null || typed.base() == null || clash != null ? view.text() : typed.base();
    }

    public int number() {
        return typed == null || clash != null ? view.number() : typed.seen();
    }

    public String field() {
        return "parts[" + code() + "]";
    }

    /** As the error summary leads to it. */
    public String fieldId() {
        return "parts" + code() + ".text";
    }

    /** Enough for the words where the browser does not let the field grow by itself. */
    public int rows() {
        int lines = text().lines().mapToInt(it -> 1 + it.length() / LINE).sum();
        return Math.clamp(lines + 1L, 3, MOST_ROWS);
    }

    public TextAdvice advice() {
        return TextAdvice.of(text())
                .with(
                        !retired.contains(HintCode.HEAVY_TEXT),
                        !retired.contains(HintCode.UNKNOWN_WORD),
                        !retired.contains(HintCode.LONG_SENTENCE));
    }

    public WordedPart worded() {
        return new WordedPart(code().name(), view.ownText(), view.seenDraft(), view.draft());
    }

    public List<ReviewThread> threads() {
        return view.threads();
    }
}
