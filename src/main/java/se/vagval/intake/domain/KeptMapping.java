package se.vagval.intake.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import se.vagval.identity.UserId;

/** One saved version of a field mapping; it never changes, so that a file is always read as it was read when it came. */
@Entity
@Immutable
@Table(name = "field_mapping")
class KeptMapping {

    @Id
    private UUID id;

    private String source;
    private String name;
    private int number;
    private String labels;
    private String savedBy;
    private Instant savedAt;

    @SuppressWarnings("NullAway.Init")
    protected KeptMapping() {}

    KeptMapping(FieldMapping mapping, String name, UserId person, Instant now) {
        this.id = UUID.randomUUID();
        this.source = mapping.source();
        this.name = name;
        this.number = mapping.number();
        this.labels = mapping.text();
        this.savedBy = person.value();
        this.savedAt = now;
    }

    FieldMapping mapping() {
        return FieldMapping.read(source, number, labels);
    }

    MappingSource summary() {
        return new MappingSource(source, name, number, UserId.of(savedBy), savedAt);
    }
}
