package se.vagval.decision.domain;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.Insight;

/**
 * Ändrat sedan utskicket: what was done with which case on an agenda the members had already been sent, on which edition of its
 * papers, or to when and where they are called; and for whom, when a deputy did it. An older change did not keep the edition.
 */
public record AgendaChange(
        Kind kind,
        @Nullable UUID caseFile,
        String registryNumber,
        String title,
        Instant at,
        @Nullable String insteadOf,
        @Nullable UUID edition,
        @Nullable LocalTime startsAt,
        @Nullable String place) {

    /** What was done. */
    public enum Kind {
        ADDED,
        MOVED,
        REMOVED,
        ARRANGED
    }

    /** Nothing to do with any case: when and where the meeting is. */
    public boolean isArrangement() {
        return kind == Kind.ARRANGED;
    }

    boolean isOf(CaseFileId id) {
        return id.value().equals(caseFile);
    }

    /** The case it was done with, if any. */
    Stream<CaseFileId> cases() {
        return Stream.ofNullable(caseFile).map(CaseFileId::of);
    }

    /** As somebody sees it who sees so far into the cases: of one that is closed, the number alone. */
    AgendaChange seenWith(Map<CaseFileId, Insight> seen) {
        return cases().allMatch(it -> seen.getOrDefault(it, Insight.MARKED).isOpen())
                ? this
                : new AgendaChange(kind, caseFile, registryNumber, "", at, insteadOf, edition, startsAt, place);
    }

    static AgendaChange of(Kind kind, Matter matter, Instant now, @Nullable String insteadOf) {
        return new AgendaChange(
                kind,
                matter.caseFileValue(),
                matter.registryNumber(),
                matter.title(),
                now,
                insteadOf,
                matter.edition(),
                null,
                null);
    }

    /** The meeting is at another time or place now. */
    static AgendaChange arranged(Meeting meeting, Instant now, @Nullable String insteadOf) {
        return new AgendaChange(Kind.ARRANGED, null, "", "", now, insteadOf, null, meeting.startsAt(), meeting.place());
    }
}
