package se.vagval.decision.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.decision.MeetingId;

/**
 * Var ärendet står på vägen till beslut: what the case's decision page shows.
 */
public record CaseStanding(
        CaseFileSummary caseFile,
        boolean mine,
        boolean reportComplete,
        boolean reportBegun,
        List<DecisionRefusal.Reason> missing,
        boolean referable,
        boolean delegable,
        long delegationLimit,
        boolean limitVerified,
        List<MeetingChoice> meetings,
        @Nullable Spot onAgenda,
        List<Spot> putOff,
        boolean withDelegate,
        List<RecordSheet.Record> records,
        List<PaperSheet.Signed> signed,
        List<PaperSheet.Contradiction> contradictions,
        boolean proposed,
        @Nullable LocalDate wished) {

    /** A coming meeting; {@code late} warns that the application came in too late to be sure of it. */
    public record MeetingChoice(LocalDate date, boolean late, LocalDate applicationBy, boolean closed) {}

    /** The case on an agenda. */
    public record Spot(LocalDate date, int number, ItemState state, String note) {

        public MeetingId meeting() {
            return new MeetingId(date);
        }
    }

    public boolean isReady() {
        return missing.isEmpty() && referable && onAgenda == null;
    }

    public RecordSheet.@Nullable Record inForce() {
        return records.isEmpty() ? null : records.getFirst();
    }
}
