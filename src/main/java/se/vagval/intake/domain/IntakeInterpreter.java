package se.vagval.intake.domain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.vagval.intake.domain.IntakeField.Section;

/**
 * Tolkning. Lays beside every received value what the portal takes it to mean. Pure: the same file, vocabulary and
 * answers always give the same result, and nothing of the file is ever lost; what is not known is shown as unknown.
 */
final class IntakeInterpreter {

    private final ReceivedContent content;
    private final IntakeSurroundings surroundings;
    private final IntakeReadings readings;
    private final Map<String, IntakeAnswer> answers;
    private final List<InterpretedValue> values = new ArrayList<>();
    private final Set<String> read = new LinkedHashSet<>();

    private IntakeInterpreter(
            ReceivedContent content,
            IntakeVocabulary vocabulary,
            IntakeSurroundings surroundings,
            Map<String, IntakeAnswer> answers) {
        this.surroundings = surroundings;
        this.content = content;
        this.readings = new IntakeReadings(vocabulary);
        this.answers = answers;
    }

    static InterpretedApplication interpret(
            ReceivedContent content,
            IntakeVocabulary vocabulary,
            IntakeSurroundings surroundings,
            Map<String, IntakeAnswer> answers) {
        var work = new IntakeInterpreter(content, vocabulary, surroundings, answers);
        for (var section : Section.values()) {
            work.readSection(section);
        }
        work.collectUnknown();
        return new IntakeChecks(work.values, vocabulary, surroundings, answers).completed();
    }

    private void readSection(Section section) {
        switch (section) {
            case MUNICIPALITIES -> content.rows("kommuner").forEach(this::readMunicipality);
            case ACTORS -> content.rows("aktorer").forEach(this::readActor);
            case BUDGET -> content.rows("budget").forEach(this::readCost);
            case FINANCING -> content.rows("finansiering").forEach(this::readFinancing);
            default -> IntakeField.of(section).forEach(this::readAlone);
        }
    }

    private void readAlone(IntakeField field) {
        if (field.path().endsWith("[]")) {
            readList(field, field.path().substring(0, field.path().length() - 2));
        } else if (isSustainabilityUnparted(field)) {
            add(field.path(), field, null, InterpretedText.unusable("sustainability.threeAnswers"));
        } else if (field.kind() != IntakeField.Kind.CHECK && field != IntakeField.UNKNOWN) {
            readAt(field.path(), field, null);
        }
    }

    private void readList(IntakeField field, String list) {
        var rows = content.value(list).filter(it -> !it.isBlank()).isPresent() ? List.of(list) : content.rows(list);
        rows.forEach(row -> readAt(row, field, null));
        if (rows.isEmpty() && field.isExpected()) {
            readAt(list + "[0]", field, null);
        }
    }

    /** One text for all of what should be three answers is no answer to any of them. */
    private boolean isSustainabilityUnparted(IntakeField field) {
        return field.path().startsWith(IntakeField.SUSTAINABILITY.path() + ".")
                && content.value(IntakeField.SUSTAINABILITY.path()).isPresent();
    }

    private void readMunicipality(String row) {
        var whole = content.value(row);
        var code = IntakeField.MUNICIPALITY.in(row);
        if (whole.isPresent()) {
            read.add(row);
            add(code, IntakeField.MUNICIPALITY, whole.get(), null);
        } else {
            var name = textAt(IntakeField.MUNICIPALITY_NAME.in(row));
            readAt(code, IntakeField.MUNICIPALITY, name == null ? "" : name);
            readAt(IntakeField.MUNICIPALITY_NAME.in(row), IntakeField.MUNICIPALITY_NAME, null);
        }
        readAt(IntakeField.SHARE.in(row), IntakeField.SHARE, null);
    }

    private void readActor(String row) {
        var whole = content.value(row).filter(it -> !it.isBlank());
        if (whole.isEmpty()) {
            for (var field : List.of(IntakeField.ACTOR_NAME, IntakeField.ACTOR_SECTOR, IntakeField.ACTOR_ROLE)) {
                readAt(field.in(row), field, null);
            }
            readConfirmation(row, IntakeField.ACTOR_CONFIRMED);
            return;
        }
        read.add(row);
        new IntakeActors(IntakeWords.INSTANCE, readings).split(row, whole.get()).forEach(this::keep);
    }

    private void readCost(String row) {
        for (var field : List.of(IntakeField.COST_TYPE, IntakeField.COST_AMOUNT)) {
            readAt(field.in(row), field, null);
        }
    }

    private void readFinancing(String row) {
        var source = textAt(IntakeField.SOURCE.in(row));
        readAt(IntakeField.SOURCE.in(row), IntakeField.SOURCE, null);
        readAt(IntakeField.FINANCING_TYPE.in(row), IntakeField.FINANCING_TYPE, source);
        readAt(IntakeField.FINANCING_AMOUNT.in(row), IntakeField.FINANCING_AMOUNT, null);
        readConfirmation(row, IntakeField.FINANCING_CONFIRMED);
    }

    private void readConfirmation(String row, IntakeField field) {
        if (content.value(field.in(row)).isPresent()) {
            readAt(field.in(row), field, null);
        } else {
            add(field.in(row), field, null, InterpretedText.exact("false").with(Remark.note("truth.notSaid")));
        }
    }

    private void readAt(String path, IntakeField field, @Nullable String beside) {
        var value = content.value(path);
        if (value.isPresent()) {
            add(path, field, value.get(), beside);
        } else if (field == IntakeField.CHANNEL && !surroundings.channel().isBlank()) {
            add(path, field, null, InterpretedText.exact(surroundings.channel()).with(Remark.note("channel.told")));
        } else if (field.isExpected()) {
            add(path, field, null, InterpretedText.unusable("missing"));
        }
    }

    private void add(String path, IntakeField field, ReceivedValue value, @Nullable String beside) {
        read.add(value.path());
        var meaning = field == IntakeField.MUNICIPALITY && value.isBlank() && beside != null && !beside.isBlank()
                ? readings.read(field, new ReceivedValue(path, beside, ReceivedValue.Kind.TEXT), null)
                : readings.read(field, value, beside);
        add(path, field, value.text(), field.isProse() ? meaning.mended() : meaning);
    }

    private void add(String path, IntakeField field, @Nullable String received, InterpretedText meaning) {
        read.add(path);
        keep(InterpretedValue.of(path, field, received, meaning));
    }

    private void keep(InterpretedValue value) {
        values.add(value.answered(answers.get(value.path())));
    }

    private @Nullable String textAt(String path) {
        return content.value(path).map(ReceivedValue::text).orElse(null);
    }

    private void collectUnknown() {
        for (var value : content.all()) {
            if (!read.contains(value.path()) && !isEmptyList(value)) {
                add(
                        value.path(),
                        IntakeField.UNKNOWN,
                        value.text(),
                        InterpretedText.exact(null).with(Remark.note("unknown")));
            }
        }
    }

    private static boolean isEmptyList(ReceivedValue value) {
        return value.kind() == ReceivedValue.Kind.NOTHING
                && Set.of("kommuner", "aktorer", "budget", "finansiering", "fonder", "bilagor")
                        .contains(value.path());
    }
}
