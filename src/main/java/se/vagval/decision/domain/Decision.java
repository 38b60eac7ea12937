package se.vagval.decision.domain;

import static se.vagval.decision.domain.DecisionRefusal.Reason.ABOVE_DELEGATION_LIMIT;
import static se.vagval.decision.domain.DecisionRefusal.Reason.CORRECTION_UNEXPLAINED;
import static se.vagval.decision.domain.DecisionRefusal.Reason.SAME_PERSON;
import static se.vagval.decision.domain.DecisionRefusal.requireThat;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
import se.vagval.web.Swedish;

/**
 * Beslut. What people decided, recorded by a person. Never changed: a slip of the pen is corrected by a new record that
 * names the one it replaces and says why.
 */
@Entity
@Immutable
@Table(name = "decision")
class Decision implements Persistable<UUID> {

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

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable List<String> clauses;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable List<String> conditions;

    private @Nullable UUID edition;

    @Enumerated(EnumType.STRING)
    private @Nullable AppealTrack appealTrack;

    private @Nullable UUID replaces;

    private String correctionReason;

    private String recordedBy;

    private @Nullable String inPlaceOf;

    private Instant recordedAt;

    @SuppressWarnings("NullAway")
    protected Decision() {}

    private Decision(
            UUID caseFile,
            @Nullable UUID meeting,
            DecisionMinutes said,
            DecisionBasis basis,
            UserId recorder,
            Instant now) {
        DecisionRules.brokenBy(said, basis, LocalDate.ofInstant(now, Swedish.ZONE))
                .forEach(it -> requireThat(false, it));
        var minutes = said.carriedOver(basis.clauses());
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
        this.clauses = minutes.clauses();
        this.conditions = minutes.conditions();
        this.appealTrack = minutes.appealTrack();
        this.edition = basis.edition();
        this.correctionReason = "";
        this.recordedBy = recorder.value();
        this.recordedAt = now;
    }

    static Decision ofCommittee(
            CaseFileId caseFile,
            Meeting meeting,
            DecisionMinutes minutes,
            DecisionBasis basis,
            UserId recorder,
            Instant now) {
        return new Decision(caseFile.value(), meeting.subject(), minutes, basis, recorder, now);
    }

    /** Below the limit only; exactly the limit is the committee's. */
    static Decision ofDelegate(
            CaseFileId caseFile,
            long limit,
            DecisionMinutes minutes,
            DecisionBasis basis,
            UserId recorder,
            Instant now) {
        var granted = Objects.requireNonNullElse(minutes.grantedAmount(), 0L);
        requireThat(Math.max(basis.applied(), granted) < limit, ABOVE_DELEGATION_LIMIT);
        return new Decision(caseFile.value(), null, minutes, basis, recorder, now);
    }

    /** The record that takes this one's place. One that has been sent out is corrected by another person. */
    Decision corrected(
            DecisionMinutes minutes,
            DecisionBasis basis,
            String reason,
            boolean dispatched,
            UserId recorder,
            Instant now) {
        requireThat(!reason.isBlank(), CORRECTION_UNEXPLAINED);
        requireThat(!dispatched || !recorder.value().equals(recordedBy), SAME_PERSON);
        var next = new Decision(caseFile, meeting, minutes, basis, recorder, now);
        next.replaces = id;
        next.correctionReason = reason.strip();
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
                deviation,
                Objects.requireNonNullElse(clauses, List.of()),
                Objects.requireNonNullElse(conditions, List.of()),
                appealTrack);
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

    /** The papers it was made on; records from before papers were kept name none. */
    @Nullable
    UUID edition() {
        return edition;
    }

    @Nullable
    UUID meeting() {
        return meeting;
    }

    public @Nullable UUID replaces() {
        return replaces;
    }

    public String correctionReason() {
        return correctionReason;
    }

    /** The one who records stands in for another. */
    Decision inPlaceOf(String replaced) {
        inPlaceOf = replaced.isEmpty() ? null : replaced;
        return this;
    }

    public String inPlaceOf() {
        return Objects.requireNonNullElse(inPlaceOf, "");
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
