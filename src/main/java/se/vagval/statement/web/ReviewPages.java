package se.vagval.statement.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.assessment.AssessmentProfile.RuleOutcome;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;
import se.vagval.statement.domain.Disagreement;
import se.vagval.statement.domain.ReviewReading;
import se.vagval.statement.domain.ReviewView;
import se.vagval.statement.domain.ReviewView.ReviewedBlock;
import se.vagval.strategy.Recommendation;
import se.vagval.web.Link;
import se.vagval.web.WordDiff;
import se.vagval.web.WordDiff.Piece;
import se.vagval.web.Words;

/** Puts the manager's pages together. */
@Component
class ReviewPages {

    /** Everything the manager's pages show. */
    record ReviewPage(
            CasePlace place,
            ReviewView review,
            List<ReviewPart> blocks,
            List<Link> disagreements,
            List<String> judgement,
            List<Piece> judgementChanges,
            boolean newer) {

        public @Nullable Recommendation suggested() {
            return SuggestedWords.recommendation(review.suggestion());
        }

        public List<RuleOutcome> fired() {
            return SuggestedWords.fired(review.suggestion());
        }
    }

    /** One block with what has changed in it since last time. */
    record ReviewPart(ReviewedBlock block, List<Piece> changes) {}

    private final ReviewReading reading;
    private final JudgementWords lines;
    private final Words words;

    ReviewPages(ReviewReading reading, JudgementWords lines, Words words) {
        this.reading = reading;
        this.lines = lines;
        this.words = words;
    }

    ReviewPage page(CaseFileId id, UserId manager) {
        return page(reading.view(id, manager), false);
    }

    /** Another round has been handed in since that one was read: what differs from it, word by word. */
    ReviewPage since(CaseFileId id, int read, UserId manager) {
        return page(reading.view(id, read, manager), true);
    }

    private ReviewPage page(ReviewView view, boolean newer) {
        var place = CasePlace.of(view.caseFile(), words).below(words);
        return new ReviewPage(
                place,
                view,
                view.blocks().stream().map(ReviewPages::part).toList(),
                view.disagreements().stream().map(this::sentence).toList(),
                lines.of(view.judgement()),
                judgementChanges(view),
                newer);
    }

    private List<Piece> judgementChanges(ReviewView view) {
        var before = view.judgementBefore();
        if (before == null || before.equals(view.judgement())) {
            return List.of();
        }
        return WordDiff.between(String.join("\n", lines.of(before)), String.join("\n", lines.of(view.judgement())));
    }

    private static ReviewPart part(ReviewedBlock block) {
        var before = block.before();
        var changes = before == null || !block.isChanged() ? List.<Piece>of() : WordDiff.between(before, block.text());
        return new ReviewPart(block, changes);
    }

    private Link sentence(Disagreement disagreement) {
        String text = words.message(
                "statement.disagreement." + disagreement.kind(),
                words.of(disagreement.block()),
                disagreement.words(),
                disagreement.dimension(),
                String.valueOf(disagreement.level()));
        return Link.to(text, "#" + disagreement.block());
    }
}
