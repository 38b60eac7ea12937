package se.vagval.assessment.domain;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.vagval.assessment.AssessmentProfile.Citation;
import se.vagval.casefile.ApplicationContent;
import se.vagval.casefile.ApplicationField;

/** Textställen. Finds passages in what the application and the notes say, word for word but for blanks and line breaks. */
record Passages(ApplicationContent application) {

    Optional<Citation> at(String source, int start, int end) {
        return text(source)
                .filter(text -> start >= 0 && start < end && end <= text.length())
                .map(text -> citation(source, text, start, end));
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
        return Stream.of(ApplicationField.values())
                .filter(it -> it.name().equals(source))
                .findFirst()
                .map(application::text)
                .or(() -> application.notes().stream()
                        .filter(it -> it.id().toString().equals(source))
                        .findFirst()
                        .map(ApplicationContent.NoteText::text));
    }

    private Citation citation(String source, String text, int start, int end) {
        return new Citation(source, application.version(), start, end, text.substring(start, end));
    }
}
