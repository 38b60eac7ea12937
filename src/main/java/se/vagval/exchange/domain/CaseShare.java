package se.vagval.exchange.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;

/** Delning. One case opened for one external reader, until a day, with the reason; closed earlier when {@code closedAt} says so. */
public record CaseShare(
        UUID id,
        CaseFileId caseFile,
        UserId reader,
        String reason,
        LocalDate until,
        UserId openedBy,
        Instant openedAt,
        @Nullable Instant closedAt) {

    public boolean isOpenOn(LocalDate day) {
        return closedAt == null && !until.isBefore(day);
    }
}
