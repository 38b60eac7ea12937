package se.vagval.intake.domain;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tolkat värde. One received value beside what the portal takes it to mean, what there is to say about it, and what a
 * person has answered. The received text is never replaced: {@code received} is null only when the file says nothing.
 */
public record InterpretedValue(
        String path,
        IntakeField field,
        @Nullable String received,
        @Nullable String interpretation,
        List<String> candidates,
        List<Remark> remarks,
        @Nullable IntakeAnswer answer) {

    private static final Pattern ROW = Pattern.compile("^[a-z_]+\\[\\d+](?:\\[\\d+])?");

    private static final Pattern POSITION = Pattern.compile("\\[(\\d+)]");

    public InterpretedValue {
        candidates = List.copyOf(candidates);
        remarks = List.copyOf(remarks);
    }

    static InterpretedValue of(String path, IntakeField field, @Nullable String received, InterpretedText meaning) {
        return new InterpretedValue(
                path, field, received, meaning.value(), meaning.candidates(), meaning.remarks(), null);
    }

    InterpretedValue answered(@Nullable IntakeAnswer given) {
        return new InterpretedValue(path, field, received, interpretation, candidates, remarks, given);
    }

    /** A name for the value on a page: the path without brackets, led by figures that sort in the order of the page. */
    public String key() {
        var numbers = POSITION.matcher(path)
                .results()
                .map(it -> Integer.parseInt(it.group(1)))
                .toList();
        var row = numbers.isEmpty() ? 0 : numbers.getFirst();
        var part = numbers.size() < 2 ? 0 : numbers.getLast();
        return "%02d%03d%02d%02d-%s".formatted(field.section().ordinal(), row, part, field.ordinal(), key(path));
    }

    /** A path in letters, figures and dashes. */
    public static String key(String path) {
        return path.replace("]", "").replaceAll("[^a-z0-9_]", "-");
    }

    /** The row of a list that the value belongs to, as a path; empty when it stands alone. */
    public String row() {
        var row = ROW.matcher(path);
        return row.find() ? row.group() : "";
    }

    public boolean isDemanding() {
        return remarks.stream().anyMatch(Remark::isDemanding);
    }

    /** Whether nothing more needs to be said about it before the application is registered. */
    public boolean isSettled() {
        if (!isDemanding()) {
            return true;
        }
        if (answer == null) {
            return false;
        }
        return answer.act() != IntakeAnswer.Act.CONFIRMED || Objects.equals(answer.value(), interpretation);
    }

    /** What goes into the application: what a person gave, else the interpretation; null when there is nothing. */
    public @Nullable String effective() {
        if (answer == null || answer.act() == IntakeAnswer.Act.CONFIRMED) {
            return interpretation;
        }
        if (answer.act() == IntakeAnswer.Act.CORRECTED) {
            return answer.value();
        }
        return fallback() == IntakeField.Fallback.AS_RECEIVED ? received : null;
    }

    /** Whether the interpretation is a mended form of a text that came damaged. */
    public boolean isMended() {
        return remarks.stream().anyMatch(it -> it.key().equals(Remark.DAMAGED));
    }

    /** What may be registered instead of the interpretation; a damaged text may stay as it came. */
    public IntakeField.Fallback fallback() {
        return isMended() ? IntakeField.Fallback.AS_RECEIVED : field.fallback();
    }

    /** Whether the interpretation can be confirmed as it stands. */
    public boolean isConfirmable() {
        return interpretation != null
                && isDemanding()
                && remarks.stream().noneMatch(it -> it.severity() == Remark.Severity.MUST_CORRECT);
    }

    /** A guess at what was meant, which a person may take as it stands; what compares several values is none. */
    public boolean isProposal() {
        return isConfirmable() && field.kind() != IntakeField.Kind.CHECK;
    }
}
