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
import se.vagval.identity.Person;

/** Godkännande av underlaget. Somebody other than the writer stands for brief and report, with title and unit of the day. */
@Entity
@Immutable
@Table(name = "paper_approval")
class PaperApproval implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID edition;

    @Column(name = "case_file")
    private UUID caseFile;

    private String approvedBy;
    private String name;
    private String title;
    private String unit;
    private String inPlaceOf;
    private Instant approvedAt;

    @SuppressWarnings("NullAway")
    protected PaperApproval() {}

    PaperApproval(BriefEdition edition, Person approver, String unit, String inPlaceOf, Instant now) {
        this.id = UUID.randomUUID();
        this.edition = edition.id();
        this.caseFile = edition.caseFile().value();
        this.approvedBy = approver.id().value();
        this.name = approver.name();
        this.title = approver.title();
        this.unit = unit;
        this.inPlaceOf = inPlaceOf;
        this.approvedAt = now;
    }

    UUID edition() {
        return edition;
    }

    PaperSheet.Signed signed() {
        return new PaperSheet.Signed(name, title, unit, inPlaceOf, approvedAt);
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
