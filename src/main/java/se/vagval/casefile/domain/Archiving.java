package se.vagval.casefile.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;

/** Arkivering av ett ärende: the day it went to the archive, and why then. */
@Entity
@Table(name = "case_archiving")
public class Archiving {

    @Id
    @Column(name = "case_file")
    private UUID caseFile;

    private LocalDate archivedOn;
    private String reason;
    private String archivedBy;
    private Instant archivedAt;

    @SuppressWarnings("NullAway")
    protected Archiving() {}

    Archiving(CaseFileId caseFile, LocalDate archivedOn, String reason, UserId archivist, Instant now) {
        this.caseFile = caseFile.value();
        this.archivedOn = archivedOn;
        this.reason = reason;
        this.archivedBy = archivist.value();
        this.archivedAt = now;
    }

    public LocalDate day() {
        return archivedOn;
    }

    public String reason() {
        return reason;
    }
}
