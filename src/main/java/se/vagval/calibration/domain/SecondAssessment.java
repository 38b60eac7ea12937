package se.vagval.calibration.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.vagval.calibration.SecondKind;
import se.vagval.calibration.SecondState;
import se.vagval.calibration.domain.CalibrationRefusal.Reason;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;
import se.vagval.strategy.FrameworkVersion;

/**
 * Andrabedömning. Somebody else judges the same application by the same criteria, blind to the first judgement until both
 * are complete. At the reveal the first levels are written down, so that what is learnt does not change with the case.
 */
@Entity
@Table(name = "second_assessment")
class SecondAssessment {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID caseFile;

    @Enumerated(EnumType.STRING)
    private SecondKind kind;

    private String assessor;
    private String askedBy;
    private Instant askedAt;
    private String question;
    private @Nullable UUID draw;
    private @Nullable Instant completedAt;
    private @Nullable String firstAssessor;
    private @Nullable Instant revealedAt;
    private @Nullable String withdrawnBy;
    private @Nullable Instant withdrawnAt;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "second_assessment", nullable = false, updatable = false)
    private Set<SecondGrade> grades = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected SecondAssessment() {}

    SecondAssessment(CaseFileId caseFile, SecondQuestion asked, UserId askedBy, @Nullable UUID draw, Instant now) {
        if (asked.criteria().isEmpty()) {
            throw new CalibrationRefusal(Reason.NO_CRITERIA);
        }
        this.id = UUID.randomUUID();
        this.caseFile = caseFile.value();
        this.kind = asked.kind();
        this.assessor = asked.assessor().value();
        this.askedBy = askedBy.value();
        this.askedAt = now;
        this.question = asked.text();
        this.draw = draw;
        asked.criteria().forEach(it -> grades.add(new SecondGrade(it)));
    }

    UUID id() {
        return id;
    }

    CaseFileId caseFile() {
        return CaseFileId.of(caseFile);
    }

    SecondKind kind() {
        return kind;
    }

    UserId assessor() {
        return UserId.of(assessor);
    }

    UserId askedBy() {
        return UserId.of(askedBy);
    }

    Instant askedAt() {
        return askedAt;
    }

    String question() {
        return question;
    }

    Optional<UserId> firstAssessor() {
        return Optional.ofNullable(firstAssessor).map(UserId::of);
    }

    Set<SecondGrade> grades() {
        return Set.copyOf(grades);
    }

    SecondState state() {
        return state(completedAt != null, revealedAt != null, withdrawnAt != null);
    }

    static SecondState state(boolean completed, boolean revealed, boolean withdrawn) {
        if (withdrawn) {
            return SecondState.WITHDRAWN;
        }
        if (revealed) {
            return SecondState.REVEALED;
        }
        return completed ? SecondState.COMPLETE : SecondState.ASKED;
    }

    SecondGrade grade(String criterion) {
        return grades.stream()
                .filter(it -> it.criterion().equals(criterion))
                .findFirst()
                .orElseThrow(() -> new CalibrationRefusal(Reason.NOT_ASKED_FOR));
    }

    boolean isByOneOfTheTwo(UserId person) {
        return person.value().equals(assessor) || person.value().equals(firstAssessor);
    }

    /** The assessor's own, as long as it has not been handed in. */
    SecondGrade openTo(UserId person, String criterion) {
        requireState(SecondState.ASKED);
        require(person.equals(assessor()), Reason.NOT_THE_ASSESSOR);
        return grade(criterion);
    }

    /** Those that the case is still judged on; its criteria may have become fewer since the question was put. */
    Stream<SecondGrade> judgedBy(FrameworkVersion version) {
        return grades.stream().filter(it -> version.roleOf(it.criterion()).isPresent());
    }

    void complete(UserId person, FrameworkVersion version, Instant now) {
        requireState(SecondState.ASKED);
        require(person.equals(assessor()), Reason.NOT_THE_ASSESSOR);
        require(judgedBy(version).allMatch(it -> it.second().isPresent()), Reason.INCOMPLETE);
        require(
                grades.stream()
                        .flatMap(it -> it.second().stream())
                        .noneMatch(it -> it.reason().isBlank()),
                Reason.REASON_MISSING);
        completedAt = now;
    }

    /** @param firsts what the officer has judged; where that is nothing, there is no pair to compare */
    void reveal(Map<String, Verdict> firsts, UserId officer, Instant now) {
        requireState(SecondState.COMPLETE);
        grades.forEach(it -> Optional.ofNullable(firsts.get(it.criterion())).ifPresent(it::freezeFirst));
        firstAssessor = officer.value();
        revealedAt = now;
    }

    void withdraw(UserId by, Instant now) {
        require(state().isBlind(), Reason.NOT_OPEN);
        withdrawnBy = by.value();
        withdrawnAt = now;
    }

    /** The criterion, for the two who have judged it and may now talk about it. */
    SecondGrade talkedAboutBy(UserId person, String criterion) {
        requireState(SecondState.REVEALED);
        require(isByOneOfTheTwo(person), Reason.NOT_ONE_OF_THE_TWO);
        return grade(criterion);
    }

    private void requireState(SecondState wanted) {
        require(state() == wanted, Reason.NOT_OPEN);
    }

    private static void require(boolean holds, Reason otherwise) {
        if (!holds) {
            throw new CalibrationRefusal(otherwise);
        }
    }
}
