package se.vagval.decision.domain;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;
import se.vagval.language.Readability;
import se.vagval.wording.DraftedText;

/** Sammanfattningen, as the officer's page shows it: what will be read, what was drafted, and how readable it is. */
public record BriefSheet(
        CaseFileId caseFile,
        @Nullable UserId officer,
        BriefContent content,
        BriefTexts drafted,
        Map<BriefPart, DraftedText> texts,
        Readability readability,
        long version,
        boolean locked,
        String savedByName,
        @Nullable Instant savedAt) {

    public boolean isOwnWords() {
        return texts.values().stream().anyMatch(DraftedText::hasOwn);
    }
}
