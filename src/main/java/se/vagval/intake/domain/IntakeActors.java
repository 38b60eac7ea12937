package se.vagval.intake.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Takes a sentence that names several actors at once apart; each part is a guess, and each says where it comes from. */
final class IntakeActors {

    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;]\\s*");

    private final IntakeWords words;
    private final IntakeReadings readings;

    IntakeActors(IntakeWords words, IntakeReadings readings) {
        this.words = words;
        this.readings = readings;
    }

    List<InterpretedValue> split(String row, ReceivedValue whole) {
        var values = new ArrayList<InterpretedValue>();
        var evidence = InterpretedText.exact(null).with(Remark.note("actor.oneString"));
        if (IntakeTexts.isUnsavable(whole.text())) {
            values.add(
                    InterpretedValue.of(row, IntakeField.ACTOR, whole.text(), InterpretedText.unusable("characters")));
            return values;
        }
        if (words.isIn("more", whole.text())) {
            evidence = evidence.with(Remark.note("actor.more"));
        }
        values.add(InterpretedValue.of(row, IntakeField.ACTOR, whole.text(), evidence));
        var parts = Arrays.stream(BETWEEN.split(whole.text()))
                .map(this::withoutMore)
                .filter(it -> !it.isBlank())
                .toList();
        for (var at = 0; at < parts.size(); at++) {
            addPart(values, row + "[" + at + "]", parts.get(at));
        }
        return values;
    }

    private void addPart(List<InterpretedValue> values, String row, String name) {
        values.add(InterpretedValue.of(
                IntakeField.ACTOR_NAME.in(row),
                IntakeField.ACTOR_NAME,
                null,
                InterpretedText.guess(name, "actor.part")));
        var sector = words.isIn("sector", name)
                ? readings.readTyped(IntakeField.ACTOR_SECTOR, name)
                : InterpretedText.unusable("missing");
        values.add(InterpretedValue.of(IntakeField.ACTOR_SECTOR.in(row), IntakeField.ACTOR_SECTOR, null, sector));
        values.add(InterpretedValue.of(
                IntakeField.ACTOR_CONFIRMED.in(row),
                IntakeField.ACTOR_CONFIRMED,
                null,
                InterpretedText.exact("false").with(Remark.note("truth.notSaid"))));
    }

    private String withoutMore(String part) {
        var text = part.strip();
        for (var tail = 2; tail >= 1; tail--) {
            var parts = text.split("\\s+");
            if (parts.length >= tail
                    && words.is(
                            "more", String.join(" ", Arrays.copyOfRange(parts, parts.length - tail, parts.length)))) {
                text = String.join(" ", Arrays.copyOf(parts, parts.length - tail));
            }
        }
        return text;
    }
}
