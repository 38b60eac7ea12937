package se.vagval.strategy.draft.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.web.Option;

/** Ett fält på redigeringssidan: what it is called, how it is filled in, and what it holds of further fields. */
record FieldView(
        String path,
        Kind kind,
        String label,
        @Nullable String hint,
        boolean optional,
        List<Option> options,
        List<FieldView> parts) {

    /** How a field is filled in. */
    enum Kind {
        SHORT,
        LONG,
        DAY,
        YES,
        CHOICE,
        HIDDEN,
        GROUP,
        SENTENCE
    }

    static FieldView of(String path, Kind kind, String label) {
        return new FieldView(path, kind, label, null, false, List.of(), List.of());
    }

    static FieldView group(String path, String label, List<FieldView> parts) {
        return new FieldView(path, Kind.GROUP, label, null, false, List.of(), parts);
    }

    FieldView hinted(@Nullable String other) {
        return new FieldView(path, kind, label, other, optional, options, parts);
    }

    FieldView optionalIf(boolean other) {
        return new FieldView(path, kind, label, hint, other, options, parts);
    }

    FieldView of(List<Option> others) {
        return new FieldView(path, kind, label, hint, optional, others, parts);
    }

    FieldView as(Kind other) {
        return new FieldView(path, other, label, hint, optional, options, parts);
    }

    /** The name of the field in the form. */
    public String field() {
        return "values[" + path + "]";
    }
}
