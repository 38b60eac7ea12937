package se.vagval.decision.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Beslutets protokollsblad: what is to be decided, the day of it, and every record made, the one in force first. */
public record RecordSheet(
        Matter matter, BriefContent content, LocalDate day, boolean recordable, List<Record> records) {

    /** One record; all but the first have been replaced by the one before. */
    public record Record(DecisionMinutes minutes, String correctionReason, String recordedBy, Instant recordedAt) {

        static List<Record> all(List<Decision> decisions) {
            return decisions.stream()
                    .map(it -> new Record(
                            it.minutes(), it.correctionReason(), it.recordedBy().value(), it.recordedAt()))
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
