package se.vagval.decision.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.decision.Outcome;
import se.vagval.strategy.Recommendation;

/**
 * Beslutsgrund. What a decision is measured against: the papers it is made on, with their proposal, and the days between
 * which it can have been made.
 */
public record DecisionBasis(
        UUID edition, BriefContent brief, List<String> clauses, LocalDate earliest, LocalDate latest) {

    public DecisionBasis {
        clauses = List.copyOf(clauses);
    }

    static DecisionBasis of(BriefEdition edition, LocalDate earliest, LocalDate latest) {
        return new DecisionBasis(
                edition.id(), edition.content(), edition.report().clauses(), earliest, latest);
    }

    long applied() {
        return brief.appliedAmount();
    }

    /** Whether the decision says something else than the papers propose, in outcome, amount, clauses or conditions. */
    boolean isDepartedFromBy(DecisionMinutes minutes) {
        var granted = minutes.grantedAmount();
        return departs(minutes.outcome())
                || granted != null && granted != brief.proposed()
                || !minutes.clauses().isEmpty() && !minutes.clauses().equals(clauses)
                || !minutes.conditions().equals(conditions());
    }

    private List<String> conditions() {
        return brief.conditions();
    }

    private boolean departs(Outcome outcome) {
        var recommendation = brief.recommendation();
        return recommendation != null && outcome != proposed(recommendation);
    }

    /** The outcome that follows the proposal; to ask for a supplement is to send the case back, which is no outcome. */
    private @Nullable Outcome proposed(Recommendation recommendation) {
        return switch (recommendation) {
            case PRIORITISE, PRIORITISE_WITH_CONDITIONS ->
                brief.proposed() < applied() ? Outcome.PARTLY_GRANTED : Outcome.GRANTED;
            case REQUEST_SUPPLEMENT -> null;
            case DECLINE -> Outcome.REJECTED;
        };
    }
}
