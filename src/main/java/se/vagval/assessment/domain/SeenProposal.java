package se.vagval.assessment.domain;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.scoring.Confidence;

/**
 * Sett förslag. What was proposed for one criterion or target, who saw it and when; what the own level was before, if there
 * was any, and since when; and what was decided after. Levels are written as "0" to "4", "?" for what cannot be assessed
 * and "×" for what is not relevant; times are ISO 8601 instants.
 */
public record SeenProposal(
        String subject,
        String dimension,
        UUID sheet,
        String officer,
        String proposed,
        Confidence confidence,
        @Nullable String own,
        @Nullable String ownAt,
        String seenAt,
        @Nullable String decided,
        @Nullable String decidedAt,
        boolean taken,
        String reason) {

    public SeenProposal {
        reason = reason == null ? "" : reason;
    }

    /** Whether a person has decided otherwise than was proposed. */
    public boolean differs() {
        return decided != null && !decided.equals(proposed);
    }

    /** @param word none while nothing is decided, or no longer */
    SeenProposal withDecided(@Nullable String word, String now) {
        return Objects.equals(word, decided)
                ? this
                : new SeenProposal(
                        subject,
                        dimension,
                        sheet,
                        officer,
                        proposed,
                        confidence,
                        own,
                        ownAt,
                        seenAt,
                        word,
                        word == null ? null : now,
                        false,
                        reason);
    }

    SeenProposal asTaken() {
        return new SeenProposal(
                subject,
                dimension,
                sheet,
                officer,
                proposed,
                confidence,
                own,
                ownAt,
                seenAt,
                decided,
                decidedAt,
                true,
                reason);
    }

    SeenProposal withReason(String given) {
        return new SeenProposal(
                subject,
                dimension,
                sheet,
                officer,
                proposed,
                confidence,
                own,
                ownAt,
                seenAt,
                decided,
                decidedAt,
                taken,
                given);
    }
}
