package se.vagval.decision.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.strategy.Recommendation;

/**
 * Beslutets protokollsblad: what is to be decided, the day of it, and every record made, the one in force first; own where a
 * delegate has prepared the case. {@code overtaken}: why the papers no longer say what is so, as long as nothing is decided.
 */
public record RecordSheet(
        Matter matter,
        DecisionBasis basis,
        String rapporteur,
        LocalDate day,
        boolean recordable,
        boolean own,
        DecisionRefusal.@Nullable Reason overtaken,
        List<Record> records) {

    public BriefContent content() {
        return basis.brief();
    }

    public boolean isGrantProposed() {
        var recommendation = content().recommendation();
        return recommendation == Recommendation.PRIORITISE
                || recommendation == Recommendation.PRIORITISE_WITH_CONDITIONS;
    }

    /** Everything that stands against recording this, in the order of the page. */
    public List<DecisionRefusal.Reason> broken(DecisionMinutes minutes, LocalDate today) {
        return DecisionRules.brokenBy(minutes, basis, today);
    }

    /** One record; all but the first have been replaced by the one before. */
    public record Record(
            UUID id,
            DecisionMinutes minutes,
            String correctionReason,
            String recordedBy,
            Instant recordedAt,
            String inPlaceOf) {

        static List<Record> all(List<Decision> decisions) {
            return decisions.stream()
                    .map(it -> new Record(
                            it.id().value(),
                            it.minutes(),
                            it.correctionReason(),
                            it.recordedBy().value(),
                            it.recordedAt(),
                            it.inPlaceOf()))
                    .toList();
        }
    }

    public boolean isDecided() {
        return !records.isEmpty();
    }

    public @Nullable Record inForce() {
        return records.isEmpty() ? null : records.getFirst();
    }

    public List<Record> replaced() {
        return records.isEmpty() ? List.of() : records.subList(1, records.size());
    }
}
