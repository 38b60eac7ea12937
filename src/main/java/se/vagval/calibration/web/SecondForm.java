package se.vagval.calibration.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.vagval.calibration.domain.SecondSheet.Line;
import se.vagval.calibration.domain.Verdict;
import se.vagval.web.SensitiveText;

/** What the page of one criterion sends from the second assessor. */
record SecondForm(
        @Nullable @Pattern(regexp = "[0-4?×]?") String mark,
        @Nullable @Size(max = 20_000) String reason,
        @Nullable Integer version,
        boolean sensitiveKept) {

    static SecondForm of(Line line) {
        return new SecondForm(line.second().map(Verdict::mark).orElse(""), line.typed(), line.saves(), false);
    }

    void check(Errors errors) {
        if (!sensitiveKept) {
            SensitiveText.in(reason).ifPresent(it -> errors.rejectValue("reason", "web.sensitive." + it));
        }
    }

    @Nullable
    String chosen() {
        return Verdict.isMark(mark) ? mark : null;
    }

    String words() {
        return reason == null ? "" : reason.strip();
    }

    int seen() {
        return version == null ? 0 : version;
    }
}
