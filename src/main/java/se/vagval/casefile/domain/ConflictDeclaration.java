package se.vagval.casefile.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
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
    private @Nullable String liftedBy;

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

    /** Somebody else has tried the conflict and found that it does not hold; the ground says why. */
    static ConflictDeclaration lifted(CaseFileId caseFile, UserId person, UserId by, String reason, Instant now) {
        var lifted = new ConflictDeclaration(caseFile, person, false, reason, now);
        lifted.liftedBy = by.value();
        return lifted;
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

    public UserId person() {
        return UserId.of(person);
    }

    public Optional<UserId> liftedBy() {
        return Optional.ofNullable(liftedBy).map(UserId::of);
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
