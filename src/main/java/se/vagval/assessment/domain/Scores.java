package se.vagval.assessment.domain;

import java.util.List;
import java.util.stream.Stream;
import se.vagval.assessment.AssessmentProfile.Score;
import se.vagval.assessment.Grade;
import se.vagval.assessment.Impact;
import se.vagval.strategy.DimensionRole;

/**
 * Poängen. Each a level with its word; they are never added together, and none of them is a mean: the strongest link
 * counts, and beside it stands how many targets of the same system are reached.
 */
record Scores(Judged judged, SuggestionWords words) {

    private static final int REACHED_FROM = 2;

    /** Nationell strategi: on a line of its own. */
    Score nationalStrategy() {
        return score(TargetKind.NATIONAL_AREA);
    }

    /** RUS-mål: alone. */
    Score strategyGoals() {
        return score(TargetKind.PRIORITY);
    }

    /** Smart specialisering: the strength of the connection; the levels now and potential stand beside, on the links. */
    Score smartSpecialisation() {
        return score(TargetKind.STRENGTH_AREA);
    }

    /** RUS-säkring, with how many of the four steps are done. */
    Score rusAssurance() {
        var stops = judged.groundwork().stopPoints();
        return score(DimensionRole.RUS_ASSURANCE, judged.groundwork().stepsDone(), stops.size());
    }

    private Score score(TargetKind kind) {
        return score(kind.role(), reached(kind), kind.codes(judged.framework()).size());
    }

    private Score score(DimensionRole role, int reached, int outOf) {
        var dimension = judged.framework().codeOf(role);
        var grade = judged.grade(dimension);
        var level = grade.map(it -> it instanceof Grade.Level(var value) ? value : null);
        return new Score(level.orElse(null), words.score(judged, dimension), reached, outOf);
    }

    private int reached(TargetKind kind) {
        return (int) levels(kind).filter(it -> it >= REACHED_FROM).count();
    }

    private Stream<Integer> levels(TargetKind kind) {
        List<TargetEntry> targets = judged.targets(kind);
        return targets.stream()
                .filter(it -> it.level() != null && !Impact.worksAgainst(it.impact()))
                .map(TargetEntry::level);
    }
}
