package se.vagval.assessment.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.vagval.assessment.MeasureState;

/** How it goes with one measure, named by its key. */
record FollowUpForm(
        @Nullable @Size(max = 64) String measure,
        @NotNull @Nullable MeasureState state,
        @Nullable @Size(max = 5000) String note) {

    static final FollowUpForm EMPTY = new FollowUpForm(null, null, null);

    void check(Errors errors) {
        if (state != null && state.isEnd() && Rows.allBlank(note)) {
            errors.rejectValue("note", "required");
        }
    }

    boolean isOf(String key) {
        return key.equals(measure);
    }
}
