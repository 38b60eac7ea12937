package se.vagval.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Krock. Two people, or one in two windows, saved the same thing: what the other one saved beside what this one wrote. */
public record Clash(
        String theirName,
        String theirTime,
        long version,
        List<Field> fields,
        @Nullable Boolean clean,
        boolean own) {

    public Clash {
        fields = fields.stream().filter(Field::differs).toList();
    }

    public Clash(String theirName, String theirTime, long version, List<Field> fields) {
        this(theirName, theirTime, version, fields, null, false);
    }

    /** The fields of the form hold both people's changes; {@code clean}: in no field had anybody's words to stand back. */
    public Clash joined(boolean clean) {
        return new Clash(theirName, theirTime, version, fields, clean, own);
    }

    /** What stands there was saved by the same person, in another window. */
    public Clash withOneself(boolean isOneself) {
        return new Clash(theirName, theirTime, version, fields, clean, isOneself);
    }

    /** Whether what stood there before is known, so that the page can propose both texts put together. */
    public boolean isMerged() {
        return clean != null || fields.stream().anyMatch(it -> it.merged() != null);
    }

    /** Some field holds yours alone, or both one after the other: to be looked through before it is saved. */
    public boolean isUnclear() {
        return Boolean.FALSE.equals(clean);
    }

    /** One field where the texts differ; equal ones are left out. */
    public record Field(
            String label,
            @Nullable String theirs,
            @Nullable String yours,
            @Nullable MergedText merged) {

        public Field(String label, @Nullable String theirs, @Nullable String yours) {
            this(label, theirs, yours, null);
        }

        /** @param base what stood there when both began; without it both texts are shown and nothing is proposed */
        public static Field merging(String label, @Nullable String base, String theirs, String yours) {
            return new Field(label, theirs, yours, base == null ? null : MergedText.of(base, theirs, yours));
        }

        /** What the field of the form holds on the page of the clash. */
        public String proposal() {
            return merged == null ? Objects.requireNonNullElse(yours, "") : merged.proposal();
        }

        boolean differs() {
            return !Objects.equals(Objects.requireNonNullElse(theirs, ""), Objects.requireNonNullElse(yours, ""));
        }
    }
}
