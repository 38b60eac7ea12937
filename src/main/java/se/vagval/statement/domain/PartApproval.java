package se.vagval.statement.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import se.vagval.identity.UserId;

/** Godkänt avsnitt. Somebody has approved these very words; other words in the same part are not approved by it. */
@Entity
@Immutable
@Table(name = "statement_part_approval")
class PartApproval {

    @Id
    private UUID id;

    private UUID statementId;
    private String part;
    private String hash;
    private String approvedBy;
    private Instant approvedAt;

    /** The absent manager for whom a deputy approved. */
    private @Nullable String inPlaceOf;

    @SuppressWarnings("NullAway.Init")
    protected PartApproval() {}

    PartApproval(UUID statementId, String part, String hash, UserId by, @Nullable String inPlaceOf, Instant now) {
        this.id = UUID.randomUUID();
        this.statementId = statementId;
        this.part = part;
        this.hash = hash;
        this.approvedBy = by.value();
        this.inPlaceOf = inPlaceOf;
        this.approvedAt = now;
    }

    String part() {
        return part;
    }

    String hash() {
        return hash;
    }

    UserId approvedBy() {
        return UserId.of(approvedBy);
    }

    @Nullable
    String inPlaceOf() {
        return inPlaceOf;
    }

    Instant approvedAt() {
        return approvedAt;
    }
}
