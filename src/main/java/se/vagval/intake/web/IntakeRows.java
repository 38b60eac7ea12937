package se.vagval.intake.web;

import java.util.List;
import java.util.stream.Collectors;
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

    IntakeRows(
            IntakeWording wording,
            Words words,
            IntakeVocabulary vocabulary,
            IntakePeople.Names names,
            IntakeForm form) {
        this.wording = wording;
        this.words = words;
        this.vocabulary = vocabulary;
        this.names = names;
        this.form = form;
    }

    Row row(InterpretedValue value) {
        var key = value.key();
        return new Row(
                key,
                wording.label(value.field()),
                received(value),
                value.field().kind() == Kind.TEXT || value.field().kind() == Kind.STATE_AID,
                interpretation(value),
                changes(value),
                value.remarks().stream().map(this::note).toList(),
                candidates(value),
                input(value.field()),
                form.typed(key),
                wording.options(value.field(), vocabulary),
                value.isConfirmable(),
                form.isConfirmed(key),
                confirmLabel(value),
                fallback(value),
                form.isLeftOut(key),
                answered(value),
                state(value),
                value.isSettled() ? "done" : "waiting");
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
        return meant.equals(value.received())
                        && (value.field().kind() == Kind.TEXT || value.field().kind() == Kind.STATE_AID)
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
        var severity = remark.severity();
        var look = words.find("intake.severity." + severity + ".look");
        return new Note(
                IntakeWording.visible(wording.remark(remark)),
                words.message("intake.severity." + severity),
                look == null ? "plain" : look);
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
            default ->
                words.message(
                        "intake.confirm",
                        wording.shown(value.field(), String.valueOf(value.interpretation()), vocabulary));
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

    private @Nullable String answered(InterpretedValue value) {
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
