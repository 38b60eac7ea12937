package se.vagval.decision.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.vagval.decision.domain.BriefContent;
import se.vagval.decision.domain.BriefContent.ProfileRow;
import se.vagval.document.Block;
import se.vagval.document.PlainText;
import se.vagval.web.Swedish;

/** The brief as its page draws it. */
record BriefView(BriefContent content) {

    /** One of the four boxes of a level's picture. */
    record Box(int x, boolean filled) {}

    private static final String SCORE = "decision.score.";
    private static final int LEVELS = 4;
    private static final int STEP = 18;

    /** What is to be decided; what more is said of it stands folded below. */
    public List<Block> matter() {
        return PlainText.blocks(content.texts().matter()).stream().limit(1).toList();
    }

    public List<Block> matterMore() {
        return PlainText.blocks(content.texts().matter()).stream().skip(1).toList();
    }

    public boolean hasMore() {
        return !matterMore().isEmpty();
    }

    public @Nullable String weightiest() {
        return content.texts().weightiest();
    }

    public List<Block> proposal() {
        return PlainText.blocks(content.texts().proposal());
    }

    public List<Block> examined() {
        return PlainText.blocks(content.conflictsExamined());
    }

    /** A row of boxes, as many filled as the level says; the word stands beside it. */
    public List<Box> boxes(@Nullable Integer level) {
        int filled = level == null ? 0 : level;
        return IntStream.range(0, LEVELS)
                .mapToObj(at -> new Box(at * STEP, at < filled))
                .toList();
    }

    /** The score as a term that is explained. */
    public String term(BriefContent.ScoreRow score) {
        return score.name().substring(SCORE.length());
    }

    public List<ProfileRow> profile() {
        return content.profile();
    }

    public String places() {
        return content.municipalities().stream()
                .map(it -> it.name() + "\u00A0" + Swedish.percent(it.percent()))
                .collect(Collectors.joining(", "));
    }

    public long financed() {
        return content.financing().stream()
                .mapToLong(BriefContent.MoneyRow::amount)
                .sum();
    }
}
