package se.vagval.strategy.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.vagval.strategy.BoundedPattern;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.ReadingGuide.Sign;
import se.vagval.strategy.ReadingGuide.Subject;
import se.vagval.strategy.domain.FrameworkFault.What;

/** Whether a reading guide speaks of what the version has, and of nothing twice. */
final class ReadingGuideCheck {

    private static final int MOST_PHRASES = 400;
    private static final int LONGEST_PHRASE = 120;
    /** A word to look for, which "!av" is not. */
    private static final Pattern WORD = Pattern.compile("(?<!\\S)(?!!)\\S*\\p{L}");

    private final FrameworkVersion version;
    private final List<FrameworkFault> faults = new ArrayList<>();

    private ReadingGuideCheck(FrameworkVersion version) {
        this.version = version;
    }

    static List<FrameworkFault> faultsIn(FrameworkVersion version) {
        var check = new ReadingGuideCheck(version);
        check.check();
        return check.faults;
    }

    /** Its own signs and those of its kind. */
    private Set<String> signs(Subject subject) {
        return version.readingGuide().signsOf(subject).stream().map(Sign::code).collect(Collectors.toSet());
    }

    private void check() {
        var guide = version.readingGuide();
        guide.patterns().forEach(this::pattern);
        guide.addressing().forEach(it -> pattern(it, it));
        phrases(guide.vagueTerms(), "readingGuide", "");
        phrases(guide.negations(), "readingGuide", "");
        var codes = new HashSet<String>();
        guide.subjects().forEach(it -> require(codes.add(it.code()), it, What.READ_TWICE));
        guide.subjects().forEach(it -> check(it, codes));
        guide.subjects().forEach(it -> require(!follows(it, it.code(), new HashSet<>()), it, What.FOLLOWS_IN_A_CIRCLE));
        guide.areaSigns().forEach(it -> check(it, "readingGuide.areaSigns", it.code()));
        guide.goalSigns().forEach(it -> check(it, "readingGuide.goalSigns", it.code()));
        guide.questionSigns().forEach(it -> check(it, "readingGuide.questionSigns", it.code()));
        guide.chainSigns()
                .forEach(it -> require(!it.fields().isEmpty(), "readingGuide.chain", it.code(), What.READ_NOWHERE));
        guide.chainSigns().forEach(it -> phrases(it.phrases(), "readingGuide.chain", it.code()));
    }

    private void pattern(String name, String written) {
        require(BoundedPattern.isReadable(written), "readingGuide", name, What.BAD_PATTERN);
    }

    /** Every phrase is looked for in every application. */
    private void phrases(List<String> phrases, String part, String code) {
        require(
                phrases.size() <= MOST_PHRASES && phrases.stream().allMatch(it -> it.length() <= LONGEST_PHRASE),
                part,
                code,
                What.TOO_MUCH_TO_READ);
    }

    private void check(Subject subject, Set<String> readFor) {
        require(known(subject), subject, What.READS_NOTHING);
        require(subject.about().stream().allMatch(it -> WORD.matcher(it).find()), subject, What.NO_WORD);
        var inOrder = subject.steps().stream().sorted().toList();
        require(subject.steps().equals(inOrder) && subject.steps().size() <= 4, subject, What.STEPS_OUT_OF_ORDER);
        require(subject.follows().isEmpty() != subject.steps().isEmpty(), subject, What.STEPS_OR_FOLLOWS);
        var own = subject.signs().stream().map(Sign::code).collect(Collectors.toSet());
        require(own.size() == subject.signs().size(), subject, What.SIGN_TWICE);
        require(signs(subject).containsAll(subject.needs()), subject, What.NEEDS_NO_SIGN);
        require(
                subject.follows().stream().noneMatch(subject.code()::equals)
                        && subject.follows().stream().anyMatch(readFor::contains)
                                == !subject.follows().isEmpty(),
                subject,
                What.FOLLOWS_NOBODY);
        phrases(subject.about(), "readingGuide.subjects", subject.code());
        subject.signs().forEach(it -> check(it, "readingGuide.subjects", subject.code()));
    }

    /** Whether one follows the other, by whatever way. */
    private boolean follows(Subject one, String other, Set<String> passed) {
        return passed.add(one.code())
                && one.follows().stream()
                        .anyMatch(it -> it.equals(other)
                                || version.readingGuide().subjects().stream()
                                        .filter(subject -> subject.code().equals(it))
                                        .anyMatch(subject -> follows(subject, other, passed)));
    }

    private void check(Sign sign, String part, String code) {
        phrases(sign.words(), part, code);
        require(sign.words().stream().allMatch(it -> WORD.matcher(it).find()), part, code, What.NO_WORD);
        var ways =
                Stream.of(sign.pattern(), sign.fact()).filter(Objects::nonNull).count()
                        + (sign.words().isEmpty() ? 0 : 1);
        require(ways == 1, part, code, What.SIGN_WITHOUT_WAY);
        require(
                sign.pattern() == null || version.readingGuide().patterns().containsKey(sign.pattern()),
                part,
                code,
                What.UNKNOWN_PATTERN);
        require(!sign.says().isBlank(), part, code, What.SAYS_NOTHING);
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

    private void require(boolean sound, Subject subject, What what) {
        require(sound, "readingGuide.subjects", subject.code(), what);
    }

    private void require(boolean sound, String part, String code, What what) {
        if (!sound) {
            faults.add(new FrameworkFault(part, code, what));
        }
    }
}
