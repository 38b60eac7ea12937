package se.vagval.funding.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.vagval.funding.domain.ConditionKind;
import se.vagval.funding.domain.ConditionState;
import se.vagval.funding.domain.ConditionWatching.Watch;
import se.vagval.funding.domain.WatchedCondition;
import se.vagval.identity.UserId;

/** A condition as it is typed; its words are typed only when it is new. */
record ConditionForm(
        int seen,
        @Size(max = 4000) @Nullable String text,
        @NotNull @Nullable ConditionKind kind,
        @Size(max = 100) @Nullable String owner,
        @Nullable LocalDate due,
        @Nullable ConditionState state,
        @Size(max = 2000) @Nullable String note) {

    static ConditionForm by(UserId owner) {
        return new ConditionForm(0, "", null, owner.value(), null, ConditionState.OPEN, "");
    }

    static ConditionForm of(WatchedCondition it) {
        return new ConditionForm(
                it.version(),
                it.text(),
                it.kind(),
                it.owner() == null ? "" : it.owner().value(),
                it.due(),
                it.state(),
                it.note());
    }

    void check(boolean isNew, Errors errors) {
        Days.check(due, "due", errors);
        if (isNew && (text == null || text.isBlank())) {
            errors.rejectValue("text", "required");
        }
        if (owner != null && !owner.isBlank() && !UserId.isValid(owner.strip())) {
            errors.rejectValue("owner", "funding.refused.NO_SUCH_OWNER");
        }
        if (state == ConditionState.WAIVED && (note == null || note.isBlank())) {
            errors.rejectValue("note", "required");
        }
    }

    Watch toWatch() {
        return new Watch(
                Objects.requireNonNull(kind),
                owner == null || owner.isBlank() ? null : UserId.of(owner),
                due,
                state == null ? ConditionState.OPEN : state,
                note == null ? "" : note.strip());
    }
}
