package se.vagval.assessment.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import org.springframework.validation.Errors;
import se.vagval.assessment.domain.SamiReferral;

/** What came back; without a text nothing did. */
record SamiAnswerForm(
        @Nullable @Size(max = 50_000) String answer,
        @NotNull @Nullable LocalDate answeredOn) {

    static final SamiAnswerForm EMPTY = new SamiAnswerForm(null, null);

    void check(Errors errors, SamiReferral asked, LocalDate today) {
        if (asked.answer() != null && !StringUtils.hasText(answer)) {
            errors.rejectValue("answer", "required");
        }
        if (answeredOn != null && answeredOn.isAfter(today)) {
            errors.rejectValue("answeredOn", "future");
        }
        if (answeredOn != null && answeredOn.isBefore(asked.sentOn())) {
            errors.rejectValue("answeredOn", "order");
        }
    }
}
