package se.vagval.casefile.domain;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.ApplicationField;
import se.vagval.casefile.domain.SupplementRequest.Question;

/** Svar på en komplettering: what came to each question, in their order, and what came besides. */
public record Reply(List<Part> parts, String besides) {

    private static final String APART = "\n\n";

    public Reply {
        parts = List.copyOf(parts);
        besides = besides.strip();
    }

    /** What came to one question, and the field of the application it belongs in, if one was said. */
    public record Part(String text, @Nullable ApplicationField field) {

        public Part {
            text = text.strip();
        }
    }

    public static Reply of(String text) {
        return new Reply(List.of(), text);
    }

    /** What came to the question at that place; nothing when it was left unanswered. */
    @Nullable
    Part at(int question) {
        return question < parts.size() && !parts.get(question).text().isEmpty() ? parts.get(question) : null;
    }

    /** Question by question with its answer, and then the rest. */
    String whole(List<Question> questions) {
        var whole = new StringBuilder();
        for (var at = 0; at < questions.size(); at++) {
            var came = at(at);
            if (came != null) {
                whole.append(questions.get(at).text())
                        .append('\n')
                        .append(came.text())
                        .append(APART);
            }
        }
        return whole.append(besides).toString().strip();
    }

    /** By field of the application what is to be added to it. */
    Map<ApplicationField, String> fields() {
        var fields = new EnumMap<ApplicationField, String>(ApplicationField.class);
        for (var part : parts) {
            if (part.field() != null && !part.text().isEmpty()) {
                fields.merge(part.field(), part.text(), (before, more) -> before + APART + more);
            }
        }
        return fields;
    }
}
