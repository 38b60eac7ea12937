package se.vagval.assessment.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.vagval.assessment.AssessmentProfile.Score;
import se.vagval.assessment.Grade;

/**
 * Poängen. Three per application, each a level with its word. They are never added together, and none of them is a mean:
 * the strongest link counts, and beside it stands how many targets are reached.
 */
record Scores(Judged judged) {

    private static final int REACHED_FROM = 2;

    /** RUS-mål: the stronger of D1 and D2, once both have been judged. */
    Score strategyGoals() {
        var goals = judged.grade("D2");
        var areas = judged.grade("D1");
        var reached = reached(TargetKind.NATIONAL_AREA) + reached(TargetKind.PRIORITY);
        var outOf = outOf(TargetKind.NATIONAL_AREA) + outOf(TargetKind.PRIORITY);
        if (goals.isEmpty() || areas.isEmpty()) {
            return new Score(null, "", reached, outOf);
        }
        var stronger = level(areas).orElse(-1) > level(goals).orElse(-1) ? "D1" : "D2";
        return score(stronger, reached, outOf);
    }

    /** Smart specialisering: the strength of the connection; the levels now and potential stand beside, on the links. */
    Score smartSpecialisation() {
        return score("D3", reached(TargetKind.STRENGTH_AREA), outOf(TargetKind.STRENGTH_AREA));
    }

    /** RUS-säkring: D4, with how many of the four steps are done. */
    Score rusAssurance() {
        var stops = judged.groundwork().stopPoints();
        return score("D4", (int) stops.stream().filter(StopPoint::done).count(), stops.size());
    }

    private Score score(String dimension, int reached, int outOf) {
        return level(judged.grade(dimension))
                .map(level -> new Score(
                        level,
                        judged.framework().dimension(dimension).anchor(level).word(),
                        reached,
                        outOf))
                .orElseGet(() -> new Score(null, "", reached, outOf));
    }

    private static Optional<Integer> level(Optional<Grade> grade) {
        return grade.flatMap(it -> it instanceof Grade.Level(var value) ? Optional.of(value) : Optional.empty());
    }

    private int reached(TargetKind kind) {
        return (int) levels(kind).filter(it -> it >= REACHED_FROM).count();
    }

    private Stream<Integer> levels(TargetKind kind) {
        List<TargetEntry> targets = judged.targets(kind);
        return targets.stream()
                .filter(it -> it.level() != null && !it.impact().equals("-"))
                .map(TargetEntry::level);
    }

    private int outOf(TargetKind kind) {
        return kind.codes(judged.framework()).size();
    }
}
