package se.vagval.strategy.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.ReadingGuide.Sign;
import se.vagval.strategy.ReadingGuide.Subject;

/** Whether a reading guide speaks of what the version has, and of nothing twice. */
final class ReadingGuideCheck {

    private final FrameworkVersion version;

    private ReadingGuideCheck(FrameworkVersion version) {
        this.version = version;
    }

    /** @throws IllegalArgumentException naming the first thing that is wrong */
    static void check(FrameworkVersion version) {
        new ReadingGuideCheck(version).check();
    }

    private void check() {
        var guide = version.readingGuide();
        guide.patterns().values().forEach(Pattern::compile);
        guide.addressing().forEach(Pattern::compile);
        var codes = new HashSet<String>();
        guide.subjects().forEach(it -> require(codes.add(it.code()), it.code() + " is read for twice"));
        guide.subjects().forEach(it -> check(it, codes));
        var signs = Stream.of(guide.areaSigns(), guide.goalSigns(), guide.questionSigns())
                .flatMap(List::stream)
                .toList();
        signs.forEach(this::check);
    }

    private void check(Subject subject, Set<String> readFor) {
        require(known(subject), subject.code() + " is nothing of this version");
        require(
                subject.steps().equals(subject.steps().stream().sorted().toList())
                        && subject.steps().size() <= 4,
                subject.code() + " has steps out of order");
        require(
                subject.follows().isEmpty() != subject.steps().isEmpty(),
                subject.code() + " has neither steps nor somebody to follow, or both");
        var own = subject.signs().stream().map(Sign::code).collect(Collectors.toSet());
        require(own.size() == subject.signs().size(), subject.code() + " has a sign twice");
        require(own.containsAll(subject.needs()), subject.code() + " needs a sign it does not have");
        require(
                subject.follows().stream().noneMatch(subject.code()::equals)
                        && subject.follows().stream().anyMatch(readFor::contains)
                                == !subject.follows().isEmpty(),
                subject.code() + " follows nobody that is read for");
        subject.signs().forEach(this::check);
    }

    private void check(Sign sign) {
        var ways =
                Stream.of(sign.pattern(), sign.fact()).filter(Objects::nonNull).count()
                        + (sign.words().isEmpty() ? 0 : 1);
        require(ways == 1, sign.code() + " has not one way to be found");
        require(
                sign.pattern() == null || version.readingGuide().patterns().containsKey(sign.pattern()),
                sign.code() + " asks for an unknown pattern");
        require(!sign.says().isBlank(), sign.code() + " says nothing");
    }

    private boolean known(Subject subject) {
        return switch (subject.kind()) {
            case CRITERION ->
                version.dimensions().stream().anyMatch(it -> it.code().equals(subject.code()));
            case GATE -> version.gates().stream().anyMatch(it -> it.code().equals(subject.code()));
            case GOAL -> version.agendaGoals().stream().anyMatch(it -> it.code().equals(subject.code()));
            case AREA -> version.textOf(subject.code()).isPresent();
            case QUESTION -> questions().contains(subject.code());
        };
    }

    /** "2.3" is the third question of the second step. */
    private Set<String> questions() {
        return version.assuranceSteps().stream()
                .flatMap(step ->
                        IntStream.rangeClosed(1, step.questions().size()).mapToObj(at -> step.number() + "." + at))
                .collect(Collectors.toSet());
    }

    private void require(boolean sound, String fault) {
        if (!sound) {
            throw new IllegalArgumentException("framework " + version.id() + ", reading guide: " + fault);
        }
    }
}
