package se.vagval.intake.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.vagval.identity.UserId;
import se.vagval.intake.domain.IntakeAnswer.Act;

/** Makes answers of what a person has entered: a value left as interpreted is confirmed, another one is a correction. */
final class IntakeAnswering {

    private final IntakeView view;
    private final IntakeReadings readings;
    private final String person;
    private final Instant now;

    IntakeAnswering(IntakeView view, UserId person, Instant now) {
        this.view = view;
        this.readings = new IntakeReadings(view.vocabulary());
        this.person = person.value();
        this.now = now;
    }

    List<IntakeAnswer> answersFor(Map<String, IntakeEntry> entries) {
        var values = view.application().values();
        var answers = new ArrayList<IntakeAnswer>();
        for (var value : values) {
            var entry = entries.get(value.path());
            if (entry != null) {
                answerTo(value, entry).ifPresent(answers::add);
            } else if (value.answer() != null) {
                answers.add(value.answer());
            }
        }
        values.stream()
                .map(InterpretedValue::row)
                .filter(row -> !row.isEmpty()
                        && values.stream()
                                .noneMatch(it ->
                                        it.path().equals(row) && it.field().isTyped()))
                .distinct()
                .filter(row -> entries.containsKey(row) && entries.get(row).leftOut())
                .forEach(row -> answers.add(new IntakeAnswer(row, Act.LEFT_OUT, "", person, now)));
        return answers;
    }

    /** The typed values that cannot be read, each with the remark that says why. */
    Map<String, Remark> faultsIn(Map<String, IntakeEntry> entries) {
        var faults = new LinkedHashMap<String, Remark>();
        for (var value : view.application().values()) {
            var entry = entries.get(value.path());
            if (entry != null && isEmptied(value, entry) && value.fallback() != IntakeField.Fallback.EMPTY) {
                faults.put(value.path(), Remark.mustCorrect("missing"));
            } else if (entry != null && isTypedAnew(value, entry)) {
                var meaning = readings.readTyped(value.field(), Objects.requireNonNull(entry.typed()));
                if (meaning.value() == null) {
                    faults.put(value.path(), meaning.remarks().getFirst());
                }
            }
        }
        return faults;
    }

    private Optional<IntakeAnswer> answerTo(InterpretedValue value, IntakeEntry entry) {
        var emptied = isEmptied(value, entry) && value.fallback() == IntakeField.Fallback.EMPTY;
        if (emptied || entry.leftOut() && value.fallback() != IntakeField.Fallback.NONE) {
            return Optional.of(new IntakeAnswer(value.path(), Act.LEFT_OUT, "", person, now));
        }
        if (isTypedAnew(value, entry)) {
            var meaning = readings.readTyped(value.field(), Objects.requireNonNull(entry.typed()));
            if (meaning.value() != null && !isTheSame(meaning.value(), value)) {
                return Optional.of(new IntakeAnswer(value.path(), Act.CORRECTED, meaning.value(), person, now));
            }
        }
        return Stream.ofNullable(value.interpretation())
                .filter(it -> entry.confirmed() && value.isConfirmable())
                .map(it -> new IntakeAnswer(value.path(), Act.CONFIRMED, it, person, now))
                .findFirst();
    }

    /** A browser may drop blank lines around a text; that is no correction. */
    private static boolean isTheSame(String typed, InterpretedValue value) {
        var meant = value.interpretation();
        return meant != null && (typed.equals(meant) || typed.strip().equals(meant.strip()));
    }

    private static boolean isEmptied(InterpretedValue value, IntakeEntry entry) {
        return value.field().isTyped()
                && value.interpretation() != null
                && !entry.leftOut()
                && entry.typed() != null
                && entry.typed().isBlank();
    }

    private static boolean isTypedAnew(InterpretedValue value, IntakeEntry entry) {
        return value.field().isTyped()
                && !entry.leftOut()
                && entry.typed() != null
                && !entry.typed().isBlank();
    }
}
