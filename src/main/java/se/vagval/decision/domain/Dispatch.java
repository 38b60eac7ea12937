package se.vagval.decision.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import se.vagval.identity.UserId;

/** Expediering. To whom one record of a decision was sent, when and by whom. */
@Entity
@Immutable
@Table(name = "decision_dispatch")
class Dispatch implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID decision;

    @Column(name = "case_file")
    private UUID caseFile;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> addressees;

    private String sentBy;
    private Instant sentAt;

    @SuppressWarnings("NullAway")
    protected Dispatch() {}

    Dispatch(Decision decision, List<String> addressees, UserId officer, Instant now) {
        this.id = UUID.randomUUID();
        this.decision = decision.id().value();
        this.caseFile = decision.caseFile().value();
        this.addressees = List.copyOf(addressees);
        this.sentBy = officer.value();
        this.sentAt = now;
    }

    UUID decision() {
        return decision;
    }

    List<String> addressees() {
        return addressees;
    }

    Instant sentAt() {
        return sentAt;
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
