package se.vagval.decision.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;

/** Avstående från kommunicering. Why the applicant need not be told before the decision; of one edition of the statement. */
@Entity
@Immutable
@Table(name = "communication_waiver")
public class CommunicationWaiver implements Persistable<UUID> {

    @Id
    private UUID id;

    @Column(name = "case_file")
    private UUID caseFile;

    private String statementHash;
    private String reason;
    private String decidedBy;
    private Instant decidedAt;

    @SuppressWarnings("NullAway.Init")
    protected CommunicationWaiver() {}

    CommunicationWaiver(CaseFileId caseFile, String statementHash, String reason, UserId decidedBy, Instant now) {
        this.id = UUID.randomUUID();
        this.caseFile = caseFile.value();
        this.statementHash = statementHash;
        this.reason = reason.strip();
        this.decidedBy = decidedBy.value();
        this.decidedAt = now;
    }

    public String reason() {
        return reason;
    }

    boolean restsOn(String hash) {
        return statementHash.equals(hash);
    }

    @Override
    public @Nullable UUID getId() {
        return id;
    }

    /** Saved once, never again. */
    @Override
    public boolean isNew() {
        return true;
    }
}
