package se.vagval.statement.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.AssessmentProfile.RuleOutcome;
import se.vagval.assessment.AssessmentProfile.Suggestion;
import se.vagval.strategy.Recommendation;

/** The rule table's suggestion in the statement's own terms. */
final class SuggestedWords {

    private SuggestedWords() {}

    static @Nullable Recommendation recommendation(Suggestion suggestion) {
        return suggestion.recommendation().orElse(null);
    }

    static List<RuleOutcome> fired(Suggestion suggestion) {
        return suggestion.rules().stream()
                .filter(it -> suggestion.firedRule().filter(it.code()::equals).isPresent())
                .toList();
    }
}
