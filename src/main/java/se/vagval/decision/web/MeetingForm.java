package se.vagval.decision.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A meeting, as it is typed. */
record MeetingForm(
        @NotNull @Nullable LocalDate date,
        @NotBlank @Pattern(regexp = TIME) @Nullable String startsAt,
        @NotBlank @Size(max = 300) @Nullable String place,
        @Nullable Long version,
        @Nullable Boolean anyway) {

    static final String TIME = "|\\s*([01]?\\d|2[0-3])[.:][0-5]\\d\\s*";
    static final MeetingForm EMPTY = new MeetingForm(null, "9.00", "", null, null);

    static MeetingForm of(LocalDate date, LocalTime time, String place, long version) {
        return new MeetingForm(date, "%d.%02d".formatted(time.getHour(), time.getMinute()), place, version, null);
    }

    void checkDate(LocalDate today, Errors errors) {
        if (date != null && date.isBefore(today)) {
            errors.rejectValue("date", "passed");
        }
        if (date != null && date.isAfter(today.plusYears(5))) {
            errors.rejectValue("date", "far");
        }
    }

    /** Whether a meeting on a day off is meant. */
    boolean isMeant() {
        return Boolean.TRUE.equals(anyway);
    }

    /** A form that says no version has seen none. */
    long seen() {
        return version == null ? -1 : version;
    }

    LocalTime time() {
        var parts = text(startsAt).split("[.:]");
        return LocalTime.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    String where() {
        return text(place);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
