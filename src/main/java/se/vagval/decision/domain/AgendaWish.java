package se.vagval.decision.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;

/** Förslag till dagordningen. An officer would have the case decided, at a certain meeting or at the next that has room. */
@Entity
@Table(name = "agenda_wish")
class AgendaWish {

    @Id
    @Column(name = "case_file")
    private UUID caseFile;

    private @Nullable LocalDate meetingDate;
    private String proposedBy;
    private Instant proposedAt;

    @SuppressWarnings("NullAway")
    protected AgendaWish() {}

    AgendaWish(CaseFileId caseFile, @Nullable LocalDate meetingDate, UserId officer, Instant now) {
        this.caseFile = caseFile.value();
        this.meetingDate = meetingDate;
        this.proposedBy = officer.value();
        this.proposedAt = now;
    }

    UUID caseFile() {
        return caseFile;
    }

    Optional<LocalDate> meetingDate() {
        return Optional.ofNullable(meetingDate);
    }
}
