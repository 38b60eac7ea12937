package se.vagval.decision.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;

/** Sammanfattningen, as the officer's page shows it: what will be read, what was drafted, and how readable it is. */
public record BriefSheet(
        CaseFileId caseFile,
        @Nullable UserId officer,
        BriefContent content,
        BriefTexts drafted,
        BriefTexts own,
        Readability readability,
        long version,
        boolean locked,
        String savedByName,
        @Nullable Instant savedAt) {

    public boolean isOwnWords() {
        return !own.equals(BriefTexts.NONE);
    }
}
