package se.vagval.assessment.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.AssessmentProfile.Citation;
import se.vagval.casefile.ApplicationContent;
import se.vagval.casefile.ApplicationField;

/** Textställen. Finds passages in the evidence of a case, word for word but for blanks and line breaks. */
record Passages(List<EvidenceText> evidence, int version) {

    /** In the application's own texts alone. */
    static Passages inFields(ApplicationContent application) {
        var texts = Stream.of(ApplicationField.values())
                .map(it -> new EvidenceText(it.name(), null, it.name(), application.text(it)))
                .toList();
        return new Passages(texts, application.version());
    }

    /** @param marked the words that were marked there; should the text have changed since, they are looked for in it */
    Optional<Citation> at(String source, int start, int end, @Nullable String marked) {
        var there = text(source)
                .filter(text -> start >= 0 && start < end && end <= text.length())
                .map(text -> citation(source, text, start, end));
        return marked == null || marked.isBlank()
                ? there
                : there.filter(it -> it.text().equals(marked)).or(() -> containing(source, marked));
    }

    Optional<Citation> containing(String source, String passage) {
        var words = passage.strip();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        return text(source).flatMap(text -> find(source, text, words));
    }

    private Optional<Citation> find(String source, String text, String words) {
        var exact = text.indexOf(words);
        if (exact >= 0) {
            return Optional.of(citation(source, text, exact, exact + words.length()));
        }
        var loosely = Arrays.stream(words.split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        var matcher = Pattern.compile(loosely).matcher(text);
        return matcher.find() ? Optional.of(citation(source, text, matcher.start(), matcher.end())) : Optional.empty();
    }

    Optional<String> text(String source) {
        return evidence.stream()
                .filter(it -> it.source().equals(source))
                .findFirst()
                .map(EvidenceText::text);
    }

    private Citation citation(String source, String text, int start, int end) {
        return new Citation(source, version, start, end, text.substring(start, end));
    }
}
