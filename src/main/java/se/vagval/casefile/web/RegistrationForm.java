package se.vagval.casefile.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** What is typed when an application is registered; {@code draft} and {@code version} tell which draft is being written. */
record RegistrationForm(
        String draft,
        String version,
        @NotBlank @Size(max = 30) String registryNumber,
        @NotBlank String received,
        @NotBlank @Size(max = 300) String channel,
        @NotBlank String unit,
        String officer,
        @Size(max = 300) String secrecyProvision,
        String secrecyDate,
        @Size(max = 300) String secrecyAuthority,
        @Valid ApplicationForm application,
        Boolean deviationsConfirmed) {

    RegistrationForm {
        draft = given(draft);
        version = given(version);
        registryNumber = given(registryNumber);
        received = given(received);
        channel = given(channel);
        unit = given(unit);
        officer = given(officer);
        secrecyProvision = given(secrecyProvision);
        secrecyDate = given(secrecyDate);
        secrecyAuthority = given(secrecyAuthority);
        application = application == null ? ApplicationForm.NOTHING : application;
        deviationsConfirmed = Boolean.TRUE.equals(deviationsConfirmed);
    }

    private static final long NOTHING_YET = -1;

    /** The save of the draft that this goes over. */
    long seen() {
        return version.matches("\\d{1,18}") ? Long.parseLong(version) : NOTHING_YET;
    }

    /** The day that is typed, if it is one. */
    LocalDate receivedOr(LocalDate today) {
        try {
            return received.isEmpty() ? today : LocalDate.parse(received);
        } catch (DateTimeParseException misread) {
            return today;
        }
    }

    RegistrationForm with(ApplicationForm other) {
        return of(version, other);
    }

    RegistrationForm at(String other) {
        return of(other, application);
    }

    private RegistrationForm of(String otherVersion, ApplicationForm otherApplication) {
        return new RegistrationForm(
                draft,
                otherVersion,
                registryNumber,
                received,
                channel,
                unit,
                officer,
                secrecyProvision,
                secrecyDate,
                secrecyAuthority,
                otherApplication,
                deviationsConfirmed);
    }

    private static String given(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
