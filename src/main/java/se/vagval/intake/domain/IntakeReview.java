package se.vagval.intake.domain;

import static se.vagval.intake.domain.IntakeRefusal.Reason.ALREADY_REGISTERED;
import static se.vagval.intake.domain.IntakeRefusal.Reason.DISMISSED;
import static se.vagval.intake.domain.IntakeRefusal.Reason.REASON_MISSING;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;
import se.vagval.intake.ReceivedFileId;

/**
 * Genomgång. What people have said, value by value, about one received file, until it is registered as an application
 * or dismissed. The file itself lies beside and never changes.
 */
@Entity
class IntakeReview {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<IntakeAnswer> answers;

    private @Nullable String savedBy;
    private @Nullable Instant savedAt;

    @Embedded
    private @Nullable Dismissal dismissal;

    @Embedded
    private @Nullable Registration registration;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable List<RegisteredValue> registered;

    /** Avvisning: why the file was not registered, by whom and when. */
    @Embeddable
    public record Dismissal(
            @Column(name = "dismissal_reason") String reason,
            @Column(name = "dismissed_by") String by,
            @Column(name = "dismissed_at") Instant at) {}

    /** Registrering: the case the file became. */
    @Embeddable
    public record Registration(
            @Column(name = "case_file") UUID caseFile,
            @Column(name = "registered_by") String by,
            @Column(name = "registered_at") Instant at) {}

    @SuppressWarnings("NullAway.Init")
    protected IntakeReview() {}

    IntakeReview(ReceivedFileId file) {
        this.id = file.value();
        this.answers = new ArrayList<>();
    }

    /** Keeps the answers; what was said before in the same words keeps its person and time. Tells how many are new. */
    int answer(List<IntakeAnswer> given, UserId person, Instant now) {
        requireOpen();
        var before = answersByPath();
        var kept = given.stream()
                .map(answer -> {
                    var earlier = before.get(answer.path());
                    return earlier != null && earlier.saysTheSameAs(answer) ? earlier : answer;
                })
                .toList();
        var news =
                (int) kept.stream().filter(answer -> !answers.contains(answer)).count();
        var withdrawn = (int) answers.stream()
                .filter(answer -> kept.stream().noneMatch(it -> it.path().equals(answer.path())))
                .count();
        if (news + withdrawn > 0) {
            answers = new ArrayList<>(kept);
            savedBy = person.value();
            savedAt = now;
        }
        return news + withdrawn;
    }

    void dismiss(String reason, UserId person, Instant now) {
        requireOpen();
        if (reason.isBlank()) {
            throw new IntakeRefusal(REASON_MISSING);
        }
        dismissal = new Dismissal(reason.strip(), person.value(), now);
    }

    void register(CaseFileId caseFile, List<RegisteredValue> values, UserId person, Instant now) {
        requireOpen();
        registration = new Registration(caseFile.value(), person.value(), now);
        registered = List.copyOf(values);
    }

    private void requireOpen() {
        if (dismissal != null) {
            throw new IntakeRefusal(DISMISSED);
        }
        if (registration != null) {
            throw new IntakeRefusal(ALREADY_REGISTERED);
        }
    }

    UUID id() {
        return id;
    }

    Map<String, IntakeAnswer> answersByPath() {
        var all = new LinkedHashMap<String, IntakeAnswer>();
        answers.forEach(answer -> all.put(answer.path(), answer));
        return all;
    }

    long version() {
        return version == null ? 0 : version;
    }

    Optional<Dismissal> dismissal() {
        return Optional.ofNullable(dismissal);
    }

    Optional<Registration> registration() {
        return Optional.ofNullable(registration);
    }

    List<RegisteredValue> registered() {
        return registered == null ? List.of() : List.copyOf(registered);
    }

    @Nullable
    UserId savedBy() {
        return savedBy == null ? null : UserId.of(savedBy);
    }

    @Nullable
    Instant savedAt() {
        return savedAt;
    }
}
