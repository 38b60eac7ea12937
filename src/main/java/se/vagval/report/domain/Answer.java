package se.vagval.report.domain;

import java.text.Normalizer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Svar på en fråga. */
public record Answer(
        String question,
        long version,
        String text,
        @Nullable AnswerChoice choice,
        AnswerStatus status,
        @Nullable String savedBy,
        @Nullable Instant savedAt) {

    static Answer none(String question) {
        return new Answer(question, 0, "", null, AnswerStatus.OPEN, null, null);
    }

    /** As the form counts: every letter and blank, a composed letter and a line break as one. */
    public static int lengthOf(String text) {
        var counted = Normalizer.normalize(text.strip().replaceAll("\\R", "\n"), Normalizer.Form.NFC);
        return counted.codePointCount(0, counted.length());
    }

    public int length() {
        return lengthOf(text);
    }
}
