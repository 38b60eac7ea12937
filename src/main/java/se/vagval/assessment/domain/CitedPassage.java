package se.vagval.assessment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.AssessmentProfile.Citation;

/** Citat. A passage kept as position and text, so that it can always be checked against what it was taken from. */
@Entity
@Table(name = "citation")
class CitedPassage {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String source;

    private int applicationVersion;

    @Column(name = "start_position")
    private int start;

    @Column(name = "end_position")
    private int end;

    private String text;

    private Instant citedAt;

    @SuppressWarnings("NullAway.Init")
    protected CitedPassage() {}

    CitedPassage(Citation passage, Instant now) {
        this.id = UUID.randomUUID();
        this.source = passage.source();
        this.applicationVersion = passage.applicationVersion();
        this.start = passage.start();
        this.end = passage.end();
        this.text = passage.text();
        this.citedAt = now;
    }

    UUID id() {
        return id;
    }

    Instant citedAt() {
        return citedAt;
    }

    Citation asCitation() {
        return new Citation(source, applicationVersion, start, end, text);
    }
}
