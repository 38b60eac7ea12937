package se.vagval.intake.domain;

import org.jspecify.annotations.Nullable;
import se.vagval.web.PlainCharacters;

/** Reads one value by the kind of its field. The same way is used for what a person types as a correction. */
final class IntakeReadings {

    private final IntakeWords words = IntakeWords.INSTANCE;
    private final IntakeTexts texts = new IntakeTexts(words);
    private final IntakeCodes codes;

    IntakeReadings(IntakeVocabulary vocabulary) {
        this.codes = new IntakeCodes(vocabulary, words);
    }

    /** @param beside the value that helps to understand this one: a municipality's name, a financing line's source */
    InterpretedText read(IntakeField field, ReceivedValue value, @Nullable String beside) {
        if (value.isBlank()) {
            return field.isExpected()
                    ? InterpretedText.unusable("missing")
                    : InterpretedText.exact(null).with(Remark.note("blank"));
        }
        if (IntakeTexts.isUnsavable(value.text())) {
            return InterpretedText.unusable("characters");
        }
        var meaning = readKind(field.kind(), value, PlainCharacters.normalised(value.text()), beside);
        return value.kind() == ReceivedValue.Kind.CALCULATED ? meaning.with(Remark.mustConfirm("calculated")) : meaning;
    }

    private InterpretedText readKind(IntakeField.Kind kind, ReceivedValue value, String text, @Nullable String beside) {
        return switch (kind) {
            case LINE -> texts.line(text);
            case TEXT -> texts.text(text);
            case TITLE -> texts.title(text);
            case DATE -> IntakeDates.read(text);
            case REGISTRY_NUMBER -> IntakeIdentifiers.registryNumber(text);
            case PROJECT_TYPE -> codes.projectType(text);
            case SUPPORT_FORM -> codes.supportForm(text);
            case FUND -> codes.fund(text);
            case ORGANISATION_NUMBER -> IntakeIdentifiers.organisationNumber(text);
            case SECTOR -> codes.sector(text);
            case MUNICIPALITY -> codes.municipality(text, beside);
            case EMAIL -> IntakeIdentifiers.email(text);
            case SHARE -> IntakeFigures.share(value, words);
            case TRUTH -> texts.truth(value);
            case COST_TYPE -> codes.costType(text);
            case FINANCING_TYPE -> codes.financingType(beside == null ? "" : beside, text);
            case AMOUNT -> IntakeFigures.amount(value, words);
            case STATE_AID -> texts.stateAid(text);
            case ATTACHMENT -> texts.attachment(text);
            case EVIDENCE, CHECK -> InterpretedText.exact(null);
        };
    }

    /** What a person typed instead. A guess is good enough here: the person is the one who would confirm it. */
    InterpretedText readTyped(IntakeField field, String typed) {
        return read(field, new ReceivedValue(field.path(), typed, ReceivedValue.Kind.TEXT), null);
    }
}
