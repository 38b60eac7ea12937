package se.vagval.assessment.web;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A form that holds one whole part of the assessment. */
interface PartForm {

    @Nullable
    Integer version();

    /** Rules across fields. */
    default void check(Errors errors) {}

    /** How many rows the form shows, when it has rows. */
    default int rowCount() {
        return 0;
    }

    /** The part as one text, for laying two versions side by side. */
    String asText();
}
