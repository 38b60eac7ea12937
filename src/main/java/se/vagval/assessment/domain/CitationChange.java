package se.vagval.assessment.domain;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.AssessmentProfile.Citation;
import se.vagval.assessment.domain.AssessmentRefusal.Reason;

/** Ändrade belägg. What a save of one criterion does to its citations: a passage more, a citation less, or nothing. */
public record CitationChange(
        @Nullable Wanted wanted, @Nullable UUID removed) {

    /** A passage to cite: by position when it was marked or chosen, by its words when it was pasted; {@code marked} are both. */
    public record Wanted(
            String source,
            int start,
            int end,
            @Nullable String words,
            @Nullable String marked) {

        public Wanted(String source, int start, int end, @Nullable String words) {
            this(source, start, end, words, null);
        }

        private static final Pattern SENTENCE =
                Pattern.compile("((?:[A-Z_]+-)?[0-9a-f-]{36}|[A-Z_]+):(\\d{1,7}):(\\d{1,7})");

        /** As the choice of a sentence sends it: source, start and end. */
        public static Optional<Wanted> ofSentence(String value) {
            var parts = SENTENCE.matcher(value);
            return parts.matches()
                    ? Optional.of(new Wanted(
                            parts.group(1), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)), null))
                    : Optional.empty();
        }

        Citation in(Passages passages) {
            var found = words == null ? passages.at(source, start, end, marked) : passages.containing(source, words);
            return found.orElseThrow(() -> new AssessmentRefusal(Reason.PASSAGE_NOT_FOUND));
        }
    }

    Optional<Wanted> cited() {
        return Optional.ofNullable(wanted);
    }
}
