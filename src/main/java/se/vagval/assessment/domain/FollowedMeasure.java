package se.vagval.assessment.domain;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.AssessmentProfile.Measure;
import se.vagval.assessment.MeasureState;
import se.vagval.casefile.CaseFileId;
import se.vagval.database.Fingerprint;

/** Åtgärd som följs: what was planned, and what has been told of it, newest first. */
public record FollowedMeasure(
        CaseFileId caseFile, String registryNumber, String title, Measure measure, List<MeasureFollowUp> told) {

    public static String keyOf(String text) {
        return Fingerprint.of(text);
    }

    public String key() {
        return keyOf(measure.text());
    }

    /** As it was last told; ticked as done in the assessment it needs no telling. */
    public @Nullable MeasureState state() {
        return told.isEmpty()
                ? (measure.done() ? MeasureState.DONE : null)
                : told.getFirst().state();
    }

    public boolean isOpen() {
        var state = state();
        return state == null || !state.isEnd();
    }

    /** The day it is due, when a day was written and no other words. */
    public Optional<LocalDate> due() {
        try {
            return Optional.of(LocalDate.parse(measure.due().strip()));
        } catch (DateTimeParseException words) {
            return Optional.empty();
        }
    }

    public boolean isLate(LocalDate today) {
        return isOpen() && due().filter(it -> it.isBefore(today)).isPresent();
    }
}
