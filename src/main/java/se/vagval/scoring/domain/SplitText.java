package se.vagval.scoring.domain;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import se.vagval.casefile.ApplicationField;
import se.vagval.language.SwedishWords;
import se.vagval.strategy.BoundedPattern;

/**
 * Delad text. An application in its sentences, as any guide reads them, with which of them a pattern is in: many signs ask for the
 * same, and so do two guides that are compared. Of one thread.
 */
final class SplitText {

    /** Numbers with blanks between thousands are one word, and so is "1,5". */
    private static final Pattern WORD =
            Pattern.compile("\\d+(?:[ \\u00a0]\\d{3}(?!\\d))*(?:[.,]\\d+)?|[\\p{L}\\d]+(?:-\\p{L}+)*");
    /**
     * Where a sentence begins with what is no beginning to a break iterator: "1) … 2) …", "… 2028. 70 företag", "… klart. vi".
     * No abbreviation is so long. A number at the end of a sentence, "kvinnor över 80.", begins nothing.
     */
    private static final Pattern NUMBERED = Pattern.compile(
            "(?<=\\s)\\d{1,2}\\)\\s|(?<=[:;,.!?]\\s|\\n)\\d{1,2}[.]\\s|(?<=[\\p{L}\\d)]{4}[.!?]\\s)\\S",
            Pattern.UNICODE_CHARACTER_CLASS);

    private final ReadApplication application;
    private final List<Sentence> sentences;
    private final Map<BoundedPattern, Map<Sentence, Boolean>> found = new HashMap<>();

    SplitText(ReadApplication application) {
        this.application = application;
        this.sentences = List.copyOf(all(application));
    }

    ReadApplication application() {
        return application;
    }

    List<Sentence> sentences() {
        return sentences;
    }

    boolean has(BoundedPattern wanted, Sentence sentence) {
        return found.computeIfAbsent(wanted, it -> new HashMap<>())
                .computeIfAbsent(sentence, it -> wanted.isIn(it.read()));
    }

    private static List<Sentence> all(ReadApplication application) {
        var sentences = new ArrayList<>(sentences(ReadText.TITLE, application.title()));
        for (var field : ApplicationField.values()) {
            sentences.addAll(sentences(field.name(), application.texts().getOrDefault(field.name(), "")));
        }
        sentences.addAll(sentences(ReadText.ACTORS, ReadText.actors(application)));
        return sentences;
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
            var read = new StringBuilder(sentence.toLowerCase(Locale.ROOT));
            var words = mend(read);
            if (words.stream().anyMatch(it -> Character.isLetter(it.charAt(0)))) {
                found.add(new Sentence(field, start, end, sentence, read.toString(), words));
            }
        }
    }

    /** Letters that scanning has taken for others are read as they were meant; every letter keeps its place. */
    private static List<String> mend(StringBuilder read) {
        var words = new ArrayList<String>();
        var matcher = WORD.matcher(read.toString());
        while (matcher.find()) {
            var meant = SwedishWords.list().meant(matcher.group());
            read.replace(matcher.start(), matcher.end(), meant);
            words.add(meant);
        }
        return List.copyOf(words);
    }
}
