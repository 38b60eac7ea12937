package se.vagval.stewardship.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.identity.UserId;

/**
 * Omläsning. All applications read by a draft's guide and by that of the version it was copied from, side by side. It is work of many
 * seconds in parts that go on at the same time; each keeps how far it has come, so that it survives whatever happens to the portal.
 */
public record Rereading(
        UUID id,
        String draft,
        long draftNumber,
        String base,
        State state,
        UserId begunBy,
        Instant begunAt,
        @Nullable Instant endedAt,
        List<Part> parts) {

    /** How it stands. */
    public enum State {
        RUNNING,
        STOPPED,
        DONE,
        FAILED
    }

    /** Del: the cases between two ids, and what has been found in those that are read. */
    public record Part(int number, UUID last, int total, int done, LevelChanges changes) {}

    public int total() {
        return parts.stream().mapToInt(Part::total).sum();
    }

    public int done() {
        return parts.stream().mapToInt(Part::done).sum();
    }

    /** In whole percent, and a hundred only when all is read. */
    public int percent() {
        return total() == 0 ? 100 : (int) Math.min(100, 100L * done() / total());
    }

    public LevelChanges changes() {
        return parts.stream().map(Part::changes).reduce(LevelChanges.NONE, LevelChanges::with);
    }

    public boolean isRunning() {
        return state == State.RUNNING;
    }
}
