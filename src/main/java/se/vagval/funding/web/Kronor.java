package se.vagval.funding.web;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.vagval.web.AmountReader;

/** Whole kronor as people type them; what cannot be read is said at its field. */
final class Kronor {

    private Kronor() {}

    static @Nullable Long read(@Nullable String typed, String field, Errors errors) {
        var kronor = AmountReader.read(typed);
        if (AmountReader.isMisread(typed)) {
            errors.rejectValue(field, "amount");
            return null;
        }
        if (kronor.filter(it -> it.stripTrailingZeros().scale() > 0 || it.signum() < 0)
                .isPresent()) {
            errors.rejectValue(field, "wholeKronor");
            return null;
        }
        return kronor.map(BigDecimal::longValueExact).orElse(null);
    }

    /** More than nothing. */
    static @Nullable Long more(@Nullable String typed, String field, Errors errors) {
        var kronor = read(typed, field, errors);
        if (kronor != null && kronor == 0) {
            errors.rejectValue(field, "moreThanNothing");
            return null;
        }
        return kronor;
    }

    static String write(@Nullable Long amount) {
        return amount == null ? "" : Long.toString(amount);
    }
}
