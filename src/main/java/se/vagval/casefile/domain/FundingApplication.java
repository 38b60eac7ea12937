package se.vagval.casefile.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.Persistable;
import se.vagval.casefile.ApplicationDetails;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;

/** Ansökan i en version. Never changed; what is changed is a new version. */
@Entity
@Immutable
public class FundingApplication implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID caseFile;
    private int number;

    @JdbcTypeCode(SqlTypes.JSON)
    private ApplicationDetails details;

    private String savedBy;
    private Instant savedAt;

    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init")
    protected FundingApplication() {}

    FundingApplication(CaseFileId caseFile, int number, ApplicationDetails details, UserId savedBy, Instant savedAt) {
        this.id = UUID.randomUUID();
        this.caseFile = caseFile.value();
        this.number = number;
        this.details = details;
        this.savedBy = savedBy.value();
        this.savedAt = savedAt;
        this.fresh = true;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    public CaseFileId caseFile() {
        return CaseFileId.of(caseFile);
    }

    public int number() {
        return number;
    }

    public ApplicationDetails details() {
        return details;
    }

    public UserId savedBy() {
        return UserId.of(savedBy);
    }

    public Instant savedAt() {
        return savedAt;
    }
}
