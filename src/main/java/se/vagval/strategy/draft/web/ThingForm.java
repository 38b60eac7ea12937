package se.vagval.strategy.draft.web;

import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** One thing of a draft as it is typed, field by field, and its place among the others, counted from one. */
record ThingForm(
        @Nullable Long version,
        @Size(max = 4) @Nullable String place,
        Map<String, @Size(max = 200_000) String> values) {

    private static final String GONE = "-gone";

    ThingForm {
        values = values == null ? new HashMap<>() : values;
    }

    long seen() {
        return version == null ? -1 : version;
    }

    void check(Errors errors) {
        if (place != null && !place.isBlank() && !place.strip().matches("\\d{1,4}")) {
            errors.rejectValue("place", "typeMismatch.int");
        }
    }

    int from(int otherwise) {
        return place == null || place.isBlank() ? otherwise : Integer.parseInt(place.strip()) - 1;
    }

    /** Without the rows that are ticked as gone, as if nothing had been written in them. */
    ThingForm withoutGone() {
        var kept = new HashMap<>(values);
        values.forEach((path, said) -> {
            if (path.endsWith(GONE) && "true".equals(said)) {
                var row = path.substring(0, path.length() - GONE.length() + 1);
                kept.keySet().removeIf(it -> it.startsWith(row));
            }
        });
        return new ThingForm(version, place, kept);
    }

    ThingForm withVersion(long other) {
        return new ThingForm(other, place, values);
    }
}
