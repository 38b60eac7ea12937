package se.vagval.casefile.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;

/** Jävsdeklaration. What one person has said about one case; a changed mind is a new declaration. */
@Entity
@Immutable
public class ConflictDeclaration implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID caseFile;
    private String person;
    private boolean conflicted;
    private String ground;
    private Instant declaredAt;

    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init")
    protected ConflictDeclaration() {}

    ConflictDeclaration(CaseFileId caseFile, UserId person, boolean conflicted, String ground, Instant now) {
        this.id = UUID.randomUUID();
        this.caseFile = caseFile.value();
        this.person = person.value();
        this.conflicted = conflicted;
        this.ground = ground;
        this.declaredAt = now;
        this.fresh = true;
    }

    boolean saysTheSameAs(boolean otherConflicted, String otherGround) {
        return conflicted == otherConflicted && ground.equals(otherGround);
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    public boolean conflicted() {
        return conflicted;
    }

    public String ground() {
        return ground;
    }

    public Instant declaredAt() {
        return declaredAt;
    }
}
