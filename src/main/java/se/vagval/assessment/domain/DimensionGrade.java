package se.vagval.assessment.domain;

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
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.AssessmentProfile.Citation;
import se.vagval.assessment.Grade;

/** Bedömning av en dimension: grade, motivation and the passages that carry it. */
@Entity
@Table(name = "dimension_grade")
class DimensionGrade {

    private enum Outcome {
        LEVEL,
        NOT_ASSESSABLE,
        NOT_RELEVANT
    }

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String dimension;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    private @Nullable Integer level;

    private String whyNotRelevant = "";

    private String motivation = "";

    private @Nullable String gradedBy;

    private @Nullable Instant gradedAt;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "dimension_grade", nullable = false, updatable = false)
    @BatchSize(size = 20)
    private Set<CitedPassage> citations = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected DimensionGrade() {}

    DimensionGrade(String dimension) {
        this.id = UUID.randomUUID();
        this.dimension = dimension;
    }

    String dimension() {
        return dimension;
    }

    String motivation() {
        return motivation;
    }

    Optional<Grade> grade() {
        return outcome == null ? Optional.empty() : Optional.of(asGrade(outcome));
    }

    private Grade asGrade(Outcome given) {
        return switch (given) {
            case LEVEL -> new Grade.Level(level == null ? 0 : level);
            case NOT_ASSESSABLE -> new Grade.NotAssessable();
            case NOT_RELEVANT -> new Grade.NotRelevant(whyNotRelevant);
        };
    }

    boolean says(@Nullable Grade grade, String text) {
        return grade().equals(Optional.ofNullable(grade)) && motivation.equals(text);
    }

    void record(@Nullable Grade grade, String text, String officer, Instant now) {
        outcome = null;
        level = null;
        whyNotRelevant = "";
        switch (grade) {
            case null -> {}
            case Grade.Level(var value) -> {
                outcome = Outcome.LEVEL;
                level = value;
            }
            case Grade.NotAssessable ignored -> outcome = Outcome.NOT_ASSESSABLE;
            case Grade.NotRelevant(var why) -> {
                outcome = Outcome.NOT_RELEVANT;
                whyNotRelevant = why;
            }
        }
        motivation = text;
        gradedBy = officer;
        gradedAt = now;
    }

    /** Oldest first. */
    List<CitedPassage> citations() {
        return citations.stream()
                .sorted(Comparator.comparing(CitedPassage::citedAt).thenComparing(CitedPassage::id))
                .toList();
    }

    Optional<UUID> cited(Citation passage) {
        return citations.stream()
                .filter(it -> it.asCitation().equals(passage))
                .map(CitedPassage::id)
                .findFirst();
    }

    UUID cite(Citation passage, Instant now) {
        var added = new CitedPassage(passage, now);
        citations.add(added);
        return added.id();
    }

    boolean removeCitation(UUID citation) {
        return citations.removeIf(it -> it.id().equals(citation));
    }
}
