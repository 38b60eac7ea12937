package se.vagval.intake.web;

import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.vagval.intake.domain.IntakeAnswer;
import se.vagval.intake.domain.IntakeEntry;
import se.vagval.intake.domain.IntakeField;
import se.vagval.intake.domain.IntakeView;
import se.vagval.intake.domain.InterpretedValue;

/**
 * What is entered on the page of a received file: per value a typed text, which boxes are ticked (a row of a list has one
 * box for all its values), and the unit that shall handle the case.
 */
record IntakeForm(
        @Nullable String version,
        @Nullable Map<String, @Size(max = 200000) String> values,
        @Nullable Set<String> confirmed,
        @Nullable Set<String> leftOut,
        @Nullable String unit) {

    static final String ROW = "rad-";
    /** What a list of choices sends when the value is registered as missing or as received. */
    static final String WITHOUT = "(utan)";

    static IntakeForm of(IntakeView view, IntakeWording wording) {
        var values = new HashMap<String, String>();
        var confirmed = new HashSet<String>();
        var leftOut = new HashSet<String>();
        for (var value : view.application().values()) {
            if (value.field().isTyped()) {
                values.put(value.key(), wording.typed(value, shown(value)));
            }
            if (is(value, IntakeAnswer.Act.CONFIRMED) && value.isSettled()) {
                confirmed.add(value.key());
            }
            if (is(value, IntakeAnswer.Act.LEFT_OUT)) {
                leftOut.add(value.key());
            }
        }
        view.application().rowsLeftOut().forEach(row -> leftOut.add(rowKey(row)));
        return new IntakeForm(Long.toString(view.version()), values, confirmed, leftOut, null);
    }

    private static @Nullable String shown(InterpretedValue value) {
        return is(value, IntakeAnswer.Act.LEFT_OUT) ? value.interpretation() : value.effective();
    }

    private static boolean is(InterpretedValue value, IntakeAnswer.Act act) {
        return value.answer() != null && value.answer().act() == act;
    }

    static String rowKey(String row) {
        return ROW + InterpretedValue.key(row);
    }

    long seenVersion() {
        return version != null && version.matches("\\d{1,18}") ? Long.parseLong(version) : -1;
    }

    boolean hasReview() {
        return version != null;
    }

    String typed(String key) {
        return values == null ? "" : values.getOrDefault(key, "");
    }

    boolean isConfirmed(InterpretedValue value) {
        return confirmed != null
                && (confirmed.contains(value.key())
                        || value.field().isInRow() && confirmed.contains(rowKey(value.row())));
    }

    boolean isLeftOut(String key) {
        return leftOut != null && leftOut.contains(key) || WITHOUT.equals(typed(key));
    }

    IntakeForm at(long newVersion) {
        return new IntakeForm(Long.toString(newVersion), values, confirmed, leftOut, unit);
    }

    /** With every proposal of one section taken; what compares several values is still answered one by one. */
    IntakeForm taking(IntakeField.Section section, IntakeView view) {
        var taken = new HashSet<>(confirmed == null ? Set.<String>of() : confirmed);
        view.application().values().stream()
                .filter(it -> it.field().section() == section && it.isProposal() && !isLeftOut(it.key()))
                .forEach(it -> taken.add(it.key()));
        return new IntakeForm(version, values, taken, leftOut, unit);
    }

    /** The entries by path; a value that the page did not send is no entry, so that nothing said before is lost. */
    Map<String, IntakeEntry> entries(IntakeView view) {
        var entries = new LinkedHashMap<String, IntakeEntry>();
        for (var value : view.application().values()) {
            var key = value.key();
            var sent = values != null && values.containsKey(key);
            if (sent || value.field().kind() == IntakeField.Kind.CHECK) {
                var typed = sent && !WITHOUT.equals(typed(key)) ? typed(key) : null;
                entries.put(value.path(), new IntakeEntry(typed, isConfirmed(value), isLeftOut(key)));
            }
            if (!value.row().isEmpty() && isLeftOut(rowKey(value.row()))) {
                entries.putIfAbsent(value.row(), new IntakeEntry(null, false, true));
            }
        }
        return entries;
    }
}
