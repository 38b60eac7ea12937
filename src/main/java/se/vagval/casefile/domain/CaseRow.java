package se.vagval.casefile.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseStatus;

/** One case in the list; {@code key} is its place in the chosen order. */
public record CaseRow(
        CaseFileId id,
        String registryNumber,
        String title,
        String applicant,
        LocalDate received,
        CaseStatus status,
        @Nullable String officer,
        long appliedAmount,
        String key) {}
