package se.vagval.statement.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.AssessmentProfile.Suggestion;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.statement.BlockCode;
import se.vagval.statement.Judgement;

/** What the manager reviews: the texts handed in, what has changed since last time, and where text and grades disagree. */
public record ReviewView(
        CaseFileSummary caseFile,
        int round,
        String submittedBy,
        Instant submittedAt,
        Judgement judgement,
        @Nullable Judgement judgementBefore,
        Suggestion suggestion,
        boolean deviates,
        List<ReviewedBlock> blocks,
        List<Disagreement> disagreements,
        boolean ownText,
        boolean assessmentChanged) {

    /** One block; {@code before} is what it said when it was last handed in, null in the first round. */
    public record ReviewedBlock(
            BlockCode code, String text, @Nullable String before, List<ReviewComment> comments) {

        public boolean isChanged() {
            return before != null && !before.equals(text);
        }
    }

    public boolean isFirst() {
        return round == 1;
    }
}
