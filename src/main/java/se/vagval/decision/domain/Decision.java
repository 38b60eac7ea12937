package se.vagval.decision.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import se.vagval.casefile.CaseFileId;
import se.vagval.decision.DecisionId;
import se.vagval.decision.Outcome;
import se.vagval.identity.UserId;

/**
 * Beslut. What people decided, recorded by a person. Never changed: a slip of the pen is corrected by a new record that
 * names the one it replaces and says why.
 */
@Entity
@Immutable
@Table(name = "decision")
public class Decision implements Persistable<UUID> {

    @Id
    private UUID id;

    @Column(name = "case_file")
    private UUID caseFile;

    @Column(name = "meeting")
    private @Nullable UUID meeting;

    private LocalDate decidedOn;

    private int paragraph;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private @Nullable Long grantedAmount;

    private String decisionMaker;

    private String rapporteur;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> participants;

    private String motivation;

    private String deviation;

    private @Nullable UUID replaces;

    private String correctionReason;

    private String recordedBy;

    private Instant recordedAt;

    @SuppressWarnings("NullAway")
    protected Decision() {}

    private Decision(UUID caseFile, @Nullable UUID meeting, DecisionMinutes minutes, UserId recorder, Instant now) {
        this.id = UUID.randomUUID();
        this.caseFile = caseFile;
        this.meeting = meeting;
        this.decidedOn = minutes.date();
        this.paragraph = minutes.paragraph();
        this.outcome = minutes.outcome();
        this.grantedAmount = minutes.grantedAmount();
        this.decisionMaker = minutes.decisionMaker();
        this.rapporteur = minutes.rapporteur();
        this.participants = minutes.participants();
        this.motivation = minutes.motivation();
        this.deviation = minutes.deviation();
        this.correctionReason = "";
        this.recordedBy = recorder.value();
        this.recordedAt = now;
    }

    public static Decision ofCommittee(
            CaseFileId caseFile, Meeting meeting, DecisionMinutes minutes, UserId recorder, Instant now) {
        return new Decision(caseFile.value(), meeting.subject(), minutes, recorder, now);
    }

    public static Decision ofDelegate(CaseFileId caseFile, DecisionMinutes minutes, UserId recorder, Instant now) {
        return new Decision(caseFile.value(), null, minutes, recorder, now);
    }

    /** The record that takes this one's place. */
    public Decision corrected(DecisionMinutes minutes, String reason, UserId recorder, Instant now) {
        var next = new Decision(caseFile, meeting, minutes, recorder, now);
        next.replaces = id;
        next.correctionReason = reason;
        return next;
    }

    public DecisionMinutes minutes() {
        return new DecisionMinutes(
                decidedOn,
                paragraph,
                outcome,
                grantedAmount,
                decisionMaker,
                rapporteur,
                participants,
                motivation,
                deviation);
    }

    public DecisionId id() {
        return new DecisionId(id);
    }

    public CaseFileId caseFile() {
        return CaseFileId.of(caseFile);
    }

    public boolean isDelegated() {
        return meeting == null;
    }

    public boolean isCorrection() {
        return replaces != null;
    }

    public @Nullable UUID replaces() {
        return replaces;
    }

    public String correctionReason() {
        return correctionReason;
    }

    public UserId recordedBy() {
        return UserId.of(recordedBy);
    }

    public Instant recordedAt() {
        return recordedAt;
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
