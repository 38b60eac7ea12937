package se.vagval.casefile.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseStatus;
import se.vagval.casefile.Insight;
import se.vagval.identity.UnitId;
import se.vagval.identity.UserId;

/**
 * What has to be known of a case and of one person's relation to it, to say what that person may do in it. {@code gatheredUntil}:
 * several write in it until then; {@code writing}: the person is one of them now, {@code hasWritten}: is or has been.
 */
public record CaseFacts(
        CaseFileId id,
        String registryNumber,
        UnitId unit,
        @Nullable UserId officer,
        CaseStatus status,
        boolean marked,
        boolean blind,
        @Nullable Instant gatheredUntil,
        boolean writing,
        boolean hasWritten,
        ConflictStanding standing,
        Insight insight) {}
