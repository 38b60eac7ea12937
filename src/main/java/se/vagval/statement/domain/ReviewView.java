package se.vagval.statement.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.AssessmentProfile.Suggestion;
import se.vagval.casefile.CaseClock;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.statement.BlockCode;
import se.vagval.statement.Judgement;

/** What the manager reviews: the texts handed in, what has changed since last time, and where text and grades disagree. */
public record ReviewView(
        CaseFileSummary caseFile,
        Seen seen,
        String submittedBy,
        Instant submittedAt,
        Judgement judgement,
        @Nullable Judgement judgementBefore,
        Suggestion suggestion,
        boolean deviates,
        List<ReviewedBlock> blocks,
        List<EarlierRound> earlierRounds,
        List<Disagreement> disagreements,
        boolean ownText,
        boolean assessmentChanged) {

    /** One block; {@code before} is what it said when it was last handed in, null in the first round. */
    public record ReviewedBlock(
            BlockCode code, String text, @Nullable String before, List<ReviewThread> threads, Standing standing) {

        public boolean isChanged() {
            return before != null && !before.equals(text);
        }
    }

    /** Tidigare omgång: who sent it back, when, with which message and which comments. */
    public record EarlierRound(
            int number,
            String by,
            @Nullable String insteadOf,
            Instant at,
            String message,
            List<ReviewThread> threads) {}

    /** Whether these words have been approved: given, lapsed because the words are others now, or not yet. */
    public enum Approval {
        GIVEN,
        LAPSED,
        NOT_YET
    }

    /** Where one part stands; who approved it and when, if somebody has. */
    public record Standing(
            Approval approval,
            @Nullable String by,
            @Nullable String insteadOf,
            @Nullable Instant at) {
        static final Standing LAPSED = new Standing(Approval.LAPSED, null, null, null);
        static final Standing NOT_YET = new Standing(Approval.NOT_YET, null, null, null);

        public boolean isGiven() {
            return approval == Approval.GIVEN;
        }
    }

    public int round() {
        return seen.round();
    }

    public boolean isFirst() {
        return round() == 1;
    }

    /** Every thread of every round. */
    public List<ReviewThread> threads() {
        return blocks.stream().flatMap(it -> it.threads().stream()).toList();
    }

    /** What nobody has said is seen to. */
    public List<ReviewThread> remaining() {
        return threads().stream().filter(it -> !it.settled()).toList();
    }

    /** The blocks that say something else than when they were last handed in. */
    public List<ReviewedBlock> changed() {
        return blocks.stream().filter(ReviewedBlock::isChanged).toList();
    }

    /** From that day the applicant may ask for a decision (FL 12 §). */
    public LocalDate decisionFrom() {
        return CaseClock.legalLimit(caseFile.received());
    }

    /** What still asks for approval, and is approved with the whole. */
    public List<ReviewedBlock> asking() {
        return blocks.stream()
                .filter(it -> !it.text().isEmpty() && !it.standing().isGiven())
                .toList();
    }

    public List<ReviewedBlock> approved() {
        return blocks.stream().filter(it -> it.standing().isGiven()).toList();
    }
}
