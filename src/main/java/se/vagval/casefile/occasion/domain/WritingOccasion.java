package se.vagval.casefile.occasion.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.identity.UserId;

/**
 * Skrivarstuga. Until when several people write in one case beside its officer, and who does which part. It ends by itself when
 * its time is over, or by one press.
 */
public record WritingOccasion(
        UUID id,
        UserId openedBy,
        Instant openedAt,
        Instant endsAt,
        @Nullable Instant endedAt,
        Set<UserId> participants,
        List<WritingTask> tasks) {

    private static final Duration LONGEST = Duration.ofDays(31);

    public WritingOccasion {
        participants = Set.copyOf(participants);
        tasks = List.copyOf(tasks);
    }

    /** Whether one may end then: to come, and not so far away that it is no occasion. */
    public static boolean isPossible(Instant until, Instant now) {
        return until.isAfter(now) && !until.isAfter(now.plus(LONGEST));
    }

    public boolean isOpen(Instant now) {
        return endedAt == null && now.isBefore(endsAt);
    }

    /** Skrivuppgift. One part of the assessment or the statement, whose it is, and whether it is done. */
    public record WritingTask(
            String part,
            UserId person,
            @Nullable Instant doneAt,
            @Nullable UserId doneBy) {

        public boolean isDone() {
            return doneAt != null;
        }
    }
}
