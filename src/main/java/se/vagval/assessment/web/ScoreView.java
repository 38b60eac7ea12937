package se.vagval.assessment.web;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.AssessmentProfile.Score;
import se.vagval.assessment.domain.AssessmentSheet;
import se.vagval.strategy.DimensionRole;
import se.vagval.web.Link;
import se.vagval.web.Words;

/** En av poängen, with its word, its picture of five steps, what it rests on, and where one can ask why. */
record ScoreView(String name, @Nullable Integer level, String word, String detail, List<Link> why) {

    private static final DimensionRole[] ASSURANCE = {
        DimensionRole.RUS_ASSURANCE, DimensionRole.AGENDA, DimensionRole.ACTORS, DimensionRole.GOAL_CONFLICTS
    };

    /** One step of the picture; geometry in the units of its view box. */
    record Step(int x, boolean filled) {}

    static List<ScoreView> of(AssessmentSheet sheet, Words words) {
        var profile = sheet.profile();
        var done = sheet.parts().measures().measures().stream()
                .filter(it -> !it.done())
                .count();
        var conflicts =
                profile.goalConflicts().stream().filter(it -> it.remains()).count();
        return List.of(
                of(words, "goals", profile.strategyGoals(), sheet, DimensionRole.REGIONAL_GOALS),
                of(words, "national", profile.nationalStrategy(), sheet, DimensionRole.NATIONAL_STRATEGY),
                of(words, "specialisation", profile.smartSpecialisation(), sheet, DimensionRole.SMART_SPECIALISATION),
                of(words, "assurance", profile.rusAssurance(), sheet, DimensionRole.RUS_ASSURANCE)
                        .with(words.message("assessment.score.assurance.found", conflicts, done)));
    }

    /** The criteria that a score comes from: RUS-säkring is told in four of them. */
    static Stream<DimensionRole> restsOn(DimensionRole score) {
        return score == DimensionRole.RUS_ASSURANCE ? Stream.of(ASSURANCE) : Stream.of(score);
    }

    private static ScoreView of(Words words, String key, Score score, AssessmentSheet sheet, DimensionRole role) {
        var page = sheet.caseFile().id().address("profil#");
        var why = restsOn(role)
                .flatMap(it -> sheet.framework().dimension(it).stream())
                .map(it -> Link.to(it.code() + " " + it.name(), page + it.code()))
                .toList();
        return new ScoreView(
                words.message("assessment.score." + key),
                score.level(),
                score.word(),
                words.message("assessment.score." + key + ".reached", score.reached(), score.outOf()),
                why);
    }

    private ScoreView with(String more) {
        return new ScoreView(name, level, word, detail + " " + more, why);
    }

    /** Level 0 fills nothing; the picture never stands without the word. */
    public List<Step> steps() {
        var reached = level == null ? 0 : level;
        return IntStream.rangeClosed(1, 4)
                .mapToObj(it -> new Step((it - 1) * 60, it <= reached))
                .toList();
    }
}
