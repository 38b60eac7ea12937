package se.vagval.scoring.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.vagval.casefile.ApplicationField;
import se.vagval.scoring.Confidence;
import se.vagval.scoring.LevelProposal;
import se.vagval.scoring.LevelProposal.FiredSign;
import se.vagval.scoring.LevelProposal.Passage;
import se.vagval.scoring.domain.SignReader.Found;
import se.vagval.strategy.ReadingGuide.Subject;

/**
 * Vägning of the signs that fired for one subject. Points give a level, caps and floors hold it; without a sign, or without
 * a single passage to rest on, there is no level.
 */
record Weighing(Subject subject, Reading reading) {

    private static final int MOST_PASSAGES = 3;
    private static final Set<String> NEAREST =
            Set.of(ApplicationField.OBJECTIVES.name(), ApplicationField.SUMMARY.name());

    LevelProposal proposal(List<Found> fired, List<LevelProposal> followed) {
        var strongest = followed.stream()
                .filter(LevelProposal::hasLevel)
                .max(Comparator.comparingInt(it -> it.level() == null ? 0 : it.level()));
        if (!subject.follows().isEmpty()) {
            return strongest.map(it -> following(it, fired)).orElseGet(this::notAssessable);
        }
        var weighing = fired.stream().filter(Weighing::weighs).toList();
        if (!hasWhatItNeeds(weighing)) {
            return notAssessable();
        }
        var passages = weighing.isEmpty() ? List.<Passage>of() : passages(weighing);
        if (passages.isEmpty()) {
            return notAssessable();
        }
        var points = subject.pointsAtStart()
                + weighing.stream().mapToInt(Found::points).sum();
        var level =
                held((int) subject.steps().stream().filter(it -> points >= it).count(), weighing);
        var telling = weighing.stream().filter(it -> !isOutOfReach(it, level)).toList();
        return new LevelProposal(
                subject.code(), subject.kind(), level, confidence(telling, points), signs(telling), passages);
    }

    /** What would only have held down a level far above says nothing of this one. */
    private static boolean isOutOfReach(Found found, int level) {
        return found.points() == 0
                && found.sign().floor() == null
                && found.sign().cap() != null
                && found.sign().cap() > level + 1;
    }

    private LevelProposal following(LevelProposal strongest, List<Found> fired) {
        var level = held(strongest.level() == null ? 0 : strongest.level(), fired);
        var own = signs(fired).stream().filter(it -> !strongest.signs().contains(it));
        var signs = Stream.concat(strongest.signs().stream(), own).toList();
        return new LevelProposal(
                subject.code(),
                subject.kind(),
                level,
                strongest.confidence(),
                signs,
                strongest.passages(),
                strongest.code());
    }

    private LevelProposal notAssessable() {
        return new LevelProposal(subject.code(), subject.kind(), null, Confidence.LOW, List.of(), List.of());
    }

    /**
     * Some signs only say something when another has fired: how a conflict is handled, when there is one; how well something is
     * measured, when the application is about it.
     */
    private boolean hasWhatItNeeds(List<Found> fired) {
        if (subject.needs().isEmpty()) {
            return subject.about().isEmpty() || fired.stream().anyMatch(Found::isAboutIt);
        }
        return fired.stream().anyMatch(it -> subject.needs().contains(it.sign().code()));
    }

    private static boolean weighs(Found found) {
        return found.points() != 0 || found.sign().cap() != null || found.sign().floor() != null;
    }

    private static int held(int level, List<Found> fired) {
        var held = level;
        for (var found : fired) {
            held = found.sign().floor() == null
                    ? held
                    : Math.max(held, found.sign().floor());
        }
        for (var found : fired) {
            held = found.sign().cap() == null
                    ? held
                    : Math.min(held, found.sign().cap());
        }
        return held;
    }

    /** First what weighs most, each sentence once; when nothing that weighs can be cited, what the project is about. */
    private List<Passage> passages(List<Found> fired) {
        var found = fired.stream()
                .filter(it -> !isOnlyMeasured(it))
                .sorted(Comparator.comparingInt(Weighing::weight).reversed())
                .flatMap(it -> it.sentences().stream().filter(Sentence::isShown).limit(2))
                .distinct()
                .limit(MOST_PASSAGES)
                .map(Sentence::asPassage)
                .toList();
        return found.isEmpty() ? nearest() : found;
    }

    /** That there are figures speaks for a level of what the application is about; where they stand says nothing of it. */
    private boolean isOnlyMeasured(Found found) {
        return !subject.about().isEmpty() && found.points() > 0 && !found.isAboutIt();
    }

    private List<Passage> nearest() {
        return reading.index().sentences().stream()
                .filter(it -> NEAREST.contains(it.field()))
                .max(Comparator.comparing(it -> it.field().equals(ApplicationField.OBJECTIVES.name())))
                .map(Sentence::asPassage)
                .stream()
                .toList();
    }

    private static int weight(Found found) {
        var holdsUp = found.sign().floor() != null && found.points() == 0;
        return Math.abs(found.points()) + (found.sign().cap() != null || holdsUp ? 3 : 0);
    }

    private static List<FiredSign> signs(List<Found> fired) {
        var signs = new ArrayList<FiredSign>();
        fired.stream()
                .sorted(Comparator.comparingInt(Weighing::weight).reversed())
                .forEach(it ->
                        signs.add(new FiredSign(it.sign().code(), it.sign().says(), direction(it))));
        return signs;
    }

    /** What holds the level down speaks against it, also when it takes no points. */
    private static int direction(Found found) {
        return found.points() == 0 ? (found.sign().cap() != null ? -1 : 1) : found.points();
    }

    /** High when much was found and it all points the same way; low when one sign carries the level, or it hangs on a hair. */
    private Confidence confidence(List<Found> fired, int points) {
        var speakingFor = fired.stream().filter(it -> direction(it) > 0).count();
        var against = fired.size() - speakingFor;
        var carried = fired.stream()
                .filter(it -> it.sentences().stream().anyMatch(Sentence::isSaid))
                .count();
        if (carried <= 1 && fired.size() < 3) {
            return Confidence.LOW;
        }
        var near = subject.steps().stream().anyMatch(it -> it == points || it == points + 1);
        return carried >= 3 && (speakingFor == 0 || against == 0) && !near ? Confidence.HIGH : Confidence.MEDIUM;
    }
}
