package se.vagval.assessment.web;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.AssessmentProfile.Citation;
import se.vagval.assessment.EvidenceKind;
import se.vagval.assessment.domain.AssessmentSheet;
import se.vagval.assessment.domain.EvidenceText;
import se.vagval.casefile.ApplicationField;
import se.vagval.web.MarkedPiece;
import se.vagval.web.MarkedPiece.Mark;
import se.vagval.web.Option;
import se.vagval.web.SensitiveText;
import se.vagval.web.WordBeginnings;
import se.vagval.web.Words;

/**
 * Källtext. One field of the application or one note, cut so that what is cited and what speaks to the criterion is
 * marked, and each sentence can be chosen instead of marking it. The pieces put together are the text, character by character: positions in a citation count on it. The flags tell of
 * numbers of persons, words about health and the like in the text as it stands.
 */
record SourceView(
        String source,
        @Nullable EvidenceKind kind,
        String label,
        boolean relevant,
        int hits,
        List<SensitiveText.Kind> flags,
        List<MarkedPiece> pieces,
        List<Option> sentences) {

    private static final WordBeginnings NONE = new WordBeginnings(List.of());

    /** @param sought words to be found, or none */
    static SourceView of(
            EvidenceText evidence, boolean relevant, WordBeginnings stems, List<Citation> citations, String sought) {
        var text = evidence.text();
        var marks = new Mark[text.length()];
        var sentences = sentences(evidence, stems, marks);
        for (var citation : citations) {
            if (citation.source().equals(evidence.source()) && stillStands(citation, text)) {
                fill(marks, citation.start(), citation.end(), Mark.CITED);
            }
        }
        var hits = fillFound(marks, text, sought);
        return new SourceView(
                evidence.source(),
                evidence.kind(),
                evidence.label(),
                relevant,
                hits,
                SensitiveText.kindsIn(text),
                pieces(text, marks),
                sentences);
    }

    /** Those of the text; what speaks to the criterion is marked on the way. */
    private static List<Option> sentences(EvidenceText evidence, WordBeginnings stems, Mark[] marks) {
        var text = evidence.text();
        var sentences = new ArrayList<Option>();
        var breaks = BreakIterator.getSentenceInstance(Locale.of("sv", "SE"));
        breaks.setText(text);
        for (int from = breaks.first(), to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            var sentence = text.substring(from, to);
            var end = from + sentence.stripTrailing().length();
            if (end > from) {
                sentences.add(Option.of(evidence.source() + ":" + from + ":" + end, text.substring(from, end)));
                fill(marks, from, end, stems.areIn(sentence) ? Mark.SPEAKS : Mark.NONE);
            }
        }
        return sentences;
    }

    /** A field of the application with what is cited in it, and nothing sought. */
    static SourceView ofField(ApplicationField field, String label, String text, List<Citation> citations) {
        return of(new EvidenceText(field.name(), null, label, text), true, NONE, citations, "");
    }

    /** The application's texts that say something, each with what is cited in it. */
    static List<SourceView> ofApplication(AssessmentSheet sheet, Words words, List<Citation> citations) {
        return Stream.of(ApplicationField.values())
                .filter(it -> !sheet.application().text(it).isBlank())
                .map(it -> ofField(it, words.of(it), sheet.application().text(it), citations))
                .toList();
    }

    private static int fillFound(Mark[] marks, String text, String sought) {
        if (sought.isEmpty()) {
            return 0;
        }
        var loosely =
                Arrays.stream(sought.split("[\\s\\h]+")).map(Pattern::quote).collect(Collectors.joining("[\\s\\h]+"));
        var found = Pattern.compile(loosely, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text);
        var hits = 0;
        while (found.find()) {
            fill(marks, found.start(), found.end(), Mark.FOUND);
            hits++;
        }
        return hits;
    }

    private static boolean stillStands(Citation citation, String text) {
        return citation.end() <= text.length()
                && text.substring(citation.start(), citation.end()).equals(citation.text());
    }

    private static void fill(Mark[] marks, int from, int to, Mark mark) {
        Arrays.fill(marks, from, to, mark);
    }

    private static List<MarkedPiece> pieces(String text, Mark[] marks) {
        var pieces = new ArrayList<MarkedPiece>();
        var from = 0;
        for (var at = 1; at <= text.length(); at++) {
            if (at == text.length() || look(marks[at]) != look(marks[from])) {
                pieces.add(new MarkedPiece(text.substring(from, at), look(marks[from])));
                from = at;
            }
        }
        return pieces;
    }

    private static Mark look(Mark mark) {
        return mark == null ? Mark.NONE : mark;
    }
}
