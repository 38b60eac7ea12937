package se.vagval.strategy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.vagval.strategy.FrameworkVersion.Provenance;

/**
 * Läsanvisning. What in an application's own words speaks for and against a level: the signs of every criterion, area,
 * goal, question and gate. It is data of the framework, so that the RUS-samordnare answers for it and old cases keep theirs.
 * A word of a phrase stands for all its forms; {@code energi*} for every word that begins so, {@code =led} for just that form,
 * {@code #} for any number and {@code _} for any word. {@code @about} in a sign stands for the words of its subject.
 */
public record ReadingGuide(
        @Nullable Provenance provenance,
        List<String> negations,
        List<String> vagueTerms,
        List<String> addressing,
        Map<String, String> patterns,
        List<Sign> areaSigns,
        List<Sign> goalSigns,
        List<Sign> questionSigns,
        List<Subject> subjects,
        @Nullable List<ChainSign> chain) {

    /** For versions from before there was a service: they say nothing, and nothing is proposed. */
    public static final ReadingGuide NONE = new ReadingGuide(
            null, List.of(), List.of(), List.of(), Map.of(), List.of(), List.of(), List.of(), List.of(), null);

    /**
     * Tecken för ett led i effektkedjan: the fields in which it is told of, and the words that tell it from the other links told
     * of there; without words every sentence of the fields. The first sign that a sentence fits decides.
     */
    public record ChainSign(
            String code,
            ChainLink link,
            List<String> fields,
            @Nullable List<String> words) {

        public ChainSign {
            fields = orNone(fields);
            words = orNone(words);
        }

        public List<String> phrases() {
            return words == null ? List.of() : words;
        }
    }

    /** A guide from before there was a chain to read has none. */
    public List<ChainSign> chainSigns() {
        return chain == null ? List.of() : chain;
    }

    /** Slag av det som läses efter. */
    public enum SubjectKind {
        CRITERION,
        AREA,
        GOAL,
        QUESTION,
        GATE
    }

    /**
     * Det som en nivå föreslås för, by its code in the framework ("2.3" is the third question of the second step). The level
     * is the number of {@code steps} that the points reach, unless none of the signs it {@code needs} has fired; one that
     * {@code follows} others is as strong as the strongest.
     */
    public record Subject(
            String code,
            SubjectKind kind,
            List<String> follows,
            List<String> about,
            @Nullable Integer start,
            List<Integer> steps,
            List<String> needs,
            List<Sign> signs) {

        public Subject {
            follows = orNone(follows);
            about = orNone(about);
            steps = orNone(steps);
            needs = orNone(needs);
            signs = orNone(signs);
        }

        /** The points before any sign has fired. */
        public int pointsAtStart() {
            return start == null ? 0 : start;
        }
    }

    /**
     * Tecken. It fires when its words, its pattern or its fact are found often enough in its fields (all, when none is
     * named), counts up to {@code most} times, and may hold the level down ({@code cap}) or up ({@code floor}).
     * {@code says} goes on from "Ansökan …".
     */
    public record Sign(
            String code,
            String says,
            int points,
            List<String> words,
            @Nullable String pattern,
            @Nullable ReadingFact fact,
            List<String> fields,
            @Nullable Integer atLeast,
            @Nullable Integer atMost,
            @Nullable Integer most,
            @Nullable Integer cap,
            @Nullable Integer floor) {

        public Sign {
            words = orNone(words);
            fields = orNone(fields);
        }
    }

    public ReadingGuide {
        negations = orNone(negations);
        vagueTerms = orNone(vagueTerms);
        addressing = orNone(addressing);
        patterns = patterns == null ? Map.of() : Map.copyOf(patterns);
        areaSigns = orNone(areaSigns);
        goalSigns = orNone(goalSigns);
        questionSigns = orNone(questionSigns);
        subjects = orNone(subjects);
    }

    /** The signs that a subject is read by: its own after those of its kind. */
    public List<Sign> signsOf(Subject subject) {
        var ofItsKind = switch (subject.kind()) {
            case AREA -> areaSigns;
            case GOAL -> goalSigns;
            case QUESTION -> questionSigns;
            case CRITERION, GATE -> List.<Sign>of();
        };
        return Stream.concat(ofItsKind.stream(), subject.signs().stream()).toList();
    }

    private static <T> List<T> orNone(@Nullable List<T> given) {
        return given == null ? List.of() : List.copyOf(given);
    }
}
