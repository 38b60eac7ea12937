package se.vagval.casefile.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseStatus;
import se.vagval.casefile.Insight;

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
        String key,
        Insight insight) {

    /** As the reader may see it: of a closed case only the number, where it stands, and that it is closed. */
    static CaseRow seen(
            CaseFileId id,
            String registryNumber,
            String title,
            String applicant,
            LocalDate received,
            CaseStatus status,
            @Nullable String officer,
            long appliedAmount,
            String key,
            Insight insight) {
        return insight.isClosed()
                ? new CaseRow(id, registryNumber, "", "", received, status, null, 0, key, insight)
                : new CaseRow(
                        id, registryNumber, title, applicant, received, status, officer, appliedAmount, key, insight);
    }
}
