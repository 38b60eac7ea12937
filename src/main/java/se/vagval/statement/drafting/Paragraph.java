package se.vagval.statement.drafting;

import java.util.ArrayList;
import java.util.List;

/** Builds one block: sentences run together, lists stand apart, and whatever the data did not hold leaves no trace but a gap. */
final class Paragraph {

    private final Phrases phrases;
    private final StringBuilder text = new StringBuilder();
    private final List<Gap> gaps = new ArrayList<>();

    Paragraph(Phrases phrases) {
        this.phrases = phrases;
    }

    Paragraph say(String key, Object... parts) {
        return add(phrases.say(key, parts));
    }

    Paragraph add(String sentence) {
        if (!sentence.isBlank()) {
            if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                text.append(' ');
            }
            text.append(sentence);
        }
        return this;
    }

    Paragraph list(List<String> items) {
        return apart(Prose.bullets(items));
    }

    Paragraph apart(String lines) {
        if (!lines.isBlank()) {
            text.append(text.isEmpty() ? "" : "\n\n").append(lines);
        }
        return this;
    }

    Paragraph missing(Gap gap) {
        gaps.add(gap);
        return this;
    }

    Draft draft() {
        return new Draft(text.toString(), gaps);
    }
}
