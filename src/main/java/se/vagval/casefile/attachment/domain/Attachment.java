package se.vagval.casefile.attachment.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;

/** Bilaga. A file of the case; its bytes lie in {@link AttachmentContentRepository}. */
@Entity
@Immutable
public class Attachment implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID caseFile;
    private String name;
    private String mediaType;
    private long size;
    private String sha256;
    private String filedBy;
    private Instant filedAt;

    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init")
    protected Attachment() {}

    Attachment(
            CaseFileId caseFile,
            String name,
            FileKind kind,
            long size,
            String sha256,
            UserId filedBy,
            Instant filedAt) {
        this.id = UUID.randomUUID();
        this.caseFile = caseFile.value();
        this.name = name;
        this.mediaType = kind.mediaType();
        this.size = size;
        this.sha256 = sha256;
        this.filedBy = filedBy.value();
        this.filedAt = filedAt;
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

    public String name() {
        return name;
    }

    public String mediaType() {
        return mediaType;
    }

    public long size() {
        return size;
    }

    public String sha256() {
        return sha256;
    }

    public UserId filedBy() {
        return UserId.of(filedBy);
    }

    public Instant filedAt() {
        return filedAt;
    }
}
