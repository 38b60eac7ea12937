package se.vagval.casefile.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseRefusal;
import se.vagval.casefile.CaseRefusal.Reason;
import se.vagval.identity.UserId;

/** Komplettering. Questions to the applicant, the day by which they are to be answered, and what happens otherwise. */
@Entity
public class SupplementRequest {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID caseFile;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> questions;

    private LocalDate due;
    private String consequence;
    private String requestedBy;
    private Instant requestedAt;
    private @Nullable String answer;
    private @Nullable LocalDate answeredOn;
    private @Nullable String answeredBy;
    private @Nullable Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    protected SupplementRequest() {}

    SupplementRequest(CaseFileId caseFile, Wanted wanted, UserId requestedBy, Instant now) {
        if (wanted.questions().isEmpty() || wanted.consequence().isBlank()) {
            throw new CaseRefusal(Reason.FIELDS_MISSING);
        }
        this.id = UUID.randomUUID();
        this.caseFile = caseFile.value();
        this.questions = List.copyOf(wanted.questions());
        this.due = wanted.due();
        this.consequence = wanted.consequence();
        this.requestedBy = requestedBy.value();
        this.requestedAt = now;
    }

    /** What is asked for. */
    public record Wanted(List<String> questions, LocalDate due, String consequence) {}

    /** An answer that never came is noted as an empty one. */
    void answer(String text, LocalDate on, UserId by, Instant now) {
        if (answeredAt != null) {
            throw new CaseRefusal(Reason.WRONG_STATE);
        }
        this.answer = text;
        this.answeredOn = on;
        this.answeredBy = by.value();
        this.answeredAt = now;
    }

    public UUID id() {
        return id;
    }

    public boolean isOpen() {
        return answeredAt == null;
    }

    public List<String> questions() {
        return questions;
    }

    public LocalDate due() {
        return due;
    }

    public String consequence() {
        return consequence;
    }

    public UserId requestedBy() {
        return UserId.of(requestedBy);
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public Optional<String> answer() {
        return Optional.ofNullable(answer);
    }

    public Optional<LocalDate> answeredOn() {
        return Optional.ofNullable(answeredOn);
    }
}
