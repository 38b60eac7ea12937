package se.vagval.calibration.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.vagval.calibration.domain.Verdict;

/** What the conversation sends. */
final class TalkForms {

    private TalkForms() {}

    /** Inlägg. */
    record Saying(@NotBlank @Size(max = 20_000) @Nullable String text) {
        static final Saying EMPTY = new Saying("");
    }

    /** Förslag till gemensam nivå. */
    record Common(
            @NotBlank @Pattern(regexp = "[0-4?×]?") @Nullable
            String mark,

            @NotBlank @Size(max = 20_000) @Nullable String reason,
            @Nullable Integer proposals) {

        static final Common EMPTY = new Common("", "", null);

        int seen() {
            return proposals == null ? 0 : proposals;
        }

        Verdict toVerdict() {
            return new Verdict(Objects.requireNonNull(mark), Objects.requireNonNull(reason));
        }
    }
}
