package se.vagval.decision.domain;

import static se.vagval.decision.domain.DecisionRefusal.Reason.REASON_MISSING;
import static se.vagval.decision.domain.DecisionRefusal.Reason.SENDING_UNTOLD;
import static se.vagval.decision.domain.DecisionRefusal.Reason.SENT_BEFORE_MADE;
import static se.vagval.decision.domain.DecisionRefusal.Reason.SENT_IN_FUTURE;
import static se.vagval.decision.domain.DecisionRefusal.requireThat;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import se.vagval.casefile.LetterWay;
import se.vagval.identity.UserId;
import se.vagval.web.Swedish;

/** Avsändning. What became of a letter: sent one day in one way, or kept back for a reason. Said once. */
@Entity
@Immutable
@Table(name = "letter_sending")
class LetterSending implements Persistable<UUID> {

    @Id
    private UUID letter;

    @Enumerated(EnumType.STRING)
    private @Nullable LetterWay way;

    private @Nullable LocalDate sentOn;
    private String reason;
    private String recordedBy;
    private Instant recordedAt;

    @SuppressWarnings("NullAway")
    protected LetterSending() {}

    private LetterSending(
            DecisionLetter letter,
            @Nullable LetterWay way,
            @Nullable LocalDate sentOn,
            String reason,
            UserId officer,
            Instant now) {
        this.letter = letter.id();
        this.way = way;
        this.sentOn = sentOn;
        this.reason = reason;
        this.recordedBy = officer.value();
        this.recordedAt = now;
    }

    /** Between the day the letter was made and today; nobody is led to say how by what the page began with. */
    static LetterSending sent(
            DecisionLetter letter, @Nullable LetterWay way, @Nullable LocalDate on, UserId officer, Instant now) {
        if (way == null || on == null) {
            throw new DecisionRefusal(SENDING_UNTOLD);
        }
        requireThat(!on.isBefore(letter.date()), SENT_BEFORE_MADE);
        requireThat(!on.isAfter(LocalDate.ofInstant(now, Swedish.ZONE)), SENT_IN_FUTURE);
        return new LetterSending(letter, way, on, "", officer, now);
    }

    static LetterSending keptBack(DecisionLetter letter, String reason, UserId officer, Instant now) {
        requireThat(!reason.isBlank(), REASON_MISSING);
        return new LetterSending(letter, null, null, reason.strip(), officer, now);
    }

    UUID letter() {
        return letter;
    }

    /** How it went; nothing when it was kept back. */
    public @Nullable LetterWay way() {
        return way;
    }

    public boolean isSent() {
        return way != null;
    }

    public @Nullable LocalDate sentOn() {
        return sentOn;
    }

    public String reason() {
        return reason;
    }

    @Override
    public @Nullable UUID getId() {
        return letter;
    }

    /** Saved once, never again. */
    @Override
    public boolean isNew() {
        return true;
    }
}
