package se.vagval.casefile.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseStatus;
import se.vagval.casefile.Insight;
import se.vagval.strategy.ProjectType;

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
        String unit,
        @Nullable ProjectType projectType,
        List<String> funds,
        List<String> municipalities,
        List<String> smallAreas,
        @Nullable Instant movedAt,
        String key,
        Insight insight) {

    /** As the reader may see it: of a closed case only the number, where it stands, and that it is closed. */
    CaseRow asSeen() {
        return insight.isClosed()
                ? new CaseRow(
                        id,
                        registryNumber,
                        "",
                        "",
                        received,
                        status,
                        null,
                        0,
                        "",
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        key,
                        insight)
                : this;
    }
}
