package se.vagval.assessment.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.AssessmentProfile.Citation;
import se.vagval.identity.UserId;
import se.vagval.strategy.Dimension;
import se.vagval.web.EditedMeanwhileRefusal;

/**
 * Bedömning. What an officer has judged of one application. Every dimension and every other part carries a version of its
 * own: two people on different criteria never clash, two on the same always notice. Writers of one assessment are let in
 * one at a time, by a lock on its row. A save writes the parts that it changed and no others: the row holds some fifteen documents.
 */
@Entity
@DynamicUpdate
@Table(name = "assessment")
class Assessment {

    /** Stands for "whatever version there is", for writers who have not shown the part to a person first. */
    static final int ANY_VERSION = -1;

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID caseFile;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private @Nullable Map<String, PartVersion> partVersions;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "assessment", nullable = false, updatable = false)
    private Set<DimensionGrade> grades = new HashSet<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "assessment", nullable = false, updatable = false)
    private Set<TargetAssessment> targets = new HashSet<>();

    @Embedded
    private @Nullable Groundwork groundwork;

    private boolean readFromStatement;

    @SuppressWarnings("NullAway.Init")
    protected Assessment() {}

    Assessment(UUID caseFile) {
        this.id = UUID.randomUUID();
        this.caseFile = caseFile;
    }

    UUID caseFile() {
        return caseFile;
    }

    int versionOf(String part) {
        return versions().getOrDefault(part, PartVersion.NONE).number();
    }

    Map<String, PartVersion> versions() {
        return partVersions == null ? Map.of() : partVersions;
    }

    boolean isReadFromStatement() {
        return readFromStatement;
    }

    void readFromStatement() {
        readFromStatement = true;
    }

    Optional<DimensionGrade> gradeOf(String dimension) {
        return grades.stream().filter(it -> it.dimension().equals(dimension)).findFirst();
    }

    Set<DimensionGrade> grades() {
        return Set.copyOf(grades);
    }

    List<TargetEntry> targets(TargetKind kind) {
        return targets.stream()
                .filter(it -> it.kind() == kind)
                .map(TargetAssessment::asEntry)
                .toList();
    }

    Groundwork groundwork() {
        return Objects.requireNonNullElseGet(groundwork, Groundwork::new);
    }

    /** Vad en sparning av ett kriterium ändrade. */
    enum Change {
        NOTHING,
        REASON,
        GRADE
    }

    /** A level that is kept as it stood, once a proposal has been seen, is decided just as much as one that is set anew. */
    Change grade(Dimension weighed, GradeEntry entry, int expected, UserId officer, Instant now) {
        var dimension = weighed.code();
        var isGraded = !says(dimension, TargetKind.of(weighed), entry);
        var isExplained = !groundwork().seenProposals().says(dimension, entry.deviation());
        if (isGraded || isExplained) {
            requireCurrent(dimension, expected);
            next(dimension, officer, now);
        }
        if (isGraded) {
            record(weighed, entry, officer, now);
        }
        var isDecided = changeSeen(it -> it.explained(dimension, entry.deviation())
                .decided(dimension, subject -> Standing.of(this, weighed, subject), now));
        return isGraded ? Change.GRADE : isExplained ? Change.REASON : isDecided ? Change.GRADE : Change.NOTHING;
    }

    private void record(Dimension weighed, GradeEntry entry, UserId officer, Instant now) {
        gradeFor(weighed.code()).record(entry.grade(), entry.motivation(), officer.value(), now);
        TargetKind.of(weighed).ifPresent(it -> link(it, entry.targets()));
        if (entry.sami() != null) {
            change(entry.sami(), Groundwork::put);
        }
    }

    /** @return whether anything changed */
    boolean changeSeen(UnaryOperator<SeenProposals> change) {
        var before = groundwork().seenProposals();
        var after = change.apply(before);
        if (after.equals(before)) {
            return false;
        }
        change(after, Groundwork::put);
        return true;
    }

    private boolean says(String dimension, Optional<TargetKind> kind, GradeEntry entry) {
        var sameWords = gradeOf(dimension)
                .map(it -> it.says(entry.grade(), entry.motivation()))
                .orElseGet(() -> entry.grade() == null && entry.motivation().isEmpty());
        var sameLinks = kind.map(it -> Set.copyOf(targets(it)).equals(Set.copyOf(worthKeeping(entry.targets()))))
                .orElse(true);
        return sameWords
                && sameLinks
                && (entry.sami() == null || entry.sami().equals(groundwork().sami()));
    }

    private void link(TargetKind kind, List<TargetEntry> entries) {
        var kept = new HashMap<String, TargetEntry>();
        worthKeeping(entries).forEach(it -> kept.put(it.code(), it));
        targets.removeIf(it -> it.kind() == kind && !kept.containsKey(it.code()));
        for (var entry : kept.values()) {
            targets.stream()
                    .filter(it -> it.kind() == kind && it.code().equals(entry.code()))
                    .findFirst()
                    .ifPresentOrElse(it -> it.record(entry), () -> targets.add(new TargetAssessment(kind, entry)));
        }
    }

    private static List<TargetEntry> worthKeeping(List<TargetEntry> entries) {
        return entries.stream().filter(it -> !it.isBlank()).toList();
    }

    /** Citing the same passage twice gives the same citation. Citations move no version: nobody's text is in danger. */
    UUID cite(String dimension, Citation passage, Instant now, Consumer<UUID> whenNew) {
        var grade = gradeFor(dimension);
        return grade.cited(passage).orElseGet(() -> {
            var added = grade.cite(passage, now);
            whenNew.accept(added);
            return added;
        });
    }

    boolean removeCitation(String dimension, UUID citation) {
        return gradeOf(dimension).map(it -> it.removeCitation(citation)).orElse(false);
    }

    /** Replaces one part as a whole. @return whether anything changed */
    <T> boolean replace(
            AssessmentPart part,
            T given,
            int expected,
            Function<Groundwork, T> standing,
            BiConsumer<Groundwork, T> put,
            UserId officer,
            Instant now) {
        if (standing.apply(groundwork()).equals(given)) {
            return false;
        }
        requireCurrent(part.name(), expected);
        change(given, put);
        next(part.name(), officer, now);
        return true;
    }

    private <T> void change(T given, BiConsumer<Groundwork, T> put) {
        var changed = groundwork();
        put.accept(changed, given);
        groundwork = changed;
    }

    private DimensionGrade gradeFor(String dimension) {
        return gradeOf(dimension).orElseGet(() -> {
            var added = new DimensionGrade(dimension);
            grades.add(added);
            return added;
        });
    }

    private void requireCurrent(String part, int expected) {
        if (expected != ANY_VERSION) {
            EditedMeanwhileRefusal.requireSame(expected, versionOf(part));
        }
    }

    private void next(String part, UserId officer, Instant now) {
        var changed = new HashMap<>(versions());
        changed.put(part, versions().getOrDefault(part, PartVersion.NONE).next(officer, now.toString()));
        partVersions = changed;
    }
}
