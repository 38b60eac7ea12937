package se.vagval.stewardship.domain;

import java.util.Map;
import java.util.TreeMap;
import se.vagval.database.StoredDocument;
import se.vagval.scoring.LevelProposal;
import se.vagval.scoring.ProposalSheet;

/** Ändrade nivåer, counted per criterion, goal, question or gate. */
public record LevelChanges(Map<String, Change> subjects) implements StoredDocument {

    public static final LevelChanges NONE = new LevelChanges(Map.of());

    public LevelChanges {
        subjects = subjects == null ? Map.of() : Map.copyOf(subjects);
    }

    /** How many kept their level, went up or down, can now be judged, or no longer can. */
    public record Change(int same, int up, int down, int gained, int lost) {

        static final Change NONE = new Change(0, 0, 0, 0, 0);

        static Change between(LevelProposal before, LevelProposal after) {
            var from = before.level();
            var to = after.level();
            if (from == null || to == null) {
                return from == to
                        ? new Change(1, 0, 0, 0, 0)
                        : from == null ? new Change(0, 0, 0, 1, 0) : new Change(0, 0, 0, 0, 1);
            }
            return from.equals(to)
                    ? new Change(1, 0, 0, 0, 0)
                    : to > from ? new Change(0, 1, 0, 0, 0) : new Change(0, 0, 1, 0, 0);
        }

        Change with(Change other) {
            return new Change(
                    same + other.same, up + other.up, down + other.down, gained + other.gained, lost + other.lost);
        }

        public int changed() {
            return up + down + gained + lost;
        }

        public int all() {
            return same + changed();
        }
    }

    /** What one application's proposals are by the one guide and by the other; a subject that only one of them has is no change. */
    static LevelChanges between(ProposalSheet before, ProposalSheet after) {
        var changes = new TreeMap<String, Change>();
        before.proposals()
                .forEach(it ->
                        after.of(it.code()).ifPresent(other -> changes.put(it.code(), Change.between(it, other))));
        return new LevelChanges(changes);
    }

    LevelChanges with(LevelChanges other) {
        var sum = new TreeMap<>(subjects);
        other.subjects.forEach((code, it) -> sum.merge(code, it, Change::with));
        return new LevelChanges(sum);
    }

    public Change of(String code) {
        return subjects.getOrDefault(code, Change.NONE);
    }
}
