package se.vagval.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.strategy.ReadingGuide.SubjectKind;

/**
 * Nivåförslag for one criterion, area, goal, question or gate; no level means "kan inte bedömas". A level always rests on at
 * least one passage. Criteria and areas are on the scale 0–4. Goals: 4 direct and 3 indirect positive effect, 1 and 0 a
 * negative one. Questions: 2 the text answers, 1 it touches. Gates: 2 ok, 1 can be remedied, 0 obstacle. A level that follows
 * the strongest of several names that one in {@code follows}.
 */
public record LevelProposal(
        String code,
        SubjectKind kind,
        @Nullable Integer level,
        Confidence confidence,
        List<FiredSign> signs,
        List<Passage> passages,
        @Nullable String follows) {

    public LevelProposal(
            String code,
            SubjectKind kind,
            @Nullable Integer level,
            Confidence confidence,
            List<FiredSign> signs,
            List<Passage> passages) {
        this(code, kind, level, confidence, signs, passages, null);
    }

    /** Textställe, exactly as it stands but for numbers of persons, which are hidden. */
    public record Passage(String field, int start, int end, String text) {}

    /** Tecken som slog till, with the words of the framework that was read by and how much it weighed. */
    public record FiredSign(String code, String says, int points) {}

    public LevelProposal {
        signs = signs == null ? List.of() : List.copyOf(signs);
        passages = passages == null ? List.of() : List.copyOf(passages);
        confidence = confidence == null ? Confidence.LOW : confidence;
    }

    public boolean hasLevel() {
        return level != null;
    }
}
