package se.vagval.decision.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;
import se.vagval.web.Swedish;

/** Utgåva av underlaget. The brief and the official report as they were when the case was sent to be decided; never changed. */
@Entity
@Immutable
@Table(name = "brief_edition")
public class BriefEdition implements Persistable<UUID> {

    @Id
    private UUID id;

    @Column(name = "case_file")
    private UUID caseFile;

    @JdbcTypeCode(SqlTypes.JSON)
    private BriefContent content;

    @JdbcTypeCode(SqlTypes.JSON)
    private ReportContent report;

    private String sentBy;

    private Instant sentAt;

    @SuppressWarnings("NullAway")
    protected BriefEdition() {}

    public BriefEdition(
            CaseFileId caseFile, BriefContent content, ReportContent report, UserId sentBy, Instant sentAt) {
        this.id = UUID.randomUUID();
        this.caseFile = caseFile.value();
        this.content = content;
        this.report = report;
        this.sentBy = sentBy.value();
        this.sentAt = sentAt;
    }

    public UUID id() {
        return id;
    }

    public CaseFileId caseFile() {
        return CaseFileId.of(caseFile);
    }

    public BriefContent content() {
        return content;
    }

    public ReportContent report() {
        return report;
    }

    /** The day on its papers. */
    public LocalDate sentOn() {
        return LocalDate.ofInstant(sentAt, Swedish.ZONE);
    }

    /** Whether the person wrote the papers, or has the case. */
    boolean isOwnTo(UserId person, @Nullable UserId officer) {
        return person.value().equals(sentBy) || person.equals(officer);
    }

    public UserId sentBy() {
        return UserId.of(sentBy);
    }

    public Instant sentAt() {
        return sentAt;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Saved once, never again. */
    @Override
    public boolean isNew() {
        return true;
    }
}
