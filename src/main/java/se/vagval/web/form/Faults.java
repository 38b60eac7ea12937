package se.vagval.web.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong with a form, in the order of the page: for the summary on top and for each field. */
public record Faults(List<Fault> all) {

    /**
     * One sentence; id is the field to go to, or nothing when the fault lies in the form as a whole. Of a sentence that would be
     * the same of another field, label is what the page calls this one.
     */
    public record Fault(
            @Nullable String field,
            @Nullable String id,
            String text,
            @Nullable String label) {

        /** As the summary says it, where the field is not in sight. */
        public String named() {
            return label == null ? text : label + (label.endsWith("?") ? " " : ": ") + text;
        }
    }

    public Faults {
        all = List.copyOf(all);
    }

    public int count() {
        return all.size();
    }

    /** The sentences about one field; nothing when it is in order. */
    public @Nullable List<String> of(String field) {
        var texts = all.stream()
                .filter(fault -> field.equals(fault.field()))
                .map(Fault::text)
                .toList();
        return texts.isEmpty() ? null : texts;
    }
}
