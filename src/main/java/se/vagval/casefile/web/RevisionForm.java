package se.vagval.casefile.web;

import jakarta.validation.Valid;

/** What is typed when a registered application is changed; {@code version} is the version the typing started from. */
record RevisionForm(String version, @Valid ApplicationForm application, Boolean deviationsConfirmed) {

    RevisionForm {
        version = version == null ? "" : version;
        application = application == null ? ApplicationForm.NOTHING : application;
        deviationsConfirmed = Boolean.TRUE.equals(deviationsConfirmed);
    }

    int base() {
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
    }
}
