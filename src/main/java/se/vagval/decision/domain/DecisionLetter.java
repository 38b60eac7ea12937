package se.vagval.decision.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.Person;
import se.vagval.web.Swedish;

/**
 * Beslutsbrev. Tells one addressee of one record of a decision, and how it is appealed. Made once and never changed; whether
 * it was sent is another fact.
 */
@Entity
@Immutable
@Table(name = "decision_letter")
class DecisionLetter implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID decision;

    @Column(name = "case_file")
    private UUID caseFile;

    private String addressee;

    @Enumerated(EnumType.STRING)
    private AddresseeRole role;

    private String applicant;

    @Enumerated(EnumType.STRING)
    private AppealTrack appealTrack;

    private String madeBy;
    private String name;
    private String title;
    private Instant madeAt;

    @SuppressWarnings("NullAway")
    protected DecisionLetter() {}

    DecisionLetter(
            Decision decision,
            Addressee addressee,
            String applicant,
            AppealTrack appealTrack,
            Person officer,
            Instant now) {
        this.id = UUID.randomUUID();
        this.decision = decision.id().value();
        this.caseFile = decision.caseFile().value();
        this.addressee = addressee.name();
        this.role = addressee.role();
        this.applicant = applicant;
        this.appealTrack = appealTrack;
        this.madeBy = officer.id().value();
        this.name = officer.name();
        this.title = officer.title();
        this.madeAt = now;
    }

    public UUID id() {
        return id;
    }

    UUID decision() {
        return decision;
    }

    CaseFileId caseFile() {
        return CaseFileId.of(caseFile);
    }

    public Addressee addressee() {
        return new Addressee(addressee, role);
    }

    public String applicant() {
        return applicant;
    }

    public AppealTrack appealTrack() {
        return appealTrack;
    }

    String name() {
        return name;
    }

    String title() {
        return title;
    }

    Instant madeAt() {
        return madeAt;
    }

    /** The day on the letter. */
    LocalDate date() {
        return LocalDate.ofInstant(madeAt, Swedish.ZONE);
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
