package se.vagval.statement.domain;

import static se.vagval.statement.StatementRefusal.Reason.LOCKED;
import static se.vagval.statement.StatementRefusal.Reason.OWN_STATEMENT;
import static se.vagval.statement.StatementRefusal.requireThat;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKey;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;
import se.vagval.statement.BlockCode;
import se.vagval.statement.Judgement;
import se.vagval.statement.StatementStatus;
import se.vagval.strategy.Recommendation;
import se.vagval.web.EditedMeanwhileRefusal;
import se.vagval.wording.TypedOver;

/**
 * Strategiskt utlåtande. The region's view on one application. A case officer writes it; another person, a unit manager
 * who has written nothing in it, approves it. An approved edition never changes; the statement may be opened again for another.
 */
@Entity
@Table(name = "statement")
class StrategicStatement {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID caseFile;

    @Embedded
    private ReviewState review = new ReviewState();

    private String author;

    @Enumerated(EnumType.STRING)
    private @Nullable Recommendation recommendation;

    @JdbcTypeCode(SqlTypes.JSON)
    private Judgement judgement;

    private int judgementNumber;
    private @Nullable String judgedBy;
    private @Nullable Instant judgedAt;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "statement_writer", joinColumns = @JoinColumn(name = "statement_id"))
    @Column(name = "person")
    private Set<String> writers = new HashSet<>();

    @OneToMany(mappedBy = "statement", cascade = CascadeType.ALL, fetch = FetchType.LAZY)
    @MapKey(name = "code")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<BlockCode, StatementBlock> blocks = new EnumMap<>(BlockCode.class);

    @SuppressWarnings("NullAway.Init")
    protected StrategicStatement() {}

    StrategicStatement(CaseFileId caseFile, UserId author) {
        this.id = UUID.randomUUID();
        this.caseFile = caseFile.value();
        this.author = author.value();
        this.judgement = Judgement.EMPTY;
        this.writers.add(author.value());
    }

    boolean write(BlockCode code, int seen, String text, String draft, UserId by, Instant now) {
        var block = opened(code, seen);
        return wrote(by, block.write(text, draft, by, now));
    }

    /** @param alone whether every save of the block since the one that was seen is this person's own */
    boolean writeOver(BlockCode code, TypedOver typed, String draft, BooleanSupplier alone, UserId by, Instant now) {
        requireThat(isOpen(), LOCKED);
        var block = blocks.computeIfAbsent(code, it -> new StatementBlock(this, it));
        return wrote(by, block.writeOver(typed, draft, alone, by, now));
    }

    boolean useDraft(BlockCode code, int seen, UserId by, Instant now) {
        var block = opened(code, seen);
        return wrote(by, block.useDraft(by, now));
    }

    boolean keepOwn(BlockCode code, int seen, String draft, UserId by, Instant now) {
        var block = opened(code, seen);
        return wrote(by, block.keepOwn(draft, by, now));
    }

    boolean include(BlockCode code, int seen, boolean wanted, UserId by, Instant now) {
        var block = opened(code, seen);
        return wrote(by, block.include(wanted, by, now));
    }

    boolean judge(int seen, Judgement newJudgement, UserId by, Instant now) {
        requireThat(isOpen(), LOCKED);
        EditedMeanwhileRefusal.requireSame(seen, judgementNumber);
        if (newJudgement.equals(judgement)) {
            return false;
        }
        judgement = newJudgement;
        recommendation = newJudgement.recommendation();
        judgementNumber++;
        judgedBy = by.value();
        judgedAt = now;
        return wrote(by, true);
    }

    /** @param complete whether nothing is missing; {@code deviating} whether the recommendation departs from the suggestion */
    void submit(boolean complete, boolean deviating, Instant now) {
        review.submit(complete, deviating, judgement, now);
    }

    void approve(UserId manager, Instant now) {
        review.requireReviewable();
        requireThat(!hasWritten(manager), OWN_STATEMENT);
        review.approve(judgement, manager, now);
    }

    /** Where it stands between its writers and the manager. */
    ReviewState review() {
        return review;
    }

    boolean hasWritten(UserId person) {
        return person.value().equals(author) || writers.contains(person.value());
    }

    boolean isOpen() {
        return review.isOpen();
    }

    private StatementBlock opened(BlockCode code, int seen) {
        requireThat(isOpen(), LOCKED);
        var block = blocks.computeIfAbsent(code, it -> new StatementBlock(this, it));
        EditedMeanwhileRefusal.requireSame(seen, block.number());
        return block;
    }

    private boolean wrote(UserId by, boolean changed) {
        if (changed) {
            writers.add(by.value());
        }
        return changed;
    }

    UUID id() {
        return id;
    }

    CaseFileId caseFile() {
        return CaseFileId.of(caseFile);
    }

    StatementStatus status() {
        return review.status();
    }

    UserId author() {
        return UserId.of(author);
    }

    Set<String> writers() {
        return Set.copyOf(writers);
    }

    Judgement judgement() {
        return judgement;
    }

    int judgementNumber() {
        return judgementNumber;
    }

    boolean isDeviating() {
        return review.isDeviating();
    }

    Map<BlockCode, StatementBlock> blocks() {
        return blocks;
    }

    /** The number of the block's last save; 0 of one that nobody has touched. */
    int numberOf(BlockCode code) {
        var block = blocks.get(code);
        return block == null ? 0 : block.number();
    }

    /** A block that has been written in. */
    StatementBlock block(BlockCode code) {
        return Objects.requireNonNull(blocks.get(code));
    }

    Optional<Recommendation> recommendation() {
        return Optional.ofNullable(recommendation);
    }

    Optional<UserId> judgedBy() {
        return Optional.ofNullable(judgedBy).map(UserId::of);
    }

    Optional<Instant> judgedAt() {
        return Optional.ofNullable(judgedAt);
    }

    Optional<LastReturn> lastReturn() {
        return review.lastReturn();
    }

    Optional<Instant> submittedAt() {
        return review.submittedAt();
    }

    Optional<UserId> approvedBy() {
        return review.approvedBy();
    }

    Optional<Instant> approvedAt() {
        return review.approvedAt();
    }
}
