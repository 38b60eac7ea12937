package se.vagval.assessment.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.AssessmentProfile.ConflictExamination;
import se.vagval.assessment.AssessmentProfile.GoalConflict;
import se.vagval.database.StoredDocument;

/**
 * Målkonflikter, with the synergies beside them. Either there are some, each with its type, or there are none and somebody can say who looked and how.
 * {@code exist} is null until the question has been answered.
 */
public record ConflictAnswer(
        @Nullable Boolean exist, List<GoalConflict> conflicts, String examinedBy, String examinedHow)
        implements StoredDocument {

    public static final ConflictAnswer NONE = new ConflictAnswer(null, null, null, null);

    public ConflictAnswer(
            @Nullable Boolean exist,
            @Nullable List<GoalConflict> conflicts,
            @Nullable String examinedBy,
            @Nullable String examinedHow) {
        this.exist = exist;
        this.conflicts = conflicts == null ? List.of() : List.copyOf(conflicts);
        this.examinedBy = examinedBy == null ? "" : examinedBy;
        this.examinedHow = examinedHow == null ? "" : examinedHow;
    }

    public static ConflictAnswer some(List<GoalConflict> conflicts) {
        return new ConflictAnswer(true, conflicts, "", "");
    }

    public static ConflictAnswer none(String examinedBy, String examinedHow) {
        return new ConflictAnswer(false, List.of(), examinedBy, examinedHow);
    }

    /** What stands against something else. */
    List<GoalConflict> opposed() {
        return conflicts.stream().filter(it -> !it.helps()).toList();
    }

    List<GoalConflict> synergies() {
        return conflicts.stream().filter(GoalConflict::helps).toList();
    }

    ConflictExamination examination() {
        return new ConflictExamination(exist, examinedBy, examinedHow);
    }

    boolean isComplete() {
        if (exist == null) {
            return false;
        }
        return exist
                ? !opposed().isEmpty()
                        && opposed().stream().noneMatch(it -> it.types().isEmpty())
                : !examinedBy.isBlank() && !examinedHow.isBlank();
    }
}
