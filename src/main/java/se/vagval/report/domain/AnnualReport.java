package se.vagval.report.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Årets resultatredovisning. Once approved it stays as it was. */
public record AnnualReport(
        int year,
        String template,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt,
        @Nullable String sha256) {

    public boolean isApproved() {
        return approvedAt != null;
    }
}
