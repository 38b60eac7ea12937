package se.vagval.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Krock. Two people saved the same thing: what the other one saved beside what this one wrote. */
public record Clash(String theirName, String theirTime, long version, List<Field> fields) {

    public Clash {
        fields = fields.stream().filter(Field::differs).toList();
    }

    /** One field where the texts differ; equal ones are left out. */
    public record Field(
            String label, @Nullable String theirs, @Nullable String yours) {

        boolean differs() {
            return !Objects.equals(Objects.requireNonNullElse(theirs, ""), Objects.requireNonNullElse(yours, ""));
        }
    }
}
