package se.vagval.decision.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.decision.Outcome;

/**
 * Protokollsuppgifter. What a person records of a decision, FL 31 and 32 §§: no amount when nothing is granted; the numbered
 * clauses and the conditions as decided.
 */
public record DecisionMinutes(
        LocalDate date,
        int paragraph,
        Outcome outcome,
        @Nullable Long grantedAmount,
        String decisionMaker,
        String rapporteur,
        List<String> participants,
        String motivation,
        String deviation,
        List<String> clauses,
        List<String> conditions,
        @Nullable AppealTrack appealTrack) {

    public DecisionMinutes {
        participants = List.copyOf(participants);
        grantedAmount = outcome.givesMoney() ? grantedAmount : null;
        clauses = List.copyOf(clauses);
        conditions = List.copyOf(conditions);
    }

    /** The clauses of the proposal, when nothing else was decided. */
    DecisionMinutes carriedOver(List<String> proposed) {
        return clauses.isEmpty()
                ? new DecisionMinutes(
                        date,
                        paragraph,
                        outcome,
                        grantedAmount,
                        decisionMaker,
                        rapporteur,
                        participants,
                        motivation,
                        deviation,
                        proposed,
                        conditions,
                        appealTrack)
                : this;
    }
}
