package se.vagval.casefile.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;

/** Tjänsteanteckning. Something heard or seen in the case; never changed, since an assessment may cite it. */
@Entity
@Immutable
public class FileNote implements Persistable<UUID> {

    /** Slag av anteckning. */
    public enum Kind {
        PRE_DIALOGUE,
        FILE_NOTE
    }

    @Id
    private UUID id;

    private UUID caseFile;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String heading;
    private LocalDate heldOn;
    private String participants;

    @Column(name = "note_text")
    private String text;

    private String writtenBy;
    private Instant writtenAt;

    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init")
    protected FileNote() {}

    FileNote(CaseFileId caseFile, NewNote note, UserId writtenBy, Instant now) {
        this.id = UUID.randomUUID();
        this.caseFile = caseFile.value();
        this.kind = note.kind();
        this.heading = note.heading();
        this.heldOn = note.heldOn();
        this.participants = note.participants();
        this.text = note.text();
        this.writtenBy = writtenBy.value();
        this.writtenAt = now;
        this.fresh = true;
    }

    /** What is written down. */
    public record NewNote(Kind kind, String heading, LocalDate heldOn, String participants, String text) {}

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    public Kind kind() {
        return kind;
    }

    public String heading() {
        return heading;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public String participants() {
        return participants;
    }

    public String text() {
        return text;
    }

    public UserId writtenBy() {
        return UserId.of(writtenBy);
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
