package se.vagval.statement.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import se.vagval.casefile.CaseFileId;
import se.vagval.database.Fingerprint;
import se.vagval.identity.UserId;

/** Godkänd utgåva, exactly as frozen: canonical JSON and its SHA-256. The database refuses to change it. */
@Entity
@Immutable
@Table(name = "statement_edition")
class Edition {

    @Id
    private UUID id;

    private UUID statementId;
    private UUID caseFile;
    private int number;
    private String content;
    private String hash;
    private String frameworkVersion;
    private String approvedBy;
    private Instant approvedAt;

    @SuppressWarnings("NullAway.Init")
    protected Edition() {}

    Edition(
            StrategicStatement statement,
            int number,
            String canonical,
            String frameworkVersion,
            UserId manager,
            Instant now) {
        this.id = UUID.randomUUID();
        this.statementId = statement.id();
        this.caseFile = statement.caseFile().value();
        this.number = number;
        this.content = canonical;
        this.hash = Fingerprint.of(canonical);
        this.frameworkVersion = frameworkVersion;
        this.approvedBy = manager.value();
        this.approvedAt = now;
    }

    UUID id() {
        return id;
    }

    CaseFileId caseFile() {
        return CaseFileId.of(caseFile);
    }

    int number() {
        return number;
    }

    String content() {
        return content;
    }

    String hash() {
        return hash;
    }

    boolean isIntact() {
        return Fingerprint.of(content).equals(hash);
    }

    String frameworkVersion() {
        return frameworkVersion;
    }

    UserId approvedBy() {
        return UserId.of(approvedBy);
    }

    Instant approvedAt() {
        return approvedAt;
    }
}
