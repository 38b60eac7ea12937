package se.vagval.decision.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import se.vagval.decision.Outcome;

/** Protokollsuppgifter. What a person records of a decision, FL 31 and 32 §§. No amount when nothing is granted. */
@NamedInterface("work")
public record DecisionMinutes(
        LocalDate date,
        int paragraph,
        Outcome outcome,
        @Nullable Long grantedAmount,
        String decisionMaker,
        String rapporteur,
        List<String> participants,
        String motivation,
        String deviation) {

    public DecisionMinutes {
        participants = List.copyOf(participants);
        grantedAmount = outcome.givesMoney() ? grantedAmount : null;
    }
}
