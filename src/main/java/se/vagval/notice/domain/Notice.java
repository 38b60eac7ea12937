package se.vagval.notice.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;

/** Avisering. What one person is told about one case, or {@code about} what was published; the words are made when it is shown. */
record Notice(
        UUID id,
        UserId recipient,
        NoticeKind kind,
        @Nullable CaseFileId caseFile,
        @Nullable String about,
        @Nullable UserId actor,
        @Nullable LocalDate due,
        Instant toldAt,
        @Nullable Instant readAt) {

    static Notice ofAct(NoticeKind kind, UserId recipient, CaseFileId caseFile, UserId actor, Instant now) {
        return new Notice(UUID.randomUUID(), recipient, kind, caseFile, null, actor, null, now, null);
    }

    static Notice ofPublished(NoticeKind kind, UserId recipient, String about, UserId actor, Instant now) {
        return new Notice(UUID.randomUUID(), recipient, kind, null, about, actor, null, now, null);
    }

    static Notice ofDay(NoticeKind kind, UserId recipient, CaseFileId caseFile, LocalDate due, Instant now) {
        return new Notice(UUID.randomUUID(), recipient, kind, caseFile, null, null, due, now, null);
    }
}
