package se.vagval.decision.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.Insight;
import se.vagval.decision.DecisionId;
import se.vagval.decision.MeetingId;
import se.vagval.decision.Outcome;

/** Dagordning, as it is read: the meeting, its back-plan and its items with their decisions. */
public record Agenda(
        MeetingId id,
        LocalDate date,
        LocalTime startsAt,
        String place,
        MeetingStatus status,
        long version,
        boolean dayHasCome,
        BackPlan plan,
        List<Item> items,
        List<Candidate> candidates,
        List<AgendaChange> changes,
        List<Reported> delegated,
        boolean called) {

    /**
     * Anmälan av delegationsbeslut: a decision the delegate has made, reported to this meeting; of a case that is closed to the
     * reader, that there is one and when it was made.
     */
    public record Reported(
            String registryNumber,
            String title,
            LocalDate date,
            int paragraph,
            @Nullable Outcome outcome,
            @Nullable Long grantedAmount) {}

    /** One item with the edition of its papers; of a case that is closed to the reader only the number and where it stands. */
    public record Item(
            int number,
            CaseFileId caseFile,
            String registryNumber,
            String title,
            long appliedAmount,
            ItemState state,
            String note,
            UUID edition,
            Insight insight,
            @Nullable Recorded decision,
            @Nullable UUID extract) {

        public boolean isClosed() {
            return insight.isClosed();
        }

        public boolean isUndecided() {
            return state == ItemState.ON_AGENDA;
        }

        public boolean isExtractMissing() {
            return (decision != null || state.isPutOff()) && extract == null;
        }
    }

    /** The decision in force for an item. */
    public record Recorded(
            DecisionId id,
            Outcome outcome,
            int paragraph,
            @Nullable Long grantedAmount) {}

    /** A case that waits for a meeting and could stand on this agenda. */
    public record Candidate(
            CaseFileId caseFile,
            String registryNumber,
            String title,
            @Nullable LocalDate wished) {}

    /** Whether the case has been placed or moved since the agenda was sent out. */
    public boolean isChanged(CaseFileId caseFile) {
        return changes.stream().anyMatch(it -> it.isOf(caseFile));
    }

    public boolean isHeld() {
        return status == MeetingStatus.HELD;
    }

    public boolean isUndecided() {
        return items.stream().anyMatch(Item::isUndecided);
    }

    /** What the minutes say of a case is not back in it yet. */
    public boolean isExtractMissing() {
        return items.stream().anyMatch(Item::isExtractMissing);
    }

    public boolean isReorderable() {
        return !isHeld() && items.stream().noneMatch(it -> it.state() == ItemState.DECIDED);
    }
}
