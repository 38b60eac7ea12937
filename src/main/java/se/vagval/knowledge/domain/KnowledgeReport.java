package se.vagval.knowledge.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;

/** Rapport i Kunskapsbanken: a file of a finished case, with what can be learnt from it in a few words. */
public record KnowledgeReport(
        UUID id,
        CaseFileId caseFile,
        UUID attachment,
        Content content,
        UserId publishedBy,
        Instant publishedAt,
        @Nullable Withdrawal withdrawal) {

    /** What a person writes of it. */
    public record Content(ReportKind kind, String title, String theme, int year, String lessons) {}

    /** Tillbakadragen: by whom, when and why. */
    public record Withdrawal(UserId by, Instant at, String reason) {}

    public String fileAddress() {
        return caseFile.address("bilagor/" + attachment);
    }
}
