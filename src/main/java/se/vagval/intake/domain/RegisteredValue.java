package se.vagval.intake.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.vagval.database.StoredDocument;

/** One value as it stood when the application was registered: what had come, what it was taken for, who said so. */
public record RegisteredValue(
        String path,
        IntakeField field,
        @Nullable String received,
        @Nullable String interpretation,
        @Nullable String value,
        IntakeAnswer.@Nullable Act act,
        @Nullable String by,
        @Nullable Instant at)
        implements StoredDocument {

    static RegisteredValue of(InterpretedValue value, boolean leftOut) {
        var answer = value.answer();
        return new RegisteredValue(
                value.path(),
                value.field(),
                value.received(),
                value.field().kind() == IntakeField.Kind.CHECK ? null : value.interpretation(),
                leftOut || value.field().kind() == IntakeField.Kind.CHECK ? null : value.effective(),
                answer == null ? null : answer.act(),
                answer == null ? null : answer.by(),
                answer == null ? null : answer.at());
    }
}
