package se.vagval.intake.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.vagval.intake.domain.IntakeAnswer;
import se.vagval.intake.domain.IntakeField;
import se.vagval.intake.domain.IntakeField.Fallback;
import se.vagval.intake.domain.IntakeField.Kind;
import se.vagval.intake.domain.IntakeVocabulary;
import se.vagval.intake.domain.InterpretedValue;
import se.vagval.intake.domain.Remark;
import se.vagval.intake.web.IntakePage.Note;
import se.vagval.intake.web.IntakePage.Row;
import se.vagval.web.Option;
import se.vagval.web.PlainCharacters;
import se.vagval.web.Swedish;
import se.vagval.web.WordDiff;
import se.vagval.web.Words;

/** Turns interpreted values into the rows of a page, together with what the form holds at the moment. */
final class IntakeRows {

    private final IntakeWording wording;
    private final Words words;
    private final IntakeVocabulary vocabulary;
    private final IntakePeople.Names names;
    private final IntakeForm form;
    private final Set<String> wrong;

    IntakeRows(
            IntakeWording wording,
            Words words,
            IntakeVocabulary vocabulary,
            IntakePeople.Names names,
            IntakeForm form,
            Set<String> wrong) {
        this.wording = wording;
        this.words = words;
        this.vocabulary = vocabulary;
        this.names = names;
        this.form = form;
        this.wrong = wrong;
    }

    Row row(InterpretedValue value) {
        var key = value.key();
        var control = control(value);
        return new Row(
                key,
                wording.label(value.field()),
                received(value),
                value.field().isProse(),
                interpretation(value),
                changes(value),
                value.remarks().stream().map(this::note).toList(),
                candidates(value),
                input(value.field()),
                control,
                form.typed(key),
                options(value),
                form.isConfirmed(value),
                confirmLabel(value),
                fallback(value),
                form.isLeftOut(key),
                wrong.contains(key),
                answered(value),
                state(value),
                value.isSettled() ? "done" : "waiting");
    }

    /** The cell of a row that says nothing in a column. */
    Row nothing(IntakeField column) {
        var label = wording.label(column);
        return new Row(
                "", label, "", false, "", List.of(), List.of(), null, "none", "none", "", List.of(), false, null, null,
                false, false, null, null, "done");
    }

    /**
     * The one control that answers: a guess is confirmed, a code is chosen, a text nobody wrote is asked for later, and
     * everything else is typed. What else may be said is folded beneath it.
     */
    private static String control(InterpretedValue value) {
        if (!value.isDemanding()) {
            return value.field().isTyped() ? "input" : "none";
        }
        if (value.isConfirmable()) {
            return "confirm";
        }
        if (value.field().isProse() && value.fallback() != Fallback.NONE) {
            return "leftOut";
        }
        return value.field().isTyped() ? "input" : "none";
    }

    /** What may be meant stands first. */
    private List<Option> options(InterpretedValue value) {
        var all = wording.options(value.field(), vocabulary);
        var meant = value.candidates();
        return Stream.concat(
                        all.stream().filter(it -> meant.contains(it.value())),
                        all.stream().filter(it -> !meant.contains(it.value())))
                .toList();
    }

    private @Nullable String received(InterpretedValue value) {
        var text = value.received();
        if (value.field().kind() == Kind.CHECK) {
            return words.message("intake.interpretation.check");
        }
        if (text == null) {
            return null;
        }
        return text.isBlank() ? words.message("intake.received.blank") : IntakeWording.visible(text);
    }

    private @Nullable String interpretation(InterpretedValue value) {
        var meant = value.interpretation();
        if (value.field().kind() == Kind.CHECK || value.field().kind() == Kind.EVIDENCE) {
            return "";
        }
        if (meant == null) {
            return null;
        }
        return meant.equals(value.received()) && value.field().isProse()
                ? words.message("intake.interpretation.asReceived")
                : wording.shown(value.field(), meant, vocabulary);
    }

    /** What a mended text would change, word for word. */
    private static List<WordDiff.Piece> changes(InterpretedValue value) {
        var received = value.received();
        var mended = value.interpretation();
        return value.isMended() && received != null && mended != null
                ? WordDiff.between(PlainCharacters.normalised(received), mended)
                : List.of();
    }

    Note note(Remark remark) {
        return new Note(
                IntakeWording.visible(wording.remark(remark)),
                words.message("intake.severity." + remark.severity()),
                remark.isSeenAnyway());
    }

    private @Nullable String candidates(InterpretedValue value) {
        if (value.candidates().isEmpty() || value.interpretation() != null) {
            return null;
        }
        return words.message(
                "intake.candidates",
                value.candidates().stream()
                        .map(code -> wording.shown(value.field(), code, vocabulary))
                        .collect(Collectors.joining(" · ")));
    }

    private static String input(IntakeField field) {
        return switch (field.kind()) {
            case EVIDENCE, CHECK -> "none";
            case DATE -> "date";
            case TEXT, STATE_AID -> "textarea";
            case PROJECT_TYPE, SUPPORT_FORM, FUND, SECTOR, MUNICIPALITY, TRUTH, COST_TYPE, FINANCING_TYPE -> "select";
            default -> "text";
        };
    }

    private @Nullable String confirmLabel(InterpretedValue value) {
        if (!value.isConfirmable()) {
            return null;
        }
        if (value.isMended()) {
            return words.message("intake.confirm.mended");
        }
        return switch (value.field().kind()) {
            case CHECK, TEXT, STATE_AID, ATTACHMENT -> words.message("intake.confirm.check");
            default -> words.message("intake.confirm");
        };
    }

    /** Offered only where something asks for it; a value that is in order needs no way out. */
    private @Nullable String fallback(InterpretedValue value) {
        var way = value.fallback();
        if (way == Fallback.NONE || !value.isDemanding() || !value.field().isTyped()) {
            return null;
        }
        var asReceived = way == Fallback.AS_RECEIVED
                && value.received() != null
                && !value.received().isBlank();
        if (value.isMended()) {
            return words.message("intake.leftOut.damaged");
        }
        return words.message("intake.leftOut." + (asReceived ? Fallback.AS_RECEIVED : Fallback.EMPTY));
    }

    @Nullable
    String answered(InterpretedValue value) {
        var answer = value.answer();
        if (answer == null || answer.act() == IntakeAnswer.Act.CONFIRMED && !value.isSettled()) {
            return null;
        }
        return words.message("intake.answered." + answer.act(), names.of(answer.by()), Swedish.stamp(answer.at()));
    }

    private @Nullable String state(InterpretedValue value) {
        if (!value.isDemanding()) {
            return null;
        }
        return words.message(value.isSettled() ? "intake.state.settled" : "intake.state.open");
    }
}
