package se.vagval.calibration.domain;

import java.util.List;
import se.vagval.assessment.AssessmentFigures.SeenOutcome;
import se.vagval.calibration.domain.CalibrationFigures.Proposals;

/** Sedda förslag: what became of those that were seen. */
final class SeenProposals {

    private SeenProposals() {}

    static Proposals outcomeOf(List<SeenOutcome> seen) {
        var steps = seen.stream()
                .filter(SeenOutcome::differs)
                .map(it -> step(it.proposed(), it.decided()))
                .toList();
        return new Proposals(
                seen.size(),
                (int) seen.stream()
                        .filter(it -> it.hasDecision() && !it.differs())
                        .count(),
                (int) steps.stream().filter(it -> it > 0).count(),
                (int) steps.stream().filter(it -> it < 0).count(),
                (int) steps.stream().filter(it -> it == 0).count(),
                (int) seen.stream().filter(SeenOutcome::taken).count(),
                (int) seen.stream().filter(it -> !it.own().isEmpty()).count(),
                (int) seen.stream().filter(SeenOutcome::hasChangedMind).count());
    }

    /** Nothing between what is a level and what is none. */
    private static int step(String proposed, String decided) {
        var from = Verdict.levelOf(proposed);
        var to = Verdict.levelOf(decided);
        return from == null || to == null ? 0 : to - from;
    }
}
