package se.vagval.funding.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Days as people mean them: one outside two centuries is a slip of the pen, and said at its field. */
final class Days {

    private static final int FIRST = 1900;
    private static final int LAST = 2199;

    private Days() {}

    static void check(@Nullable LocalDate day, String field, Errors errors) {
        if (day != null && (day.getYear() < FIRST || day.getYear() > LAST)) {
            errors.rejectValue(field, "noDay");
        }
    }
}
