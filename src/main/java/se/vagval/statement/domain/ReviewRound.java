package se.vagval.statement.domain;

import static se.vagval.statement.StatementRefusal.Reason.ALREADY_OPENED;
import static se.vagval.statement.StatementRefusal.Reason.NOTHING_SAID;
import static se.vagval.statement.StatementRefusal.requireThat;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import se.vagval.database.Fingerprint;
import se.vagval.identity.UserId;
import se.vagval.statement.BlockCode;

/** Granskningsomgång. What was handed in, the manager's comments on it, and the return, if it was sent back. */
@Entity
@Table(name = "statement_round")
class ReviewRound {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID statementId;
    private int number;
    private String submittedBy;
    private Instant submittedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private SubmittedContent content;

    private String assessment;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ReviewComment> comments = new ArrayList<>();

    private @Nullable String returnedBy;
    private @Nullable Instant returnedAt;
    private @Nullable String returnedInPlaceOf;
    private @Nullable String message;
    private @Nullable String openedBy;
    private @Nullable Instant openedAt;
    private @Nullable Instant takenBackAt;

    @SuppressWarnings("NullAway.Init")
    protected ReviewRound() {}

    ReviewRound(UUID statementId, int number, SubmittedContent content, String assessment, UserId by, Instant now) {
        this.id = UUID.randomUUID();
        this.statementId = statementId;
        this.number = number;
        this.content = content;
        this.assessment = assessment;
        this.submittedBy = by.value();
        this.submittedAt = now;
    }

    void comment(BlockCode block, String text, UserId by, @Nullable String insteadOf, Instant now) {
        requireWords(!text.isBlank());
        var more = new ArrayList<>(comments);
        more.add(ReviewComment.of(block, text, by, insteadOf, now));
        comments = more;
    }

    /** What has been said since in one of its threads. */
    void replace(ThreadId thread, ReviewComment longer) {
        var changed = new ArrayList<>(comments);
        changed.set(thread.number(), longer);
        comments = changed;
    }

    /** Somebody sent back must learn why: by a message, or by comments in the text. */
    LastReturn sendBack(String words, List<BlockCode> parts, UserId by, @Nullable String insteadOf, Instant now) {
        requireWords(!words.isBlank() || !comments.isEmpty());
        returnedBy = by.value();
        returnedAt = now;
        returnedInPlaceOf = insteadOf;
        message = words;
        return new LastReturn(by.value(), now, words, comments, parts, false, insteadOf);
    }

    /** @return whether this is the first time anybody opens it */
    boolean open(UserId by, Instant now) {
        if (openedAt != null) {
            return false;
        }
        openedBy = by.value();
        openedAt = now;
        return true;
    }

    /** Lämnat in av misstag: open to the officer until somebody has opened it. */
    void takeBack(Instant now) {
        requireThat(openedAt == null, ALREADY_OPENED);
        takenBackAt = now;
    }

    /** The round and the fingerprint of everything in it: words, judgement and assessment. */
    Seen seen() {
        return new Seen(number, Fingerprint.of(Canonical.write(content) + assessment));
    }

    boolean isWhatWas(Seen seen) {
        return seen().equals(seen);
    }

    boolean isOpened() {
        return openedAt != null;
    }

    private static void requireWords(boolean said) {
        requireThat(said, NOTHING_SAID);
    }

    UUID statementId() {
        return statementId;
    }

    int number() {
        return number;
    }

    UserId submittedBy() {
        return UserId.of(submittedBy);
    }

    Instant submittedAt() {
        return submittedAt;
    }

    SubmittedContent content() {
        return content;
    }

    /** The assessment as it stood, in canonical form. */
    String assessment() {
        return assessment;
    }

    /** Why it was sent back; nothing for a round that was taken back, or is still reviewed. */
    Optional<String> message() {
        return Optional.ofNullable(message);
    }

    /** The absent manager for whom a deputy sent it back. */
    @Nullable
    String returnedInPlaceOf() {
        return returnedInPlaceOf;
    }

    Optional<UserId> returnedBy() {
        return Optional.ofNullable(returnedBy).map(UserId::of);
    }

    Optional<Instant> returnedAt() {
        return Optional.ofNullable(returnedAt);
    }

    List<ReviewComment> comments() {
        return List.copyOf(comments);
    }
}
