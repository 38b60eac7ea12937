package se.vagval.assessment.web;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.domain.AssessmentWriting;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;

/** A passage somebody wants to cite: by position when it was marked or chosen, by its words when it was pasted. */
record CitationRequest(
        String source, int start, int end, @Nullable String words) {

    private static final Pattern SENTENCE = Pattern.compile("([A-Z_]+|[0-9a-f-]{36}):(\\d{1,7}):(\\d{1,7})");

    /** As the choice of a sentence sends it: source, start and end. */
    static Optional<CitationRequest> ofSentence(String value) {
        var parts = SENTENCE.matcher(value);
        return parts.matches()
                ? Optional.of(new CitationRequest(
                        parts.group(1), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)), null))
                : Optional.empty();
    }

    UUID cite(AssessmentWriting writing, CaseFileId caseFile, String dimension, UserId officer) {
        return words == null
                ? writing.cite(caseFile, dimension, source, start, end, officer)
                : writing.citeText(caseFile, dimension, source, words, officer);
    }
}
