package se.vagval.intake.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import se.vagval.database.Fingerprint;
import se.vagval.identity.UserId;
import se.vagval.intake.ReceivedFileId;

/**
 * Mottagen fil. What came from outside, kept byte for byte as it came. Neither the portal nor the database lets anybody
 * change it.
 */
@Entity
@Immutable
class ReceivedFile implements Persistable<UUID> {

    @Id
    private UUID id;

    private String name;
    private String mediaType;
    private String channel;
    private byte[] content;
    private int size;
    private String sha256;
    private String receivedBy;
    private Instant receivedAt;
    private int part;
    private String mappingSource;
    private int mappingNumber;
    private @Nullable String reading;

    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init")
    protected ReceivedFile() {}

    /** @param part which application of the file it is, from 1 */
    ReceivedFile(
            ReceivedUpload upload, int part, ReceivedContent read, FieldMapping mapping, UserId person, Instant now) {
        this.id = UUID.randomUUID();
        this.name = upload.name();
        this.mediaType = upload.mediaType();
        this.channel = upload.channel();
        this.content = upload.content().clone();
        this.size = content.length;
        this.sha256 = Fingerprint.of(content);
        this.receivedBy = person.value();
        this.receivedAt = now;
        this.part = part;
        this.mappingSource = mapping.source();
        this.mappingNumber = mapping.number();
        this.reading = KeptReading.of(read).text();
        this.fresh = true;
    }

    ReceivedFileSummary summary() {
        return new ReceivedFileSummary(
                new ReceivedFileId(id), name, mediaType, channel, size, sha256, UserId.of(receivedBy), receivedAt);
    }

    int part() {
        return part;
    }

    /** Whose map it was read by when it came, and which version of it. */
    String mappingSource() {
        return mappingSource;
    }

    int mappingNumber() {
        return mappingNumber;
    }

    /** What it was read as when it came; a file from before that was kept has none. */
    Optional<ReceivedContent> reading() {
        return Optional.ofNullable(reading).map(it -> KeptReading.read(it).content());
    }

    byte[] content() {
        return content.clone();
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
