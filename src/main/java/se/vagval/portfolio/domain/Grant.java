package se.vagval.portfolio.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Beviljat stöd, as it may be told to anybody. The recipient is empty when it may be a person: a sole trader's number is the
 * person's own.
 */
public record Grant(
        String registryNumber,
        String title,
        long applied,
        long granted,
        LocalDate decidedOn,
        String recipient,
        String organisationNumber,
        String programme,
        List<String> municipalities,
        @Nullable LocalDate start,
        @Nullable LocalDate end) {}
