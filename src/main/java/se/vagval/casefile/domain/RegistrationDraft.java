package se.vagval.casefile.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;

/**
 * Utkast. What one person has typed into the application form and not registered yet, exactly as typed; for a registered
 * case, {@code base} is the version the typing started from.
 */
@Entity
public class RegistrationDraft {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String owner;
    private @Nullable UUID caseFile;
    private @Nullable Integer base;

    @JdbcTypeCode(SqlTypes.JSON)
    private String form;

    private Instant savedAt;

    @SuppressWarnings("NullAway.Init")
    protected RegistrationDraft() {}

    RegistrationDraft(UUID id, UserId owner, @Nullable CaseFileId caseFile, @Nullable Integer base) {
        this.id = id;
        this.owner = owner.value();
        this.caseFile = caseFile == null ? null : caseFile.value();
        this.base = base;
        this.form = "{}";
        this.savedAt = Instant.EPOCH;
    }

    void write(String typed, @Nullable Integer newBase, Instant now) {
        if (!typed.equals(form) || !Objects.equals(base, newBase)) {
            form = typed;
            base = newBase;
            savedAt = now;
        }
    }

    boolean belongsTo(UserId person) {
        return owner.equals(person.value());
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version == null ? 0 : version;
    }

    public int base() {
        return base == null ? 0 : base;
    }

    public String form() {
        return form;
    }

    public Instant savedAt() {
        return savedAt;
    }
}
