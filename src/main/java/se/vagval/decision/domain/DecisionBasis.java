package se.vagval.decision.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.decision.Outcome;
import se.vagval.statement.RulingWords;
import se.vagval.strategy.Recommendation;

/**
 * Beslutsgrund. What a decision is measured against: the papers it is made on, with their proposal, and the days between
 * which it can have been made.
 */
public record DecisionBasis(
        UUID edition,
        BriefContent brief,
        List<String> clauses,
        RulingWords words,
        LocalDate earliest,
        LocalDate latest) {

    public DecisionBasis {
        clauses = List.copyOf(clauses);
    }

    static DecisionBasis of(BriefEdition edition, RulingWords words, LocalDate earliest, LocalDate latest) {
        return new DecisionBasis(
                edition.id(), edition.content(), edition.report().clauses(), words, earliest, latest);
    }

    long applied() {
        return brief.appliedAmount();
    }

    /** An application that was read out of a finished statement may be silent on it. */
    boolean isAppliedKnown() {
        return applied() > 0;
    }

    /**
     * Whether the clauses say otherwise than the outcome: they are the proposal's while the decision is not, or they grant what
     * is refused, or refuse what is granted in full. What is granted in part may be refused for the rest.
     */
    boolean isContradictedByClausesOf(DecisionMinutes minutes) {
        var said = minutes.carriedOver(clauses).clauses();
        var text = String.join("\n", said);
        var otherwise = switch (minutes.outcome()) {
            case GRANTED -> words.refusal(text).isPresent();
            case PARTLY_GRANTED -> false;
            case REJECTED, DISMISSED -> words.grant(text).isPresent();
        };
        return otherwise
                || !said.isEmpty()
                        && said.equals(clauses)
                        && (departs(minutes.outcome()) || isOtherThanProposed(minutes.grantedAmount()));
    }

    /** Skälen för förslaget, as somebody has written them: for a grant where one is proposed, and against it where none is. */
    public String reasons() {
        var recommendation = brief.recommendation();
        if (recommendation == null || proposed(recommendation) == null) {
            return "";
        }
        var texts = brief.texts();
        return String.join(
                "\n\n", BriefTexts.words(recommendation.givesMoney() ? texts.reasonsFor() : texts.reasonsAgainst()));
    }

    /** Whether another outcome than the proposed one rests on the reasons for the proposal. */
    boolean isGivenReasonsOfProposalBy(DecisionMinutes minutes) {
        return departs(minutes.outcome())
                && !reasons().isEmpty()
                && flat(minutes.motivation()).equals(flat(reasons()));
    }

    private static String flat(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private boolean isOtherThanProposed(@Nullable Long granted) {
        return granted != null && granted != brief.proposed();
    }

    /** Whether the decision says something else than the papers propose, in outcome, amount, clauses or conditions. */
    boolean isDepartedFromBy(DecisionMinutes minutes) {
        return departs(minutes.outcome())
                || brief.proposed() > 0 && isOtherThanProposed(minutes.grantedAmount())
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
