package se.vagval.decision.domain;

import static se.vagval.decision.domain.DecisionRefusal.Reason.ALREADY_DECIDED;
import static se.vagval.decision.domain.DecisionRefusal.requireThat;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Delegationsärende. A case that waits for, or has got, the director's decision instead of the committee's. */
@Entity
@Table(name = "delegated_matter")
class DelegatedMatter {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Embedded
    private Matter matter;

    private Instant sentAt;

    private boolean decided;

    @SuppressWarnings("NullAway")
    protected DelegatedMatter() {}

    public DelegatedMatter(Matter matter, Instant sentAt) {
        this.id = UUID.randomUUID();
        this.matter = matter;
        this.sentAt = sentAt;
    }

    public void decide() {
        requireThat(!decided, ALREADY_DECIDED);
        decided = true;
    }

    public UUID id() {
        return id;
    }

    public Matter matter() {
        return matter;
    }

    public Instant sentAt() {
        return sentAt;
    }

    public boolean isDecided() {
        return decided;
    }
}
