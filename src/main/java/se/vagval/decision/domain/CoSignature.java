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
import se.vagval.identity.Person;
import se.vagval.identity.UserId;

/** Medundertecknande. Somebody a statement names stands for one edition of it, with title and unit as they were that day. */
@Entity
@Immutable
@Table(name = "co_signature")
class CoSignature implements Persistable<UUID> {

    @Id
    private UUID id;

    @Column(name = "case_file")
    private UUID caseFile;

    private String statementHash;

    private String signedBy;
    private String name;
    private String title;
    private String unit;
    private Instant signedAt;

    @SuppressWarnings("NullAway")
    protected CoSignature() {}

    CoSignature(CaseFileId caseFile, String statementHash, Person person, String unit, Instant now) {
        this.id = UUID.randomUUID();
        this.caseFile = caseFile.value();
        this.statementHash = statementHash;
        this.signedBy = person.id().value();
        this.name = person.name();
        this.title = person.title();
        this.unit = unit;
        this.signedAt = now;
    }

    UserId signedBy() {
        return UserId.of(signedBy);
    }

    PaperSheet.Signed signed() {
        return new PaperSheet.Signed(name, title, unit, "", signedAt);
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
