package se.vagval.scoring.domain;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.vagval.casefile.ApplicationField;
import se.vagval.language.SwedishWords;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.web.Swedish;

/**
 * Läst text. The sentences of an application, each once: a text pasted twice says no more than one, and a
 * number alone says nothing. What speaks to the
 * assessor is set aside before anything is read; it is shown, and moves nothing.
 */
record ReadText(List<Sentence> sentences, List<Sentence> addressing) {

    static final String TITLE = "TITLE";
    static final String ACTORS = "ACTORS";

    /** What is counted and not read: lists of sums, places, and days. Nothing is looked for in them, and a level that follows from them cites them. */
    static final String BUDGET = "BUDGET";

    static final String FINANCING = "FINANCING";
    static final String TIME = "TIME";
    static final String PLACES = "PLACES";
    static final Set<String> COUNTED = Set.of(BUDGET, FINANCING, TIME, PLACES);

    /** Numbers with blanks between thousands are one word, and so is "1,5". */
    private static final Pattern WORD =
            Pattern.compile("\\d+(?:[ \\u00a0]\\d{3}(?!\\d))*(?:[.,]\\d+)?|[\\p{L}\\d]+(?:-\\p{L}+)*");
    /**
     * Where a sentence begins with what is no beginning to a break iterator: "1) … 2) …", "… 2028. 70 företag", "… klart. vi".
     * No abbreviation is so long.
     */
    private static final Pattern NUMBERED =
            Pattern.compile("(?<=\\s)\\d{1,2}[.)]\\s|(?<=[\\p{L}\\d)]{4}[.!?]\\s)\\S", Pattern.UNICODE_CHARACTER_CLASS);

    static ReadText of(ReadApplication application, Predicate<String> speaksToAssessor) {
        var read = new ArrayList<Sentence>();
        var addressing = new ArrayList<Sentence>();
        var seen = new HashSet<String>();
        for (var sentence : all(application)) {
            if (speaksToAssessor.test(sentence.read())) {
                addressing.add(sentence);
            } else if (seen.add(sentence.field() + sentence.words())) {
                read.add(sentence);
            }
        }
        return new ReadText(List.copyOf(read), List.copyOf(addressing));
    }

    private static List<Sentence> all(ReadApplication application) {
        var sentences = new ArrayList<>(sentences(TITLE, application.title()));
        for (var field : ApplicationField.values()) {
            sentences.addAll(sentences(field.name(), application.texts().getOrDefault(field.name(), "")));
        }
        sentences.addAll(sentences(ACTORS, actors(application)));
        return sentences;
    }

    /** The list of actors as a text: a line for each. */
    static String actors(ReadApplication application) {
        return application.actors().stream()
                .map(it -> it.name() + ": " + it.role() + ".")
                .collect(Collectors.joining("\n"));
    }

    /** The costs, and what they are to be paid with: each list in one piece, since it is the sums that tell. */
    static List<Sentence> money(ReadApplication application) {
        var costs = application.budget().stream().map(it -> it.costType() + ": " + Swedish.amount(it.amount()));
        var financing = application.financing().stream()
                .map(it -> it.source() + ", " + it.type() + ": " + Swedish.amount(it.amount()));
        return Stream.of(whole(BUDGET, costs), whole(FINANCING, financing))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The day it came in, and the day the project begins. */
    static List<Sentence> days(ReadApplication application) {
        var days = Stream.of(application.received(), application.start())
                .filter(Objects::nonNull)
                .map(Swedish::date);
        return whole(TIME, days).stream().toList();
    }

    /** Where it says that its use arises, by the names that are told with it. */
    static List<Sentence> places(ReadApplication application, FrameworkVersion framework) {
        var names = application.municipalities().stream()
                .map(it -> framework
                        .municipality(it.code())
                        .map(FrameworkVersion.Municipality::name)
                        .orElse(it.code()));
        return whole(PLACES, names).stream().toList();
    }

    private static Optional<Sentence> whole(String field, Stream<String> parts) {
        var text = parts.collect(Collectors.joining("; "));
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(new Sentence(field, 0, text.length(), text, text, List.of()));
    }

    static List<Sentence> sentences(String field, String text) {
        var found = new ArrayList<Sentence>();
        var breaks = BreakIterator.getSentenceInstance(Locale.of("sv", "SE"));
        breaks.setText(text);
        for (int from = breaks.first(), to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            var start = from;
            var numbered = NUMBERED.matcher(text).region(from, to);
            while (numbered.find()) {
                add(found, field, text, start, numbered.start());
                start = numbered.start();
            }
            add(found, field, text, start, to);
        }
        return found;
    }

    private static void add(List<Sentence> found, String field, String text, int from, int to) {
        var piece = text.substring(from, to);
        var start = from + piece.length() - piece.stripLeading().length();
        var end = from + piece.stripTrailing().length();
        if (end > start) {
            var sentence = text.substring(start, end);
            var read = mended(sentence.toLowerCase(Locale.ROOT));
            var words = WORD.matcher(read).results().map(MatchResult::group).toList();
            if (words.stream().anyMatch(it -> Character.isLetter(it.charAt(0)))) {
                found.add(new Sentence(field, start, end, sentence, read, words));
            }
        }
    }

    /** Letters that scanning has taken for others are read as they were meant; every letter keeps its place. */
    private static String mended(String text) {
        return WORD.matcher(text)
                .replaceAll(it -> Matcher.quoteReplacement(SwedishWords.list().meant(it.group())));
    }
}
