package se.vagval.scoring.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.vagval.casefile.ApplicationField;
import se.vagval.scoring.Confidence;
import se.vagval.scoring.LevelProposal;
import se.vagval.scoring.LevelProposal.FiredSign;
import se.vagval.scoring.LevelProposal.Passage;
import se.vagval.scoring.domain.SignReader.Found;
import se.vagval.strategy.ReadingGuide.Subject;
import se.vagval.strategy.ReadingGuide.SubjectKind;

/**
 * Vägning of the signs that fired for one subject. Points give a level, caps and floors hold it; without a sign, or without
 * a single passage to rest on, there is no level.
 */
record Weighing(Subject subject, Reading reading) {

    private static final int MOST_PASSAGES = 3;
    private static final int MOST_OF_ONE = 2;
    private static final List<String> NEAREST =
            List.of(ApplicationField.OBJECTIVES.name(), ApplicationField.SUMMARY.name());

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
        var points = subject.pointsAtStart()
                + weighing.stream().mapToInt(Found::points).sum();
        var level =
                held((int) subject.steps().stream().filter(it -> points >= it).count(), weighing);
        var passages = weighing.isEmpty() ? List.<Passage>of() : passages(weighing, level);
        if (passages.isEmpty()) {
            return notAssessable();
        }
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

    /**
     * First one for each thing found, so that what the reason says can be seen, then a second; each sentence once. When nothing
     * that weighs can be cited, what is nearest.
     */
    private List<Passage> passages(List<Found> fired, int level) {
        var telling = fired.stream()
                .filter(it -> !isOnlyMeasured(it) && it.shown(0).isPresent())
                .sorted(mostTelling())
                .toList();
        var bearing = some(some(telling, it -> leans(it, level)), it -> !isBare(it));
        var found = IntStream.range(0, MOST_OF_ONE)
                .boxed()
                .flatMap(round -> bearing.stream().flatMap(it -> it.shown(round).stream()))
                .distinct()
                .limit(MOST_PASSAGES)
                .map(Sentence::asPassage)
                .toList();
        return found.isEmpty() ? nearest() : found;
    }

    /** What speaks for a low level bears it out, not what there is to praise, and the other way about. */
    private boolean leans(Found found, int level) {
        var isGate = subject.kind() == SubjectKind.GATE;
        if (level >= (isGate ? 2 : 3)) {
            return direction(found) > 0;
        }
        return level > 1 || direction(found) < 0;
    }

    /** What must be there for anything to be said, or is answered or listed at all, says least of what it is like. */
    private boolean isBare(Found found) {
        return found.isBare() || subject.needs().equals(List.of(found.sign().code()));
    }

    private Comparator<Found> mostTelling() {
        return Comparator.comparing(this::isBare)
                .thenComparing(Comparator.comparingInt(Weighing::weight).reversed());
    }

    private static List<Found> some(List<Found> all, Predicate<Found> wanted) {
        var some = all.stream().filter(wanted).toList();
        return some.isEmpty() ? all : some;
    }

    /** That there are figures, or that nobody else is there, speaks for a level of an area; where it stands says nothing of it. */
    private boolean isOnlyMeasured(Found found) {
        return subject.kind() == SubjectKind.AREA && !subject.about().isEmpty() && !found.isAboutIt();
    }

    /** Where something is missing, what stands where it should; what is said nowhere but in the title is not enough for a level. */
    private List<Passage> nearest() {
        if (!subject.about().isEmpty()) {
            return List.of();
        }
        var fields = subject.signs().stream().flatMap(it -> it.fields().stream());
        return Stream.concat(fields, NEAREST.stream())
                .flatMap(field -> reading.index().sentences().stream()
                        .filter(it -> it.isShown() && it.field().equals(field)))
                .limit(1)
                .map(Sentence::asPassage)
                .toList();
    }

    private static int weight(Found found) {
        var holdsUp = found.sign().floor() != null && found.points() == 0;
        return Math.abs(found.points()) + (found.sign().cap() != null || holdsUp ? 3 : 0);
    }

    private List<FiredSign> signs(List<Found> fired) {
        var signs = new ArrayList<FiredSign>();
        fired.stream()
                .sorted(mostTelling())
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
