package se.vagval.assessment.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import se.vagval.assessment.domain.AssessmentRefusal;
import se.vagval.assessment.domain.AssessmentRefusal.Reason;
import se.vagval.assessment.domain.CitationChange.Wanted;

/** What was marked, chosen or pasted in the application, and what it is to be used for. */
record MarkingForm(
        @Nullable String use,
        @Nullable String sentence,
        @Nullable String source,
        @Nullable String passage,
        @Nullable Integer start,
        @Nullable Integer end,
        @Nullable String marked) {

    String usedFor() {
        return use == null ? "" : use;
    }

    Wanted wanted() {
        return found().orElseThrow(() -> new AssessmentRefusal(Reason.PASSAGE_NOT_FOUND));
    }

    private Optional<Wanted> found() {
        if (StringUtils.hasText(source) && start != null && end != null) {
            return Optional.of(new Wanted(source, start, end, null, marked));
        }
        if (StringUtils.hasText(sentence)) {
            return Wanted.ofSentence(sentence);
        }
        return StringUtils.hasText(passage) && StringUtils.hasText(source)
                ? Optional.of(new Wanted(source, 0, 0, passage))
                : Optional.empty();
    }
}
